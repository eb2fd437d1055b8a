import { type EntryId, entries } from '../rules/entries/index.ts'
import { filled, type RuleFrames } from './rule-words.ts'
import type { EntryTexts } from './texts.ts'

/** The texts of every entry in one locale, out of the words that stand beside it and the frames of the rules. */
export const entryTexts = (locale: 'zh-CN' | 'en', frames: RuleFrames): Readonly<Record<EntryId, EntryTexts>> => {
  const texts: Partial<Record<EntryId, EntryTexts>> = {}
  for (const { id, says, notCheckable, basis } of entries) {
    const fromGuide = basis[0]?.kind === 'guide'
    texts[id] = {
      message: args => (fromGuide ? frames.guide(says[locale]) : frames.law(filled(says[locale], args, locale), args)),
      why: () => frames.fix(notCheckable[locale]),
      says: args => (fromGuide ? frames.guide(says[locale]).replace(/[。.]$/, '') : filled(says[locale], args, locale)),
    }
  }
  return complete(texts)
}

/** Every entry was visited above, so that no id is without texts. */
const complete = (texts: Partial<Record<EntryId, EntryTexts>>): Readonly<Record<EntryId, EntryTexts>> =>
  texts as Record<EntryId, EntryTexts>
