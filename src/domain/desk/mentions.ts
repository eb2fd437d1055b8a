import type { CaseEvent } from '../case/events.ts'

/** A note that names a person of the staff. */
export interface Mention {
  readonly staff: string
  readonly conversationId: string
  readonly seq: number
  readonly at: string
}

/** Whom these events name. */
export const mentionsOf = (events: readonly CaseEvent[]): readonly Mention[] =>
  events.flatMap(event => {
    const { conversationId, seq, at } = event
    if (event.type !== 'staffSaid' || !event.payload.internal || !conversationId) return []
    return [...new Set(event.payload.mentions)].map(staff => ({ staff, conversationId, seq, at }))
  })

/** Those whose name stands behind an `@`; a longer name goes before one that it begins with, people of one name are all meant. */
export function namedIn<P extends { readonly name: string }>(text: string, people: readonly P[]): readonly P[] {
  const longestFirst = people.toSorted((a, b) => b.name.length - a.name.length)
  const meant = new Set<P>()
  for (const { index } of text.matchAll(/[@＠]/g)) {
    const rest = text.slice(index + 1)
    const found = longestFirst.find(({ name }) => name !== '' && rest.startsWith(name))
    if (found) for (const person of people) if (person.name === found.name) meant.add(person)
  }
  return [...meant]
}
