/** The header of a PNG and its picture data, still deflated. */
import { joinBytes } from '../../../domain/join-bytes.ts'
export interface Png {
  readonly width: number
  readonly height: number
  readonly bits: number
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha */
  readonly colour: number
  readonly interlaced: boolean
  /** three bytes a colour, for a palette */
  readonly palette: Uint8Array | null
  readonly transparent: boolean
  readonly data: Uint8Array
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Reads the chunks; null when the file is broken. */
export function readPng(bytes: Uint8Array): Png | null {
  if (!signature.every((byte, at) => bytes[at] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data: Uint8Array[] = []
  let header: Pick<Png, 'width' | 'height' | 'bits' | 'colour' | 'interlaced'> | null = null
  let palette: Uint8Array | null = null
  let transparent = false
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (body.length < length) return null
    if (type === 'IHDR' && length >= 13)
      header = {
        width: view.getUint32(at + 8),
        height: view.getUint32(at + 12),
        bits: body[8]!,
        colour: body[9]!,
        interlaced: body[12] !== 0,
      }
    else if (type === 'PLTE') palette = body
    else if (type === 'tRNS') transparent = true
    else if (type === 'IDAT') data.push(body)
    else if (type === 'IEND') break
    at += 12 + length
  }
  if (!header || header.width === 0 || header.height === 0 || data.length === 0) return null
  return { ...header, palette, transparent, data: joinBytes(data) }
}
