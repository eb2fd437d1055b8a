import { learnedChoices as choices } from '#learned-choices'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import type { DatedRow, Table } from '../domain/tables/tables.ts'
import { answers } from './answers/index.ts'
import { fields } from './fields/index.ts'
import { filings } from './filings/index.ts'
import { guide } from './guide/index.ts'
import { instruments } from './instruments/index.ts'
import { lives } from './life/index.ts'
import { selfCheckItems } from './life/self-check.ts'
import { visit } from './life/visit.ts'
import { parameters } from './parameters/index.ts'
import { workingDays } from './parameters/working-days.ts'
import { predicates } from './predicates/index.ts'
import { provinces } from './provinces/index.ts'
import { askedPapers } from './rejections/asked-papers.ts'
import { grounds } from './rejections/index.ts'
import { entries } from './rules/entries/index.ts'
import { rules } from './rules/index.ts'
import { tables } from './tables/index.ts'

/** All data of the core. `sha256hex` is an argument because Workers and Node hash differently. */
export function createCatalogue(sha256hex: (text: string) => string): Catalogue {
  const data = {
    fields,
    filings,
    rules,
    entries,
    parameters,
    calendar: workingDays,
    tables,
    predicates,
    provinces,
    instruments,
    answers,
    lives,
    visit,
    selfCheckItems,
    askedPapers,
    grounds,
    choices,
    guide,
  }
  return { ...data, revision: sha256hex(canonicalJson(judged(data))) }
}

/** What judgements depend on: texts, answers, entries and the examples of rules do not count. */
const judged = ({ filings: all, ...data }: Omit<Catalogue, 'revision'>): unknown => ({
  rules: data.rules.map(rule => ({ ...rule, examples: undefined, words: undefined })),
  parameters: data.parameters,
  calendar: data.calendar,
  provinces: data.provinces.map(province => ({ ...province, notes: undefined })),
  tables: Object.values(data.tables).map(({ rows }: Table<DatedRow>) => rows.map(row => ({ ...row, words: undefined }))),
  filings: all,
  predicates: Object.fromEntries(Object.entries(data.predicates).map(([name, { version }]) => [name, version])),
})
