import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexicon } from '../../src/catalogue/lexicon/index.ts'
import { normalise } from '../../src/domain/listening/text/normalise.ts'
import { readAnswers } from './answers.ts'
import { readCalled } from './make-plain.ts'
import { readCorrections } from './read-corrections.ts'
import { same } from './same.ts'
import type { AimSample } from './train-aims.ts'

const plain = (text: string): string => normalise(text, same => same).text
/** beside a correction: a bare value says little of what it is of */
const ofAnswer = 0.5
const ofName = 0.3

const named = ['{name}', '{name}写错了', '{name}不对,应该是']

/** Of each field its names, alone and with words that turn. */
const nameSamples = (): readonly AimSample[] =>
  [...Object.entries(lexicon.fields).map(([field, { names }]) => ({ field, names })), ...readCalled()].flatMap(({ field, names }) =>
    names.flatMap(name => named.map(way => ({ text: plain(way.replace('{name}', name)), field, counts: ofName }))),
  )

/** Every labelled correction with what it changes, and every labelled answer that gives a value. `without`: sets to be measured on. */
export const aimSamples = (without: readonly string[] = []): readonly AimSample[] => [
  ...readCorrections()
    .filter(({ set }) => !without.includes(set))
    .flatMap(({ say, held, now }): readonly AimSample[] => {
      const changed = Object.keys(now).filter(field => field in held && !same(field, now[field] ?? null, held[field] ?? null))
      return changed.map(field => ({ text: plain(say), field, counts: 1 / changed.length }))
    }),
  ...readAnswers()
    .filter(({ expect }) => expect.outcome === 'value')
    .map(({ text, field }): AimSample => ({ text: plain(text), field, counts: ofAnswer })),
  ...nameSamples(),
]

/** Of all that the aims are learned from, and how it is done. */
export const hashAims = (): string => {
  const hash = createHash('sha256').update(JSON.stringify(aimSamples()))
  for (const path of [
    '../../src/domain/listening/learned/stance-tokens.ts',
    '../../src/domain/listening/learned/aim-model.ts',
    'train-aims.ts',
  ])
    hash.update(readFileSync(join(import.meta.dirname, path)))
  return hash.digest('hex')
}
