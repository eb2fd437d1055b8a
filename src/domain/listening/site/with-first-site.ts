import { type Hearing, isAsked, overlaps, shownOf } from '../hearing.ts'
import type { Candidate } from '../settling/candidate.ts'

const key = 'siteName'
const each = '(?:网站|站点?)?(?:的)?(?:名字|名称)?(?:就)?叫(?:做|作)?'
const called = '[\\u4e00-\\u9fffa-z\\d·]{2,20}'
const two = new RegExp(
  `(?:第一个|一个)${each}\\s?(?<name>${called})[\\s,，;；、和]{1,3}(?:第二个|另一个|另外一个|一个)${each}\\s?${called}(?=$|[\\s,，。;；])`,
)

/** 第一个网站叫示例陶瓷,第二个叫示例礼品瓷: a form is for one site, and the first is put on it; neither sentence describes anything. */
export function withFirstSite(candidates: readonly Candidate[], hearing: Hearing): readonly Candidate[] {
  const field = hearing.tools.fields[key]
  const found = field && isAsked(hearing, key) ? two.exec(hearing.text) : null
  const name = found?.groups?.name
  const segment = found && hearing.segments.find(({ end }) => end > found.index)
  if (!field || !found || !name || !segment) return candidates
  const whole = { start: found.index, end: found.index + found[0].length }
  const start = found.index + found[0].indexOf(name)
  const region = { start, end: start + name.length }
  return [
    ...candidates.filter(other => other.field !== field && !overlaps(other.reading, whole)),
    {
      field,
      segment,
      told: true,
      score: 3,
      reading: { kind: 'value', raw: shownOf(hearing, region).trim(), ...region, confidence: 0.93, purity: 1 },
    },
  ]
}
