import type { Hearing, Reading, Region } from '../hearing.ts'
import { isAsked, shownOf } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { isCompleteAddress } from '../readers/read-address.ts'
import { findBrands } from '../readers/read-brand.ts'
import { looksLikeName } from '../readers/read-person.ts'
import { findCloudRegions, findDivisions } from '../readers/read-place.ts'
import { accepts, isList } from '../settling/accepts.ts'
import type { Settled } from '../settling/settle.ts'
import type { Segment } from '../text/split-segments.ts'
import { tellsMuch } from './tells-much.ts'

/** Words that make an address on the network somebody else's: 攻击IP, 旧IP, DNS. */
const othersIp = /攻击|来源|登录|原来|以前|旧|老|之前|dns|网关|内网|办公|白名单|黑名单|备份|封/
const moved = /从.{1,20}?(?:搬|迁|转|换|挪|移)(?:家)?(?:到|去|至|成|往|为|过)/
/** 现在搬到华为云了 */
const movedTo = /(?:搬|迁|转|换|挪|移)(?:家)?(?:到|去|至|成|往|为|过)(?:了)?$/
const planned = /打算|准备|想|可能|考虑|要不要|能不能|如果|要是/
/** 一台, 就三台机器: nothing but how many machines there are */
const onlyMachines = /^(?:我们?|目前|现在|就|只有?|一共|总共|共|有|是|,|\s){0,12}(?:服务器|云主机|主机|机器)?(?:的|吧|了|啊|\s)*$/
/** 阿里云上的, 在腾讯云那边: nothing but whose it is */
const onlyWhere =
  /^(?:那|我们?|就|都|是|现在|目前|在|放在?|用的?|挂在?|买的?|租的?|选|定|打算|准备|计划|想要?|听说|好像|应该|可能|大概|估计|,|\s){0,12}(?:上面?|那边|那里|家|里面?|里头)?(?:买|租|开|弄|搞)?(?:的|了)?(?:那种|那款)?(?:的|吧|呗|啊|呀|嘛|了|好像|应该|\s)*$/
/** 侄子说是…: somebody else knows; what is said is as unsure as 好像 */
const hearsay =
  /^(?:我|我们|俺)?(?:家)?(?:的)?(?:侄子|儿子|女婿|姑娘|女儿|闺女|老公|老婆|爱人|朋友|同事|亲戚|弟弟?|哥哥?|姐姐?|妹妹?|外甥|孙子|技术(?:员|部)?|网管|他们?|她们?|人家|外包(?:公司)?|建站(?:公司)?|老板)(?:跟我|给我)?(?:说|讲|告诉我)(?:的)?(?:,|\s)*/
const unsure = /好像|应该|可能|大概|估计|听说|吧$/
const machine = /ecs|cvm|vps|服务器|云主机|轻量|主机|机器/
const bought = /买|租|续|包|付|订|开了?通?/
const otherThing = /域名|证书|ssl|商标|会员|保险|短信|软件|房|店面|执照|cdn|域/

/** 地址洪山区珞喻路100号 beside the name or the number of the firm: where the paper says that it is */
const ofWhomever =
  /(?<=^|[\s,。;])(?:我们?的?)?(?:公司|单位|店里?|执照上?|注册|证上)?的?地址(?:就|是|在|为|:|\s){0,12}(?=[\u4e00-\u9fff]{2}.*\d)/
/** 长期 by itself, among what a licence says */
const forever = /^(?:营业期限|有效期|期限)?(?:就|都|是|为|:|\s)*(?:长期|无固定期限)(?:有效)?的?$/
const ofOrganiser: ReadonlySet<string> = new Set(['organizerName', 'organizerCertNumber'])

