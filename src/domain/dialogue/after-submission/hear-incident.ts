import { shanghaiTime } from '../../fields/calendar.ts'
import { readQuantity } from '../../fields/read-quantity.ts'
import type { Json } from '../../json.ts'
import { inForce } from '../../rules/parameters.ts'
import { gradeOf, gradeOrder } from '../../tables/grade-of.ts'
import type { Grade, ReportDuty } from '../../tables/tables.ts'
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
  const amount = amountIn(input, awaiting.step === 'persons' ? 'persons' : 'CNY')
  if (amount === 'unclear') return null
  if (awaiting.step === 'persons') {
    const facts = amount === null ? awaiting.facts : { ...awaiting.facts, persons: amount }
    return told([say('incident.loss')], { awaiting: { kind: 'incident', step: 'loss', facts }, quickReplies: taps('none', 'dontKnow') })
  }
  return graded(input, amount === null ? awaiting.facts : { ...awaiting.facts, lossCny: amount })
}

/** null: not known; a message that holds no amount and no shrug is something else. */
function amountIn({ text, understanding }: TurnInput, unit: 'persons' | 'CNY'): number | null | 'unclear' {
  const said = text.trim()
  if (/^(?:没有?|无|零|0)(?:人|损失|泄露|影响)?[。.!\s]*$|^none$|^no\b/i.test(said)) return 0
  if (understanding.intent === 'unknown' || /不清楚|不知道|不确定|还在查|说不准|not known|don'?t know|not sure/i.test(said)) return null
  for (const part of [said, ...(said.match(/[\d.,]+\s*[万亿千百wk]*\s*(?:多|余)?|[一二两三四五六七八九十百千万亿]+/gi) ?? [])]) {
    const read = readQuantity(part.replace(/[人个位条名元块钱左右大概大约差不多影响用户损失]+/g, ''), unit)
    if (read.ok && read.value >= 0) return Math.round(read.value)
  }
  return 'unclear'
}

function graded(input: TurnInput, facts: Facts): Told {
  const { state, ctx } = input
  const { persons, lossCny } = facts
  const found = gradeOf(ctx.catalogue.tables.incidentGrades, 'IRM', ctx.today, {
    ...(persons === undefined ? {} : { persons }),
    ...(lossCny === undefined ? {} : { lossCny }),
  })
  const leaked = persons === undefined || persons > 0
  const duties = ctx.catalogue.tables.reportDuties.rows.filter(
    row => inForce(row, ctx.today) && concerns(row, found ?? null, leaked, input),
  )
  const items = duties.map(row => ({ duty: name(`duty.${row.id}`), until: untilOf(row, facts.foundAt) }))
  const system = textIn(state, 'siteName')
  const messages: readonly Message[] = [
    say('incident.grade', { grade: found ? name(`detail.level.${found}`) : '', known: persons !== undefined || lossCny !== undefined }),
    say('incident.duties', { items }),
    say('incident.papers', { leaked }),
  ]
  const report: Json = {
    reportKind: 'first',
    foundAt: facts.foundAt,
    impact: facts.event,
    ...(system ? { system } : {}),
    ...(found ? { level: found } : {}),
    ...(persons === undefined ? {} : { affectedPersons: persons }),
    ...(lossCny === undefined ? {} : { lossCny }),
  }
  return told(messages, {
    drafts: [
      { template: 'incident-report', details: report },
      ...(leaked ? [{ template: 'breach-notice', details: { foundOn: facts.foundAt.slice(0, 10), event: facts.event } }] : []),
    ],
    quickReplies: taps('person'),
  })
}

const ofLeaks: ReadonlySet<string> = new Set(['persons', 'interested', 'miit'])
const never: ReadonlySet<string> = new Set(['illegalContent', 'productFlaw'])

/** Duties of this operator for this grade; what only concerns leaks or one kind of operator is left out where it does not apply. */
function concerns(row: ReportDuty, grade: Grade | null, leaked: boolean, { state }: TurnInput): boolean {
  if (never.has(row.id) || (ofLeaks.has(row.id) && !leaked)) return false
  const isCiio = valueIn(state, 'isCiio') === true
  if (row.who !== 'operator' && !(row.who === 'ciio' && isCiio)) return false
  if (row.id === 'operator' && isCiio) return false
  return row.least === 'any' || (grade !== null && gradeOrder.indexOf(grade) <= gradeOrder.indexOf(row.least))
}

/** On the clocks of Shanghai; empty for what is done at once or counts from the end of the incident. */
function untilOf({ within }: ReportDuty, foundAt: string): string {
  if (within?.unit !== 'hours') return ''
  const until = Date.parse(`${foundAt}:00+08:00`) + within.amount * 3_600_000
  return shanghaiTime(new Date(until).toISOString()).replace('T', ' ')
}
