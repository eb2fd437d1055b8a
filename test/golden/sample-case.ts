import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderFonts } from '../../src/adapters/pdf/folder-fonts.ts'
import { createTypesetter } from '../../src/adapters/pdf/index.ts'
import { createReference } from '../../src/adapters/reference/index.ts'
import { folderTemplates } from '../../src/adapters/templates/folder-templates.ts'
import { createCatalogue } from '../../src/catalogue/index.ts'
import type { CaseEvent, FilingId, Policy } from '../../src/domain/case/events.ts'
import { emptyCase, fold } from '../../src/domain/case/fold.ts'
import type { CaseState } from '../../src/domain/case/state.ts'
import type { Json } from '../../src/domain/json.ts'
import { type RenderTemplate, renderTemplate } from '../../src/usecases/documents/render-template.ts'

export const templatesFolder = join(import.meta.dirname, '../../templates')
export const templateIds = readdirSync(templatesFolder, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'fonts')
  .map(entry => entry.name)
  .sort()

/** Those that fill a form: their pages are the form's. */
export const formIds = templateIds.filter(id => existsSync(join(templatesFolder, id, 'form.pdf')))

export interface Sample {
  readonly filings: readonly FilingId[]
  readonly fields: Readonly<Record<string, Json>>
  readonly policy?: Policy
  readonly details?: Json
}

export const sampleOf = (template: string): Sample => JSON.parse(readFileSync(join(templatesFolder, template, 'sample.json'), 'utf8'))

/** Everything that a document needs of the outside, on one fixed day. */
export const rendering = {
  catalogue: createCatalogue(text => createHash('sha256').update(text).digest('hex')),
  reference: createReference(),
  clock: { now: () => '2026-11-23T02:00:00.000Z', today: () => '2026-11-23' },
  templates: await folderTemplates(templatesFolder),
  typesetter: createTypesetter(folderFonts(join(templatesFolder, 'fonts'))),
}

/** The event that opens a case with these answers. */
export function openingOf({ filings, fields, policy = 'official' }: Sample): CaseEvent {
  const evidence = { kind: 'api', seq: 1, quote: null, confidence: 1 } as const
  const changes = Object.entries(fields).map(([field, value]) => ({ field, to: 'filled', value, evidence }) as const)
  const payload = { filings, policy, fields: changes } as const
  return { seq: 1, v: 1, type: 'caseOpened', actor: 'system', at: '2026-11-22T08:00:00.000Z', payload }
}

/** A case with these answers and nothing else. */
export const caseOf = (sample: Sample): CaseState => fold(emptyCase('org_test', 'case_test'), [openingOf(sample)])

export const render = (sample: Sample, template: string, more: Partial<RenderTemplate> = {}) =>
  renderTemplate(rendering, caseOf(sample), {
    template,
    format: 'pdf',
    locale: 'zh-CN',
    ...(sample.details === undefined ? {} : { details: sample.details }),
    ...more,
  })
