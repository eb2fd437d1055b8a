import type { IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { sha256Hex } from './digest.ts'

/** A sealed answer as it stands in a row that goes after a day. */
export type KeptAnswer = Readonly<Record<'keyId' | 'wrapped' | 'sealed', string>>

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
const through = async (bytes: Uint8Array<ArrayBuffer>, pressing: ReadableWritablePair<Uint8Array, BufferSource>) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(pressing)).arrayBuffer())

/** binds the answer to its call */
const contextOf = (organisation: string, { principal, route, key }: IdempotencyMark): Promise<string> =>
  sha256Hex(JSON.stringify(['answer', organisation, principal, route, key]))

/** Pressed and sealed with a key of its own: reasons of bad rows repeat what was said in them. */
export async function keepAnswer(
  { vault }: Pick<Deps, 'vault'>,
  organisation: string,
  mark: IdempotencyMark,
  answer: unknown,
): Promise<KeptAnswer> {
  const key = await vault.newDataKey()
  const pressed = await through(new TextEncoder().encode(JSON.stringify(answer)), new CompressionStream('gzip'))
  const sealed = await vault.seal(key, pressed, await contextOf(organisation, mark))
  return { keyId: key.keyId, wrapped: base64(key.wrapped), sealed: base64(sealed) }
}

/** What `keepAnswer` kept, null where the call kept none. */
export async function openAnswer(
  { vault }: Pick<Deps, 'vault'>,
  organisation: string,
  mark: IdempotencyMark,
  kept: Readonly<Record<string, string>>,
): Promise<unknown> {
  const { keyId, wrapped, sealed } = kept
  if (!keyId || !wrapped || !sealed) return null
  const opened = await vault.open({ keyId, wrapped: bytesOf(wrapped) }, bytesOf(sealed), await contextOf(organisation, mark))
  return JSON.parse(new TextDecoder().decode(await through(new Uint8Array(opened), new DecompressionStream('gzip'))))
}
