import type { FilingId } from '../case/events.ts'
import { doubtOf, isConditional, isConsequence, isFindingHeading, isFine, isGeneralHeading } from './doubts.ts'
import type { Ground, RecognisedReason } from './ground.ts'
import { likelyGrounds } from './learned-grounds.ts'
import { clausesOf, type Piece, plainly, sentencesOf } from './split-notice.ts'
import { besideKnown, type Found, isCertain, type NoticeKnowledge, weighed } from './weigh-reasons.ts'

export interface NoticeRead {
  /** rejected, asks for more, approved, only a word on the way, somebody who sells, or nothing that we know */
  readonly outcome: 'rejected' | 'supplementRequested' | 'approved' | 'underWay' | 'advert' | 'unclear'
  readonly reasons: readonly RecognisedReason[]
  /** the words themselves tell that it came back or lacks something; else only their grounds do */
  readonly saysSo: boolean
  /** points of the notice that name a trouble of which we know no ground */
  readonly unknown: readonly string[]
}

const rejects =
  /驳[回了]|退[回返]|退单(?!率)|退件|被[^,。;；\s]{1,6}退(?:了|回)|退给(?:我|咱)|[您你](?:单位|公司)?提交的.{0,8}(?:备案|信息|资料|申请).{0,4}有误|打返|(?:被|给|都|让)(?:我们?|咱们?)?(?:给)?退了|^退了|(?:说|讲|称)(?:是)?(?:不行|不可以|不合格)|(?:没|不)给过|没批|不让过|毙|卡住|不(?:予)?通过|未(?:能|予)?通过|没(?:有)?(?:能)?(?:通过|过)(?!.{0,4}实名)|(?:审核|提交|核验|核查|初审|预审)失败|存在(?:以下|如下|下列)(?:几(?:个|处))?问题|不予(?:备案|受理|批准|通过|上报)|打回|被退|拒绝|未获(?:通过|批准)|reject|returned|declined|not (?:been )?(?:approved|accepted|passed)|sent (?:it |this |us )?back|refus/
const asksMore = /补正|补充|补交|补传|补齐|整改|限期改正|更正|supplement|additional (?:material|document)|rectif/
const passes =
  /(?:审核|备案|申请|核查|审批)(?:已|现已|均已|已经)?(?:审核)?(?:通过|成功|完成)(?!后|前|之)|(?:已|现已|均已|已经)通过(?:了)?(?:公安|管局|通信管理局|联网|icp|工信部)?.{0,6}(?:备案)?(?:审核|备案)|恭喜(?![^。;；]{0,40}(?:实名|注册成功|购买|续费|开通))|准予备案|予以备案|(?<!未)(?<!不)获(?:得)?(?:通过|批准)|(?:短信|客服|管局|通知)(?:里|上|来)?说(?:已经?)?(?:都)?(?:通)?过了|has been (?:approved|accepted)|approved|congratulations/
const goesOn =
  /正在办理.{0,8}备案|(?:已|正在|现)(?:提交|受理|转交?|进入|收到|审核中|初审通过)|审核中|请(?:您)?耐心等(?:待|候)|等待(?:管局|审核)|under review|in progress|has been (?:received|submitted|forwarded)/

/** somebody sells a service: it decides nothing */
const sells =
  /代办(?!人)|(?<!icp ?)代备案(?!(?:管理)?(?:系统|平台|服务))|包过|包下号|(?<![警员服师])加(?:我)?(?:微信|v|qq)(?!了)|领取优惠|限时优惠|(?:优惠|特|活动)价|(?:未|请|补)(?:缴纳?|交).{0,8}(?:年审|年|管理|备案|维护)费|补缴|(?:支付|缴纳?|交|付|转)(?:[^,。]{0,6})(?:核验|保证|押|手续|服务|加急|年检)(?:金|费)|点击[^,。]{0,6}(?:链接|短链)[^。]{0,20}(?:补录|补缴|缴|认证|解除|恢复)|代办?仅需|首单(?:只要|仅|立减)|加急(?:代办|通道)|代理公司(?:发|说)|专业(?:团队|办理)/

