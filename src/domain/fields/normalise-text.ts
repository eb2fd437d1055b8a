import { unfoldRadicals } from './unfold-radicals.ts'

/** Full-width letters, digits and signs (U+FF01 to U+FF5E) and the ideographic space to half-width; length stays. */
export const foldWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00A0]/g, ' ')

/** Full-width letters and digits only: Chinese punctuation and brackets in names stay as they are. */
const foldAlphanumerics = (text: string): string =>
  text
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0]/g, ' ')

/** zero-width characters, soft hyphens, byte order marks and direction marks */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

/** One line as it is stored: trimmed, runs of white space as one space, half-width letters and digits. */
export const normaliseText = (text: string): string =>
  foldAlphanumerics(unfoldRadicals(text)).replace(invisible, '').replace(/\s+/g, ' ').replace(control, '').trim()

/** Like `normaliseText`, with its line breaks. */
export const normaliseLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(normaliseText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Half-width brackets around Chinese become full-width, as certificates print them. */
export const normaliseName = (text: string): string => {
  const name = normaliseText(text)
  return /\p{Script=Han}/u.test(name)
    ? name
        .replace(/ ?\( ?/g, '（')
        .replace(/ ?\) ?/g, '）')
        .replace(/ ?([（）]) ?/g, '$1')
    : name
}

/** Everything half-width, without any white space: for numbers and identifiers. */
export const compact = (text: string): string =>
  foldWidth(unfoldRadicals(text)).replace(invisible, '').replace(/\s+/g, '').replace(control, '')

/** A code: compact, upper-case, without hyphens of any kind. */
export const compactCode = (text: string): string =>
  compact(text)
    .replace(/[-\u2010-\u2015\u2212_.]/g, '')
    .toUpperCase()

/** Length in Unicode characters. */
export const lengthOf = (text: string): number => [...text].length
