import { sureFrom } from '../doubts/sure-from.ts'
import { type Hearing, isAsked, overlaps, type Region } from '../hearing.ts'
import { aimsOf } from '../learned/aim-model.ts'
import { seldom } from '../patterns/seldom.ts'
import type { Fill, Understanding } from '../understanding.ts'
import type { HearAs } from './values-in.ts'

const shortest = 4
/** so plainly must what is open be spoken of, and what was never asked */
const rather = 0.3
const plainly = 0.5
/** said of what is put right */
const ofTheOld = seldom(/不是|错|不对|原来|以前|之前|旧|老的|前面|刚才|别[写填用]|改|换|[?]/)
const clauses = /[^,，。;；!！\n]+/g
const kept: ReadonlySet<string> = new Set(['table', 'personList', 'stringList', 'text'])

/**
 * 备份放在公司机房。频率我说错了,是一个月一次: beside an earlier answer that is put right the answer to what is open, and what was never asked (手机号错了,是138…,网站名称叫示例云礼),
 * where nothing was heard of it.
 */
export function withToldBeside(heard: Understanding, hearing: Hearing, hear: HearAs): Understanding {
  const corrects = heard.fills.filter(fill => fill.corrects || fill.doubt === 'likely')
  if (corrects.length === 0) return heard
  const told: Fill[] = []
  for (const { start, end } of gapsOf(heard, hearing)) {
    const said = hearing.norm.original.slice(start, end)
    const { fills, rejects, denies } = hear({ text: said })
    if (rejects.length > 0 || denies) continue
    for (const fill of fills) {
      const isNew =
        ![...heard.fills, ...told].some(({ field }) => field === fill.field) && !heard.states.some(({ field }) => field === fill.field)
      if (isNew && isSure(fill) && isMeant(fill, said, hearing)) told.push({ ...fill, start: fill.start + start, end: fill.end + start })
    }
  }
  return told.length === 0 ? heard : { ...heard, fills: [...heard.fills, ...told] }
}

const isSure = ({ confidence, doubt, corrects }: Fill): boolean => confidence >= sureFrom && !doubt && !corrects

function isMeant({ field }: Fill, said: string, hearing: Hearing): boolean {
  const { type, kind } = hearing.tools.fields[field] ?? {}
  const isOpen = isAsked(hearing, field)
  if (!isOpen && (hearing.known(field) !== undefined || kind === 'personName' || kept.has(type ?? '') || !isNamed(field, hearing)))
    return false
  return (aimsOf(said.toLowerCase(), hearing.tools.lexicon.aims).get(field) ?? 0) >= (isOpen ? rather : plainly)
}

/** 我买了两年 may be of the domain or of the machine */
const isNamed = (field: string, { cues }: Hearing): boolean => cues.some(cue => cue.word.length > 1 && cue.fields.includes(field))

/** Runs of clauses in which nothing was heard and nothing is said of the old answer. */
function gapsOf({ fills, states, rejects }: Understanding, { norm: { original } }: Hearing): readonly Region[] {
  const quotes = [...states, ...rejects].map(({ quote }) => quote)
  const gaps: Region[] = []
  let goesOn = false
  for (const { index, 0: clause } of original.matchAll(clauses)) {
    const region = { start: index, end: index + clause.length }
    const isHeard = fills.some(fill => overlaps(fill, region)) || quotes.some(quote => clause.includes(quote))
    const last = gaps.at(-1)
    if (isHeard || ofTheOld.test(clause)) goesOn = false
    else if (goesOn && last) gaps[gaps.length - 1] = { start: last.start, end: region.end }
    else {
      gaps.push(region)
      goesOn = true
    }
  }
  return gaps.filter(({ start, end }) => end - start >= shortest)
}
