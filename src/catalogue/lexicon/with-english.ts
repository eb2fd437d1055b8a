import type { FieldWords } from '../../domain/listening/lexicon.ts'
import { english } from './english.ts'

type Fields = Readonly<Record<string, FieldWords>>

const either = (one: RegExp | undefined, other: RegExp | undefined): RegExp | undefined =>
  one && other ? new RegExp(`${one.source}|${other.source}`, one.flags) : (one ?? other)

const lists = <T>(one: readonly T[] = [], other: readonly T[] = []): readonly T[] => [...one, ...other]

/** The words of every field, in both languages. */
export const withEnglish = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([field, words]): [string, FieldWords] => {
      const more = english[field]
      return [field, more ? merged(words, more) : words]
    }),
  )

const patterns = ['yes', 'no', 'about', 'notApplicable', 'later', 'unknown', 'declined', 'clarify'] as const

function merged(words: FieldWords, more: (typeof english)[string]): FieldWords {
  const choices = Object.entries(words.choices ?? {}).map(([code, said]): [string, RegExp] => [
    code,
    either(said, more.choices?.[code]) ?? said,
  ])
  const said = patterns.flatMap(kind => {
    const pattern = either(words[kind], more[kind])
    return pattern ? [[kind, pattern] as const] : []
  })
  const near = lists(words.near, more.near)
  const means = lists(words.means, more.means)
  return {
    ...words,
    ...Object.fromEntries(said),
    names: lists(words.names, more.names),
    ...(near.length > 0 ? { near } : {}),
    ...(means.length > 0 ? { means } : {}),
    ...(choices.length > 0 ? { choices: Object.fromEntries(choices) } : {}),
  }
}
