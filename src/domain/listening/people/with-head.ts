import { type Hearing, isAsked, shownOf } from '../hearing.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { Settled } from '../settling/settle.ts'

/** 会长叫周国梁 · 我们院长许建国: who stands at the head, with the name behind */
const head =
  /(?<=^|[,。;!\s])(?:我们?的?|咱们?的?|协会的?|单位的?|法人)?(?:就是)?(?:(?<!副)(?:会|理事|院|校|园|馆|所|社|站|董事)长|老板娘?)(?:就)?(?:是|叫|名叫|:)?(?<name>[\u4e00-\u9fff]{2,4}?)(?=$|[,。;\s])/

/** Where the legal representative is asked for, whoever is told at the head comes before any other name of the message. */
export function withHead(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const field = hearing.tools.fields.legalRepName
  if (!field || !isAsked(hearing, field.key)) return settled
  const found = head.exec(hearing.text)
  const name = found?.groups?.name
  if (!found || !name || !looksLikeName(name, hearing) || !hearing.tools.lexicon.surnames.has(name.slice(0, 1))) return settled
  const own = settled.find(each => each.field === field)
  const labelled =
    own && hearing.cues.some(cue => cue.fields.includes(field.key) && cue.end <= own.reading.start && own.reading.start - cue.end < 4)
  if (labelled || hearing.segments.some(({ question }) => question)) return settled
  const start = found.index + found[0].lastIndexOf(name)
  const region = { start, end: start + name.length }
  return [
    ...settled.filter(({ field: other, reading }) => other !== field && (reading.end <= start || region.end <= reading.start)),
    {
      field,
      told: true,
      score: 2.6,
      reading: { kind: 'value', raw: shownOf(hearing, region).trim(), ...region, confidence: 0.88, purity: 1 },
    },
  ]
}