/** what is told in words of its own is worth as much as what stands behind a label */
const ofOwnGrammar = 2.5
/** so many clauses are no answer to one question */
const aLot = 6
const greaterChina = /^(?:71|81|82)/
/** 法定代表人写我, 经营者就是我 */
const ownRole = /(法人代表|法定代表人|法人|经营者|网站负责人|主体负责人|负责人)(?:姓名)?(?:就|也|都)*(?:是|写|填)?我(?![们的家公爱老媳])/g
const roleFields: readonly (readonly [RegExp, string])[] = [
  [/法|经营/, 'legalRepName'],
  [/网站/, 'serviceOwnerName'],
  [/负责/, 'principalName'],
]
/** 会长-宫示例 11-20 09:33 */
const chatHead = /(?<=^|\n)[^\n]{0,8}?([\u4e00-\u9fff]{2,4})\s+(?:\d{4}[-/])?\d{1,2}[-/]\d{1,2}\s+\d{1,2}:\d{2}/g
/** 写在面馆名下, 公司持有 */
const heldByOrganiser =
  /(?:写|登记|挂|注册|放)?(?:在|是|归|属于?)?(?:我们|我|本)?(?:(?<!总|母|有限|股份|责任)公司|单位|店里?|[\u4e00-\u9fff]{0,3}(?:协会|学会|商会|诊所|[馆社会厂校院店]))(?:的)?名下|(?:公司|单位|协会|学校|本店)(?:自己)?持有|所有者(?:填|写)的?(?:协会|公司|单位)全称/g

/**
 * Facts told beside the question that can be only one thing: the address of the server, where the site moved from and to, how
 * long the server was bought for, a full address, who speaks. Nothing that the message says otherwise, or that is known, is touched.
 */
