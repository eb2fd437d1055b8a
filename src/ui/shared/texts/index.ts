import en from './en.ts'
import type { UiTexts } from './zh-CN.ts'
import zhCN from './zh-CN.ts'

export type { UiTexts } from './zh-CN.ts'

export type Locale = 'zh-CN' | 'en'

const texts: Record<Locale, UiTexts> = { 'zh-CN': zhCN, en }

export const textsFor = (locale: Locale): UiTexts => texts[locale]

/** The nearest language we have: anything that starts with `en` is English, all else Chinese. */
export const localeOf = (tag: string | null | undefined): Locale => (tag?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN')

/** The text of a code, or the code itself when a newer server says one that this page does not know. */
export const nameOf = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code
