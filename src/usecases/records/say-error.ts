import type { Texts } from '../../catalogue/locales/texts.ts'
import type { FieldError } from '../outcome.ts'

/** What is wrong with one place of a body, in the caller's words. */
export const sayError = (texts: Texts, { code, args = {} }: FieldError): string =>
  (texts.errors[code] ?? texts.checks[code] ?? texts.problems[`error.${code}`])?.(args) ?? texts.problems['error.other']?.({ code }) ?? code
