import type { FindingJson } from './present-finding.ts'
import type { CheckResultJson } from './schemas-rules.ts'

const encoder = new TextEncoder()
const written = new WeakMap<FindingJson, Uint8Array>()

/** Results as lines of JSON. A finding that records share is written once and copied: most of an answer is the same in every record. */
export function writeResults(results: readonly CheckResultJson[]): Uint8Array {
  const parts = results.flatMap(({ findings, ...result }) => [
    encoder.encode('{"findings":['),
    ...findings.flatMap((finding, index) => (index > 0 ? [comma, writeFinding(finding)] : [writeFinding(finding)])),
    encoder.encode(`],${JSON.stringify(result).slice(1)}\n`),
  ])
  const lines = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    lines.set(part, at)
    at += part.length
  }
  return lines
}

const comma = encoder.encode(',')

function writeFinding(finding: FindingJson): Uint8Array {
  const before = written.get(finding)
  if (before) return before
  const bytes = encoder.encode(JSON.stringify(finding))
  written.set(finding, bytes)
  return bytes
}
