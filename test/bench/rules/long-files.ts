import { firstFiling } from '../../fixtures/sample-case.ts'
import { lineOf } from './over-http.ts'

/** every so many rows one cannot be read */
export const badEvery = 1_000

const quoted = (value: unknown): string => `"${(Array.isArray(value) ? value.join('；') : String(value)).replaceAll('"', '""')}"`
const plain = Object.entries(firstFiling).filter(([, value]) => typeof value !== 'object' || Array.isArray(value))

/** A CSV of at least so many bytes, made while it is sent. */
export function longCsv(bytes: number): Generator<Uint8Array> {
  const row = plain.map(([, value]) => quoted(value)).join(',')
  // with a cell too many nobody knows which column the others belong to
  return chunks(bytes, `id,${plain.map(([field]) => field).join(',')}\n`, id => `r${id},${row}${isBad(id) ? ',stray' : ''}\n`)
}

/** The same as lines of JSON, each of another organiser. */
export const longNdjson = (bytes: number): Generator<Uint8Array> => chunks(bytes, '', id => `${isBad(id) ? 'no JSON ' : ''}${lineOf(id)}\n`)

const isBad = (id: number): boolean => id % badEvery === badEvery - 1

function* chunks(bytes: number, header: string, line: (id: number) => string): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  if (header) yield encoder.encode(header)
  for (let [sent, id] = [0, 0]; sent < bytes; ) {
    const lines = Array.from({ length: 50 }, () => line(id++))
    const chunk = encoder.encode(lines.join(''))
    sent += chunk.length
    yield chunk
  }
}
