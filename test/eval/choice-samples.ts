import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fields } from '../../src/catalogue/fields/index.ts'
import type { FieldDefinition } from '../../src/domain/fields/definition.ts'
import { normalise } from '../../src/domain/listening/text/normalise.ts'
import { readAnswers } from './answers.ts'
import { reasonSamples } from './reason-samples.ts'

export interface ChoiceSample {
  readonly field: string
  readonly text: string
  /** every code that the message names; none where it decides nothing */
  readonly codes: readonly string[]
}

const phrases = join(import.meta.dirname, 'choices')
const plain = (text: string): string => normalise(text, same => same).text
const chosen: ReadonlySet<string> = new Set(['enum', 'multiEnum', 'boolean'])
const definitions: Readonly<Record<string, FieldDefinition>> = fields

/** The codes of a choice, `true` and `false` of a yes or no. */
export const codesOf = (field: string): readonly string[] =>
  definitions[field]?.type === 'boolean' ? ['true', 'false'] : (definitions[field]?.codes ?? [])

/** A file a field, a line each: `code,code|text`, `-` for none. Written to learn from, never measured on. */
const phraseSamples = (): readonly ChoiceSample[] =>
  readdirSync(phrases)
    .sort()
    .flatMap(name =>
      readFileSync(join(phrases, name), 'utf8')
        .trim()
        .split('\n')
        .map((line): ChoiceSample => {
          const [codes = '', text = ''] = line.split('|')
          return { field: name.replace('.txt', ''), text: plain(text), codes: codes === '-' ? [] : codes.split(',') }
        }),
    )

const answerSamples = (): readonly ChoiceSample[] =>
  readAnswers().flatMap(({ field, text, expect }): readonly ChoiceSample[] => {
    if (!chosen.has(definitions[field]?.type ?? '') || (expect.outcome === 'value' && expect.value === undefined)) return []
    const named = expect.outcome === 'value' ? [expect.value].flat().map(String) : []
    return [{ field, text: plain(text), codes: named }]
  })

/** Phrases and labelled answers of all choices. */
export const choiceSamples = (): readonly ChoiceSample[] =>
  [...phraseSamples(), ...answerSamples()].filter(({ field }) => codesOf(field).length > 0)

/** Of all that the choices are learned from, and how it is done. */
export const hashChoices = (): string => {
  const hash = createHash('sha256').update(JSON.stringify([choiceSamples(), reasonSamples()]))
  for (const path of [
    '../../src/domain/listening/learned/stance-tokens.ts',
    '../../src/domain/listening/learned/choice-model.ts',
    'train-choices.ts',
  ])
    hash.update(readFileSync(join(import.meta.dirname, path)))
  return hash.digest('hex')
}
