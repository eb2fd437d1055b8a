/** What a picker offers. */
export interface PickItem {
  readonly id: string
  readonly title: string
  readonly text: string
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Those in which every word of the query stands, by title first; the order of the list is kept otherwise. */
export function findItems<T extends PickItem>(items: readonly T[], query: string): readonly T[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  const has = (text: string): boolean => words.every(word => plain(text).includes(word))
  const found = items.filter(({ title, text }) => has(`${title}\n${text}`))
  return [...found.filter(({ title }) => has(title)), ...found.filter(({ title }) => !has(title))]
}
