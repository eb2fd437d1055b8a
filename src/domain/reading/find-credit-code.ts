import { parseCreditCode } from '../fields/identifiers/credit-code.ts'
import type { Line, ReadItem } from './line.ts'
import { plain } from './straighten.ts'

const run = /[0-9A-Z]{17,19}/

/** The credit code: one whose check digits are right before one that only looks like it. A repair that the digits prove is a suggestion. */
export function findCreditCode(lines: readonly Line[]): ReadItem | null {
  const found = lines.flatMap(line => {
    const [code] = run.exec(plain(line.text).toUpperCase()) ?? []
    return code ? [{ line, code, parsed: parseCreditCode(code) }] : []
  })
  const best = found.find(({ parsed }) => parsed.ok) ?? found[0]
  if (!best) return null
  const { line, code, parsed } = best
  const suggestion = !parsed.ok && typeof parsed.suggestion === 'string' ? { suggestion: parsed.suggestion } : {}
  return { name: 'code', value: code, quote: line.text, page: line.page, box: line.box, confidence: line.confidence, ...suggestion }
}
