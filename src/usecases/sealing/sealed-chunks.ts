import type { Vault } from '../../ports/vault.ts'

type DataKey = Parameters<Vault['seal']>[0]

/** What is kept under the name of a file in pieces, sealed; the pieces lie beside it. */
export interface SealedHead {
  /** made anew for each file, also under the same name: pieces of two never fit together */
  readonly file: string
  readonly bytes: number
  /** of a piece; the last one may have fewer */
  readonly chunk: number
}

interface Chunk {
  readonly n: number
  readonly from: number
  /** the first byte of the next */
  readonly to: number
  /** authenticated: the file, the place in it, and how long it is */
  readonly context: string
}

/** What no file sealed in one piece begins with: those begin with twelve random bytes. */
const magic = new TextEncoder().encode('anbei-pieces')
const headContext = (place: string): string => `${place}/pieces`

export const chunkName = (place: string, { file }: SealedHead, n: number): string => `${place}.${file}.${n}`

export function* chunksIn(place: string, { file, bytes, chunk }: SealedHead): Generator<Chunk> {
  for (let n = 0; n * chunk < bytes; n += 1)
    yield { n, from: n * chunk, to: Math.min((n + 1) * chunk, bytes), context: `${place}/${file}/${n}/${bytes}` }
}

export async function sealHead(vault: Pick<Vault, 'seal'>, key: DataKey, place: string, head: SealedHead): Promise<Uint8Array> {
  const sealed = await vault.seal(key, new TextEncoder().encode(JSON.stringify(head)), headContext(place))
  const kept = new Uint8Array(magic.length + sealed.length)
  kept.set(magic)
  kept.set(sealed, magic.length)
  return kept
}

/** Null: a file in one piece. Throws when the head was tampered with. */
export async function headOf(vault: Pick<Vault, 'open'>, key: DataKey, place: string, kept: Uint8Array): Promise<SealedHead | null> {
  if (!magic.every((byte, at) => kept[at] === byte)) return null
  const plain = await vault.open(key, kept.subarray(magic.length), headContext(place))
  const { file, bytes, chunk }: SealedHead = JSON.parse(new TextDecoder().decode(plain))
  return { file, bytes, chunk }
}
