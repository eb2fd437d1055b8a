import type { Vocabulary } from '../../domain/documents/vocabulary.ts'
import type { Program } from './program.ts'

/** Lines whose words are all in the head face: titles, headings, head rows. */
const headLine = /^\s*(?:%|#|\|#|=contents)/
/** Lines with words in both: head cells and bold text. */
const mixedLine = /\{h|\*\*/

/**
 * The characters of a template's own words, sorted. A guess of the face per line is enough: a character that the guess
 * misses costs a place in the small font of the document, nothing else.
 */
export function vocabularyOf(program: Program): Vocabulary {
  const text = new Set('0123456789')
  const head = new Set('0123456789')
  for (const line of textsOf(program).join('\n').split('\n')) {
    const faces = headLine.test(line) ? [head] : mixedLine.test(line) ? [text, head] : [text]
    for (const face of faces) for (const character of line) if (character > ' ') face.add(character)
  }
  return { text: [...text].sort().join(''), head: [...head].sort().join('') }
}

const textsOf = (program: Program): readonly string[] =>
  program.flatMap(step => {
    if (step.kind === 'text') return [step.text]
    if (step.kind === 'partial') return step.named.flatMap(([, value]) => (value.kind === 'value' ? [`{h}${value.value}\n`] : []))
    return 'body' in step ? [...textsOf(step.body), ...textsOf(step.otherwise)] : []
  })
