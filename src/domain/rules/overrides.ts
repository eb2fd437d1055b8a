/** Another value of a parameter, for the cases of one organisation: stricter house rules, or what an authority told it. */
export interface RuleOverride {
  readonly id: string
  readonly parameter: string
  readonly value: number | string
  /** on what authority, in words of the organisation */
  readonly basis: string
  /** both are days on which it holds */
  readonly from: string
  readonly to: string | null
}

/** What holds on a day; the one that began last where several do. */
export const overrideOn = (overrides: readonly RuleOverride[], parameter: string, on: string): RuleOverride | undefined =>
  overrides
    .filter(each => each.parameter === parameter && each.from <= on && (each.to === null || on <= each.to))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]

/** A parameter that a finding was judged under, with what the catalogue has. */
export interface OverriddenParameter extends Omit<RuleOverride, 'id'> {
  readonly instead: number | string | null
}
