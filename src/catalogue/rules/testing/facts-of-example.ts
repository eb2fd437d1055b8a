import type { FilingId } from '../../../domain/case/events.ts'
import { emptyCase } from '../../../domain/case/fold.ts'
import type { CaseState } from '../../../domain/case/state.ts'
import type { Catalogue } from '../../../domain/catalogue.ts'
import type { Reference } from '../../../domain/fields/reference.ts'
import type { Json } from '../../../domain/json.ts'
import { type Facts, factsOf, withValues } from '../../../domain/rules/facts.ts'
import type { Rule, RuleExample } from '../../../domain/rules/rule.ts'
import { fields } from '../../fields/index.ts'
import { filings } from '../../filings/index.ts'
import { guide } from '../../guide/index.ts'
import { instruments } from '../../instruments/index.ts'
import { lives } from '../../life/index.ts'
import { parameters } from '../../parameters/index.ts'
import { workingDays } from '../../parameters/working-days.ts'
import { predicates } from '../../predicates/index.ts'
import { provinces } from '../../provinces/index.ts'
import { tables } from '../../tables/index.ts'

/** The day on which examples without a date are judged. */
export const exampleDay = '2026-11-23'

const catalogue: Catalogue = {
  revision: '',
  fields,
  filings,
  rules: [],
  entries: [],
  parameters,
  calendar: workingDays,
  tables,
  predicates,
  provinces,
  instruments,
  answers: [],
  lives,
  visit: [],
  selfCheckItems: [],
  askedPapers: [],
  grounds: [],
  choices: { of: '', fields: {} },
  guide,
}

const evidence = { kind: 'api', seq: 1, quote: null, confidence: 1 } as const
const answered = { evidence, updatedAt: '', by: 'system' } as const
const states = ['unknown', 'notApplicable', 'declined', 'later'] as const

/** `{ state: 'notApplicable' }` is an answer without a value; a list or an upload never looks like that. */
const stateIn = (value: Json): (typeof states)[number] | undefined =>
  typeof value === 'object' && value !== null && 'state' in value && Object.keys(value).length === 1
    ? states.find(state => state === value.state)
    : undefined

/** `shift` moves a parameter: the mutation check of thresholds that are kept as data. */
export function factsOfExample(
  rule: Rule,
  example: RuleExample,
  reference: Reference,
  shift: Readonly<Record<string, number>> = {},
): Facts {
  const on = example.on ?? exampleDay
  const given = Object.entries(example.given).filter((entry): entry is [string, Json] => entry[1] !== undefined)
  const state: CaseState = {
    ...emptyCase('org', 'case'),
    filings: (example.filings ?? rule.filings).filter((id): id is FilingId => id in filings),
    inForceOn: on,
    fields: Object.fromEntries(
      given.map(([field, value]) => {
        const without = stateIn(value)
        return [field, without ? { ...answered, state: without } : { ...answered, state: 'filled', value }]
      }),
    ),
  }
  const facts = factsOf(state, { catalogue, reference, today: on })
  const pseudo = Object.fromEntries(given.filter(([field]) => field === 'icpProgress' || field === 'policeProgress' || field === 'policy'))
  const moved = (name: string): number | string | undefined => {
    const value = facts.parameter(name)
    return typeof value === 'number' ? value + (shift[name] ?? 0) : value
  }
  return { ...withValues(facts, pseudo), parameter: moved }
}
