import { latestOf, saidBefore } from '../earlier/said-before.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { Fill } from '../understanding.ts'
import { aboutOf } from './about.ts'
import { fillFor } from './fill-for.ts'
import { type Part, partsOf, withPart } from './parts.ts'
import type { Statement } from './statements.ts'
import { type ToldCharacters, toldCharacters } from './told-characters.ts'

/** 负责人姓阮,耳朵旁加元旦的元,不是袁 · 三点水的沈,不是草字头的 · 你写成青了: names in which single characters are told anew. */
export function mendName(statement: Statement, hearing: Hearing): { readonly fills: readonly Fill[]; readonly tells: boolean } {
  const told = toldCharacters(statement.text)
  const [first] = told.right
  if (!first && told.missing === undefined && told.extra === undefined) return { fills: [], tells: false }
  const tells = first !== undefined || told.missing !== undefined
  const about = new Map<string, number>()
  for (const clause of statement.clauses)
    for (const [field, weight] of aboutOf(clause, hearing)) about.set(field, Math.max(weight, about.get(field) ?? 0))
  const names = saidBefore(hearing)
    .filter(([field]) => !isAsked(hearing, field.key))
    .flatMap(partsOf)
    .filter(part => isName(part, about))
  // 张示范,不是张式范: the name that is said is the one that is meant
  const spoken = names.filter(part => part.text.length > 1 && statement.text.includes(part.text))
  const mended = (spoken.length > 0 ? spoken : names).flatMap(part => {
    const value =
      wholeName(part.text, told, statement.text) ?? besideOld(part.text, told, statement.text) ?? withTold(part.text, told, hearing)
    return value === undefined || value === part.text ? [] : [{ part, value, weight: about.get(part.field.key) ?? 0 }]
  })
  // the old character stands in one name alone, or it is named
  const old = mended.filter(({ part }) => told.wrong.some(char => part.text.includes(char)))
  const hit = old.length > 0 ? old : mended
  const top = Math.max(...hit.map(({ weight }) => weight))
  const named = hit.filter(({ weight }) => weight === top)
  const latest = latestOf(hearing)
  const last = named.filter(({ part }) => latest.has(part.field.key))
  const best = isOne(named) || last.length === 0 ? named : last
  const [only, ...others] = best
  if (!only || others.some(({ part }) => part.text !== only.part.text)) return { fills: [], tells }
  if (top < 1 && told.wrong.length === 0 && told.extra === undefined) return { fills: [], tells }
  const place = first ?? { start: 0, end: statement.text.length }
  const region = { start: statement.start + place.start, end: statement.start + place.end }
  const fills = best.flatMap(
    ({ part: { field, whole, path }, value }) => fillFor(field, withPart(whole, path, value), region, hearing) ?? [],
  )
  return { fills, tells: true }
}

const isOne = ([first, ...more]: readonly { readonly part: Part }[]): boolean => more.every(({ part }) => part.text === first?.part.text)

/** 全名尉迟示例, where 尉示例 stands */
function wholeName(old: string, { right, extra }: ToldCharacters, text: string): string | undefined {
  const said =
    /(?:全名|(?:就|是|一共|总共)[两三四]个字[,:\s]*|反正(?:你|就)?写|应该(?:是|叫)|名字?(?:我|给|都)?(?:写|打|说|填)?错了?[,\s]*(?:应该)?是|叫)(?:是)?([\u4e00-\u9fff]{2,5}?)(?=$|[,。;!?\s]|不是)/.exec(
      text,
    )?.[1]
  if (said === undefined || said === old) return undefined
  // 叫李若樵,樵夫的樵, where 李若瞧 stands; 就两个字 韦音,没有素
  const fresh = [...said].filter(char => !old.includes(char))
  if (said.length === old.length) return fresh.length === 1 && right.some(({ char }) => char === fresh[0]) ? said : undefined
  if (said.length < old.length) return extra !== undefined && old.replace(extra, '') === said ? said : undefined
  return [...old].every(char => said.includes(char)) ? said : undefined
}

/** 张示范, said beside 张式范: as long, and one character of it is among those that are told */
function besideOld(old: string, { right }: ToldCharacters, text: string): string | undefined {
  if (!text.includes(old)) return undefined
  for (let at = 0; at + old.length <= text.length; at += 1) {
    const said = text.slice(at, at + old.length)
    const fresh = [...said].filter((char, place) => char !== old[place])
    if (fresh.length === 1 && right.some(({ char }) => char === fresh[0])) return said
  }
  return undefined
}

const isName = ({ field, path, text }: Part, about: ReadonlyMap<string, number>): boolean =>
  /^[\u4e00-\u9fff·]{2,20}$/.test(text) &&
  (field.kind === 'personName' || path.at(-1) === 'name' || (about.get(field.key) ?? 0) >= 1 || field.kind === 'siteName')

/** One character for the one that stands wrongly, the surname, the one that was left out, or all of a name spelled out. */
function withTold(old: string, { right, wrong, missing, extra, place }: ToldCharacters, { tools }: Hearing): string | undefined {
  if (extra !== undefined && right.length === 0) return old.length > 2 && old.split(extra).length === 2 ? old.replace(extra, '') : undefined
  const { surnames } = tools.lexicon
  const chars = right.map(({ char }) => char)
  if (missing !== undefined) {
    if (old.includes(missing)) return undefined
    if (surnames.has(old.slice(0, 1) + missing)) return old.slice(0, 1) + missing + old.slice(1)
    return surnames.has(missing + old.slice(0, 1)) ? missing + old : undefined
  }
  // 示范的示,清水的清,和平的和
  if (chars.length === old.length && chars.length > 1 && chars.filter((char, at) => old[at] === char).length >= Math.max(1, old.length - 1))
    return chars.join('')
  const gone = [...new Set(wrong.filter(char => char.length === 1 && old.includes(char)))]
  const fresh = right.filter(({ char }) => !old.includes(char))
  const [now] = fresh.filter(({ surname }) => surname).length === 1 ? fresh.filter(({ surname }) => surname) : fresh
  if (!now) return undefined
  const [one, ...more] = gone
  if (one !== undefined && more.length === 0 && old.split(one).length === 2) return old.replace(one, now.char)
  if (gone.length > 0) return undefined
  // 中间是诗歌的诗
  const at = place === -1 ? old.length - 1 : place
  if (at !== undefined && at < old.length && fresh.length === 1) return old.slice(0, at) + now.char + old.slice(at + 1)
  // nothing says which: the surname, when it is one and the name begins with another
  const length = surnames.has(old.slice(0, 2)) && old.length > 2 ? 2 : 1
  if ((now.surname || fresh.length === 1) && surnames.has(now.char) && surnames.has(old.slice(0, length)))
    return now.char + old.slice(length)
  return undefined
}
