import type { RuleOverride } from '../../domain/rules/overrides.ts'
import type { Deps } from '../../ports/deps.ts'
import { logChange } from '../organisations/log-change.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { Principal } from '../principal.ts'

type Needs = Pick<Deps, 'organisations' | 'overrides' | 'catalogue' | 'ids' | 'clock'>

/** of one organisation */
const most = 100

export const listOverrides = async (deps: Pick<Deps, 'organisations'>, organisation: string): Promise<readonly RuleOverride[]> =>
  (await deps.organisations.overrides()).get(organisation) ?? []

/** Another value of a parameter, with its basis and days. It has the type of the catalogue's own value, and counts from the next judgement on. */
export async function addOverride(
  deps: Needs,
  { principal, ...wanted }: { readonly principal: Principal } & Omit<RuleOverride, 'id'>,
): Promise<Outcome<{ readonly override: RuleOverride }>> {
  const { organisation } = principal
  const bad = (pointer: string, code: string) => refuse('invalid-body', { errors: [{ pointer, code, args: {} }] })
  const periods = Object.hasOwn(deps.catalogue.parameters, wanted.parameter) ? deps.catalogue.parameters[wanted.parameter] : undefined
  if (!periods) return bad('/parameter', 'unknown-parameter')
  if (!periods.some(({ value }) => typeof value === typeof wanted.value)) return bad('/value', 'wrongType')
  if (wanted.to !== null && wanted.to < wanted.from) return bad('/to', 'override.days')
  const known = await listOverrides(deps, organisation)
  if (known.length >= most) return bad('/parameter', 'override.most')
  const override = { id: deps.ids.next('over'), ...wanted }
  await deps.organisations.setOverrides(organisation, [...known, override])
  await told(deps, principal, 'override.set', override)
  return { ok: true, override }
}

export async function removeOverride(
  deps: Needs,
  { principal, id }: { readonly principal: Principal; readonly id: string },
): Promise<Outcome<object>> {
  const { organisation } = principal
  const known = await listOverrides(deps, organisation)
  const gone = known.find(each => each.id === id)
  if (!gone) return refuse('not-found')
  await deps.organisations.setOverrides(
    organisation,
    known.filter(each => each.id !== id),
  )
  await told(deps, principal, 'override.removed', gone)
  return { ok: true }
}

async function told(
  deps: Needs,
  principal: Principal,
  action: string,
  { id, parameter, value, basis, from, to }: RuleOverride,
): Promise<void> {
  await deps.overrides.refresh(deps.organisations, 'now')
  await logChange(deps, principal, {
    action,
    subject: id,
    details: { parameter: `${parameter} = ${value}`, basis, days: `${from} – ${to ?? ''}` },
  })
}
