import type { FieldChange } from '../../case/events.ts'
import { addDays, shanghaiTime } from '../../fields/calendar.ts'
import { readQuantity } from '../../fields/read-quantity.ts'
import type { Json } from '../../json.ts'
import { dutyUntil, incidentDuties } from '../../life/incident-duties.ts'
import { gradeOf } from '../../tables/grade-of.ts'
import { name, say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Awaiting, Message } from '../reply.ts'
import { textIn, valueIn } from '../state-values.ts'
import type { TurnInput } from '../turn.ts'
import { type Told, told } from './told.ts'

export type AskedIncident = Extract<Awaiting, { readonly kind: 'incident' }>
type Facts = AskedIncident['facts']

/** How many people, how much money; then the grade, who is told until when, and the papers. */
export function hearIncident(input: TurnInput, awaiting: AskedIncident | null): Told | null {
  if (!awaiting) {
    const foundAt = shanghaiTime(input.ctx.now ?? `${input.ctx.today}T00:00:00Z`)
    const facts: Facts = { event: input.text.trim().slice(0, 500), foundAt }
    const begin = say('incident.begin', { foundAt: foundAt.replace('T', ' ') })
    return told([begin, say('incident.persons')], {
      awaiting: { kind: 'incident', step: 'persons', facts },
      quickReplies: taps('none', 'dontKnow'),
    })
  }
  const { step } = awaiting
  if (step === 'after') return hearAfter(input, awaiting.facts)
  // 要不要报警? is answered, and is nothing that was done
  if (/[?？]\s*$|(?:吗|呢)\s*$/.test(input.text)) return null
  const amount = amountIn(input, step === 'persons' ? 'persons' : 'CNY')
  const known = withCiio(input.text, withStory(input, awaiting.facts))
  if (amount === 'unclear') {
    const isFound = known.foundAt !== awaiting.facts.foundAt
    const facts = withActions(input.text, known)
    if (!isFound && facts === known && !ofIncident.test(input.text)) return null
    const opening = isFound ? say('incident.found', { foundAt: known.foundAt.replace('T', ' ') }) : say('incident.noted')
    // who tells the story and no figure, twice, has none yet: who must be told does not wait for it
    if (!awaiting.again) return withAgain(askStep(step, facts, [opening]))
    return step === 'persons' ? askStep('loss', facts, [opening]) : graded(input, facts)
  }
  if (step === 'persons') {
    const facts = amount === null ? known : { ...known, persons: amount }
    return askStep('loss', facts, soonest(input, facts))
  }
  return graded(input, amount === null ? known : { ...known, lossCny: amount })
}

/** what belongs to the story, whatever was asked */
const ofIncident =
  /发现|ddos|攻击|篡改|打不开|访问不了|挂马|勒索|木马|病毒|入侵|后台|首页|流量|关键信息|关基|泄露|删|数据库|弱口令|漏洞|小时|分钟/i
/** what was done about it */
const acted =
  /(?:已|刚|正在|找了?|让|请|联系|打了|换了|改了|断了|关了|封了|停了|开了|买了|上了|启用|切到|恢复了?备份|报了?(?:警|案)|(?:报|上报|报告)(?:了|过))/
