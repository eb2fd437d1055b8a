import { createRequire } from 'node:module'
import { join } from 'node:path'
import { questions } from './questions.ts'

const load = createRequire(join(import.meta.dirname, '../package.json'))
const { Model } = load('survey-core')

/** A form of twenty pages of one question; each answer is set, checked and the next page opened. */
export function surveyTalk(): () => Promise<number> {
  const form = { pages: questions.map(({ name, title }) => ({ elements: [{ type: 'text', name, title, isRequired: true }] })) }
  return async () => {
    const survey = new Model(form)
    questions.forEach(({ name, answer }, at) => {
      survey.setValue(name, answer)
      const moved = at === questions.length - 1 ? survey.completeLastPage() : survey.nextPage()
      if (!moved) throw new Error(`the form stays at ${name}`)
    })
    if (survey.state !== 'completed') throw new Error('the form did not come to its end')
    return questions.length
  }
}
