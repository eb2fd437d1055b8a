import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, type Reading, type Region, shownOf, sliceOf, wordsOf } from '../hearing.ts'
import { isTyped } from '../settling/accepts.ts'
import { isSpeech } from '../text/english-sentences.ts'
import { choose } from './choose.ts'
import { readAddress } from './read-address.ts'
import { readBoolean } from './read-boolean.ts'
import { readBrand } from './read-brand.ts'
import { readModules } from './read-modules.ts'
import { readMultiple } from './read-multiple.ts'
import { findOrganisation, readLine, readOrganisation } from './read-name.ts'
import { readFixRate } from './read-number.ts'
import { readPeople } from './read-people.ts'
import { readPersonName } from './read-person.ts'
import { findCloudRegions, findCountries, findDivisions, readDivision } from './read-place.ts'
import { readSeveral } from './read-several.ts'
import { readSteps } from './read-steps.ts'
import { readTable } from './read-table.ts'

/** What a stretch of the message says for one field, by the field's type and kind; undefined when it says nothing. */
export function readRegion(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const words = wordsOf(hearing, field.key)
  const text = hearing.text.slice(region.start, region.end)
  const refused = words.reject?.find(({ said }) => said.test(text))
  if (refused) return { kind: 'reject', code: refused.code, ...region }
  const meant = words.means?.find(({ said }) => said.test(text))
  if (meant) return { kind: 'value', raw: meant.value, ...region, confidence: 0.85, purity: 0.9 }
  const doubtful = words.doubtful?.find(({ said }) => said.test(text))
  if (doubtful) return { kind: 'value', raw: doubtful.value, ...region, confidence: 0.6, doubt: 'unclear', purity: 0.9 }
  if (words.clarify?.test(text.trim())) return { kind: 'clarify', why: 'value', ...region }
  return readKind(field, region, hearing)
}

function readKind(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  switch (field.type) {
    case 'enum':
      return field.key === 'serverRegion' ? readServerRegion(field, region, hearing) : choose(field, region, hearing)
    case 'multiEnum':
      return choose(field, region, hearing)
    case 'boolean':
      return readBoolean(field, region, hearing) ?? readPlaces(field, region, hearing)
    case 'divisionCode':
      return readDivision(field, region, hearing)
    case 'countryCode':
      return readCountry(region, hearing)
    case 'personList':
      return readPeople(field, region, hearing)
    case 'table':
      return readTable(field, region, hearing)
    case 'stringList':
      return readSteps(region, hearing)
    case 'integer':
    case 'number':
      if (field.key === 'trafficDeviationPct') return readMultiple(region, hearing) ?? readSeveral(field, region, hearing)
      if (field.key === 'memoryCapacityGb') return readModules(region, hearing) ?? readSeveral(field, region, hearing)
      return field.key === 'vulnFixRatePct' ? readFixRate(region, hearing) : readSeveral(field, region, hearing)
    case 'string':
    case 'text':
      if (isTyped(field)) return undefined
      return withoutSpeech(field, readWords(field, region, hearing))
    default:
      return undefined
  }
}

const called: ReadonlySet<string> = new Set(['personName', 'organisationName', 'siteName', 'address'])
/** a name with the ending of a company is one, whatever it is made of */
const shaped = 0.93

/** ICP or police, I was never told a street address: nobody is called so, and nothing stands there */
const withoutSpeech = ({ kind }: FieldDefinition, reading: Reading | undefined): Reading | undefined =>
  reading?.kind === 'value' &&
  called.has(kind ?? '') &&
  (kind !== 'organisationName' || reading.confidence < shaped) &&
  isSpeech(String(reading.raw))
    ? undefined
    : reading

/** what is done with a country says what it has to do with: 发货去越南 is trade, 名单发给德国总公司 data that leave */
const dealings: Readonly<Record<string, RegExp>> = {
  hasInternationalBusiness: /发|卖|货|单|客|买|做|出|接|生意|市场|学生|游客|代理/,
  exportsPersonalInfo: /发|传|给|存|放|看|查|登|同步|共享|备份|导/,
}

