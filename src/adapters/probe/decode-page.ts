/** The text of a page in the encoding that its header or its own beginning names; old pages are often GBK. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const named = charset.exec(contentType)?.[1] ?? charset.exec(beginning)?.[1] ?? 'utf-8'
  return decoderOf(named).decode(bytes)
}

const charset = /charset\s{0,9}=\s{0,9}["']?([\w-]{1,20})/i

function decoderOf(named: string): TextDecoder {
  try {
    return new TextDecoder(named)
  } catch {
    return new TextDecoder()
  }
}
