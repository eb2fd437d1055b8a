import { saysWhereFrom, saysWhereSpeakerIs } from '../doubts/speakers-place.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import { type Hearing, isAsked, type Reading, type Region } from '../hearing.ts'
import { choose } from '../readers/choose.ts'
import { findCloudRegions, findCountries, findDivisions } from '../readers/read-place.ts'
import type { Settled } from './settle.ts'

const foreigners = /老外|国外|海外|境外|外国|出口|外贸|日本|美国|欧洲|欧美|韩国|东南亚|德国|法国|英国|泰国|越南|俄罗斯|中东|澳洲/

/** 陈德发 就是我自己: whoever writes is on the licence */
const isMyself = /(?:^|[\s,])(?:就|也)?是我(?:自己|本人)?[的呀啊嘛\s]*$/
/** 都是我一个人, 老板就我自己: every one of those who are asked for */
const everybodyIsMe = /(?:都|全)(?:是|由|归)?我(?!们)|(?<!不|才)(?:就|只有?)我(?:自己|一个人?)/

/** Facts that the same words also state, beside the field they were heard for. */
export function implied(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const has = (key: string): boolean =>
    settled.some(each => each.field.key === key) || (hearing.known(key) !== undefined && !isAsked(hearing, key))
  const found: Settled[] = []
  const add = (key: string, reading: Reading | undefined): void => {
    const field = hearing.tools.fields[key]
    if (field && reading?.kind === 'value' && isElsewhereNow(key, reading, settled, hearing))
      found.push({ field, reading: { ...reading, confidence: 0.7, doubt: 'differs' }, told: false, score: 1 })
    if (field && reading?.kind === 'value' && !has(key) && !found.some(each => each.field.key === key))
      found.push({ field, reading, told: false, score: 1 })
  }
  const value = (region: Region, raw: string | boolean, confidence = 0.88): Reading => ({
    kind: 'value',
    raw,
    start: region.start,
    end: region.end,
    confidence,
    purity: 1,
  })
  for (const { field, reading } of settled) {
    if (reading.kind !== 'value') continue
    // 服务器好像在杭州: what follows is as doubtful
    const isHedged = reading.confidence < sureFrom
    if (isHedged && !(field.key === 'serverRegion' && reading.doubt === 'hedged')) continue
    const doubted = (found: Reading): Reading =>
      isHedged && found.kind === 'value' ? { ...found, confidence: 0.7, doubt: 'hedged' } : found
    const region = clauseOf(reading, hearing, field.key)
    const text = hearing.text.slice(region.start, region.end)
    switch (field.key) {
      case 'serverRegion': {
        const countries = findCountries(region, hearing).filter(mention => !mention.negated)
        const [country] = countries
        if (reading.raw !== 'mainland' && country && new Set(countries.map(mention => mention.country)).size === 1)
          add('serverCountry', doubted(value(country, country.country)))
        // 腾讯云轻量,广州的
        const besideHost = settled.some(
          ({ field: other, reading: host }) =>
            other.key === 'accessProviderName' && host.end <= reading.start && reading.start - host.end <= asideOfHost,
        )
        if (reading.raw === 'mainland') {
          const [division] = findDivisions(region, hearing).filter(
            mention =>
              !mention.negated &&
              !saysWhereSpeakerIs(hearing.text.slice(region.start, mention.start)) &&
              (hearing.asked.length < 2 || besideHost || !saysWhereFrom(hearing.text.slice(mention.end, region.end))),
          )
          const [cloud] = findCloudRegions(region, hearing)
          const codes = division ? new Set(division.candidates.map(candidate => candidate.code.slice(0, 2))) : new Set<string>()
          if (division && codes.size <= 1) add('serverProvince', doubted(value(division, `${division.division.code.slice(0, 2)}0000`)))
          else if (cloud?.division) add('serverProvince', doubted(value(cloud, `${cloud.division.slice(0, 2)}0000`, 0.76)))
        }
        break
      }
      case 'principalIsLegalRep': {
        const legal = settled.find(each => each.field.key === 'legalRepName' && each.reading.kind === 'value')?.reading
        const name = legal?.kind === 'value' ? legal.raw : hearing.known('legalRepName')
        if (reading.raw === true && typeof name === 'string' && !/(?:公司|合伙|中心|集团)[^\n]{0,8}$/.test(name))
          add('principalName', value(legal ?? reading, name))
        if (reading.raw === true && everybodyIsMe.test(text) && isAsked(hearing, 'serviceOwnerSameAsPrincipal'))
          add('serviceOwnerSameAsPrincipal', value(region, true))
        break
      }
      case 'serviceOwnerSameAsPrincipal':
        if (
          reading.raw === true &&
          (everybodyIsMe.test(text) || (isMyself.test(text) && settled.some(each => each.field.key === 'legalRepName'))) &&
          isAsked(hearing, 'principalIsLegalRep')
        )
          add('principalIsLegalRep', value(region, true))
        break
      case 'serverProvince':
        add('serverRegion', value(reading, /^(?:71|81|82)/.test(String(reading.raw)) ? 'hkMoTw' : 'mainland'))
        break
      case 'serverCountry':
        add('serverRegion', value(reading, ['HK', 'MO', 'TW'].includes(String(reading.raw)) ? 'hkMoTw' : 'overseas'))
        break
      case 'collectsPersonalInfo':
        if (reading.raw === true) add('personalInfoCategories', several(chooseFor('personalInfoCategories', region, hearing)))
        break
      case 'isInteractive':
        if (reading.raw === true) add('interactiveFeatures', confident(chooseFor('interactiveFeatures', region, hearing)))
        break
      case 'servesMainlandUsers':
        if (reading.raw === false && foreigners.test(text)) add('hasInternationalBusiness', value(region, true))
        break
      case 'previousAccessProvider': {
        // 之前在腾讯云上的,今年搬去阿里云了
        const now = settled.find(each => each.field.key === 'accessProviderName')?.reading
        if (now?.kind === 'value' && now.raw !== reading.raw && now.confidence >= sureFrom)
          add('refilingReason', value({ start: Math.min(reading.start, now.start), end: Math.max(reading.end, now.end) }, 'providerMoved'))
        break
      }
      case 'domicileDistrict':
        if (typeof reading.raw === 'string') add('domicileCity', value(reading, `${reading.raw.slice(0, 4)}00`))
        break
      default:
    }
  }
  return found
}

