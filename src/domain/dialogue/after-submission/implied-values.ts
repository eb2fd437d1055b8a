import type { FieldChange } from '../../case/events.ts'
import { valueIn } from '../state-values.ts'
import type { TurnInput } from '../turn.ts'

/** Who is named by what they are in the case, and where their name stands. */
const holders: readonly (readonly [RegExp, string])[] = [
  [/(?:到|给|成|在|为)(?:了)?(?:我们?|咱们?|本)?(?:的)?(?:公司|单位|企业|主体|店|厂|学校|幼儿园|合作社)/, 'organizerName'],
  [/(?:到|给|成|在|为)(?:了)?(?:我们?|咱们?)?(?:的)?(?:法人|法定代表人|老板)/, 'legalRepName'],
  [/(?:到|给|成|在)(?:了)?(?:我|本人|自己)(?:自己)?(?:的)?名下/, 'principalName'],
]

/**
 * What follows for the fields of a reason from the word that it is done. 域名过户到公司了: whose name now stands there is known of the case;
 * 已经实名了: the day that the notice denied no longer counts. Null where nothing follows.
 */
export function impliedValues(
  { state, text, seq, ctx }: TurnInput,
  { code, fields }: { readonly code: string; readonly fields: readonly string[] },
): readonly FieldChange[] | null {
  const evidence = { kind: 'turn', seq, quote: text.slice(0, 80), confidence: 0.9 } as const
  if (ctx.catalogue.grounds.find(({ id }) => id === code)?.isDoneSaid)
    return fields.flatMap(each => (valueIn(state, each) === undefined ? [] : [{ field: each, to: 'cleared', evidence }]))
  const of = holders.find(([named]) => named.test(text))?.[1]
  const field = namesHolder.find(each => fields.includes(each))
  const value = of && field ? valueIn(state, of) : undefined
  if (!field || typeof value !== 'string') return null
  if (valueIn(state, field) === value) return []
  return [{ field, to: 'filled', value, evidence }]
}
const namesHolder = ['domainHolderName', 'principalName']
