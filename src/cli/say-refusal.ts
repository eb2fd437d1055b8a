import type { Texts } from '../catalogue/locales/texts.ts'
import type { Refusal } from '../usecases/outcome.ts'
import { sayError } from '../usecases/say-error.ts'

/** Why a file or an option cannot be used, on stderr; the exit code. */
export function sayRefusal(texts: Texts, { code, errors, extra }: Refusal): 2 {
  console.error(texts.problems[code]?.({ ...extra }) ?? code)
  if (!errors) console.error(texts.problems[`${code}.detail`]?.({ ...extra }) ?? '')
  for (const error of errors ?? []) console.error(`  ${error.pointer} ${sayError(texts, error)}`.trimEnd())
  return 2
}
