import { textsOf } from '../../catalogue/locales/index.ts'
import type { FilingId } from '../../domain/case/events.ts'
import type { Deps } from '../../ports/deps.ts'
import { definitionOf } from './definition-of.ts'
import { type DocumentFormat, formats } from './render-template.ts'

export interface ListedTemplate {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly filings: readonly FilingId[]
  readonly formats: readonly DocumentFormat[]
  readonly locales: readonly string[]
  /** takes details: facts that are no fields of a case */
  readonly takesDetails: boolean
  /** the organisation wrote it */
  readonly own: boolean
}

/** Every template that an organisation can print with, by id. */
export async function listTemplates(
  deps: Pick<Deps, 'templates'>,
  organisation: string,
  locale: string,
): Promise<readonly ListedTemplate[]> {
  const { names } = textsOf(locale)
  const listed = await deps.templates.list(organisation)
  const templates = await Promise.all(
    listed.map(async ({ id, locales }) => {
      const template = await deps.templates.get(organisation, id, locale)
      const definition = template && definitionOf(template)
      if (!definition || !template) return []
      const { filings, details, anyDetails = false } = definition
      const title = template.own?.title ?? names[`document.${id}`] ?? id
      const takesDetails = details !== undefined || anyDetails
      return [{ id, version: template.version, title, filings, formats, locales, takesDetails, own: template.own !== undefined }]
    }),
  )
  return templates.flat()
}
