import type { Region } from '../hearing.ts'

const sorted = (text: string): string => [...text].sort().join('')

/**
 * Where in the old words those that are said anew belong: as long, and the same figures in another order, or all but one character the
 * same. Undefined when there is no such place, or two.
 */
export function placeLike(old: string, now: string): Region | undefined {
  const { length } = now
  if (length < 3 || length > old.length) return undefined
  const isFigures = /^[\d.-]+$/.test(now)
  if (isFigures && length < 4) return undefined
  const found: (Region & { readonly off: number })[] = []
  for (let start = 0; start + length <= old.length; start += 1) {
    const piece = old.slice(start, start + length)
    const off = [...piece].filter((char, at) => char !== now[at]).length
    if (off === 0) return undefined
    if (isFigures && sorted(piece) === sorted(now)) found.push({ start, end: start + length, off: 1 })
    else if (off <= Math.max(1, Math.floor(length / 4))) found.push({ start, end: start + length, off })
  }
  const best = Math.min(...found.map(({ off }) => off))
  const [place, ...others] = found.filter(({ off }) => off === best)
  return place && others.length === 0 ? place : undefined
}
