import type { OwnTemplate, OwnTemplates } from '../../ports/own-templates.ts'
import type { TemplateSource, Templates } from '../../ports/templates.ts'

/** The templates that ship, and beside them those of the organisation: `name` is the newest version, `name@3` the third one. */
export const withOwnTemplates = (shipped: Templates, own: OwnTemplates): Templates => ({
  ...shipped,
  async get(organisation, id, locale) {
    const found = await shipped.get(organisation, id, locale)
    if (found) return found
    const [, name, number] = /^([a-z][a-z0-9-]*)(?:@([1-9]\d{0,8}))?$/.exec(id) ?? []
    const template = name ? await own.get(organisation, name, number === undefined ? undefined : Number(number)) : null
    return template && sourceOf(template, locale)
  },
  async list(organisation) {
    const named = (await own.list(organisation)).map(({ name, sources }) => ({ id: name, locales: Object.keys(sources).sort() }))
    return [...(await shipped.list(organisation)), ...named].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  },
})

/** A locale that is not written falls back to Chinese, or to the one there is. */
function sourceOf({ name, number, title, filings, names, sources, version }: OwnTemplate, asked: string): TemplateSource | null {
  const locale = [asked, 'zh-CN', ...Object.keys(sources)].find(each => Object.hasOwn(sources, each))
  const source = locale === undefined ? undefined : sources[locale]
  if (locale === undefined || source === undefined) return null
  return { id: `${name}@${number}`, locale, source, version, own: { title, filings, names } }
}
