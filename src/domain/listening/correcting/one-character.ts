import { latestOf } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { looksLikeName } from '../readers/read-person.ts'
import { fillFor, putsRight } from './fill-for.ts'

const longest = 40
const slips = seldom(/[打写记说填看听念输]错|错字|更正/)
const called = /(?:叫|是|为|[,\s](?!叫|是))(?<name>[\u4e00-\u9fff]{2,4})(?=$|[,。;!\s])/g

/** 打错字了,他姓鲍,叫鲍示范, where 包示范 was told last: the one name told last of which one character is another. Null where there is none, or two. */
export function oneCharacter(hearing: Hearing): FieldsHeard | null {
  const { text, tools, known } = hearing
  if (text.length > longest || !slips.test(text)) return null
  const names = [...latestOf(hearing)].filter(key => tools.fields[key]?.kind === 'personName' && !isAsked(hearing, key))
  for (const match of [...text.matchAll(called)].toReversed()) {
    const name = match.groups?.name ?? ''
    if (!looksLikeName(name, hearing)) continue
    const near = names.filter(key => isOneOff(String(known(key) ?? ''), name))
    const [one, ...others] = near
    const start = match.index + match[0].lastIndexOf(name)
    const fill = one && others.length === 0 ? fillFor(tools.fields[one], name, { start, end: start + name.length }, hearing) : undefined
    if (fill) return putsRight([fill])
  }
  return null
}

const isOneOff = (old: string, now: string): boolean =>
  old.length === now.length && old.length > 2 && [...old].filter((char, at) => char !== now[at]).length === 1