/** 客户都在义乌那一带, 有时候发货去越南: a yes or no that follows from the place that is named */
function readPlaces(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  if (field.key === 'operatesInChina') return readSeat(region, hearing)
  const isAudience = field.key === 'servesMainlandUsers'
  const deals = dealings[field.key]
  if (!isAudience && !deals) return undefined
  const countries = findCountries(region, hearing)
  const text = hearing.text.slice(region.start, region.end)
  if (isAudience ? countries.length > 0 : countries.length === 0 || !deals?.test(text)) return undefined
  const [place] = isAudience ? findDivisions(region, hearing) : countries
  if (!place || place.negated || /没|不/.test(text)) return undefined
  return { kind: 'value', raw: true, start: place.start, end: place.end, confidence: 0.85, purity: 0.5 }
}

/** 店就开在昆明, 公司在柬埔寨: where the business is says whether it is in China */
function readSeat(region: Region, hearing: Hearing): Reading | undefined {
  const [abroad] = findCountries(region, hearing)
  const [home] = findDivisions(region, hearing)
  const place = abroad ?? home
  if (!place || place.negated || (abroad && home) || /没|不/.test(sliceOf(hearing, region))) return undefined
  const { start, end } = place
  return abroad
    ? { kind: 'value', raw: false, start, end, confidence: 0.7, doubt: 'place', purity: 0.5 }
    : { kind: 'value', raw: true, start, end, confidence: 0.85, purity: 0.5 }
}

function readWords(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const text = hearing.text.slice(region.start, region.end)
  switch (field.kind) {
    case 'personName':
      return readPersonName(region, hearing)
    case 'organisationName':
      return readOrganisationOrPerson(field, region, hearing)
    case 'brandName':
      if (ofOwnMaking.has(field.key)) return readLine(field, region, hearing)
      return (
        readBrand(field, region, hearing) ??
        (!(field.key === 'domainRegistrar' && (holderWords.test(text) || changesHands.test(hearing.text))) &&
        !state.test(text) &&
        (hearing.asked.length === 1 || findOrganisation(region, hearing))
          ? readOrganisation(field, region, hearing)
          : undefined)
      )
    case 'address':
      return readAddress(field, region, hearing) ?? (field.key === 'backupSiteAddress' ? readLine(field, region, hearing) : undefined)
    default:
      return isNumbered.has(field.key) ? readPaperNumber(field, region, hearing) : readLine(field, region, hearing)
  }
}

