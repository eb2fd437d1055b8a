/** Puts what is known into the holes of a text, `{{name}}`; what is not known stays as a hole to be seen. */
export const fillCanned = (text: string, values: (name: string) => string | undefined): string =>
  text.replace(/\{\{\s*(\w{1,60})\s*\}\}/g, (hole, name: string) => values(name) ?? hole)

/** The names of the holes. */
export const holesOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{\{\s*(\w{1,60})\s*\}\}/g)].map(([, name = '']) => name)),
]
