import { compact } from './normalise-text.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import { readChineseNumber } from './read-chinese-number.ts'

/** V and two numbers: V1.0. 第一版, 1.0 and v2 are read as such. */
export function parseVersion(raw: string): Parsed {
  const text = compact(raw)
    .replace(/^版本号?[::]?/, '')
    .replace(/版本?$/, '')
  // the first one has many names
  if (
    /^(?:初|首|原始?|最初)(?:版|稿|始)?$|^(?:初|首)(?:次|个)?(?:发布|编写|制定)?(?:的|版|稿)*$|^第一稿$|^(?:first|initial)(?:version|draft|edition)?$/i.test(
      text,
    )
  )
    return accept('V1.0')
  const dotted = /^v?(?:er(?:sion)?)?\.?(\d{1,4})(?:\.(\d{1,4}))?(?:\.0)?$/i.exec(text)
  if (dotted) return accept(`V${Number(dotted[1])}.${Number(dotted[2] ?? 0)}`)
  const ordinal = /^第(.+?)[版稿]?$/.exec(text)?.[1]
  const number = ordinal === undefined ? null : readChineseNumber(ordinal)
  return number !== null && Number.isInteger(number) && number > 0 && number < 10_000 ? accept(`V${number}.0`) : refuse('version.malformed')
}
