import { firstFiling } from '../../fixtures/sample-case.ts'

const quoted = (value: unknown): string => `"${(Array.isArray(value) ? value.join('；') : String(value)).replaceAll('"', '""')}"`
const plain = Object.entries(firstFiling).filter(([, value]) => typeof value !== 'object' || Array.isArray(value))

/** A CSV of at least so many bytes, made while it is sent. */
export function* longCsv(bytes: number): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`id,${plain.map(([field]) => field).join(',')}\n`)
  const row = plain.map(([, value]) => quoted(value)).join(',')
  for (let [sent, id] = [0, 0]; sent < bytes; ) {
    const rows: string[] = []
    for (let index = 0; index < 50; index += 1) rows.push(`r${id++},${row}\n`)
    const chunk = encoder.encode(rows.join(''))
    sent += chunk.length
    yield chunk
  }
}