function readPaperNumber(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const text = hearing.text.slice(region.start, region.end)
  if (!/\d/.test(text)) return undefined
  const shaped = paperNumber.exec(text)
  if (shaped) {
    // 批文号是京卫网审字: no name of an office begins so
    const led = /^.{0,6}?[是为叫号填写就]{1,2}(?=[\u4e00-\u9fff]{2})/.exec(shaped[0])?.[0].length ?? 0
    const place = { start: region.start + shaped.index + led, end: region.start + shaped.index + shaped[0].length }
    return { kind: 'value', raw: shownOf(hearing, place).trim(), ...place, confidence: 0.93, purity: 1 }
  }
  const label = /^[^\d(〔]{0,14}?(?:号码?|编号|文号|证号)(?:就?是|为|:)?\s?(?=\S{5})/.exec(text)?.[0].length ?? 0
  return readLine(field, { start: region.start + label, end: region.end }, hearing)
}

/** (川)-非经营性-2024-0087, 网文(2023)1234-056号, 教民151010760000001号, 京网信备20240012号 */
const paperNumber =
  /\([\u4e00-\u9fff]{1,3}\)\s?-?\s?(?:非)?经营性\s?-?\s?\d{4}\s?-?\s?\d{3,5}|[\u4e00-\u9fff]{0,8}[字文网药械许审备][\u4e00-\u9fff]{0,6}[([〔]\d{4}[)\]〕]\s?(?:第)?[\d-]{2,12}号?|(?:教民|新出|网信|公网|国药准|卫网审|京网|沪网|粤网)[\u4e00-\u9fff]{0,8}\d[\d-]{5,20}号?|(?<![a-z0-9])(?:jy|sc)\d{10,16}(?!\d)/

/** Numbers of papers whose shape differs from office to office, but never without a digit. */
const isNumbered: ReadonlySet<string> = new Set(['preApprovalNumber', 'cacFilingNumber'])

/** 域名归X公司, 上线的新站: whose it is and what it is, not who sold it */
/** 域名过户了,现在是公司名下: who holds it, and nobody that sells domains */
const changesHands = /过户|名下|转让/
/** 现在用域名还打不开网站 */
const state = /打不开|打得开|还没|没有|不能|不行/
const holderWords = /归|名下|实名|持有|所有|属于|登记|注册人|主体|域名(?:就)?是|上线|新站|公司的[吧啊哈]?$/

/** Names that the owner has made up: no company of the trade. */
const ofOwnMaking: ReadonlySet<string> = new Set(['appName', 'miniProgramName'])

/** Holders and investors may be a person. */
const mayBePerson: ReadonlySet<string> = new Set(['domainHolderName', 'investorOrSuperior', 'organizerName', 'previousOrganizerName'])

function readOrganisationOrPerson(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const organisation = readOrganisation(field, region, hearing)
  if (organisation?.kind === 'value' && organisation.confidence > 0.9) return organisation
  if (!mayBePerson.has(field.key)) return organisation
  const held = /^(?:还|现在|目前|一直|都)?(?:挂|登记|注册)?在(?=.{2,16}名下)/.exec(sliceOf(hearing, region))?.[0].length ?? 0
  const own = { ...region, start: region.start + held }
  const person = field.key !== 'organizerName' || isIndividual(hearing) ? readPersonName(own, hearing) : undefined
  return person?.kind === 'value' ? person : (organisation ?? person)
}

/** 个人,叶示例: told before, or in the same message */
const isIndividual = (hearing: Hearing): boolean =>
  hearing.known('organizerNature') === 'individual' ||
  (hearing.asked.some(field => field.key === 'organizerNature') && /(?:^|[,。;\s]|我|是|以)个人(?=$|[,。;\s名的])/.test(hearing.text))

function readCountry(region: Region, hearing: Hearing): Reading | undefined {
  const mentions = findCountries(region, hearing).filter(mention => !mention.negated)
  const countries = [...new Set(mentions.map(mention => mention.country))]
  const [first] = mentions
  const bare = hearing.text.slice(region.start, region.end).trim()
  if (/^[a-z]{2}$/.test(bare)) return { kind: 'value', raw: bare.toUpperCase(), ...region, confidence: 0.9, purity: 1 }
  if (!first) {
    const [cloud] = findCloudRegions(region, hearing)
    return cloud?.country
      ? { kind: 'value', raw: cloud.country, start: cloud.start, end: cloud.end, confidence: 0.8, purity: 1 }
      : undefined
  }
  if (countries.length > 1) return { kind: 'clarify', why: 'place', options: countries, ...region }
  return {
    kind: 'value',
    raw: first.country,
    start: first.start,
    end: first.end,
    confidence: 0.93,
    purity: (first.end - first.start) / Math.max(1, region.end - region.start),
  }
}

const greater: ReadonlySet<string> = new Set(['HK', 'MO', 'TW'])

/** 示例山城电梯: a place inside a name says nothing of where a machine stands; 阿里云杭州, 放在杭州 do */
const isInName = ({ start }: Region, { text }: Hearing): boolean =>
  /[\u4e00-\u9fff]/.test(text[start - 1] ?? '') && !/[在到去放从是的于住来回归往们家云市省区县国讯为动通信东]/.test(text[start - 1] ?? '')

/** Where the server stands, by the words for the region or by the places that are named. */
function readServerRegion(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const countries = findCountries(region, hearing).filter(mention => !mention.negated)
  const divisions = countries.length
    ? []
    : findDivisions(region, hearing).filter(mention => !mention.negated && !isInName(mention, hearing))
  const [cloud] = countries.length || divisions.length ? [] : findCloudRegions(region, hearing)
  const codes = [
    ...countries.map(mention => ({ code: greater.has(mention.country) ? 'hkMoTw' : 'overseas', start: mention.start, end: mention.end })),
    ...divisions.map(mention => ({ code: 'mainland', start: mention.start, end: mention.end })),
    ...(cloud
      ? [
          {
            code: cloud.division ? 'mainland' : greater.has(cloud.country ?? '') ? 'hkMoTw' : 'overseas',
            start: cloud.start,
            end: cloud.end,
          },
        ]
      : []),
  ]
  const distinct = [...new Set(codes.map(({ code }) => code))]
  const [first] = codes
  const chosen = choose(field, region, hearing)
  if (!first) return chosen
  if (distinct.length > 1) return { kind: 'clarify', why: 'place', options: distinct, ...region }
  return {
    kind: 'value',
    raw: first.code,
    start: first.start,
    end: first.end,
    confidence: cloud ? 0.8 : 0.92,
    purity: Math.max(0.4, chosen?.kind === 'value' ? chosen.purity : 0.6),
  }
}
