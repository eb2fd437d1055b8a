import type { z } from '@hono/zod-openapi'
import { say } from '../../catalogue/locales/index.ts'
import { emptyCase } from '../../domain/case/fold.ts'
import type { ParameterPeriod } from '../../domain/catalogue.ts'
import { wordedArgs } from '../../domain/dialogue/resolve-marks.ts'
import { formatValue } from '../../domain/fields/format-value.ts'
import type { Json } from '../../domain/json.ts'
import type { Condition } from '../../domain/rules/condition.ts'
import { type Described, describeCondition } from '../../domain/rules/describe-condition.ts'
import { isRule } from '../../domain/rules/entry.ts'
import { factsOf } from '../../domain/rules/facts.ts'
import type { RuleExample } from '../../domain/rules/rule.ts'
import type { RuleInFull, RuleParameter } from '../../usecases/rules/read-rule.ts'
import { labelOf } from '../cases/present-field.ts'
import { presentBasis } from '../cases/present-finding.ts'
import { readingOf, type View } from '../view.ts'
import { presentChange } from './present-change.ts'
import { presentRule } from './present-rule.ts'
import type { DescribedJson, ruleAnswer } from './schemas-rules.ts'

export type RuleInFullJson = z.infer<typeof ruleAnswer>

export function presentRuleInFull(view: View, full: RuleInFull, on: string): RuleInFullJson {
  const { rule, fields } = full
  const inWords = (condition: Condition) => describe(view, condition, on)
  return {
    ...presentRule(view, full),
    inForceOn: on,
    inForce: full.inForce,
    condition: isRule(rule) ? { when: rule.when ? inWords(rule.when) : null, require: inWords(rule.require) } : null,
    fieldLabels: Object.fromEntries(fields.map(field => [field, labelOf(view, field)])),
    references: rule.basis.map(basis => presentBasis(view, basis)),
    examples: isRule(rule) ? rule.examples.map(example => presentExample(view, example, rule.filings)) : [],
    parameters: full.parameters.map(parameter => presentParameter(view, parameter)),
    conflicts: full.conflicts.map(other => {
      const { id, says, severity, basis } = presentRule(view, other)
      return { id, says, severity, basis }
    }),
    changes: full.changes.map(change => presentChange(view, change)),
  }
}

function describe(view: View, condition: Condition, on: string): DescribedJson {
  const { catalogue, reference } = view.deps
  const facts = factsOf(emptyCase('', ''), { catalogue, reference, today: on }, on)
  const reading = readingOf(view)
  const toJson = (part: Described): DescribedJson => {
    if ('all' in part) return { all: part.all.map(toJson) }
    if ('any' in part) return { any: part.any.map(toJson) }
    return { text: say(view.texts, { id: part.text.id, args: wordedArgs(part.text.args ?? {}, reading) }) }
  }
  return toJson(describeCondition(condition, facts))
}

const presentExample = (view: View, { name, on, filings, given, gives }: RuleExample, all: readonly string[]) => ({
  name,
  on: on ?? null,
  filings: [...(filings ?? all)],
  given: Object.entries(given).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field, label: labelOf(view, field), display: displayOfGiven(view, field, value) }],
  ),
  gives,
})

/** A value, or an answer that is none: `{ state: 'notApplicable' }`. */
function displayOfGiven(view: View, field: string, value: Json): string {
  if (typeof value === 'object' && value !== null && 'state' in value && typeof value.state === 'string')
    return view.texts.names[`state.${value.state}`] ?? value.state
  const [definition, texts] = [view.deps.catalogue.fields[field], view.texts.fields[field]]
  // an example is nobody's: nothing is masked
  return definition && texts ? formatValue(definition, value, texts, view.locale, view.deps.reference.divisions) : JSON.stringify(value)
}

const presentParameter = (view: View, { name, value, history, provinces }: RuleParameter) => ({
  name,
  label: view.texts.names[`parameter.${name}`] ?? name,
  value,
  history: history.map(period => presentPeriod(view, period)),
  provinces: provinces.map(({ province, history: own }) => ({
    code: province.code,
    name: province.name,
    history: own.map(period => presentPeriod(view, period)),
  })),
})

const presentPeriod = (view: View, { from, to, value, basis }: ParameterPeriod) => ({
  from,
  ...(to ? { to } : {}),
  value,
  basis: basis.map(each => presentBasis(view, each)),
})
