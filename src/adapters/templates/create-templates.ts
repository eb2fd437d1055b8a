import type { TemplateSource, Templates } from '../../ports/templates.ts'
import { createFiller } from './fill-template.ts'
import { partialSources } from './partials.ts'

export interface SourceFile {
  readonly id: string
  readonly locale: string
  readonly source: string
}

/** The templates that ship with the project, the same for every organisation. A locale that is not written falls back to Chinese. */
export function createTemplates(files: readonly SourceFile[], sha256: (text: string) => string): Templates {
  const shared = JSON.stringify(partialSources)
  const versionOf = (source: string): string => sha256(source.includes('{{>') ? source + shared : source)
  const templates: readonly TemplateSource[] = files.map(file => ({ ...file, version: versionOf(file.source) }))
  const find = (id: string, locale: string): TemplateSource | undefined =>
    templates.find(template => template.id === id && template.locale === locale)
  const ids = [...new Set(templates.map(template => template.id))].sort()
  return {
    get: async (_organisation, id, locale) => find(id, locale) ?? find(id, 'zh-CN') ?? null,
    list: async () =>
      ids.map(id => ({
        id,
        locales: templates
          .filter(template => template.id === id)
          .map(template => template.locale)
          .sort(),
      })),
    ...createFiller(),
  }
}
