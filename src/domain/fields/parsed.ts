import type { Json } from '../json.ts'

/**
 * Outcome of reading one value into its normal form. `code` is stable and keys a message in every locale
 * (`error.<code>`); `suggestion` is a value in the normal form that the person may have meant.
 */
export type Parsed =
  | { readonly ok: true; readonly value: Json; readonly warnings?: readonly string[] }
  | { readonly ok: false; readonly code: string; readonly suggestion?: Json; readonly args?: Readonly<Record<string, string | number>> }

export const accept = (value: Json, warnings: readonly string[] = []): Parsed =>
  warnings.length ? { ok: true, value, warnings } : { ok: true, value }

export const refuse = (
  code: string,
  more: { readonly suggestion?: Json | undefined; readonly args?: Readonly<Record<string, string | number>> } = {},
): Parsed => ({
  ok: false,
  code,
  ...(more.suggestion === undefined ? {} : { suggestion: more.suggestion }),
  ...(more.args ? { args: more.args } : {}),
})