const ended =
  /(?:恢复|正常|解决|处理|处置|修|弄)(?:正常|好|完|掉)?了[。.!！]?$|^(?:已经?|都)?(?:恢复|正常|好|没事|结束|过去)(?:正常)?了|^(?:it'?s )?(?:over|fixed|recovered)/i

const withActions = (text: string, facts: Facts): Facts => {
  const said = text.trim()
  if (!acted.test(said) || facts.actions?.includes(said)) return facts
  return { ...facts, actions: (facts.actions ? `${facts.actions}；${said}` : said).slice(0, mostStory) }
}

/** After the first report: amounts that were found out since, what is done, and the end. Null when it speaks of something else. */
function hearAfter(input: TurnInput, facts: Facts): Told | null {
  const text = input.text.trim()
  if (/[?？]|怎么|要不要|吗$/.test(text) || text.length > mostStory) return null
  const persons =
    /人|用户|会员|客户|people|users/i.test(text) && /泄|丢|偷|涉及|影响|查清|查明|一共|总共|leak/i.test(text)
      ? amountIn(input, 'persons')
      : null
  const loss = /损失|loss/i.test(text) ? amountIn(input, 'CNY') : null
  const more = {
    ...(typeof persons === 'number' ? { persons } : {}),
    ...(typeof loss === 'number' ? { lossCny: loss } : {}),
  }
  const known = withCiio(text, withActions(text, { ...facts, ...more }))
  if (ended.test(text)) {
    const within = input.ctx.catalogue.tables.reportDuties.rows.find(({ id }) => id === 'summary')?.within
    return told([say('incident.ended', { by: addDays(input.ctx.today, within?.unit === 'days' ? within.amount : 0) })], {
      drafts: [{ template: 'incident-report', details: reportOf(input, endedNow(input, known), 'final') }],
      awaiting: { kind: 'incident', step: 'after', facts: endedNow(input, known) },
    })
  }
  if (Object.keys(more).length > 0 || known.ciio !== facts.ciio) return graded(input, known, 'supplement')
  if (known === facts || !acted.test(text)) return null
  return told([say('incident.acted')], {
    drafts: [{ template: 'incident-report', details: reportOf(input, known, 'supplement') }],
    awaiting: { kind: 'incident', step: 'after', facts: known },
  })
}

/** The hours run already: what the people who are concerned alone decide is said before the next question. */
function soonest(input: TurnInput, facts: Facts): readonly Message[] {
  const found = gradeIn(input, facts)
  return found ? [say('incident.grade', { grade: name(`detail.level.${found}`), known: true }), ...dutiesOf(input, facts)] : []
}

const withAgain = (asked: Told): Told =>
  asked.awaiting?.kind === 'incident' ? { ...asked, awaiting: { ...asked.awaiting, again: true } } : asked

function askStep(step: Exclude<AskedIncident['step'], 'after'>, facts: Facts, opening: readonly Message[] = []): Told {
  return told([...opening, say(`incident.${step}`)], {
    awaiting: { kind: 'incident', step, facts },
    quickReplies: taps('none', 'dontKnow'),
  })
}

/** The question that is open, with its taps: after a question in between it is put again. Null once it is reported. */
export const incidentQuestion = ({ step }: AskedIncident): Pick<Told, 'messages' | 'quickReplies'> | null =>
  step === 'after' ? null : { messages: [say(`incident.${step}`)], quickReplies: taps('none', 'dontKnow') }

/** The same question once more, when the words were no answer; null the second time. */
export function askIncidentAgain({ step, facts, again }: AskedIncident): Told | null {
  if (again || step === 'after') return null
  return { ...askStep(step, facts, [say('upkeep.again')]), awaiting: { kind: 'incident', step, facts, again: true } }
}

const mostStory = 500
/** a time of the day beside a word of finding: 今天早上8点发现的 */
const foundWords =
  /(今天|今早|今晨|昨天|昨晚|前天)?\s{0,40}(凌晨|早上|上午|中午|下午|傍晚|晚上)?\s{0,40}(\d{1,2})\s*[点:：时]\s*(半|\d{1,2})?/
const daysAgo: Readonly<Record<string, number>> = { 昨天: 1, 昨晚: 1, 前天: 2 }

/** What is told beside the amounts: since when it is known, and what happened. */
function withStory({ text, ctx }: TurnInput, facts: Facts): Facts {
  const said = text.trim()
  const isStory = said.length >= 8 && !facts.event.includes(said)
  const event = isStory ? `${facts.event}；${said}`.slice(0, mostStory) : facts.event
  const found = /发现|发生|看到|知道/.test(said) ? foundWords.exec(said) : null
  if (!found) return { ...facts, event }
  const [, day = '', part = '', hour = '0', minutes = ''] = found
  const isLater = /下午|傍晚|晚上/.test(`${part}${day === '昨晚' ? '晚上' : ''}`) && Number(hour) < 12
  const time = `${String(Number(hour) + (isLater ? 12 : 0)).padStart(2, '0')}:${minutes === '半' ? '30' : minutes.padStart(2, '0')}`
  const foundAt = `${addDays(ctx.today, -(daysAgo[day] ?? 0))}T${time}`
  const now = shanghaiTime(ctx.now ?? `${ctx.today}T00:00:00Z`)
  return /T(?:[01]\d|2[0-3]):[0-5]\d$/.test(foundAt) && foundAt <= now ? { ...facts, event, foundAt } : { ...facts, event }
}

/** times and spans are no amounts */
const times =
  /\d{1,4}\s*[年月日号点时:：]\s*(?:\d{1,2}(?!\d)|半)?\s*分?|(?:半|(?<!\d)\d+|(?<![一二两三四五六七八九十])[一二两三四五六七八九十]+)\s*个?(?:小时|钟头|分钟|天|点钟?)/g
const amounts = /[\d.,]+\s*[万亿千百wk]*\s*(?:多|余)?|[一二两三四五六七八九十百千万亿]+/gi
const money = /^\s*(?:元|块|万元|人民币|rmb|yuan)/i
const people = /^\s{0,40}(?:多|余|左右)?\s{0,40}(?:个|名|位|条)?\s*(?:人|用户|会员|客户|名|位|条|people|users|persons)/i

/** null: not known; a message that holds no amount of this kind and no shrug is something else. */
function amountIn({ text, understanding }: TurnInput, unit: 'persons' | 'CNY'): number | null | 'unclear' {
  const said = text.trim()
  if (/^(?:没有?|无|零|0)(?:人|损失|泄露|影响)?[。.!\s]*$|^none$|^no\b/i.test(said)) return 0
  if (
    understanding.intent === 'unknown' ||
    understanding.intent === 'finish' ||
    /不清楚|不知道|不确定|还在查|说不准|not known|don'?t know|not sure/i.test(said)
  )
    return null
  const rest = said.replace(times, ' ')
  for (const found of rest.matchAll(amounts)) {
    const behind = rest.slice(found.index + found[0].length)
    if ((unit === 'persons' ? money : people).test(behind)) continue
    const read = readQuantity(found[0].replace(/[多余]/g, ''), unit)
    if (read.ok && read.value >= 0) return Math.round(read.value)
  }
  const without =
    unit === 'persons'
      ? /(?:没(?:有)?|未|无)(?:发现)?[^,，。]{0,6}(?:泄露|泄漏|丢失)/
      : /(?:没(?:有)?|无)(?:什么|啥)?(?:直接)?(?:经济)?损失/
  return without.test(rest) ? 0 : 'unclear'
}

const gradeIn = ({ ctx }: Pick<TurnInput, 'ctx'>, { persons, lossCny }: Facts) =>
  gradeOf(ctx.catalogue.tables.incidentGrades, 'IRM', ctx.today, {
    ...(persons === undefined ? {} : { persons }),
    ...(lossCny === undefined ? {} : { lossCny }),
  })

/** What the form prints of what was told. */
function reportOf(input: TurnInput, facts: Facts, reportKind: 'first' | 'supplement' | 'final'): Json {
  const { persons, lossCny, actions } = facts
  const found = gradeIn(input, facts)
  const system = textIn(input.state, 'siteName')
  return {
    reportKind,
    foundAt: facts.foundAt,
    impact: facts.event,
    ...(system ? { system } : {}),
    ...(found ? { level: found } : {}),
    ...(persons === undefined ? {} : { affectedPersons: persons }),
    ...(lossCny === undefined ? {} : { lossCny }),
    ...(actions ? { actions } : {}),
    ...(facts.endedAt ? { endedAt: facts.endedAt } : {}),
  }
}

const endedNow = ({ ctx }: TurnInput, facts: Facts): Facts => ({ ...facts, endedAt: shanghaiTime(ctx.now ?? `${ctx.today}T00:00:00Z`) })

function graded(input: TurnInput, facts: Facts, reportKind: 'first' | 'supplement' = 'first'): Told {
  const { persons, lossCny } = facts
  const found = gradeIn(input, facts)
  const leaked = persons === undefined || persons > 0
  const messages: readonly Message[] = [
    say('incident.grade', { grade: found ? name(`detail.level.${found}`) : '', known: persons !== undefined || lossCny !== undefined }),
    ...dutiesOf(input, facts),
    say('incident.papers', { leaked }),
    say('incident.goOn'),
  ]
  return told(messages, {
    drafts: [
      { template: 'incident-report', details: reportOf(input, facts, reportKind) },
      ...(leaked ? [{ template: 'breach-notice', details: { foundOn: facts.foundAt.slice(0, 10), event: facts.event } }] : []),
    ],
    awaiting: { kind: 'incident', step: 'after', facts },
    quickReplies: taps('person'),
    changes: ciioTold(input, facts),
  })
}

/** Who is told until when; what an operator of critical infrastructure has is named while nobody said that this is none. */
function dutiesOf({ ctx, state }: TurnInput, facts: Facts): readonly Message[] {
  const known = valueIn(state, 'isCiio')
  const ciio = facts.ciio === true || known === true
  const grade = gradeIn({ ctx }, facts) ?? null
  const leaked = facts.persons === undefined || facts.persons > 0
  const duties = incidentDuties(ctx.catalogue, ctx.today, { grade, leaked, ciio })
  const now = shanghaiTime(ctx.now ?? `${ctx.today}T00:00:00Z`)
  const items = duties.map(row => {
    const until = dutyUntil(row, facts.foundAt)
    return { duty: name(`duty.${row.id}`), until: until?.replace('T', ' ') ?? '', late: until !== null && until < now }
  })
  const first = ctx.catalogue.tables.reportDuties.rows.find(({ id }) => id === 'ciio')
  const until = first && !ciio && known === undefined ? dutyUntil(first, facts.foundAt) : null
  return [
    say('incident.duties', { items }),
    ...(until ? [say('incident.ifCiio', { duty: name('duty.ciio'), until: until.replace('T', ' ') })] : []),
  ]
}

const ofCiio = /(?:是|属于|被认定(?:为|成)?|we are|operator of)[^,，。不没]{0,8}(?:关键信息基础设施|关基|critical infrastructure)/i

const withCiio = (text: string, facts: Facts): Facts =>
  !facts.ciio && ofCiio.test(text) && !/不是|并非/.test(text) ? { ...facts, ciio: true } : facts

/** what was said of the operator is a fact of the case */
const ciioTold = ({ state, seq, text }: TurnInput, { ciio }: Facts): readonly FieldChange[] =>
  ciio && valueIn(state, 'isCiio') !== true
    ? [{ field: 'isCiio', to: 'filled', value: true, evidence: { kind: 'turn', seq, quote: text.slice(0, 80), confidence: 1 } }]
    : []

const asksWhom =
  /(?:公安|网信|管局|警察?|派出所|用户|客户)[^,，?？]{0,4}(?:要|用|得|需要?|该)(?:不要|不用)?(?:报|通知|告诉|上报|说)|(?:要|得|应该|该|需要)?(?:报|告诉|通知|上报|报告)(?:给)?(?:谁|哪|几个|网信|公安|管局|什么部门)|(?:要不要|是不是(?:要|得)|用不用|需不需要|必须)[^,，?？]{0,4}(?:报|通知|告诉)|(?:什么时候|多久|几(?:个)?小时)[^,，?？]{0,6}报|报(?:告|案)?(?:的)?(?:时限|期限|时间)|还有多(?:久|少时间)|who (?:do|must|should) (?:i|we) (?:tell|report|notify)/i

/** 要不要报网信办: who is told until when, as far as the incident is known. */
export function tellDuties(input: TurnInput, awaiting: AskedIncident): Told | null {
  if (awaiting.step !== 'after' || !asksWhom.test(input.text)) return null
  return told(dutiesOf(input, awaiting.facts), { awaiting, alone: true })
}

/** 报告呢: the report as far as it is known. */
export const incidentReport = (input: TurnInput, { facts }: AskedIncident): Told =>
  told([], {
    drafts: [
      { template: 'incident-report', details: reportOf(input, facts, facts.endedAt ? 'final' : facts.actions ? 'supplement' : 'first') },
    ],
    awaiting: { kind: 'incident', step: 'after', facts },
  })

/** 已经报了12387, 给公安报过了: told about the incident, whatever else it may mean. */
export const tellsReported = ({ text }: TurnInput): boolean =>
  toldTo.test(text) &&
  /(?:报|说|讲|通知|告诉)(?:了|过|完|好)|已经?(?:上?报|通知|告诉)/.test(text) &&
  !/备案|材料|资料|整改|[?？]|吗/.test(text)
const toldTo = /12387|网信|报警|报案|110|派出所|主管部门|保护工作部门|公安|管局|用户|客户/
