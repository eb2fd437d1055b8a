import type { Json } from '../json.ts'
import { compact } from './normalise-text.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import { noWords, yesWords } from './words.ts'

export function parseBoolean(raw: Json): Parsed {
  if (typeof raw === 'boolean') return accept(raw)
  if (raw === 1 || raw === 0) return accept(raw === 1)
  if (typeof raw !== 'string') return refuse('value.type', { args: { wants: 'boolean' } })
  const word = compact(raw)
    .toLowerCase()
    .replace(/(?<![。.!,;的呢啊呀吧])[。.!,;的呢啊呀吧]+$/, '')
  if (yesWords.has(word)) return accept(true)
  return noWords.has(word) ? accept(false) : refuse('boolean.malformed')
}
