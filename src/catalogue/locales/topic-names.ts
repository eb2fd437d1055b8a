import { answers } from '../answers/index.ts'
import { shortNames } from '../answers/short-names.ts'

/** `topic.<id>`: what an answer is about, for a tap. */
export const topicNames = (locale: 'zh-CN' | 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    answers
      .filter(({ id }) => !id.includes('@'))
      .map(({ id }) => {
        const [chinese, english] = shortNames[id] ?? [id, id]
        return [`topic.${id}`, locale === 'en' ? english : chinese]
      }),
  )
