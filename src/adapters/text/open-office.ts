import type { FileRefusal } from '../../ports/text-reader.ts'
import { unpack } from '../tables/unpack.ts'
import { limits } from './limits.ts'
import { bringsMacros, declaresEntities, fetchesElsewhere, hidesArchive, officeRefusal, runsField } from './office-archive.ts'

/** before its first element a file says nothing else */
const prologue = 4_000

/** The XML files of a Word or Excel file by their paths, or why they are not looked at. */
export async function openOffice(bytes: Uint8Array): Promise<{ readonly files: Map<string, Uint8Array> } | FileRefusal> {
  const refusal = officeRefusal(bytes)
  if (refusal) return refusal
  if (hidesArchive(bytes)) return 'archiveInside'
  const files = await unpack(bytes, limits.unpackedBytes)
  if (files === 'too-large') return 'unpacksTooLarge'
  if (!files) return 'damaged'
  const start = (file: Uint8Array | undefined, length?: number): string => new TextDecoder().decode(file?.subarray(0, length))
  if (bringsMacros(start(files.get('[Content_Types].xml')))) return 'macros'
  const all = [...files]
  if (all.some(([, file]) => declaresEntities(start(file, prologue)))) return 'entities'
  if (all.some(([name, file]) => name.endsWith('.rels') && fetchesElsewhere(start(file)))) return 'external'
  if (all.some(([name, file]) => name.endsWith('.xml') && runsField(start(file)))) return 'external'
  return { files }
}
