import type { Json } from '../json.ts'

/**
 * Outcome of reading one value into its normal form. `code` is stable and keys a message in every locale
 * (`error.<code>`); `suggestion` is a value in the normal form that the person may have meant.
 */
export type Parsed =
  | { readonly ok: true; readonly value: Json; readonly warnings?: readonly string[] }
  | { readonly ok: false; readonly code: string; readonly suggestion?: Json; readonly args?: Readonly<Record<string, string | number>> }
