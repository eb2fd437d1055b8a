/** PDF/A-1, PDF/A-3 …: the part that a file claims to follow. Nobody has checked the claim. */
export type PdfProfile = `PDF/A-${string}`

/** What a metadata packet claims; both spellings, attributes and elements, are in use. Null when it claims nothing. */
export function profileOfPacket(packet: string): PdfProfile | null {
  const part = /pdfaid:part\s*(?:=\s*["']|>)\s*(\d)/.exec(packet)?.[1]
  return part === undefined ? null : `PDF/A-${part}`
}
