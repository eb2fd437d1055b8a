import type { Writable } from 'node:stream'
import type { Texts } from '../catalogue/locales/texts.ts'
import type { Refusal } from '../usecases/outcome.ts'
import { sayError } from '../usecases/records/say-error.ts'

/** Tells why a file or an option cannot be used; the exit code. */
export function sayRefusal(told: Writable, texts: Texts, { code, errors, extra }: Refusal): 2 {
  const say = (line: string): boolean => told.write(`${line}\n`)
  say(texts.problems[code]?.({ ...extra }) ?? code)
  if (!errors) say(texts.problems[`${code}.detail`]?.({ ...extra }) ?? '')
  for (const error of errors ?? []) say(`  ${error.pointer} ${sayError(texts, error)}`.trimEnd())
  return 2
}