/** why filings come back in general: decides nothing about this one */
const examples = /(?:退回|驳回|不通过)?(?:的)?常见(?:的)?(?:退回|驳回|不通过)?(?:的)?(?:原因|问题)|(?:退回|驳回)(?:率|案例)/g
/** a word ahead of time */
const warns = /将(?:于|在)?[^,。]{0,16}(?:到期|过期|失效)|以免(?:影响|造成|导致)|避免(?:影响|造成)|以防|to avoid|so as not to/

/** what a notice says around its reasons */
const courtesy =
  /^(?:发件人|收件人|抄送|主题|标题|发送时间|日期|from|to|cc|subject|date|sent)\s{0,4}[:：]|^(?:[你您]好[,，!！]?)?(?:我|我们|这边|这里)(?:这边)?(?:就)?是[^,，。:：]{0,14}(?:客服|专员|工作人员|备案组|审核(?:员|组)?|老师)$|^(?:dear|hello|hi\b|如(?:有|需|您)?(?:疑问|问题|异议)|感谢|谢谢|祝|此致|特此|联系电话[:：]|客服(?:电话|热线|[:：])|咨询电话|回t退订|退订|regards|sincerely|thank)|^[^,，。:：]{0,16}(?:[支大总]队|分局|公安局|派出所|管局|通信管理局|备案组)$|^[^,，。:：]{0,12}[:：]$/
/** what is to be done about it: the clause beside it says what is wrong */
const advice = /^(?:并|且|再|后|现)?(?:请|应|须|需|建议|务必|please|kindly)/
/** no more than that it is to be done once more */
const repeats =
  /^(?:并|且|再|后|然后|现|please )?(?:[请须需应]|kindly )?(?:您|你)?(?:重新|再次|re-?)(?:上传|提交|拍|传|填|申|upload|submit)/
const isAdvice = ({ text }: Piece): boolean => advice.test(text) || repeats.test(text)

/** Reads a notice of an authority or a provider: what it decides, and each ground with the words that name it. Pure and offline. */
export function readNotice(
  notice: string,
  { grounds, choices }: NoticeKnowledge,
  simplify: (text: string) => string,
  filing: FilingId | null = null,
): NoticeRead {
  const mine = { choices, grounds: grounds.filter(ground => !ground.filing || filing === null || ground.filing === filing) }
  const plain = plainly(notice, simplify).replace(examples, '')
  const outcome = outcomeOf(plain)
  if (outcome === 'approved' || outcome === 'underWay' || outcome === 'advert') return { outcome, reasons: [], saysSo: false, unknown: [] }
  const found = new Map<string, Found>()
  const unknown: string[] = []
  let general = false
  for (const sentence of sentencesOf(notice, simplify)) {
    if (isFindingHeading(sentence.heading)) general = false
    else if (isGeneralHeading(sentence.heading)) general = true
    else if (!sentence.isPoint) general = false
    if (courtesy.test(sentence.text)) continue
    const heard = hear(sentence, clausesOf(sentence, simplify), mine, general)
    for (const each of heard) {
      const before = found.get(each.code)
      const surer = isSurer(each, before) ? each : before
      if (surer) found.set(each.code, before ? withBoth(surer, before, each, sentence) : surer)
    }
    if (heard.length > 0 || !sentence.isPoint || !saysSomething(sentence.text)) continue
    const perhaps = guessed({ quote: sentence.quote, text: unsettled(clausesOf(sentence, simplify)) }, mine).filter(
      ({ code }) => !found.has(code),
    )
    for (const each of perhaps) found.set(each.code, { ...each, doubt: general ? 'general' : 'unsure' })
    if (perhaps.length === 0) unknown.push(sentence.quote)
  }
  const said: readonly Said[] =
    found.size > 0
      ? worthSaying([...found.values()])
      : guessed(
          {
            quote: notice.trim().slice(0, longestQuote),
            text: unsettled(sentencesOf(notice, simplify).flatMap(each => clausesOf(each, simplify))),
          },
          mine,
        )
  const saysSo = outcome !== 'unclear'
  // its words do not say that anything came back, or only what would
  const isTold = saysSo || (!choices && !warns.test(plain))
  const reasons = said.map(({ isKnown: _, ...each }) =>
    withPerson({ ...each, sure: each.sure && isTold, quote: asWritten(each.quote, notice) }, notice, mine, simplify),
  )
  const names = said.some(each => (each.sure || each.isKnown) && !warns.test(plain))
  return {
    outcome: !saysSo && names ? 'rejected' : outcome,
    reasons,
    saysSo,
    unknown: unknown.map(each => asWritten(each, notice)),
  }
}

