import { answers } from '../answers/index.ts'
import { shortNames } from '../answers/short-names.ts'

const isEnglish = (ask: string): boolean => /^[\p{ASCII}]+$/u.test(ask)
const capital = (ask: string): string => ask.slice(0, 1).toUpperCase() + ask.slice(1)

/** `topic.<id>`: what an answer is about, for a tap. */
export const topicNames = (locale: 'zh-CN' | 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    answers
      .filter(({ id }) => !id.includes('@'))
      .map(({ id, asks }) => {
        const [chinese, english] = shortNames[id] ?? [asks.find(ask => !isEnglish(ask)) ?? id, capital(asks.find(isEnglish) ?? id)]
        return [`topic.${id}`, locale === 'en' ? english : chinese]
      }),
  )
