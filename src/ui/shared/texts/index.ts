import type { UiTexts } from './zh-CN.ts'
import zhCN from './zh-CN.ts'

export type { UiTexts } from './zh-CN.ts'

export type Locale = 'zh-CN' | 'en'

const texts: Partial<Record<Locale, UiTexts>> = { 'zh-CN': zhCN }

/** Chinese until the other words are there. */
export const textsFor = (locale: Locale): UiTexts => texts[locale] ?? zhCN

export function addTexts(locale: Locale, words: UiTexts): void {
  texts[locale] = words
}

/** The words of a language, loaded when somebody wants them: nobody waits for those of the other one. */
export async function loadTexts(locale: Locale): Promise<void> {
  if (locale === 'en' && !texts.en) addTexts('en', (await import('./en.ts')).default)
}

/** The nearest language we have: anything that starts with `en` is English, all else Chinese. */
export const localeOf = (tag: string | null | undefined): Locale => (tag?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN')

/** The text of a code, or the code itself when a newer server says one that this page does not know. */
export const nameOf = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code
