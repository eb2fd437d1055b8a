import type { FieldDefinition } from '../../fields/definition.ts'
import { isAsked, type Region } from '../hearing.ts'
import { contentOf, type Evidence, isChatter, isOf, isOutside, severalFacts, sliceOf } from './evidence.ts'

function isNamed({ kind, key }: FieldDefinition): boolean {
  return kind === 'personName' || key === 'domainHolderName' || key === 'investorOrSuperior'
}

/** 联系不上找我老公X, 执照是我妈名字,X: what else is said is about the one who is asked for */
const ofRole: Readonly<Record<string, RegExp>> = {
  legalRepName: /执照|法人|法定|老板|店主|经营者/,
  principalName: /负责/,
  serviceOwnerName: /网站|维护|管理|app/,
  investorOrSuperior: /投资|出资|股|独资|上级|主管/,
  domainHolderName: /域名|名下|持有|登记/,
  securityOfficerName: /安全/,
  emergencyContactName: /联系|打不通|接不到|找不到|找我|应急|出事/,
}

/** 2027年3月1日到期, 去年就实名了: what a day is said with */
const ofDays = /到期|过期|为止|截止|实名|通过|注册|续费?|有效期?|身份证|证件|开始|起|止|到|至|从|办|下来/g

/** content of a clause beside the value, in characters, from which on it tells something of its own */
const mostBeside: readonly { readonly holds: (field: FieldDefinition) => boolean; readonly characters: number }[] = [
  { holds: ({ type }) => type === 'date' || type === 'dateOrLongTerm', characters: 2 },
  { holds: ({ key }) => key.endsWith('Hours'), characters: 2 },
  { holds: isNamed, characters: 3 },
]

/** 我儿子叫王子轩,读小学, 昨天面试了一个网管: several things were asked, and a clause that says something else has what one of them could be. */
export function isFromTalk(evidence: Evidence): boolean {
  const { field, reading, all, hearing, settled, isLabelled } = evidence
  if (!settled.told || isLabelled || hearing.asked.length < 2 || all.length > severalFacts || !isAsked(hearing, field.key)) return false
  const most = mostBeside.find(({ holds }) => holds(field))
  if (!most || reading.raw === 'longTerm') return false
  if (ofRole[field.key]?.test(hearing.text)) return false
  const own = hearing.segments.filter(segment => !isOutside(segment, reading))
  if (own.length === 0 || own.some(segment => segment.cues.some(cue => isOf(cue, field)))) return false
  const beside = own.map(segment => sliceOf(segment, hearing).replace(sliceOf(reading, hearing), '')).join(' ')
  const left = hearing.spans
    .filter(span => own.some(segment => !isOutside(segment, span)) && isOutside(span, reading))
    .reduce((rest, span) => rest.replace(sliceOf(span, hearing), ''), beside)
  return (
    contentOf(left.replace(ofDays, '')).length >= most.characters ||
    (isNamed(field) && isTold(evidence) && contentOf(toldElsewhere(evidence)).length >= mostElsewhere)
  )
}

/** 他们搬到隔壁9号楼了, where names are asked for: nobody is called so either */
export function isNobodyInTalk(evidence: Evidence): boolean {
  const name = String(evidence.reading.raw)
  const { surnames } = evidence.hearing.tools.lexicon
  if (!isNamed(evidence.field) || !/^[\u4e00-\u9fff]{2,5}$/.test(name)) return false
  return !surnames.has(name.slice(0, 1)) && !surnames.has(name.slice(0, 2)) && isFromTalk(evidence)
}

/** 他叫X: somebody is introduced */
const isTold = ({ reading, hearing }: Evidence): boolean => /叫做?\s?$/.test(hearing.text.slice(0, reading.start))

/** in characters, of the other clauses */
const mostElsewhere = 2

/** What the clauses say that no value was heard in and no word about what was asked. */
function toldElsewhere({ reading, all, hearing }: Evidence): string {
  const isHeard = (segment: Region): boolean =>
    all.some(each => each.reading !== reading && each.reading.kind === 'value' && !isOutside(segment, each.reading))
  return hearing.segments
    .filter(segment => isOutside(segment, reading) && !isChatter(segment, hearing) && !isHeard(segment))
    .filter(segment => !segment.cues.some(cue => hearing.asked.some(field => isOf(cue, field))))
    .map(segment => sliceOf(segment, hearing))
    .filter(text => !works.test(text))
    .join(' ')
}
/** 我叫X,信息部的: what somebody does goes with the name */
const works = /^我?(?:是|在)?(?:(?:公司|单位|店里)?[\u4e00-\u9fff]{1,4}[部科处室办]|(?:做|搞|管|负责)[\u4e00-\u9fff]{1,4})的?$/
