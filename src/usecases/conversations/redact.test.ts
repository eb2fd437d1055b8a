import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeholder, redactText, redactUnderstanding } from './redact.ts'

const idNumber = '11010519491231002X'

test('a sensitive span leaves a placeholder and its neighbours stay', () => {
  const text = `我的身份证是${idNumber},手机稍后给`
  const start = text.indexOf(idNumber)
  expect(redactText(text, [{ start, end: start + idNumber.length, kind: 'idNumber' }])).toBe(`我的身份证是${placeholder},手机稍后给`)
})

test('no character of any span survives, however they overlap', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(25), fc.nat(26))), pairs => {
      const spans = pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), kind: 'x' })).filter(span => span.start < span.end)
      const hidden = new Set(spans.flatMap(span => [...letters.slice(span.start, span.end)]))
      const redacted = redactText(letters, spans)
      expect([...letters].filter(letter => redacted.includes(letter))).toEqual([...letters].filter(letter => !hidden.has(letter)))
    }),
  )
})

test('what was heard keeps no sensitive word: fills, refusals and their suggestions', () => {
  const text = `身份证${idNumber}`
  const heard = redactUnderstanding(
    {
      intent: 'answer',
      fills: [{ field: 'legalRepIdNumber', value: idNumber, quote: idNumber, start: 3, end: 21, confidence: 0.99 }],
      states: [],
      rejects: [{ field: 'principalIdNumber', quote: idNumber, code: 'id.checkDigit', suggestion: idNumber }],
      topics: [],
      sensitive: [{ start: 3, end: 21, kind: 'idNumber' }],
      by: 'deterministic',
    },
    text,
  )
  expect(JSON.stringify(heard)).not.toContain(idNumber)
})
