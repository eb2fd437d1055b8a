import type { FieldDefinition } from '../../fields/definition.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import { type Hearing, isAsked, overlaps, type Region, shownOf } from '../hearing.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { Settled } from '../settling/settle.ts'

const rank = '(?:我们?的?|咱们?的?)?(?:(?:副?[园院校馆厂店会社所]|董事)长|老板娘?|经理|主任|老总|总经理|法人|经营者)?'
const firm = '(?:我们?|咱们?)?(?:公司|单位|店里?|[园院校馆厂会社所]里?)?的?'
/** 校长周敏是法人代表 · 园长莲示例,她是法人: the name stands before what its bearer is */
const holdsIt = new RegExp(
  `(?<=^|[,。;!\\s])${rank}([\\u4e00-\\u9fff]{2,4}?)(?:[,\\s]*[他她])?(?:就|才)?是${firm}(?:法人代表|法人|法定代表人)(?=$|[,。;!\\s的])`,
)
/** 我叫郑晓 · 我是贾长海 */
const speaker =
  /(?<=^|[,。;!\s])(?:我叫|我名叫|本人叫?|我的?名字(?:是|叫)|我是(?:我们?|咱们?|本)?(?:公司|单位|店里?|厂里?)?(?:[\u4e00-\u9fff]{1,4}[部处室科])?的?|敝人|(?:我|免贵)?姓[\u4e00-\u9fff][,\s]+(?:我?叫)?)([\u4e00-\u9fff]{2,4})(?=$|[,。;!\s])/
/** 我是行政小吴,吴示例: the whole name behind the short one */
const wholeName =
  /(?<=我(?:是|叫)[^,。;!\d\s]{0,8}小([\u4e00-\u9fff])[,\s]{1,2}(?:我?叫|就是|名字是)?)(?<name>\1[\u4e00-\u9fff]{1,2})(?=$|[,。;!\s])/

/** 备案的事归我 · 负责人写我 · 我负责备案 */
const speakerFiles =
  /(?:备案|主体负责人|(?<![站务全])负责人)[^,。;]{0,6}(?:归|由|是|写|填|找|让|都?是)我(?![们的家爸妈哥弟姐妹老媳])|我(?:自己|一个人)?(?:来|在|专门)?(?:负责|管|办|弄|跑)(?:这次|这个|一下)?(?:的)?备案|备案(?:的事|这事|这块|这个)?(?:都|就)?我(?:自己)?(?:来|在|全权)?(?:负责|管|办|弄|跑)|(?<=^|[,。;!\s])(?:所以|就|都|还是|那|那就)*(?:由|让)?我来?(?:当)?(?:负责(?:人|这个|这事|这次)?|全权办理?|来办|来弄)(?:的|吧|了|呗|好了|就行)*(?=$|[,。;!\s])/

/** 我弟弟帮忙弄,龙样例,他算负责人 · 由我(包样例,办公室主任)负责 */
const inCharge =
  /(?<=^|[,。;:!\s])([\u4e00-\u9fff]{2,4})[,\s]?(?:[他她](?:就|来)?)(?:算|是|当|做)(?:主体|备案|这个)?负责人(?=$|[,。;!\s])|(?:由|是)我\(([\u4e00-\u9fff]{2,4})(?:[,、][^)\n]{0,16})?\)(?:来|全权)?(?:负责|办理|经办)/

/** 法人傅秋月,就是我: behind the name */
const isMe = /^[,\s]*(?:就|也)是我(?:本人|自己)?(?=$|[,。;!\s])/

/** 网站这块归我管 · 我在打理网站 */
const speakerKeepsSite =
  /(?:网站|官网|公众号|小程序)(?:这块|这边|这个|的事|都|也|上)*(?:归|由|是)?我(?:自己|一个人)?(?:在|来)*(?:管|弄|负责|打理|维护|搞)(?!不)|我(?:在|来|专门)*(?:管|负责|打理|维护)(?:着)?(?:我们)?(?:的)?(?:网站|官网)/

