import type { Locale } from '../../shared/texts/index.ts'
import en from './en.ts'
import zhCN, { type RulesTexts } from './zh-CN.ts'

export type { RulesTexts } from './zh-CN.ts'

const texts: Readonly<Record<Locale, RulesTexts>> = { 'zh-CN': zhCN, en }

export const rulesTexts = (locale: Locale): RulesTexts => texts[locale]
