import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScoredOwner } from './score-owner.ts'

/** One text file per owner: the talk as it went, then what was wrong, missed or asked again. */
export function writeTranscripts(folder: string, owners: readonly ScoredOwner[]): void {
  mkdirSync(folder, { recursive: true })
  for (const owner of owners) writeFileSync(join(folder, `${owner.id}.txt`), transcript(owner))
}

function transcript({
  id,
  title,
  stop,
  entries,
  wrong,
  missed,
  repeated,
  needless,
  digressions,
  corrections,
  mustFindings,
  errors,
}: ScoredOwner): string {
  const turns = entries.map(({ turn, said, note, reply }) => {
    const captured = reply?.captured.map(one => `${one.field}=${JSON.stringify(one.value)} (${one.status})`).join('; ') ?? ''
    const asking = reply?.asking.map(one => one.field).join(' ') ?? ''
    const confirming = reply?.confirming.map(one => `${one.field}=${JSON.stringify(one.value)}`).join('; ') ?? ''
    return `\n[${turn}] owner${note ? ` (${note})` : ''}: ${said}\n[${turn}] product (${reply?.kind ?? 'no reply'}): ${reply?.text ?? ''}\n    asks: ${asking}\n    hears: ${captured}${confirming ? `\n    shows: ${confirming}` : ''}`
  })
  const failed = (list: readonly { readonly ok: boolean }[]): string => JSON.stringify(list.filter(one => !one.ok))
  return [
    `# ${id} ${title}: ${stop}`,
    ...turns,
    '',
    `wrong: ${JSON.stringify(wrong)}`,
    `missed: ${missed.join(' ')}`,
    `repeated: ${repeated.join(' ')}`,
    `needless: ${needless.join(' ')}`,
    `digressions not answered: ${failed(digressions)}`,
    `corrections not taken: ${failed(corrections)}`,
    `findings not seen: ${failed(mustFindings)}`,
    `errors: ${JSON.stringify(errors)}`,
    '',
  ].join('\n')
}
