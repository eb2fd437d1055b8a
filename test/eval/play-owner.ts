import { chance } from './chance.ts'
import type { HeardCase } from './heard.ts'
import { type Entry, type Line, openLine } from './line.ts'
import { createMemory, type Memory, shownFields } from './memory.ts'
import type { Owner } from './owners.ts'
import { type ScoredOwner, scoreOwner } from './score-owner.ts'
import type { Target } from './target.ts'

const turnsAtMost = 80

type Wish =
  | ({ readonly kind: 'volunteered' } & Owner['volunteered'][number])
  | ({ readonly kind: 'correction' } & Owner['corrections'][number])
  | ({ readonly kind: 'digression' } & Owner['digressions'][number])

export interface Played {
  readonly owner: Owner
  readonly stop: string
  readonly entries: readonly Entry[]
  readonly errors: readonly string[]
  readonly held: HeardCase | null
  readonly memory: Memory
  /** what was asked in between, and the reply to it */
  readonly digressions: readonly { readonly wish: Owner['digressions'][number]; readonly reply: string }[]
}

/**
 * One owner talks until the product says it is complete, asks nothing any more, or eighty turns are over.
 * Another seed joins the same answers differently.
 */
export async function playOwner(owner: Owner, target: Target, seed = owner.id): Promise<ScoredOwner> {
  const pick = chance(seed)
  const memory = createMemory(owner, pick)
  const line = openLine(owner, target)
  const digressions: { wish: Owner['digressions'][number]; reply: string }[] = []
  const wishes: Wish[] = [
    ...owner.volunteered.map(one => ({ kind: 'volunteered', ...one }) as const),
    ...owner.corrections.map(one => ({ kind: 'correction', ...one }) as const),
    ...owner.digressions.map(one => ({ kind: 'digression', ...one }) as const),
  ]

  function due(now: boolean): Wish | undefined {
    const index = wishes.findIndex(
      ({ afterTurn, afterField }) =>
        now || (afterTurn === undefined ? (memory.answered.get(afterField ?? '') ?? 0) > 0 : line.turns() >= afterTurn),
    )
    return index < 0 ? undefined : wishes.splice(index, 1)[0]
  }

  async function act(wish: Wish): Promise<void> {
    if (wish.kind === 'volunteered') {
      const rest = memory.compose(line.reply(), line.held())
      await line.say(rest ? `${rest}\n${wish.text}` : wish.text, wish.kind)
      return
    }
    if (wish.kind === 'correction') memory.correct(wish)
    const answered = await line.say(wish.text, wish.kind)
    if (wish.kind === 'digression') digressions.push({ wish, reply: answered ? (line.reply()?.text ?? '') : '' })
  }

  const stop = await talk(owner, { line, memory, due, act, pick })
  const held = await line.readCase()
  return scoreOwner({ owner, stop, entries: line.entries, errors: line.errors, held, memory, digressions })
}

interface Talk {
  readonly line: Line
  readonly memory: Memory
  readonly pick: <T>(list: readonly T[]) => T
  readonly due: (now: boolean) => Wish | undefined
  readonly act: (wish: Wish) => Promise<void>
}

async function talk(owner: Owner, { line, memory, due, act, pick }: Talk): Promise<string> {
  if (!(await line.open())) return 'could not open'
  for (const text of owner.opening) await line.say(text, 'opening')
  const uploaded = new Set<string>()
  let idle = 0
  while (line.turns() < turnsAtMost) {
    if (line.failures() >= 3) return 'three errors in a row'
    const reply = line.reply()
    if (reply?.kind === 'silent') return 'silent'
    const asking = reply?.asking ?? []
    const empty = asking.length === 0 && shownFields(reply, line.held()).size === 0
    if (reply?.kind === 'complete' || (empty && idle >= 1)) {
      // what was not said yet is said before leaving
      const wish = due(true)
      if (!wish) return reply?.kind === 'complete' ? 'complete' : 'nothing asked'
      idle = 0
      await act(wish)
      continue
    }
    const file = asking.find(({ field }) => owner.uploads[field] && !uploaded.has(field))?.field
    if (file) {
      uploaded.add(file)
      await line.upload(file, owner.uploads[file] ?? '')
      continue
    }
    const wish = due(false)
    if (wish) await act(wish)
    else if (empty) {
      idle += 1
      await line.say(pick(owner.locale === 'en' ? ['OK, what else do you need?'] : ['好的,还有什么要填的吗?', '嗯,继续吧']))
      continue
    } else await line.say(memory.compose(reply, line.held()))
    idle = 0
  }
  return 'max turns'
}
