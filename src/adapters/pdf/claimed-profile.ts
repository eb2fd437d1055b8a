import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'

/** PDF/A-1b, PDF/A-3u …: what a file says of itself in its metadata, which nobody has checked. */
export type PdfProfile = `PDF/A-${string}`

/** What the metadata packet claims: as attributes or as elements, both are in use. Null when it claims nothing. */
export function profileOfPacket(packet: string): PdfProfile | null {
  const part = /pdfaid:part\s*(?:=\s*["']|>)\s*(\d)/.exec(packet)?.[1]
  const level = /pdfaid:conformance\s*(?:=\s*["']|>)\s*([A-Za-z])/.exec(packet)?.[1]
  return part === undefined ? null : `PDF/A-${part}${level?.toLowerCase() ?? ''}`
}

/** Reads the metadata of a file; a file that cannot be read claims nothing. */
export async function claimedProfile(pdf: Uint8Array | PDFDocument): Promise<PdfProfile | null> {
  try {
    const document = pdf instanceof PDFDocument ? pdf : await PDFDocument.load(pdf, { updateMetadata: false, ignoreEncryption: true })
    const stream = document.catalog.lookup(PDFName.of('Metadata'))
    if (!(stream instanceof PDFRawStream)) return null
    return profileOfPacket(new TextDecoder().decode(decodePDFRawStream(stream).decode()))
  } catch {
    return null
  }
}
