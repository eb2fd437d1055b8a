import { lengthOf } from './normalise-text.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import { titles } from './words.ts'

/** A person's name as on the ID document. 张三先生 loses its title; 周老师 and 张总 are no names and are asked back. */
export function parsePersonName(text: string): Parsed {
  const name = text.replace(/[·•・．]/g, '·').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
  if (!/^[\p{L}\p{M}·.'’ -]+$/u.test(name) || !/\p{L}/u.test(name)) return refuse('personName.characters')
  if (!/\p{Script=Han}/u.test(name)) return accept(name)
  const title = titles.find(word => name.endsWith(word) && name !== word)
  const rest = title ? name.slice(0, -title.length) : name
  if (title && lengthOf(rest) < 2) return refuse('personName.title', { args: { name } })
  // a single character may belong to the name: only words of two lose it
  const bare = title && title.length > 1 ? rest : name
  return titles.includes(bare) ? refuse('personName.title', { args: { name } }) : accept(bare)
}