/**
 * Who is who, where a name is told with what its bearer is: nobody else in the message is the legal representative. Whoever speaks
 * and files is put forward as the one in charge: an agent may speak too.
 */
export function readWho(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const legal = find(holdsIt, hearing)
  const introduced = find(wholeName, hearing)
  const self = introduced ?? find(speaker, hearing)
  const isLegal = legal && hearing.known('legalRepName') === undefined
  let kept = isLegal ? settled.filter(({ field, reading }) => !isOther(field.key, reading, legal.name)) : [...settled]
  const add = (key: string, raw: string | boolean, region: Region, doubt?: string): void => {
    const field = hearing.tools.fields[key]
    if (!field || kept.some(each => each.field.key === key) || (hearing.known(key) !== undefined && !isAsked(hearing, key))) return
    const reading = { kind: 'value' as const, raw, start: region.start, end: region.end, confidence: doubt ? 0.7 : 0.88, purity: 1 }
    kept.push({ field, told: isAsked(hearing, key), score: 2.5, reading: doubt ? { ...reading, doubt } : reading })
  }
  if (isLegal) add('legalRepName', legal.name, legal)
  const named = kept.find(({ field, reading }) => field.key === 'legalRepName' && reading.kind === 'value' && !reading.doubt)?.reading
  const me = named && isMe.exec(hearing.text.slice(named.end))
  if (named && me) {
    const region = { start: named.end, end: named.end + me[0].length }
    kept = kept.filter(({ reading }) => !overlaps(reading, region))
    add('principalIsLegalRep', true, region)
  }
  if (introduced) drop(({ field, reading }) => field.key !== 'principalName' && isName(field) && overlaps(reading, introduced))
  const charged = find(inCharge, hearing)
  if (charged && hearing.known('principalName') === undefined) {
    kept = kept.filter(({ field, reading }) => field.key !== 'principalName' && (!isName(field) || !overlaps(reading, charged)))
    add('principalName', charged.name, charged)
  }
  const files = speakerFiles.exec(hearing.text)
  const told = settled.find(({ field, reading }) => field.key === 'legalRepName' && reading.kind === 'value' && !reading.doubt)?.reading
  const boss = legal?.name ?? (told?.kind === 'value' ? told.raw : hearing.known('legalRepName'))
  if (files && self && typeof boss === 'string' && boss !== self.name) {
    const at = kept.findIndex(each => each.field.key === 'principalIsLegalRep')
    if (isAsked(hearing, 'principalIsLegalRep') && at >= 0) kept.splice(at, 1)
    const mine = kept.findIndex(({ field, reading }) => field.key === 'principalName' && reading.kind === 'value' && reading.raw === boss)
    if (mine >= 0) kept.splice(mine, 1)
    add('principalIsLegalRep', false, { start: files.index, end: files.index + files[0].length })
    add('principalName', self.name, self)
  } else if (files && self && boss === undefined && hearing.known('principalName') === undefined) {
    // 姓郑,郑启航,负责人写我: nobody else is meant by the name
    const asks = ['legalRepName', 'principalIsLegalRep'].some(key => isAsked(hearing, key))
    if (!asks) drop(({ field, reading }) => field.key !== 'principalName' && isName(field) && overlaps(reading, self))
    add('principalName', self.name, self)
  } else if (self && isAsked(hearing, 'serviceOwnerName') && isNoPrincipal(self.name)) addAsked(self)
  else if (speakerKeepsSite.test(hearing.text) && isSpokenOf()) addSpeaker(self)
  else if (self && speakerKeepsSite.test(hearing.text) && isFree(self, kept)) addKeeper(self)
  else if (self && isFree(self, kept)) add('principalName', self.name, self, 'speaker')
  return kept

  function isNoPrincipal(name: string): boolean {
    const first = hearing.known('principalName')
    return typeof first === 'string' && first !== name
  }

  /** 我叫麦样例,…我手机135…, asked who looks after the site, beside a principal of another name: 我 is who was asked for */
  function addAsked(keeper: Region & { readonly name: string }): void {
    add('serviceOwnerName', keeper.name, keeper)
    kept = kept.map(each => {
      const part = /^principal(Mobile|Email|IdNumber)$/.exec(each.field.key)?.[1]
      const own = part ? hearing.tools.fields[`serviceOwner${part}`] : undefined
      const isTheirs = own && isAsked(hearing, own.key) && !isAsked(hearing, each.field.key) && each.reading.start > keeper.end
      return isTheirs && !kept.some(({ field }) => field === own) ? { ...each, field: own, told: true } : each
    })
  }

  /** 是他本人, 法人自己: in charge is the legal representative, who is not the one that speaks */
  function isSpokenOf(): boolean {
    const said = kept.find(({ field }) => field.key === 'principalIsLegalRep')?.reading
    if (said?.kind !== 'value' || said.raw !== true || said.doubt || self?.name === boss) return false
    const words = hearing.text.slice(said.start, said.end)
    return /[他她]|老板|[\u4e00-\u9fff](?:总|董)|法人(?:本人|自己)/.test(words) && !/我(?![们的])/.test(words)
  }

  /** 是他本人,网站我管,我叫林样例 */
  function addSpeaker(name: (Region & { readonly name: string }) | undefined): void {
    const at = speakerKeepsSite.exec(hearing.text)
    if (!at) return
    drop(({ field, reading }) => field.key === 'serviceOwnerSameAsPrincipal' || (reading.kind === 'value' && reading.doubt === 'speaker'))
    add('serviceOwnerSameAsPrincipal', false, { start: at.index, end: at.index + at[0].length })
    if (name && isFree(name, kept)) add('serviceOwnerName', name.name, name)
  }

  function drop(isOut: (each: Settled) => boolean): void {
    kept = kept.filter(each => !isOut(each))
  }

  /** 网站归我管,我叫荷样例,手机185…: beside a principal of another name the speaker looks after the site, and the number is theirs */
  function addKeeper(keeper: Region & { readonly name: string }): void {
    const first = hearing.known('principalName')
    if (first === undefined) add('principalName', keeper.name, keeper, 'speaker')
    if (first === undefined || first === keeper.name) return
    add('serviceOwnerName', keeper.name, keeper)
    const phones = hearing.spans.filter(span => span.kind === 'phone' && span.start >= keeper.end)
    const [phone] = phones
    if (phone?.kind !== 'phone' || phones.length > 1 || isAsked(hearing, 'serviceOwnerMobile')) return
    const taken = kept.findIndex(each => each.field.key === 'principalMobile' && each.reading.start === phone.start)
    if (taken >= 0 && !isAsked(hearing, 'principalMobile')) kept.splice(taken, 1)
    add('serviceOwnerMobile', phone.value, phone)
  }
}

const isOther = (key: string, reading: Settled['reading'], name: string): boolean =>
  key === 'legalRepName' && (reading.kind !== 'value' || reading.raw !== name || reading.confidence < sureFrom)

const isName = ({ kind, key }: FieldDefinition): boolean =>
  kind === 'personName' || key === 'investorOrSuperior' || key === 'domainHolderName'

const isFree = (region: Region, settled: readonly Settled[]): boolean =>
  settled.every(({ reading }) => reading.end <= region.start || region.end <= reading.start)

function find(pattern: RegExp, hearing: Hearing): (Region & { readonly name: string }) | undefined {
  const found = pattern.exec(hearing.text)
  const said = found?.groups?.name ?? found?.[1] ?? found?.[2]
  if (!found || !said || !looksLikeName(said, hearing)) return undefined
  // 我叫荷样例: three characters may be a rare name
  if (!hearing.tools.lexicon.surnames.has(said.slice(0, 1)) && !(said.length === 3 && /叫/.test(found[0]))) return undefined
  const start = found.index + found[0].indexOf(said)
  const region = { start, end: start + said.length }
  if (hearing.segments.some(segment => segment.question && segment.start <= start && start < segment.end)) return undefined
  return { ...region, name: shownOf(hearing, region).trim() }
}
