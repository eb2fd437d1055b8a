const segment = /^(?!\.\.?$)[A-Za-z0-9._-]+$/

/** Parts of a key or prefix. Throws on anything that could leave its folder: keys are made by us, never by a caller. */
export function splitKey(key: string): readonly string[] {
  const parts = key.replace(/\/$/, '').split('/')
  if (!parts.every(part => segment.test(part))) throw new Error(`not a file key: ${JSON.stringify(key)}`)
  return parts
}

/** `org/case_1` covers `org/case_1/…`, never `org/case_12/…` */
export const isUnder = (prefix: string, key: string): boolean => {
  const folder = splitKey(prefix).join('/')
  return key === folder || key.startsWith(`${folder}/`)
}