/** from the name of a provider to where it stands */
const asideOfHost = 6
const ofServer = /服务器|机房|主机|机器|节点|云/
/** 服务器ucloud北京, where 四川 was written down: shown, and not stored over the other */
function isElsewhereNow(key: string, reading: Reading, settled: readonly Settled[], hearing: Hearing): boolean {
  if (key !== 'serverProvince' || reading.kind !== 'value' || isAsked(hearing, key)) return false
  const known = hearing.known(key)
  const isTold = settled.some(({ field }) => field.key === key)
  return (
    known !== undefined &&
    known !== reading.raw &&
    !isTold &&
    ofServer.test(hearing.text.slice(Math.max(0, reading.start - 16), reading.end + 6))
  )
}

const chooseFor = (key: string, region: Region, hearing: Hearing): Reading | undefined => {
  const field = hearing.tools.fields[key]
  return field && choose(field, region, hearing)
}
const confident = (reading: Reading | undefined): Reading | undefined =>
  reading?.kind === 'value' ? { ...reading, confidence: 0.85 } : undefined

/** 会要手机号 names one thing, and rarely all that is asked for */
const several = (reading: Reading | undefined): Reading | undefined =>
  reading?.kind === 'value' && Array.isArray(reading.raw) && reading.raw.length > 1
    ? confident(reading)
    : reading?.kind === 'value'
      ? { ...reading, confidence: 0.7, doubt: 'partial' }
      : undefined

/** The sentence around a reading: implied facts stand beside the words they follow from. */
function clauseOf(reading: Region, hearing: Hearing, key: string): Region {
  const own = hearing.segments.filter(segment => segment.start < reading.end && reading.start < segment.end)
  if (hearing.asked.length === 1 && isAsked(hearing, key) && hearing.text.length < 80)
    return { start: hearing.segments[0]?.start ?? reading.start, end: hearing.segments.at(-1)?.end ?? reading.end }
  return {
    start: Math.min(reading.start, ...own.map(segment => segment.start)),
    end: Math.max(reading.end, ...own.map(segment => segment.end)),
  }
}
