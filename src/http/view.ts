import { textsOf } from '../catalogue/locales/index.ts'
import type { Texts } from '../catalogue/locales/texts.ts'
import type { Reading } from '../domain/dialogue/reading.ts'
import type { Json } from '../domain/json.ts'
import type { Deps } from '../ports/deps.ts'
import { hasScope, type Principal } from '../usecases/principal.ts'

/** For whom something is presented: language, and whether sensitive values may be read. */
export interface View {
  readonly deps: Pick<Deps, 'catalogue' | 'reference' | 'clock'> & Partial<Pick<Deps, 'pictures'>>
  readonly locale: string
  readonly texts: Texts
  /** sensitive values in clear; `display` stays masked all the same */
  readonly sensitive: boolean
  /** for those who work at the desk */
  readonly staff?: boolean
}

export const viewFor = (deps: View['deps'], principal: Principal | null, locale: string): View => ({
  deps,
  locale,
  texts: textsOf(locale),
  staff: principal?.kind === 'staff',
  sensitive: principal !== null && hasScope(principal, 'sensitive'),
})

export type Values = (field: string) => Json | undefined

/** What the core needs to put marked arguments into words. */
export const readingOf = ({ texts, deps }: View): Reading => ({
  texts,
  fields: deps.catalogue.fields,
  divisions: deps.reference.divisions,
})
