import type { ParameterPeriod, Province } from '../catalogue.ts'

interface Dated {
  readonly from: string
  readonly to?: string
}

/** Both ends are days on which it holds. */
export const inForce = (dated: Dated, on: string): boolean => dated.from <= on && (dated.to === undefined || on <= dated.to)

/** The period in force that day, the latest one when several are; undefined before the first and after the last. */
export function periodOn<P extends Dated>(periods: readonly P[] | undefined, on: string): P | undefined {
  return periods
    ?.filter(period => inForce(period, on))
    .reduce<P | undefined>((latest, p) => (!latest || p.from > latest.from ? p : latest), undefined)
}

/** Value of a parameter at a day. A province's own period goes before the general one; no period means unknown. */
export const parameterOn = (
  parameters: Readonly<Record<string, readonly ParameterPeriod[]>>,
  name: string,
  on: string,
  province?: Province,
): number | string | undefined => (periodOn(province?.parameters?.[name], on) ?? periodOn(parameters[name], on))?.value
