import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { giveBack } from './give-back.ts'
import { chunkName, chunksIn, headOf, type SealedHead, sealHead } from './sealed-chunks.ts'

type Sealing = Pick<Deps, 'cases' | 'files' | 'vault'>
type DataKey = NonNullable<Awaited<ReturnType<Deps['cases']['dataKey']>>>

const keyOf = (ref: CaseRef, id: string): string => `${ref.organisation}/${ref.caseId}/${id}`

/** of a file that is sealed in pieces; a smaller one is one piece under its own name, as every file was once */
export const chunkBytes = 1024 * 1024

/**
 * Seals bytes with the case's data key and keeps them under `id`; false when there is no such case, or it was erased meanwhile: then nothing
 * stays behind. Piece by piece, so that no second copy of a large file is made; its head comes last, so that a crash leaves the file before
 * it, or none.
 */
export async function putSealed(deps: Sealing, ref: CaseRef, id: string, bytes: Uint8Array, chunk = chunkBytes): Promise<boolean> {
  const { cases, files } = deps
  const key = await cases.dataKey(ref)
  if (!key) return false
  try {
    await write(deps, key, keyOf(ref, id), bytes, chunk)
  } catch (error) {
    // an erasure takes the folder away in the middle of a write
    if (await cases.dataKey(ref)) throw error
  }
  if (await cases.dataKey(ref)) return true
  await files.removeAll(keyOf(ref, ''))
  return false
}

async function write({ files, vault }: Sealing, key: DataKey, place: string, bytes: Uint8Array, chunk: number): Promise<void> {
  const keep = async (name: string, plain: Uint8Array, context: string): Promise<void> => {
    const sealed = await vault.seal(key, plain, context)
    await files.put(name, sealed)
    giveBack(sealed)
  }
  if (bytes.length <= chunk) {
    await keep(place, bytes, place)
    return
  }
  const before = await files.get(place)
  const head: SealedHead = { file: newFileId(), bytes: bytes.length, chunk }
  for (const { n, from, to, context } of chunksIn(place, head)) await keep(chunkName(place, head, n), bytes.subarray(from, to), context)
  await files.put(place, await sealHead(vault, key, place, head))
  const old = before && (await headOf(vault, key, place, before))
  if (old) for (const { n } of chunksIn(place, old)) await files.removeAll(chunkName(place, old, n))
}

/** A kept file of which any stretch is read without the rest. */
export interface SealedFile {
  readonly bytes: number
  /** the bytes of the stretch, both ends included; throws when what is kept was tampered with: changed, cut short, reordered or mixed */
  read(from: number, to: number): AsyncGenerator<Uint8Array>
}

/** Null when nothing is kept under `id`, or the case was erased. */
export async function openSealed({ cases, files, vault }: Sealing, ref: CaseRef, id: string): Promise<SealedFile | null> {
  const place = keyOf(ref, id)
  const [key, kept] = await Promise.all([cases.dataKey(ref), files.get(place)])
  if (!key || !kept) return null
  const head = await headOf(vault, key, place, kept)
  if (!head) {
    const plain = await vault.open(key, kept, place)
    return {
      bytes: plain.length,
      async *read(from, to) {
        yield plain.subarray(from, to + 1)
      },
    }
  }
  return {
    bytes: head.bytes,
    async *read(from, to) {
      for (const each of chunksIn(place, head)) {
        if (each.to <= from || each.from > to) continue
        const sealed = await files.get(chunkName(place, head, each.n))
        if (!sealed) throw new Error('a piece of a sealed file is gone')
        const plain = await vault.open(key, sealed, each.context)
        if (plain.length !== each.to - each.from) throw new Error('a piece of a sealed file has another length')
        yield plain.subarray(Math.max(from - each.from, 0), Math.min(to + 1 - each.from, plain.length))
      }
    },
  }
}

/** All of it. Null when nothing is kept under `id`, or the case was erased. Throws when the bytes were tampered with. */
export async function getSealed(deps: Sealing, ref: CaseRef, id: string): Promise<Uint8Array | null> {
  const file = await openSealed(deps, ref, id)
  if (!file) return null
  const pieces = file.read(0, file.bytes - 1)
  const first = await pieces.next()
  if (first.done || first.value.length === file.bytes) return first.value ?? new Uint8Array()
  const whole = new Uint8Array(file.bytes)
  whole.set(first.value)
  let at = first.value.length
  for await (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
    giveBack(piece)
  }
  return whole
}

const newFileId = (): string => [...crypto.getRandomValues(new Uint8Array(12))].map(byte => byte.toString(16).padStart(2, '0')).join('')
