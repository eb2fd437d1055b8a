/** Names a master key without telling anything of it: the first bytes of its hash. */
export async function keyIdOf(key: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', key))
  return [...digest.slice(0, 4)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