/** 证件号码与证件不符，住所与证件不符: one reason of which two clauses name a field each. */
function withBoth(surer: Found, one: Found, other: Found, { quote }: Piece): Found {
  if (one.named !== true || other.named !== true || one.quote === other.quote) return surer
  const fields = [...new Set([...one.fields, ...other.fields])]
  const [from, to] = [quote.indexOf(one.quote), quote.indexOf(other.quote)]
  return { ...surer, fields, quote: from >= 0 && to > from ? quote.slice(from, to + other.quote.length) : surer.quote }
}

/** 网络安全负责人证件有误。电话亦无人接听: a phone of nobody belongs to whom the notice named last. */
function withPerson(
  reason: RecognisedReason,
  notice: string,
  { grounds }: NoticeKnowledge,
  simplify: (text: string) => string,
): RecognisedReason {
  const ground = grounds.find(({ id }) => id === reason.code)
  const text = plainly(reason.quote, simplify)
  if (!ground || people.test(text)) return reason
  const before = plainly(notice.slice(0, Math.max(0, notice.indexOf(reason.quote))), simplify)
  const last = before.match(new RegExp(people, 'g'))?.at(-1)
  if (!last || (ground.category !== 'contact' && !(/安全/.test(last) && somebody.test(text)))) return reason
  return { ...reason, fields: fieldsOf(ground, somebody.test(text) ? text.replace(somebody, last) : `${last}${text}`) }
}
const somebody = /负责人/
const people = /(?:网络)?安全(?:负责人|管理员|责任人)|应急联(?:系|络)人|(?:主体|网站|服务)负责人|法定代表人|法人/

