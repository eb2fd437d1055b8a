import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Files } from '../../ports/files.ts'
import { splitKey } from './file-key.ts'

export interface FolderOptions {
  /** a file is there after a power cut too, once `put` ended: where something else is written that names it */
  readonly lasting?: boolean
}

/** A folder per organisation and case (Node only). A file appears whole or not at all: written beside, then renamed. */
export function folderFiles(root: string, { lasting = false }: FolderOptions = {}): Files {
  const pathOf = (key: string): string => join(root, ...splitKey(key))
  return {
    async put(key, bytes) {
      const path = pathOf(key)
      const beside = `${path}.${randomUUID()}.tmp`
      const made = await mkdir(dirname(path), { recursive: true })
      try {
        await writeFile(beside, bytes, { flush: true })
        await rename(beside, path)
        if (lasting) await flushFolder(dirname(path), made ? dirname(made) : dirname(path))
      } catch (error) {
        await rm(beside, { force: true })
        throw error
      }
    },
    async get(key) {
      try {
        const { buffer, byteOffset, byteLength } = await readFile(pathOf(key))
        return new Uint8Array(buffer, byteOffset, byteLength)
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    async list(prefix) {
      const folder = splitKey(prefix).join('/')
      try {
        const entries = await readdir(pathOf(prefix), { recursive: true, withFileTypes: true })
        return entries.filter(entry => entry.isFile()).map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      } catch (error) {
        if (isMissing(error)) return []
        if (isNoFolder(error)) return [folder]
        throw error
      }
    },
    // somebody may still write into the folder while it is emptied
    removeAll: prefix => rm(pathOf(prefix), { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }),
  }
}

/** The names in a folder, and of the folders up to `top`: on the disk before a row says that the file is there. */
async function flushFolder(folder: string, top: string): Promise<void> {
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
  if (folder !== top) await flushFolder(dirname(folder), top)
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT')
const isNoFolder = (error: unknown): boolean => hasCode(error, 'ENOTDIR')
