const texts = new WeakMap<object, string>()

/** Something that stands in the answers of many cases as it is: its JSON is made once with it. Nobody may change it. */
export function share<T extends object>(part: T): T {
  texts.set(part, JSON.stringify(part))
  return part
}

/** As JSON; of what is shared, also in a list, the text that is there already. */
export function jsonOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part)
  if (Array.isArray(part) && texts.has(part[0])) return `[${part.map(jsonOf).join()}]`
  return texts.get(part) ?? JSON.stringify(part)
}
