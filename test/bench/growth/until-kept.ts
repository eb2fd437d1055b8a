import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@libsql/client/sqlite3'

const longestMs = 30_000
const left = `
  select count(*) as left from cases
  left join case_checks on case_checks.organisation = cases.organisation and case_checks.case_id = cases.id
  left join case_reminders on case_reminders.organisation = cases.organisation and case_reminders.case_id = cases.id
  where case_checks.revision is not cases.revision or case_reminders.revision is not cases.revision`

/** What a server does for its cases beside the turns is done: none is to be judged again, and the next day of each is known. */
export async function untilKept(url: string): Promise<void> {
  const db = createClient({ url })
  try {
    const until = performance.now() + longestMs
    while (Number((await db.execute(left)).rows[0]?.left) > 0) {
      if (performance.now() > until) throw new Error('the cases are not kept')
      await wait(100)
    }
  } finally {
    db.close()
  }
}
