import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { type PdfProfile, profileOfPacket } from '../../domain/documents/pdf-profile.ts'

/** What the metadata of a file claims, also where it is compressed. */
export function claimedProfile(document: PDFDocument): PdfProfile | null {
  const stream = document.catalog.lookup(PDFName.of('Metadata'))
  if (!(stream instanceof PDFRawStream)) return null
  return profileOfPacket(new TextDecoder().decode(decodePDFRawStream(stream).decode()))
}
