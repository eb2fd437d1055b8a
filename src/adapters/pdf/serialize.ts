import { type PDFContext, PDFStream } from 'pdf-lib'
import { joinBytes } from '../../domain/join-bytes.ts'
import { latin1 } from './deflate.ts'
import { RawObject } from './raw-object.ts'

/** The bytes of a file: every object in the order of its number, the table of their places, the trailer. */
export function serialize(context: PDFContext): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  const put = (part: Uint8Array): void => {
    parts.push(part)
    length += part.length
  }
  put(latin1('%PDF-1.7\n%\x81\x81\x81\x81\n\n'))
  const objects = context.enumerateIndirectObjects()
  const places = new Map<number, number>()
  for (const [ref, object] of objects) {
    places.set(ref.objectNumber, length)
    const open = `${ref.objectNumber} ${ref.generationNumber} obj\n`
    if (object instanceof PDFStream) {
      object.updateDict()
      put(latin1(`${open}${object.dict}\nstream\n`))
      put(object.getContents())
      put(latin1('\nendstream\nendobj\n\n'))
    } else if (object instanceof RawObject && object.stream) {
      put(latin1(`${open}${object}\nstream\n`))
      put(object.stream)
      put(latin1('\nendstream\nendobj\n\n'))
    } else put(latin1(`${open}${object}\nendobj\n\n`))
  }
  put(latin1(closing(context, places, length)))
  return joinBytes(parts)
}

/** Numbers that no object has are free: they name the next free one, the last names 0. */
function closing({ trailerInfo, largestObjectNumber }: PDFContext, places: ReadonlyMap<number, number>, start: number): string {
  const size = largestObjectNumber + 1
  const free = Array.from({ length: size }, (_, number) => number).filter(number => !places.has(number))
  const next = new Map(free.map((number, at) => [number, free[at + 1] ?? 0]))
  let table = ''
  for (let number = 0; number < size; number += 1) {
    const place = places.get(number)
    table += place === undefined ? `${digits(next.get(number) ?? 0, 10)} 65535 f \n` : `${digits(place, 10)} 00000 n \n`
  }
  const { Root, Info, ID } = trailerInfo
  const info = Info ? `\n/Info ${Info}` : ''
  return `xref\n0 ${size}\n${table}\ntrailer\n<<\n/Size ${size}\n/Root ${Root}${info}\n/ID ${ID}\n>>\n\nstartxref\n${start}\n%%EOF`
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0')
