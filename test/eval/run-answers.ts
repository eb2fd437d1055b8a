import { z } from 'zod'
import type { Json } from '../../src/domain/json.ts'
import type { LabelledAnswer, Outcome } from './answers.ts'
import { call } from './call.ts'
import { inParallel } from './in-parallel.ts'
import { json } from './json.ts'
import { same } from './same.ts'
import type { Target } from './target.ts'
import { typeOf } from './type-of.ts'

export interface ScoredAnswer {
  readonly id: string
  readonly field: string
  readonly type: string
  readonly text: string
  readonly want: Outcome
  readonly got: string
  readonly wantValue?: Json
  readonly value?: Json
  /** the outcome is among those that are right */
  readonly outcomeOk: boolean
  /** outcome right, and no wrong value taken */
  readonly right: boolean
  /** a value was expected: was it the one? */
  readonly valueOk: boolean | null
  /** a value was stored that nobody said */
  readonly wrong: boolean
  /** values of other fields that were heard too, of those expected */
  readonly also: readonly [heard: number, expected: number]
  /** stored for other fields without being expected */
  readonly extra: readonly string[]
  readonly error?: string
}

const interpretation = z.object({
  intent: z.string(),
  captured: z.array(z.object({ field: z.string(), value: json.optional(), status: z.enum(['filled', 'needsConfirmation', 'rejected']) })),
})

/** What a case holds when somebody says "the same as above". */
const earlier: Readonly<Record<string, Json>> = {
  principalName: '张三',
  principalMobile: '13800138000',
  principalEmail: 'zs@example.com',
  legalRepName: '张三',
  legalRepIdNumber: '11010519491231002X',
  organizerName: '杭州示例科技有限公司',
  organizerCertAddress: '浙江省杭州市西湖区示例路1号',
  domicileProvince: '330000',
  siteDomains: ['example.com'],
  serverIpRanges: ['121.40.1.10'],
  securityOfficerName: '王五',
  securityOfficerMobile: '13700137000',
}

function heldBefore({ field, fields: given, expect }: LabelledAnswer): Readonly<Record<string, Json>> | undefined {
  if (!given && !expect.sameAs) return undefined
  return Object.fromEntries(Object.entries({ ...earlier, ...given }).filter(([key]) => key !== field))
}

/** Every value that counts as right. */
function rightValues({ fields: given, expect }: LabelledAnswer): readonly Json[] {
  const copied = expect.sameAs ? { ...earlier, ...given }[expect.sameAs] : undefined
  const copies = copied === undefined ? [] : [copied, Array.isArray(copied) ? (copied[0] ?? null) : [copied]]
  return [...(expect.value === undefined ? [] : [expect.value]), ...copies, ...(expect.acceptValues ?? [])]
}

function isRight(answer: LabelledAnswer, got: Json): boolean {
  const { field, expect } = answer
  const right = rightValues(answer)
  if (expect.outcome === 'value' && (right.length === 0 || expect.sameAs === 'default')) return true
  return right.some(want => {
    if (expect.sameAs && typeOf(field) === 'url') return String(got).includes(String(Array.isArray(want) ? want[0] : want))
    return same(field, got, want, { loose: expect.match === 'loose' })
  })
}

/** Puts every answer to the server as the reply to the question about its field. Nothing is stored there. */
export const runAnswers = (answers: readonly LabelledAnswer[], target: Target): Promise<readonly ScoredAnswer[]> =>
  inParallel(answers, 8, answer => runAnswer(answer, target))

async function runAnswer(answer: LabelledAnswer, target: Target): Promise<ScoredAnswer> {
  const { id, field, text, expect } = answer
  const held = heldBefore(answer)
  const heard = await call({
    url: `${target.base}/v1/interpretations`,
    headers: { authorization: `Bearer ${target.apiKey}` },
    body: { asking: [field], text, today: answer.today ?? target.today, ...(held ? { fields: held } : {}) },
    schema: interpretation,
  })
  const expectedToo = Object.entries(expect.alsoCaptures ?? {})
  const line = {
    id,
    field,
    type: typeOf(field),
    text,
    want: expect.outcome,
    ...(expect.value === undefined ? {} : { wantValue: expect.value }),
  }
  if (!heard.ok) {
    const error = `${heard.status} ${heard.body}`
    return {
      ...line,
      got: 'error',
      outcomeOk: false,
      right: false,
      valueOk: null,
      wrong: false,
      also: [0, expectedToo.length],
      extra: [],
      error,
    }
  }
  const { intent, captured } = heard.data
  const mine = captured.find(one => one.field === field)
  const stored = mine?.status === 'filled'
  const shown = mine?.status === 'needsConfirmation'
  const got = stored || shown ? 'value' : mine?.status === 'rejected' ? 'reject' : intent === 'answer' ? 'clarify' : intent
  const accept: readonly string[] = [expect.outcome, ...(expect.accept ?? [])]
  const good = (stored || shown) && isRight(answer, mine.value ?? null)
  // a value shown for confirmation is not stored yet: it also counts as asking back
  const outcomeOk = accept.includes(got) || (shown && accept.includes('clarify'))
  const wrong = stored && !(accept.includes('value') && good)
  const heardToo = expectedToo.filter(([key, want]) =>
    captured.some(one => one.field === key && one.status !== 'rejected' && same(key, one.value, want, { loose: true })),
  )
  return {
    ...line,
    got: shown ? 'value?' : got,
    ...(mine?.value === undefined ? {} : { value: mine.value }),
    outcomeOk,
    right: outcomeOk && !wrong && !(shown && !good && !accept.includes('clarify')),
    valueOk: expect.outcome === 'value' ? good : null,
    wrong,
    also: [heardToo.length, expectedToo.length],
    extra: captured
      .filter(one => one.status === 'filled' && one.field !== field && !(one.field in (expect.alsoCaptures ?? {})))
      .map(one => `${one.field}=${JSON.stringify(one.value)}`),
  }
}