export function readAsides(settled: readonly Settled[], segments: readonly Segment[], hearing: Hearing): readonly Settled[] {
  const found: Settled[] = []
  // 备份放在腾讯云重庆: where the copy lies is no word about the server
  if (hearing.asked.length === 1 && isAsked(hearing, 'backupSiteAddress')) return found
  const add = (key: string, raw: Reading & { readonly kind: 'value' }): void => {
    const field = hearing.tools.fields[key]
    const free = [...settled, ...found].every(each => each.field.key !== key)
    if (field && free && (isOpen(key) || hearing.known(key) === undefined))
      found.push({ field, reading: raw, told: false, score: ofOwnGrammar })
  }
  const isOpen = (key: string): boolean => isAsked(hearing, key) || hearing.request.confirming.some(({ field }) => field === key)
  const value = (region: Region, raw: string | number | boolean | readonly string[], confidence = 0.88, doubt?: string) => ({
    kind: 'value' as const,
    raw: typeof raw === 'object' ? [...raw] : raw,
    start: region.start,
    end: region.end,
    confidence,
    purity: 1,
    ...(doubt ? { doubt } : {}),
  })
  const isFree = (region: Region): boolean => settled.every(({ reading }) => reading.end <= region.start || region.end <= reading.start)
  const wholeText = hearing.text
  // 后来转到腾讯云了, asked where the domain is registered
  const isOfDomain = isAsked(hearing, 'domainRegistrar') && hearing.asked.length === 1 && !machine.test(wholeText)
  for (const segment of segments) {
    const text = hearing.text.slice(segment.start, segment.end)
    const brands = (isOfDomain ? [] : findBrands(segment, hearing)).filter(
      mention => mention.brand.does.includes('host') && !/公司/.test(shownOf(hearing, mention)),
    )
    const move = moved.exec(text)
    if (move && !/域名/.test(text)) {
      const turn = segment.start + move.index + move[0].length
      const before = brands.filter(mention => mention.end < turn && mention.start > segment.start + move.index)
      const after = brands.filter(mention => mention.start >= turn)
      const [to] = after
      if (before.length === 1 && before[0]) add('previousAccessProvider', value(before[0], before[0].brand.name))
      if (after.length === 1 && to && !to.negated) {
        add('accessProviderName', value(to, to.brand.name))
        addProvince(to.end, segment.end)
      }
    } else if (
      brands.length === 1 &&
      brands[0] &&
      !brands[0].negated &&
      movedTo.test(wholeText.slice(segment.start, brands[0].start)) &&
      !otherThing.test(text)
    ) {
      add(
        'accessProviderName',
        value(brands[0], brands[0].brand.name, planned.test(text) ? 0.7 : 0.88, planned.test(text) ? 'hedged' : undefined),
      )
      addProvince(brands[0].end, segment.end)
    } else if (brands.length === 1 && brands[0] && !brands[0].negated && !otherThing.test(text)) {
      const [brand] = brands
      const place = findDivisions({ start: brand.end, end: segment.end }, hearing)[0]
      // 阿里云杭州 in a long text is where the server stands
      const hasPlace = place?.start === brand.end && !greaterChina.test(place.division.code) && hearing.segments.length >= aLot
      const about =
        machine.test(text) ||
        ((hearing.asked.some(({ key }) => /^server/.test(key)) || /服务器|云主机|机器/.test(wholeText)) &&
          !/域名/.test(wholeText) &&
          onlyWhere.test(text.replace(hearsay, '').replace(shownOf(hearing, brand).toLowerCase(), '').replace(placeOf(place), ''))) ||
        (hasPlace && !/域名|注册|买的|备份|同步|存/.test(text)) ||
        (/买|租|用/.test(text) && /服务器|云主机|ecs|机器/.test(wholeText) && !/域名/.test(wholeText))
      if (about) {
        const isUnsure = planned.test(text) || hearsay.test(text) || unsure.test(text)
        add('accessProviderName', value(brand, brand.brand.name, isUnsure ? 0.7 : 0.88, isUnsure ? 'hedged' : undefined))
        addProvince(brand.end, segment.end)
        // most who rent from it rent in the mainland: put forward where it is asked for
        if (brand.brand.region === 'mainland' && isAsked(hearing, 'serverRegion') && !/国际|香港|海外|境外|国外/.test(wholeText))
          add('serverRegion', value(brand, 'mainland', 0.7, 'hedged'))
      }
    }
    const registrars = findBrands(segment, hearing).filter(mention => mention.brand.does.includes('registrar') && !mention.negated)
    const [registrar] = registrars
    // 域名 x.com,阿里云买的: what the sentence before is about
    const ofDomain = /域名[^。;\n]*$/.test(wholeText.slice(0, segment.start)) && !machine.test(wholeText)
    if (registrar && registrars.length === 1 && ofDomain && /买|注册/.test(text))
      add('domainRegistrar', value(registrar, registrar.brand.name))
    const ips = segment.spans.filter(span => span.kind === 'ip')
    const [ip] = ips
    if (
      ip &&
      ips.length === 1 &&
      isFree(ip) &&
      !othersIp.test(text) &&
      hearing.asked.every(field => !isList(field) || field.type !== 'ipRangeList')
    )
      add('serverIpRanges', value(ip, [shownOf(hearing, ip)]))
    const emails = hearing.spans.filter(span => span.kind === 'email')
    const [email] = emails
    if (
      email &&
      emails.length === 1 &&
      isFree(email) &&
      email.start >= segment.start &&
      email.end <= segment.end &&
      hearing.asked.every(field => field.type !== 'email') &&
      segment.cues.every(cue => cue.roles.length === 0)
    )
      add('principalEmail', value(email, shownOf(hearing, email), 0.7, 'unsure'))
    addRegion(segment, text)
    addTerm(segment, text)
    addCount(segment, text)
    addAddress(segment, text)
  }
  addSpeaker()
  addOwn()
  addIdentity()
  return found

  /** 身份证,33010619…, where only the kind of paper was asked for: whose it is follows from who files */
  function addIdentity(): void {
    const [span, ...more] = hearing.spans.filter(each => each.kind === 'idNumber')
    if (!span || more.length > 0 || !isFree(span) || hearing.asked.some(field => accepts(field, span))) return
    const { filings } = hearing.request
    const isPlan = filings.length > 0 ? filings.every(filing => filing === 'contingencyPlan') : !tellsMuch(hearing)
    const isPerson = hearing.known('organizerNature') === 'individual'
    const isOne = hearing.known('principalIsLegalRep') === true
    const kindOf = hearing.asked.find(({ key }) => key.endsWith('IdType'))?.key.replace('IdType', 'IdNumber')
    const key = kindOf ?? (isPerson ? 'organizerCertNumber' : isOne ? 'legalRepIdNumber' : 'principalIdNumber')
    const own = hearing.segments.find(segment => segment.start <= span.start && span.end <= segment.end)
    const isNamed = own?.cues.some(cue => cue.roles.some(role => role !== 'principal') || cue.word.length > 4)
    if (!isPlan && !isNamed) add(key, value(span, shownOf(hearing, span)))
  }

  /** 经营者就是我,我叫卢示例: the role is the speaker's; in a chat that was copied the speaker is named above the line. */
  function addOwn(): void {
    for (const match of matchesOf(ownRole, wholeText)) {
      const key = roleFields.find(([said]) => said.test(match[1] ?? ''))?.[1]
      const name = speakerAt(match.index)
      if (key && name) add(key, value(name, shownOf(hearing, name).trim(), 0.85))
    }
    const [holder] = matchesOf(heldByOrganiser, wholeText)
    const organiser = settled.find(each => each.field.key === 'organizerName')?.reading
    const owner = organiser?.kind === 'value' ? organiser.raw : hearing.known('organizerName')
    const isAbout = isOpen('domainHolderName') || (holder && /域名[^。;\n]*$/.test(wholeText.slice(0, holder.index + 2)))
    if (holder && typeof owner === 'string' && isAbout)
      add('domainHolderName', value({ start: holder.index, end: holder.index + holder[0].length }, owner))
  }

  function speakerAt(at: number): Region | undefined {
    const says = /(?:^|[,。;\s])(?:我叫|本人叫?|我是)([\u4e00-\u9fff]{2,4})(?=$|[,。;\s])/.exec(wholeText)
    const heads = [...wholeText.slice(0, at).matchAll(chatHead)]
    const found = says ?? heads.at(-1)
    const name = found?.[1]
    if (!found || !name || !looksLikeName(name, hearing) || !hearing.tools.lexicon.surnames.has(name.slice(0, 1))) return undefined
    const start = found.index + found[0].indexOf(name)
    return { start, end: start + name.length }
  }

  /** 华东1杭州, 华北2(北京): the console of a cloud calls its places so, and nothing else is called so */
  function addRegion(segment: Segment, text: string): void {
    const [region, ...more] = /(?:华[东北南中]|西南)\s?\d/.test(text) ? findCloudRegions(segment, hearing) : []
    if (!region?.division || more.some(({ division }) => division !== region.division)) return
    add('serverProvince', value(region, `${region.division.slice(0, 2)}0000`))
    add('serverRegion', value(region, 'mainland'))
  }

  function placeOf(place: Region | undefined): string {
    return place ? wholeText.slice(place.start, place.end) : ''
  }

  function addProvince(start: number, end: number): void {
    const places = findDivisions({ start, end }, hearing).filter(mention => !mention.negated)
    const [place] = places
    if (!place || places.length > 1) return
    const codes = new Set(place.candidates.map(each => each.code.slice(0, 2)))
    if (codes.size > 1) return
    add('serverProvince', value(place, `${place.division.code.slice(0, 2)}0000`))
    add('serverRegion', value(place, 'mainland'))
  }

  function addTerm(segment: Segment, text: string): void {
    // asked for the day on which something ends: 又续了两年 is said of that
    const isOthers = hearing.asked.some(({ key }) => /Expiry|ValidTo/.test(key))
    if (isOthers || otherThing.test(wholeText) || /按量|打算|准备|想/.test(text)) return
    const spans = segment.spans.filter(span => span.kind === 'quantity' && (span.unit === 'year' || span.unit === 'month'))
    const [span] = spans
    if (span?.kind === 'quantity' && spans.length === 1 && span.exactness === 'exact' && isFree(span) && bought.test(text)) {
      const rest = text.slice(0, span.start - segment.start) + text.slice(span.end - segment.start)
      if (/^(?:我们?|一共|已经|先|直接|一次|一次性|一口气|的|了|买|租|续|包|付|费|订|开通|是|又|就|,|\s)*$/.test(rest))
        add('resourceTermMonths', value(span, span.value * (span.unit === 'year' ? 12 : 1)))
    }
    const yearly = /^(?:我们?|是|都|一直)*(?:按年|包年)(?:付费?|买|租|续|算|交|缴|订)?(?:的|费)*$/.exec(text.trim())
    if (yearly) add('resourceTermMonths', value(segment, 12, 0.7, 'unsure'))
  }

  function addCount(segment: Segment, text: string): void {
    const [span, ...more] = segment.spans
    if (span?.kind !== 'quantity' || more.length > 0 || span.exactness !== 'exact' || span.unit !== 'piece' || !isFree(span)) return
    if (!/台$/.test(shownOf(hearing, span)) || hearing.asked.some(field => field.type === 'integer' || field.type === 'number')) return
    const rest = text.slice(0, span.start - segment.start) + text.slice(span.end - segment.start)
    if (onlyMachines.test(rest)) add('serverCount', value(span, span.value, 0.85))
  }

  function addAddress(segment: Segment, text: string): void {
    const labelled = ofWhomever.exec(text)
    const isOwn = [...settled.map(({ field }) => field), ...hearing.asked].some(({ key }) => ofOrganiser.has(key))
    if (
      labelled &&
      isOwn &&
      hearing.known('organizerCertAddress') === undefined &&
      hearing.asked.every(field => field.kind !== 'address')
    ) {
      const start = segment.start + labelled.index + labelled[0].length
      const region = { start, end: segment.end }
      if (isFree(region) && isCompleteAddress(text) && !/ip|机房|服务器/.test(text))
        add('organizerCertAddress', value(region, shownOf(hearing, region).trim()))
      return
    }
    const isLong = forever.exec(text)
    const hasPaper =
      hearing.request.earlier?.includes('organizerCertValidTo') === true ||
      settled.some(({ field }) => field.key === 'organizerCertNumber' || field.key === 'organizerCertAddress')
    if (isLong && hasPaper && hearing.asked.every(field => !field.type.startsWith('date')))
      add('organizerCertValidTo', value(segment, 'longTerm'))
    const [first] = findDivisions(segment, hearing)
    if (!first || first.start !== segment.start || !isFree(segment) || segment.cues.some(cue => cue.fields.length > 0)) return
    if (!isCompleteAddress(text) || !/[路街道巷弄村镇乡]/.test(text) || /机房|服务器|公司|店/.test(text)) return
    if (hearing.asked.some(field => field.kind === 'address')) return
    const key = hearing.known('organizerCertAddress') === undefined ? 'organizerCertAddress' : 'mailingAddress'
    add(key, value(segment, shownOf(hearing, segment).trim(), 0.7, 'unsure'))
  }

  /** 就是我,李明华,138…: the speaker is the one in charge. */
  function addSpeaker(): void {
    for (const [index, segment] of segments.entries()) {
      const next = segments[index + 1]
      const said = hearing.text.slice(segment.start, segment.end).trim()
      if (!next || !/^(?:负责人)?(?:就|都)?是?我(?:自己|本人|来|负责|管)*$/.test(said) || !/我/.test(said)) continue
      const name = hearing.text.slice(next.start, next.end).trim()
      if (looksLikeName(name, hearing) && hearing.tools.lexicon.surnames.has(name.slice(0, 1)) && name.length < 4 && isFree(next))
        add('principalName', value(next, shownOf(hearing, next).trim()))
    }
  }
}
