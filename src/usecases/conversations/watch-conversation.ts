import type { CaseEvent } from '../../domain/case/events.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { LiveEvent } from '../../ports/rooms.ts'
import { liveEventOf } from './publish-events.ts'

export interface WatchConversation {
  readonly ref: CaseRef
  readonly conversationId: string
  /** seq of the last event that the watcher has */
  readonly after: number
  /** internal notes are for staff */
  readonly internal: boolean
}

const page = 200

/**
 * Everything after `after` from the log, then what comes, each numbered event once and in order. A gap in what the room brings is
 * filled from the log, so that losing a message of the room loses nothing. Ends with the returned function; `onFailure` is called at
 * most once, when the log cannot be read.
 */
export async function watchConversation(
  deps: Pick<Deps, 'cases' | 'rooms'>,
  input: WatchConversation,
  emit: (event: LiveEvent) => void,
  onFailure: () => void,
): Promise<() => void> {
  let last = input.after
  let stopped = false

  const pass = (event: CaseEvent): void => {
    last = event.seq
    const live = liveEventOf(event, input.conversationId)
    const hidden = event.type === 'staffSaid' && event.payload.internal && !input.internal
    if (live && !hidden && !stopped) emit(live)
  }
  const catchUp = async (): Promise<void> => {
    for (;;) {
      const events = await deps.cases.events(input.ref, { after: last, limit: page })
      for (const event of events) pass(event)
      if (events.length < page || stopped) return
    }
  }
  const take = async (event: LiveEvent): Promise<void> => {
    if (stopped) return
    if (event.seq === null) emit(event)
    else if (event.seq === last + 1) pass(event.data)
    else if (event.seq > last) await catchUp()
  }

  let work = Promise.resolve()
  const then = (step: () => Promise<void>): void => {
    work = work.then(step).catch(() => {
      if (!stopped) onFailure()
      stopped = true
    })
  }
  // subscribed before the log is read: what is written in between comes from either, and only once
  const leave = await deps.rooms.subscribe(input.conversationId, event => then(() => take(event)))
  then(catchUp)
  return () => {
    stopped = true
    leave()
  }
}
