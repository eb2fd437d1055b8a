import { joinBytes } from '../../domain/join-bytes.ts'

const curvePoints = 1024

/** Primaries of sRGB adapted to D50 (Bradford), as the profile connection space wants them. */
const colorants: readonly (readonly [string, number, number, number])[] = [
  ['wtpt', 0.9642, 1, 0.8249],
  ['rXYZ', 0.43607, 0.22249, 0.01392],
  ['gXYZ', 0.38515, 0.71687, 0.09708],
  ['bXYZ', 0.14307, 0.06061, 0.7141],
]

/** An sRGB matrix profile (ICC 2.1) computed from the formula of IEC 61966-2-1, so that no third party's profile is embedded. */
export function srgbProfile(): Uint8Array {
  const curve = transferCurve()
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', description('sRGB IEC61966-2.1 compatible')],
    ['cprt', concat(ascii('text\0\0\0\0'), ascii('No copyright, use freely\0'))],
    ...colorants.map(([tag, x, y, z]) => [tag, concat(ascii('XYZ \0\0\0\0'), fixed(x), fixed(y), fixed(z))] as const),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const directory = new DataView(new ArrayBuffer(4 + 12 * tags.length))
  directory.setUint32(0, tags.length)
  const offsets = new Map<Uint8Array, number>()
  const bodies: Uint8Array[] = []
  let length = 128 + directory.byteLength
  for (const [at, [tag, bytes]] of tags.entries()) {
    const known = offsets.get(bytes)
    if (known === undefined) {
      offsets.set(bytes, length)
      const padded = new Uint8Array((bytes.length + 3) & ~3)
      padded.set(bytes)
      bodies.push(padded)
      length += padded.length
    }
    for (let index = 0; index < 4; index += 1) directory.setUint8(4 + at * 12 + index, tag.charCodeAt(index))
    directory.setUint32(8 + at * 12, offsets.get(bytes)!)
    directory.setUint32(12 + at * 12, bytes.length)
  }
  return concat(header(length), new Uint8Array(directory.buffer), ...bodies)
}

function header(length: number): Uint8Array {
  const bytes = new Uint8Array(128)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, length)
  view.setUint32(8, 0x02100000)
  bytes.set(ascii('mntrRGB XYZ '), 12)
  for (const [at, value] of [2024, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + at * 2, value)
  bytes.set(ascii('acsp'), 36)
  bytes.set(concat(fixed(0.9642), fixed(1), fixed(0.8249)), 68)
  return bytes
}

function transferCurve(): Uint8Array {
  const view = new DataView(new ArrayBuffer(12 + 2 * curvePoints))
  for (const [at, code] of [...ascii('curv')].entries()) view.setUint8(at, code)
  view.setUint32(8, curvePoints)
  for (let at = 0; at < curvePoints; at += 1) {
    const signal = at / (curvePoints - 1)
    const light = signal <= 0.04045 ? signal / 12.92 : ((signal + 0.055) / 1.055) ** 2.4
    view.setUint16(12 + 2 * at, Math.round(light * 65535))
  }
  return new Uint8Array(view.buffer)
}

/** textDescriptionType: the ASCII part, then empty Unicode and Macintosh parts. */
function description(text: string): Uint8Array {
  const bytes = new Uint8Array(12 + text.length + 1 + 4 + 4 + 2 + 1 + 67)
  bytes.set(ascii('desc'), 0)
  new DataView(bytes.buffer).setUint32(8, text.length + 1)
  bytes.set(ascii(text), 12)
  return bytes
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))

/** s15Fixed16 */
function fixed(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4))
  view.setInt32(0, Math.round(value * 65536))
  return new Uint8Array(view.buffer)
}

const concat = (...parts: readonly Uint8Array[]): Uint8Array => joinBytes(parts)
