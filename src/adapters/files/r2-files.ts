import type { Files } from '../../ports/files.ts'
import { StoreUnavailable } from '../../ports/store.ts'
import { splitKey } from './file-key.ts'

/** The part of a bucket of R2 that is used. */
export interface BucketBinding {
  put(key: string, bytes: Uint8Array): Promise<unknown>
  get(key: string): Promise<{ arrayBuffer(): Promise<ArrayBuffer> } | null>
  delete(keys: string[]): Promise<void>
  list(options: { readonly prefix: string; readonly cursor?: string; readonly limit?: number }): Promise<{
    readonly objects: readonly { readonly key: string }[]
    readonly truncated: boolean
    readonly cursor?: string
  }>
}

/** What a bucket does not do now it may do in a few seconds; nothing else is written before a file lies there. */
async function reached<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw new StoreUnavailable('the bucket does not answer', 3, error)
  }
}

/** R2 lists and deletes at most a thousand objects at a time, `atOnce` where fewer are wanted. */
export function r2Files(bucket: BucketBinding, atOnce = 1000): Files {
  async function* pagesUnder(prefix: string): AsyncGenerator<string[]> {
    const folder = splitKey(prefix).join('/')
    let cursor: string | undefined
    do {
      const page = await reached(bucket.list({ prefix: `${folder}/`, limit: atOnce, ...(cursor ? { cursor } : {}) }))
      yield page.objects.map(({ key }) => key)
      cursor = page.truncated ? page.cursor : undefined
    } while (cursor)
  }
  const itself = async (prefix: string): Promise<string[]> => {
    const key = splitKey(prefix).join('/')
    return (await reached(bucket.list({ prefix: key }))).objects.some(object => object.key === key) ? [key] : []
  }
  return {
    async put(key, bytes) {
      await reached(bucket.put(splitKey(key).join('/'), bytes.slice()))
    },
    async get(key) {
      const object = await reached(bucket.get(splitKey(key).join('/')))
      return object ? new Uint8Array(await reached(object.arrayBuffer())) : null
    },
    async list(prefix) {
      const keys = await itself(prefix)
      for await (const page of pagesUnder(prefix)) keys.push(...page)
      return keys
    },
    async removeAll(prefix) {
      // all are named before the first goes: a cursor may not outlive what it stands on
      const pages = [await itself(prefix)]
      for await (const page of pagesUnder(prefix)) pages.push(page)
      for (const keys of pages) if (keys.length > 0) await reached(bucket.delete(keys))
    },
  }
}
