import type { FileRefusal } from '../../ports/text-reader.ts'

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** the stream of an Office file with a password, in UTF-16 */
const encryptedPackage = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0])

/** Why a Word or Excel file is not even unpacked. */
export function officeRefusal(bytes: Uint8Array): FileRefusal | null {
  if (startsWith(bytes, oldOffice)) return Buffer.from(bytes).includes(Buffer.from(encryptedPackage)) ? 'encrypted' : 'oldOffice'
  if (!startsWith(bytes, [0x50, 0x4b, 3, 4])) return bytes.length === 0 ? 'damaged' : 'extension'
  // names of entries stand in clear
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('vbaProject')) return 'macros'
  // bit 0 of the flags of an entry: its bytes need a password
  return (bytes[6] ?? 0) & 1 ? 'encrypted' : null
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte)

/** A document that brings a program along says so in its list of types. */
export const bringsMacros = (contentTypes: string): boolean => /macroEnabled|vbaProject/i.test(contentTypes)

/** No Office program declares any: words that unfold into others are how a small file becomes a large one. */
export const declaresEntities = (xml: string): boolean => /<!(?:DOCTYPE|ENTITY)/i.test(xml.slice(0, 4_000))
