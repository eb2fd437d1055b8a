import type { Condition } from '../condition.ts'
import type { Facts } from '../facts.ts'
import { after } from './after.ts'
import { all } from './all.ts'
import { always } from './always.ts'
import { any } from './any.ts'
import { atLeast } from './at-least.ts'
import { atMost } from './at-most.ts'
import { differsFrom } from './differs-from.ts'
import { filing } from './filing.ts'
import { guideOn } from './guide-on.ts'
import { includes } from './includes.ts'
import { includesAny } from './includes-any.ts'
import { is } from './is.ts'
import { isOneOf } from './is-one-of.ts'
import { known } from './known.ts'
import { lessThan } from './less-than.ts'
import { moreThan } from './more-than.ts'
import { not } from './not.ts'
import { notAfter } from './not-after.ts'
import { notBefore } from './not-before.ts'
import type { Evaluator, Explain, Operator } from './operator.ts'
import { predicate } from './predicate.ts'
import { sameAs } from './same-as.ts'

/** A condition with the operator that it is written with. */
export interface Bound {
  compile(compile: (part: Condition) => Evaluator): Evaluator
  explain(facts: Facts, wanted: boolean, explain: Explain): ReturnType<Explain>
  readonly reads: readonly string[]
  readonly parts: readonly Condition[]
}

const bind = <C extends Condition>(operator: Operator<C>, condition: C): Bound => ({
  compile: compile => operator.compile(condition, compile),
  explain: (facts, wanted, explain) => operator.explain(condition, facts, wanted, explain),
  reads: operator.reads(condition),
  parts: operator.parts(condition),
})

/** Every operator, once. */
export function operatorOf(condition: Condition): Bound {
  if ('all' in condition) return bind(all, condition)
  if ('any' in condition) return bind(any, condition)
  if ('not' in condition) return bind(not, condition)
  if ('known' in condition) return bind(known, condition)
  if ('filing' in condition) return bind(filing, condition)
  if ('guideOn' in condition) return bind(guideOn, condition)
  if ('always' in condition) return bind(always, condition)
  if ('predicate' in condition) return bind(predicate, condition)
  if ('is' in condition) return bind(is, condition)
  if ('isOneOf' in condition) return bind(isOneOf, condition)
  if ('includes' in condition) return bind(includes, condition)
  if ('includesAny' in condition) return bind(includesAny, condition)
  if ('atLeast' in condition) return bind(atLeast, condition)
  if ('atMost' in condition) return bind(atMost, condition)
  if ('moreThan' in condition) return bind(moreThan, condition)
  if ('lessThan' in condition) return bind(lessThan, condition)
  if ('notBefore' in condition) return bind(notBefore, condition)
  if ('after' in condition) return bind(after, condition)
  if ('notAfter' in condition) return bind(notAfter, condition)
  if ('sameAs' in condition) return bind(sameAs, condition)
  return bind(differsFrom, condition)
}
