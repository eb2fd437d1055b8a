import type { OptionView } from './wire.ts'

/** Choices tapped under a question and not yet sent. */
export interface Pick {
  readonly field: string
  readonly label: string
  readonly options: readonly OptionView[]
}

/** Single choice: replaces or takes back. Several: adds or takes away. */
export function togglePick(
  picks: readonly Pick[],
  field: { readonly field: string; readonly label: string },
  option: OptionView,
  several: boolean,
  /** the code that excludes every other one */
  exclusive?: string,
): readonly Pick[] {
  const before = picks.find(pick => pick.field === field.field)?.options ?? []
  const has = before.some(({ code }) => code === option.code)
  const kept = several && option.code !== exclusive ? before.filter(({ code }) => code !== exclusive) : []
  const options = has ? before.filter(({ code }) => code !== option.code) : [...kept, option]
  const others = picks.filter(pick => pick.field !== field.field)
  return options.length ? [...others, { field: field.field, label: field.label, options }] : others
}

/** The picks as a person would write them, with the question's name when there was more than one question. */
export const sayPicks = (picks: readonly Pick[], named: boolean): string =>
  picks
    .map(pick => {
      const chosen = pick.options.map(option => option.label).join('、')
      return named ? `${pick.label}：${chosen}` : chosen
    })
    .join('；')
