import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createHelpers } from '../../src/adapters/templates/helpers.ts'
import { parseTemplate } from '../../src/adapters/templates/parse-template.ts'
import { TemplateError } from '../../src/adapters/templates/template-error.ts'
import { unknownNames } from '../../src/adapters/templates/unknown-names.ts'
import { documentWords } from '../../src/catalogue/locales/documents.ts'
import { textsOf } from '../../src/catalogue/locales/index.ts'
import { documentsOfCase } from '../../src/domain/documents/documents-of-case.ts'
import { judge } from '../../src/domain/readiness/judge.ts'
import type { DocumentFormat } from '../../src/usecases/documents/render-template.ts'
import type { Refusal } from '../../src/usecases/outcome.ts'
import { sayError } from '../../src/usecases/records/say-error.ts'
import { caseOf, formIds, render, rendering, type Sample, sampleOf, templatesFolder } from '../golden/sample-case.ts'
import { askedAlone } from './asked-alone.ts'
import { type Variant, variants } from './variants.ts'

export interface Checked {
  readonly template: string
  readonly locale: string
  /** or the filings of a case that was asked for no more than they need */
  readonly variant: Variant | 'names' | `asked ${string}`
  readonly format: DocumentFormat | null
  /** what is wrong, in words; empty when the document was made */
  readonly problems: readonly string[]
  readonly bytes?: Uint8Array
}

export interface CheckTemplates {
  /** the templates to look at, all when left out */
  readonly only?: readonly string[]
  readonly formats?: readonly DocumentFormat[]
  readonly variants?: readonly Variant[]
}

const everyFormat: readonly DocumentFormat[] = ['pdf', 'docx', 'html']
const everyVariant: readonly Variant[] = ['sample', 'longest', 'bare', 'empty']
const contents = ['01-ICP备案信息表.pdf', 'manifest.json']

/** Makes every document that there is: each template in each locale, with its sample, the longest values, nothing optional and nothing at all. */
export async function* checkTemplates({
  only,
  formats = everyFormat,
  variants: wanted = everyVariant,
}: CheckTemplates): AsyncGenerator<Checked> {
  for (const { id: template, locales } of await rendering.templates.list('')) {
    if (only?.length && !only.includes(template)) continue
    if (!existsSync(join(templatesFolder, template, 'sample.json'))) {
      yield { template, locale: '', variant: 'sample', format: null, problems: ['there is no sample.json'] }
      continue
    }
    for (const locale of locales) {
      yield { template, locale, variant: 'names', format: null, problems: await namesOf(template, locale) }
      for (const variant of wanted) for (const format of formats) yield await checkOne(template, locale, variant, format)
      for (const [filings, asked] of askedAlone) {
        const problems = await problemsOfAsked({ ...sampleOf(template), ...asked }, template, locale)
        if (problems) yield { template, locale, variant: `asked ${filings}`, format: 'html', problems }
      }
    }
  }
}

async function checkOne(template: string, locale: string, variant: Variant, format: DocumentFormat): Promise<Checked> {
  const rendered = await render(variants[variant](sampleOf(template)), template, { locale, format, contents })
  if (rendered.ok) return { template, locale, variant, format, problems: [], bytes: rendered.bytes }
  // a form does not grow: the exact error is what the longest values must give
  const errors = rendered.errors ?? []
  if (variant === 'longest' && formIds.includes(template) && errors.length && errors.every(({ code }) => code === 'document.overflow'))
    return { template, locale, variant, format, problems: [] }
  return { template, locale, variant, format, problems: problemsOf(rendered) }
}

/** As HTML, which fails where the others do; null where the template belongs to another filing. */
async function problemsOfAsked(sample: Sample, template: string, locale: string): Promise<readonly string[] | null> {
  const rendered = await render(sample, template, { locale, format: 'html', contents })
  if (rendered.ok) return inPackage(sample).includes(template) ? marksIn(rendered.bytes, locale) : []
  if (rendered.errors?.some(({ code }) => code === 'document.otherFiling')) return null
  return problemsOf(rendered)
}

/** The documents that belong to the filings of a case. */
function inPackage(sample: Sample): readonly string[] {
  const state = caseOf(sample)
  const ctx = { ...rendering, today: rendering.clock.today() }
  return documentsOfCase(state, judge(state, ctx)).flatMap(({ template, onRequest }) => (onRequest ? [] : [template]))
}

/** Where everything that is asked for is answered, nothing may stand open. */
function marksIn(html: Uint8Array, locale: string): readonly string[] {
  const [start = '', end = ''] = documentWords(locale).blank('|').split('|')
  const text = new TextDecoder().decode(html)
  return text.split(start).flatMap((part, at) => (at === 0 ? [] : [`${part.split(end)[0]} stands open although everything was answered`]))
}

function problemsOf({ code, errors = [] }: Refusal): readonly string[] {
  const texts = textsOf('en')
  return errors.length ? errors.map(error => `${error.pointer} ${error.code}: ${sayError(texts, error)}`) : [code]
}

/** Names that no record may have reached. */
async function namesOf(template: string, locale: string): Promise<readonly string[]> {
  const source = await rendering.templates.get('', template, locale)
  if (!source) return ['the template cannot be read']
  const helpers = new Set(Object.keys(createHelpers(documentWords(locale))))
  try {
    const program = parseTemplate(source.source, { name: template, helpers })
    const unknown = unknownNames(program, new Set(Object.keys(rendering.catalogue.fields)))
    return unknown.map(({ line, column, subject }) => `line ${line}, column ${column}: ${subject} is no field`)
  } catch (error) {
    if (error instanceof TemplateError) return [error.message]
    throw error
  }
}
