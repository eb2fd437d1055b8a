import { createHash } from 'node:crypto'

/** from here on the trip to another thread costs less than holding everybody else up */
const elsewhereFrom = 256 * 1024

export async function sha256Hex(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  if (typeof data === 'string' || data.length < elsewhereFrom) return createHash('sha256').update(data).digest('hex')
  return Buffer.from(await crypto.subtle.digest('SHA-256', data)).toString('hex')
}
