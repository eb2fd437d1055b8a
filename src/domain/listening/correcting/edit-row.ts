import { isNamed } from './about.ts'
import type { Edited } from './edit-text.ts'
import { type Fragment, isLatin } from './fragments.ts'
import type { Part } from './parts.ts'

const nth = /第\s?([一二三四五1-5])(?:步|个|条|位|项|台|行)/
const ordinals = ['一', '二', '三', '四', '五']
/** 第二台: the place in a list that is spoken of, from 0; undefined where none is */
export function placeSaid(said: string): number | undefined {
  const ordinal = nth.exec(said)?.[1]
  return ordinal === undefined ? undefined : (ordinals.indexOf(ordinal) + 1 || Number(ordinal)) - 1
}

const phone = /^\+?\d[\d-]{2,15}$/

/** 第二步不是重启,是开高防 · 网信办电话错了,是027-…: all of one element of a list, or the number in the row that is named. */
export function editRow(part: Part, said: string, from: number, fragments: readonly Fragment[]): Edited | undefined {
  const fresh = fragments.filter(({ denied, text }) => !denied && text !== part.text.toLowerCase())
  const [only] = part.path
  if (part.path.length === 1 && typeof only === 'number' && part.field.type === 'stringList') {
    const ordinal = nth.exec(said)
    if (!ordinal || placeSaid(said) !== only) return undefined
    const piece = fresh.find(
      ({ start }) => start > from + ordinal.index + ordinal[0].length && /(?:是|改成?|换成?)\s?"?$/.test(said.slice(0, start - from)),
    )
    return piece && { value: piece.text, piece, sure: true }
  }
  if (part.path.length < 2 || !phone.test(part.text) || !part.beside.some(cell => isNamed(cell, said))) return undefined
  const numbers = fresh.filter(({ text }) => isLatin(text) && phone.test(text) && text.length >= 5)
  const [piece, ...others] = numbers
  return piece && others.length === 0 ? { value: piece.text, piece, sure: true } : undefined
}
