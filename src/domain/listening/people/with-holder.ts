import { type Hearing, isAsked } from '../hearing.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { Settled } from '../settling/settle.ts'

/** 我占大头 · 我占六成 · 大股东也写我 · 我自己出的钱: the speaker holds most of the firm */
const isSpeakers =
  /(?:我|本人)(?:自己)?(?:占|持|拿|控)(?:了)?(?:大头|大股|多数|控?股|\d+(?:\.\d+)?%|[一二三四五六七八九十]+成)|(?:大股东|股东|投资人|出资人|实控人|实际控制人)(?:就|也|还|都|就是|上)*(?:是|写|填)?我(?:自己|本人|一个人)?(?=$|[,。;\s吧啊呀呗])|(?:我|本人)(?:自己|一个人)(?:出|投)的?(?:钱|资)/
/** 大股东也是他: who was named before */
const isTheirs =
  /(?:大股东|股东|投资人|出资人|实控人|实际控制人)(?:就|也|还|都)*(?:是|写|填)(?:[他她]|(?<surname>[\u4e00-\u9fff])(?:总|老板|董|董事长|经理|院长|校长|厂长))(?:自己|本人)?(?=$|[,。;!\s吧啊呀呗的])|^(?:就|都|是)*(?:老板|法人|法定代表人)(?:自己|本人|一个人)*(?:百分之?百|100%|全资|独资|持股|占股|一个人的?$)/
const speaker = /(?<=^|[,。;!\s])(?:我叫|本人叫?|我是)([\u4e00-\u9fff]{2,4})(?=$|[,。;!\s])/
/** 占大头, 占60%: how much of it, and nobody's name */
const onlyShare = /^(?:占|持|控)(?:了)?(?:大头|大股|多数|股|\d|[一二三四五六七八九十]+成)|一个人|百分之?百/

/** 股东就我跟我老婆,我占大头,我叫孙长贵: the one who holds most is whoever speaks, by the name that they told. */
export function withHolder(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const field = hearing.tools.fields.investorOrSuperior
  const legal = legalIn(settled) ?? hearing.known('legalRepName')
  const spoken = isTheirs.exec(hearing.text)
  // 股东也是田总
  const theirs = spoken && (!spoken.groups?.surname || String(legal).startsWith(spoken.groups.surname)) ? spoken : null
  const found = theirs ?? isSpeakers.exec(hearing.text)
  const others = settled.filter(
    ({ field: { key }, reading }) => key !== 'investorOrSuperior' || reading.kind !== 'value' || !onlyShare.test(String(reading.raw)),
  )
  if (!field || !found || hearing.segments.some(({ question }) => question)) return others
  const told = speaker.exec(hearing.text)?.[1]
  const isName = told && looksLikeName(told, hearing) && hearing.tools.lexicon.surnames.has(told.slice(0, 1))
  const name = theirs
    ? (legalIn(settled) ?? hearing.known('legalRepName'))
    : isName
      ? told
      : (hearing.known('principalName') ?? hearing.known('legalRepName') ?? legalIn(settled))
  if (typeof name !== 'string') return others
  const reading = { kind: 'value' as const, raw: name, start: found.index, end: found.index + found[0].length, confidence: 0.88, purity: 1 }
  // beside other questions it stands in words of its own, and in no one's place
  return [...others.filter(each => each.field !== field), { field, told: !isAsked(hearing, field.key), score: 2.6, reading }]
}

function legalIn(settled: readonly Settled[]): unknown {
  const reading = settled.find(({ field }) => field.key === 'legalRepName')?.reading
  return reading?.kind === 'value' ? reading.raw : undefined
}
