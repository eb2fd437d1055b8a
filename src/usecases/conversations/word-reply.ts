import { textsOf } from '../../catalogue/locales/index.ts'
import { mayWord } from '../../domain/dialogue/may-word.ts'
import { replyParts } from '../../domain/dialogue/render-reply.ts'
import type { Reply } from '../../domain/dialogue/reply.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'

export interface WordReply {
  readonly conversationId: string
  readonly locale: string
  /** the message as it is stored */
  readonly said: string
  readonly quota: string
}

interface Line {
  readonly text: string
  readonly wordable: boolean
}

/**
 * The reply with its questions in a model's words, where one is configured to do so. Watchers of the conversation hear it line by line: each `delta`
 * names the place where its text begins, so that a draft that is made again overwrites itself.
 */
export async function wordReply(
  deps: Pick<Deps, 'wording' | 'catalogue' | 'reference' | 'rooms' | 'log'>,
  reply: Reply,
  { conversationId, locale, said, quota }: WordReply,
): Promise<Reply> {
  if (!deps.wording) return reply
  const lines = linesOf(deps, reply, locale)
  const chosen = lines.flatMap((line, at) => (line.wordable ? [at] : []))
  if (chosen.length === 0) return reply
  const spoken = lines.map(line => line.text)
  const { tell, done } = teller(deps, conversationId)
  tell(spoken, chosen[0] ?? 0)
  const worded = await deps.wording.word({ lines: chosen.map(at => spoken[at] ?? ''), said, locale, quota }, (line, index) => {
    const at = chosen[index]
    if (at === undefined) return
    spoken[at] = line
    tell(spoken, chosen[index + 1] ?? lines.length)
  })
  await done()
  return worded.by === null ? reply : { ...reply, text: spoken.join('\n'), wordedBy: worded.by }
}

const linesOf = (deps: Pick<Deps, 'catalogue' | 'reference'>, reply: Reply, locale: string): readonly Line[] =>
  replyParts(reply, textsOf(locale), deps.catalogue.fields, deps.reference.divisions).flatMap(({ message, text }) => {
    const wordable = mayWord(message, reply, deps.catalogue.fields)
    return text.split('\n').map(line => ({ text: line, wordable: wordable && line.trim() !== '' }))
  })

/** Publishes what has settled since the last time, lines before `upTo`, in order. Losing one is harmless: the numbered turn follows. */
function teller({ rooms, log }: Pick<Deps, 'rooms' | 'log'>, conversationId: string) {
  let told = 0
  let at = 0
  let published = Promise.resolve()
  const publish = async (data: Json): Promise<void> => {
    try {
      await rooms.publish(conversationId, [{ type: 'delta', seq: null, data }])
    } catch {
      log('warn', 'rooms.publish-failed', { conversation: conversationId, reason: 'delta' })
    }
  }
  return {
    tell(spoken: readonly string[], upTo: number): void {
      if (upTo <= told) return
      const text = `${told > 0 ? '\n' : ''}${spoken.slice(told, upTo).join('\n')}`
      const from = at
      told = upTo
      at += text.length
      published = published.then(() => publish({ at: from, text }))
    },
    done: () => published,
  }
}
