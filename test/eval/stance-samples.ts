import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Stance, stances } from '../../src/domain/listening/learned/stance-model.ts'
import { normalise } from '../../src/domain/listening/text/normalise.ts'
import { type LabelledAnswer, type Outcome, readAnswers } from './answers.ts'
import { readOwners } from './owners.ts'
import { readQuestions } from './read-questions.ts'
import { readVolunteered } from './read-volunteered.ts'
import type { StanceSample } from './train-stances.ts'
import { typeOf } from './type-of.ts'

const stanceOf: Readonly<Partial<Record<Outcome, Stance>>> = {
  clarify: 'vague',
  question: 'question',
  later: 'later',
  decline: 'declined',
  unknown: 'unknown',
  notApplicable: 'notApplicable',
}

const plain = (text: string): string => normalise(text, same => same).text

export const sampleOf = ({ field, text, expect }: LabelledAnswer): StanceSample => ({
  text: plain(text),
  type: typeOf(field),
  stance: stanceOf[expect.outcome] ?? 'other',
})

/** Answers without a label of their value, a file a stance, a line each: `field|text`. Written to learn from, never measured on. */
export const phraseSamples = (): readonly StanceSample[] =>
  stances.flatMap(stance =>
    readFileSync(join(import.meta.dirname, 'stances', `${stance}.txt`), 'utf8')
      .trim()
      .split('\n')
      .map((line): StanceSample => {
        const [field = '', text = ''] = line.split('|')
        return { text: plain(text), type: typeOf(field), stance }
      }),
  )

/** Every labelled answer, question and thing told unasked, with what it does. */
export const stanceSamples = (): readonly StanceSample[] => [
  ...readAnswers().map(sampleOf),
  ...phraseSamples(),
  ...readQuestions().map(({ say }): StanceSample => ({ text: plain(say), stance: 'question' })),
  ...readOwners().flatMap(({ digressions }) => digressions.map(({ text }): StanceSample => ({ text: plain(text), stance: 'question' }))),
  ...readVolunteered().map(({ say }): StanceSample => ({ text: plain(say), stance: 'other' })),
]

/** Of all that the stances are learned from, and how it is done. */
export const hashStances = (): string => {
  const hash = createHash('sha256').update(JSON.stringify(stanceSamples()))
  for (const path of [
    '../../src/domain/listening/learned/stance-tokens.ts',
    '../../src/domain/listening/learned/stance-model.ts',
    'train-stances.ts',
  ])
    hash.update(readFileSync(join(import.meta.dirname, path)))
  return hash.digest('hex')
}