/** A sentence that a screen broke into lines is quoted with them. */
const asWritten = (quote: string, notice: string): string =>
  notice.includes(quote)
    ? quote
    : (new RegExp([...quote].map(each => each.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('\\n?'), 'u').exec(notice)?.[0] ?? quote)

/** 上周退回去那一单改完重新交 */
const ofAnotherTime =
  /(?:上(?:一)?次|上(?:个)?(?:月|周|星期)|前(?:几|两|些)天|之前|此前)[^,，。;；]{0,8}(?:退|驳|打)[^,，。;；\s]{0,12}(?:那|的)[一]?(?:单|次|个|份)[^,，。;；\s]{0,10}/g

/** what would come of it, not what came */
const threatened =
  /(?:逾期|否则|不然|届时|以免|避免|防止|将(?:会)?(?:被)?|可能(?:会)?(?:被)?)(?:(?!已|了)[^,。;]){0,14}?(?:退回|驳回|打回|拒绝)/g

function outcomeOf(told: string): NoticeRead['outcome'] {
  if (sells.test(told)) return 'advert'
  const text = told.replace(threatened, '').replace(ofAnotherTime, '')
  if (rejects.test(text)) return 'rejected'
  if (asksMore.test(text)) return 'supplementRequested'
  if (goesOn.test(text)) return 'underWay'
  if (passes.test(text)) return 'approved'
  return 'unclear'
}

/** The grounds that one sentence names. What follows from a reason is none of its own, and advice counts where no cause is named. */
function hear(sentence: Piece, clauses: readonly Piece[], known: NoticeKnowledge, isGeneral: boolean): readonly Found[] {
  const general = isGeneral || isConditional(clauses[0]?.text ?? '')
  const heard = weighed(hearKnown(sentence, clauses, known, general), sentence, clauses, known)
  const isOther = ({ quote, text }: Piece, at: number) =>
    !isFine(text) &&
    !repeats.test(text) &&
    !(at > 0 && isConsequence(text)) &&
    !heard.some(each => quote.includes(each.quote) || each.quote.includes(quote))
  const others = heard.some(({ sure }) => sure)
    ? clauses.filter(isOther).flatMap(piece => putForward(piece, known, general, besideKnown))
    : clauses.some(({ text }) => isFine(text))
      ? []
      : // what is to be done is meant where nothing says what is wrong
        putForward(sentence, known, general || clauses.every(isAdvice), byItself)
  const said = heard.map(each =>
    each.sure && !isCertain(each, heard, sentence, clauses, known) ? { ...each, sure: false, isKnown: true } : each,
  )
  return [...said, ...others.filter(({ category }) => !heard.some(each => each.category === category))]
}

/** from here a ground of a sentence is put forward in which nothing is known */
const byItself = 0.14
/** likelier than the next of another kind, times */
const ahead = 1.5
/** of what goes beyond it: 您的备案申请审核未通过 tells no reason */
const leastSaid = 4
const frame =
  /icp|备案|审核|申请|订单|您|贵(?:司|单位)|通知|结果|已|管局|通信管理局|公安|联网|网站|信息|提示|说明|意见|请|重新|上传|提交|修改|核对|核实|更正|改正|补充|及时|尽快|属地|部门|[支大总]队|派出所|分局|[的了被给我后再]|[\s,:;"'【】()—-]/g
const saysReason = (text: string): boolean => text.replace(rejects, '').replace(frame, '').length >= leastSaid
const bare = (text: string): string => text.replace(broughtBy, '').replace(retold, '')

/** The ground that words are like of which nothing is known. */
function putForward({ quote, text: told }: Piece, { grounds, choices }: NoticeKnowledge, general: boolean, from: number): readonly Found[] {
  const text = bare(told)
  if (!saysReason(text)) return []
  // beside a ground that is known what its own words speak against is not guessed
  const likely = likelyGrounds(text, grounds, choices).filter(({ ground }) => from === byItself || !ground.never?.test(text))
  const [first] = likely
  const next = likely.find(({ ground }) => ground.category !== first?.ground.category)
  if (!first || first.chance < from || first.chance < ahead * (next?.chance ?? 0)) return []
  return [first].map(({ ground }) => ({
    code: ground.id,
    category: ground.category,
    quote,
    fields: fieldsOf(ground, text),
    sure: false,
    doubt: doubtOf(text, general) ?? 'unsure',
  }))
}

function hearKnown(sentence: Piece, clauses: readonly Piece[], known: NoticeKnowledge, general: boolean): readonly Found[] {
  const byClause = clauses.map(clause => ({ clause, found: apart(clause, matches(clause, known, general), known, general) }))
  const causes = byClause.filter(({ clause }, at) => !advice.test(clause.text) && !(at > 0 && isConsequence(clause.text)))
  const heard = causes.flatMap(({ found }) => found)
  if (heard.length > 0) return heard
  const rest = byClause.flatMap(({ found }) => found)
  if (rest.length > 0) return rest
  // object and complaint stand in different clauses: perhaps
  return clauses.some(({ text }) => isFine(text))
    ? []
    : matches(sentence, known, general).map(each => ({
        ...each,
        sure: false,
        doubt: each.doubt ?? 'unsure',
        isLoose: each.doubt === null || each.isLoose === true,
      }))
}

/** between two complaints of one clause */
const joins = /(?=(?:并且|而且|以及|同时|(?<![并而况尚暂])且|又(?=[已过没不])|(?<= )and )[^,，]{2,})/
/** what a complaint is about, where it is said once for two of them */
const subject = /^[^,，]{0,12}?(?:执照|证件|证书|身份证|照片|材料|域名|手机号?|电话|名称|地址|住所|核验单|承诺书)/

/**
 * 域名未实名且负责人电话无人接听, 执照模糊且已过期: two complaints joined, each by its own words and of what the first names; where one of them needs more words of
 * the other they stay together.
 */
function apart(clause: Piece, found: readonly Found[], known: NoticeKnowledge, general: boolean): readonly Found[] {
  const listed = eachOf(clause, found, known, general)
  if (listed) return listed
  const [quotes, texts] = [clause.quote.split(joins), clause.text.split(joins)]
  if (found.length === 0 || quotes.length < 2 || quotes.length !== texts.length) return found
  const about = subject.exec(texts[0] ?? '')?.[0] ?? ''
  const parts = quotes.flatMap((quote, at) => {
    const text = texts[at] ?? ''
    const own = matches({ ...clause, quote: quote.trim(), text }, known, general)
    return own.length > 0 || at === 0
      ? own
      : matches({ ...clause, quote: quote.trim(), text: about + text.replace(joint, '') }, known, general)
  })
  return found.every(({ code }) => parts.some(each => each.code === code)) ? parts : found
}

/** 域名持有者与主体不一致、网站名称不规范: a list, each point of which is a complaint by itself. Null where one needs words of another. */
function eachOf(clause: Piece, found: readonly Found[], known: NoticeKnowledge, general: boolean): readonly Found[] | null {
  const [quotes, texts] = [clause.quote.split('、'), clause.text.split('、')]
  if (found.length < 2 || quotes.length < 2 || quotes.length !== texts.length) return null
  const points = quotes.map((quote, at) => matches({ ...clause, quote: quote.trim(), text: texts[at] ?? '' }, known, general))
  const all = points.flat()
  return points.every(({ length }) => length > 0) && found.every(({ code }) => all.some(each => each.code === code)) ? all : null
}

const joint = /^(?:并且|而且|以及|同时|且|又|and )/

/** Where the same words of a clause fit grounds of different kinds, only the person knows which is meant. */
function matches({ quote, text: told }: Piece, { grounds }: NoticeKnowledge, general: boolean): readonly Found[] {
  if (isFine(told)) return []
  const text = told.replace(broughtBy, '')
  const doubt = doubtOf(text, general)
  const fitting = grounds.flatMap(ground => {
    const stretch = stretchOf(text, ground)
    return stretch && !ground.never?.test(text) ? [{ ground, stretch }] : []
  })
  // a ground of the police form alone says more than a general one of its kind
  const specific = fitting.filter(({ ground }) => ground.filing)
  const isGeneral = (each: (typeof fitting)[number]): boolean =>
    !each.ground.filing &&
    specific.some(({ ground, stretch }) => ground.category === each.ground.category && overlap(stretch, each.stretch))
  return fitting
    .filter(each => !isGeneral(each))
    .map(({ ground, stretch }) => {
      const { id, category } = ground
      const isRivalled = fitting.some(other => other.ground.category !== category && overlap(other.stretch, stretch))
      const mine = doubt ?? (isRivalled ? 'unsure' : null)
      const fields = fieldsOf(ground, text)
      const named = fields !== ground.fields
      return { code: id, category, quote, fields, sure: mine === null, doubt: mine, isLoose: !doubt && isRivalled, named }
    })
}

/** 应急联系电话为空号: what the clause names, where it names one of several. */
const fieldsOf = ({ fields, instead = [] }: Ground, text: string): readonly string[] => {
  const named = instead.filter(each => each.named.test(text)).flatMap(each => each.fields)
  return named.length > 0 ? [...new Set(named)] : fields
}

type Stretch = readonly [start: number, end: number]

const overlap = (a: Stretch, b: Stretch): boolean => a[0] < b[1] && b[0] < a[1]

/** From the first to the last word by which a clause names a ground; the shortest, where it does so in several ways. */
function stretchOf(text: string, { said }: Ground): Stretch | null {
  let shortest: Stretch | null = null
  for (const all of said) {
    const found = everyPart(all, text)
    if (!found) continue
    const start = Math.min(...found.map(({ index }) => index))
    const end = Math.max(...found.map(each => each.index + each[0].length))
    if (!shortest || end - start < shortest[1] - shortest[0]) shortest = [start, end]
  }
  return shortest
}

/** Mostly the first part is missing, and the others are not looked for. */
function everyPart(parts: readonly RegExp[], text: string): readonly RegExpExecArray[] | null {
  const found: RegExpExecArray[] = []
  for (const part of parts) {
    const match = part.exec(text)
    if (!match) return null
    found.push(match)
  }
  return found
}

/** What is left when everything that is said to be fine is taken out. */
const unsettled = (clauses: readonly Piece[]): string =>
  clauses
    .filter(({ text }) => !isFine(text))
    .map(({ text }) => text)
    .join(',')

/** 阿里云发短信说, 客服打电话来通知: who brought the word, no text message or call of the check */
const broughtBy =
  /(?:短信|邮件|站内信|微信)(?:里|中|上)?(?:面)?(?:就|只|也)?(?:写|说|讲|提示|通知)(?:了|着|的)?|^[^,，:：]{0,12}(?:平台|系统|云|管局|公安|网安)(?:的)?(?:短信|邮件|通知)[:：]|(?:发|来|收到)(?:了|来|个|一?条|一?封|的){0,12}(?:短信|信息|邮件|微信|站内信)(?:过来|来)?(?:给我)?(?:说|讲|通知|告诉|提示|写)(?:我们?)?(?:的)?(?:是)?|(?:打|来)(?:了|来|个|过){0,12}(?:一?个)?电话(?:过来|来)?(?:说|讲|通知|告诉)(?:我们?)?|电话(?:里|中|那头)(?:说|讲|告诉)/g

/** how it was told, not what */
const retold =
  /(?:打|接|来)(?:了|过|到|来)?(?:个|一个)?电话(?:过去|过来)?(?:来)?(?:问|说|讲|通知|告诉)?(?:了)?|电话(?:里|中|那头)(?:说|讲|告诉)?的?|电话(?:核查|核实|回访)结果|by phone/g

/** more would be no question any more */
const mostHints = 3
const longestQuote = 200

/** What may be meant where nothing was understood: what the words are most like, and what they name. */
function guessed(piece: Pick<Piece, 'quote' | 'text'>, { grounds, choices }: NoticeKnowledge): readonly RecognisedReason[] {
  const named = hinted(piece, grounds)
  const text = bare(piece.text)
  const like = saysReason(text) ? likelyGrounds(text, grounds, choices).filter(({ chance }) => chance >= guess) : []
  const kinds = like.filter(({ ground }, at) => like.findIndex(each => each.ground.category === ground.category) === at)
  const likely = kinds.slice(0, mostGuesses).map(({ ground }) => ({
    code: ground.id,
    category: ground.category,
    quote: piece.quote,
    fields: fieldsOf(ground, text),
    sure: false,
  }))
  return [...likely, ...named.filter(({ code }) => !likely.some(each => each.code === code))].slice(0, mostHints)
}
const guess = 0.07
const mostGuesses = 2

/** A word of the trade in words of which nothing else was understood. */
const hinted = ({ quote, text }: Pick<Piece, 'quote' | 'text'>, grounds: readonly Ground[]): readonly RecognisedReason[] =>
  grounds
    .flatMap(ground => {
      const said = (ground.hints ?? []).flatMap(hint => hint.exec(bare(text))?.[0].length ?? [])
      return said.length > 0 ? [{ ground, said: Math.max(...said) }] : []
    })
    // whoever says more of it is meant rather
    .toSorted((a, b) => b.said - a.said)
    .slice(0, mostHints)
    .map(({ ground }) => ({ code: ground.id, category: ground.category, quote, fields: fieldsOf(ground, text), sure: false }))

/** Hints for anybody count only where nothing is said about this filing. */
function worthSaying(found: readonly Found[]): readonly Said[] {
  const meant = found.filter(({ doubt }) => doubt !== 'general')
  return (meant.length > 0 ? meant : found).map(({ doubt: _, isLoose: __, named: ___, ...reason }) => reason)
}

type Said = RecognisedReason & Pick<Found, 'isKnown'>

/** Of two readings of the same ground the one that is surer. */
const isSurer = (one: Found, other: Found | undefined): boolean => !other || rank(one) > rank(other)
const rank = ({ sure, isKnown }: Found): number => (sure ? 2 : isKnown ? 1 : 0)

const saysSomething = (text: string): boolean => text.length >= 4 && !rejects.test(text) && !isFine(text) && !isConditional(text)
