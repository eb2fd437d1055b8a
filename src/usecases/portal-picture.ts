import type { MaterialFile } from '../ports/binder.ts'
import type { Deps } from '../ports/deps.ts'

export interface SizedPicture {
  readonly bytes: Uint8Array
  readonly changed: boolean
}

/** A picture within what a portal takes: as it is, without what the eye does not see, or made smaller where the machine can and it stays legible. */
export async function portalPicture(
  { binder, pictures }: Pick<Deps, 'binder' | 'pictures'>,
  file: MaterialFile,
  mostBytes: number,
): Promise<SizedPicture | null> {
  const plain = binder.portalPicture(file, mostBytes)
  if (plain.ok) return plain
  const smaller = plain.because === 'tooLarge' ? await pictures?.shrink(file.bytes, mostBytes) : null
  return smaller ? { bytes: smaller, changed: true } : null
}
