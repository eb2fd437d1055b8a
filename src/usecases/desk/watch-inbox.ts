import type { Deps } from '../../ports/deps.ts'
import { inboxRoom } from '../conversations/publish-events.ts'
import { overdueSince } from './desk-settings.ts'
import { type InboxItem, isLate } from './list-inbox.ts'

const page = 100

/**
 * Every change of the list after a number, then as it happens. The room only says that there is something: what it is comes from the
 * list, in the order of its numbers, so that nothing is lost and a conversation that changed often comes once. `look` is for what
 * another process wrote.
 */
export async function watchInbox(
  deps: Pick<Deps, 'inbox' | 'rooms' | 'desk' | 'clock' | 'catalogue'>,
  input: { readonly organisation: string; readonly reader: string; readonly after: number },
  emit: (item: InboxItem) => void,
  onFailure: () => void,
): Promise<{ readonly look: () => void; readonly leave: () => void }> {
  const { organisation, reader } = input
  let last = input.after
  let stopped = false
  let working = false
  let again = false

  async function catchUp(): Promise<void> {
    for (;;) {
      const found = await deps.inbox.changedAfter(organisation, last, reader, page)
      if (found.length === 0 || stopped) return
      const late = await overdueSince(deps, organisation)
      for (const entry of found) {
        last = entry.change
        emit({ ...entry, overdue: isLate(entry, late) })
      }
    }
  }

  function look(): void {
    if (stopped) return
    again = true
    if (working) return
    working = true
    void (async () => {
      try {
        while (again && !stopped) {
          again = false
          await catchUp()
        }
      } catch {
        if (!stopped) onFailure()
        stopped = true
      } finally {
        working = false
      }
    })()
  }

  const leave = await deps.rooms.subscribe(inboxRoom(organisation), look)
  look()
  return {
    look,
    leave: () => {
      stopped = true
      leave()
    },
  }
}
