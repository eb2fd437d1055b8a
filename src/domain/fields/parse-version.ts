import { compact } from './normalise-text.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import { readChineseNumber } from './read-chinese-number.ts'

/** V and two numbers: V1.0. 第一版, 1.0 and v2 are read as such. */
export function parseVersion(raw: string): Parsed {
  const text = compact(raw)
    .replace(/^版本号?[::]?/, '')
    .replace(/版本?$/, '')
  const dotted = /^v?(?:er(?:sion)?)?\.?(\d{1,4})(?:\.(\d{1,4}))?(?:\.0)?$/i.exec(text)
  if (dotted) return accept(`V${Number(dotted[1])}.${Number(dotted[2] ?? 0)}`)
  const ordinal = /^第(.+)$/.exec(text)?.[1]
  const number = ordinal === undefined ? null : readChineseNumber(ordinal)
  return number !== null && Number.isInteger(number) && number > 0 && number < 10_000 ? accept(`V${number}.0`) : refuse('version.malformed')
}
