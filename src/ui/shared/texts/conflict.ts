import type { Locale } from './index.ts'

interface ConflictTexts {
  /** heads the parts of a picture that one yes confirms */
  readonly seen: string
  readonly conflictOf: (label: string) => string
  readonly file: string
  readonly otherFile: string
  readonly said: string
  readonly cropOf: (source: string, label: string) => string
}

const texts: Readonly<Record<Locale, ConflictTexts>> = {
  'zh-CN': {
    seen: '对照图片上的原文',
    conflictOf: label => `${label}的两种说法`,
    file: '这份文件上',
    otherFile: '之前的文件上',
    said: '您之前说的',
    cropOf: (source, label) => `${source}的${label}`,
  },
  en: {
    seen: 'Compare with the picture',
    conflictOf: label => `${label}: two values`,
    file: 'On this file',
    otherFile: 'On the earlier file',
    said: 'As you said',
    cropOf: (source, label) => `${label}: ${source.toLowerCase()}`,
  },
}

export const conflictTexts = (locale: Locale): ConflictTexts => texts[locale]
