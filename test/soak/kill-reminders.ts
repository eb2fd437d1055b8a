import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewEvent } from '../../src/domain/case/events.ts'
import { addDays } from '../../src/domain/fields/calendar.ts'
import type { Json } from '../../src/domain/json.ts'
import { seededRandom } from './random.ts'
import { reminderStore } from './reminder-store.ts'

export interface KillRemindersOptions {
  readonly seed: number
  readonly cases: number
  readonly kills: number
}

interface Run {
  readonly looked: number
  readonly reminded: number
  readonly seconds: number
  readonly peakMb: number
}

export interface KillRemindersFigures extends KillRemindersOptions {
  /** every case looked at once, because none has its day yet */
  readonly first: Run
  /** the next day: only the cases whose day has come */
  readonly daily: Run
  /** the day after, killed again and again */
  readonly struck: number
  readonly expected: number
  readonly lost: number
  readonly doubled: number
}

const organisation = 'org_soak'
const days = ['2026-11-23', '2026-11-24', '2026-11-25'] as const
/** stages of a reminder, in days before a deadline: independent of the code under test */
const stages = [30, 7, 1, 0, -1]
const policeDays = 30
const batch = 500
/** sites that open one after the other: each day a sixtieth of the cases reaches the first stage */
const spreadDays = 60

/** Times the daily run over many cases, then kills it at random moments of a third day and counts what was told. */
export async function killReminders(options: KillRemindersOptions): Promise<KillRemindersFigures> {
  const { seed, cases, kills } = options
  const random = seededRandom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'kill-reminders-'))
  try {
    const opened = await open(folder, cases, random)
    const first = await run(folder, days[0])
    const daily = await run(folder, days[1])
    let struck = 0
    for (let n = 0; n < kills; n += 1) if (await killed(folder, days[2], random() * daily.seconds * 250)) struck += 1
    await run(folder, days[2])
    const told = await toldOn(folder, days[2])
    const expected = new Set([...opened].flatMap(([id, openDate]) => (isDue(openDate, days[2]) ? [id] : [])))
    const counted = [...told.values()]
    return {
      ...options,
      first,
      daily,
      struck,
      expected: expected.size,
      lost: [...expected].filter(id => !told.has(id)).length,
      doubled: counted.filter(count => count > 1).length + [...told.keys()].filter(id => !expected.has(id)).length,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A stage is reached exactly on that day. */
const isDue = (openDate: string, today: string): boolean => stages.some(stage => addDays(addDays(openDate, policeDays), -stage) === today)

async function open(folder: string, cases: number, random: () => number): Promise<ReadonlyMap<string, string>> {
  const { store, deps, close } = await reminderStore(folder, days[0])
  // only what is measured must be on the disk
  await store.database.run('pragma synchronous = off')
  const opened = new Map<string, string>()
  for (let at = 0; at < cases; at += batch) {
    const wave = Array.from({ length: Math.min(batch, cases - at) }, async () => {
      const caseId = deps.ids.next('case')
      const siteOpenDate = addDays(days[0], 1 + Math.floor(random() * spreadDays))
      opened.set(caseId, siteOpenDate)
      await store.cases.append(
        { organisation, caseId },
        { revision: 0, events: [openedWith({ siteOpenDate, notifyEmail: 'owner@example.com' })] },
      )
    })
    await Promise.all(wave)
  }
  close()
  return opened
}

const openedWith = (values: Readonly<Record<string, Json>>): NewEvent => ({
  type: 'caseOpened',
  actor: 'system',
  at: `${days[0]}T01:00:00.000Z`,
  payload: {
    filings: ['publicSecurityFiling'],
    policy: 'official',
    fields: Object.entries(values).map(([field, value]) => ({
      field,
      to: 'filled' as const,
      value,
      evidence: { kind: 'api' as const, seq: 1, quote: null, confidence: 1 },
    })),
  },
})

const child = (folder: string, today: string) =>
  spawn(process.execPath, [join(import.meta.dirname, 'reminder-run.ts'), folder, today], { stdio: ['ignore', 'pipe', 'inherit'] })

async function run(folder: string, today: string): Promise<Run> {
  const process = child(folder, today)
  let output = ''
  process.stdout.on('data', (chunk: Buffer) => {
    output += chunk
  })
  const code = await new Promise(resolve => process.on('close', resolve))
  if (code !== 0) throw new Error(`the run of ${today} ended with ${code}`)
  return JSON.parse(output.slice(output.indexOf('{')))
}

/** Whether it was still at work when it was struck. */
async function killed(folder: string, today: string, afterMs: number): Promise<boolean> {
  const process = child(folder, today)
  const closed = new Promise<boolean>(resolve => process.on('close', (_code, signal) => resolve(signal === 'SIGKILL')))
  await new Promise(resolve => process.stdout.once('data', resolve))
  await new Promise(resolve => setTimeout(resolve, afterMs))
  process.kill('SIGKILL')
  return closed
}

/** How many messages each case got on a day. */
async function toldOn(folder: string, today: string): Promise<ReadonlyMap<string, number>> {
  const { store, close } = await reminderStore(folder, today)
  const told = new Map<string, number>()
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof store.outbox.list>> = await store.outbox.list(organisation, {
      limit: 200,
      ...(cursor ? { cursor } : {}),
    })
    for (const { caseId, createdAt } of page.items) if (caseId && createdAt.startsWith(today)) told.set(caseId, (told.get(caseId) ?? 0) + 1)
    cursor = page.nextCursor
  } while (cursor)
  close()
  return told
}
