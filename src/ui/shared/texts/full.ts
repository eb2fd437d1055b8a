import { type Locale, textsFor, type UiTexts } from './index.ts'
import en from './side/en.ts'
import zhCN, { type SideTexts } from './side/zh-CN.ts'

/** Every word of the pages, for what loads later than the first message. */
export type FullTexts = UiTexts & SideTexts

const side = { 'zh-CN': zhCN, en } as const
const known = new Map<string, { readonly of: UiTexts; readonly full: FullTexts }>()

/** The same object each time, because components look whether they were given another one. */
export function fullTextsFor(locale: Locale): FullTexts {
  const of = textsFor(locale)
  const found = known.get(locale)
  if (found?.of === of) return found.full
  const full = { ...of, ...side[locale] }
  known.set(locale, { of, full })
  return full
}
