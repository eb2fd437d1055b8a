import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { sha256Of } from './copy-database.ts'

/** in a backup: a line a file, as `sha256sum` writes and checks it */
export const fileList = 'files.sha256'
export const filesIn = (folder: string): string => join(folder, 'files')

export interface CopiedFiles {
  readonly count: number
  readonly bytes: number
  /** of the list */
  readonly sha256: string
}

/**
 * The files of `from` beside the databases of a backup: another name for the same bytes where the disk allows it, because a file that was kept is
 * replaced and never changed; otherwise a copy. One that is erased meanwhile is left out.
 */
export async function copyFiles(from: string, folder: string): Promise<CopiedFiles> {
  const lines: string[] = []
  let bytes = 0
  for (const key of keysIn(from)) {
    const to = join(filesIn(folder), ...key.split('/'))
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
    if (!duplicate(join(from, ...key.split('/')), to)) continue
    bytes += statSync(to).size
    lines.push(`${await sha256Of(to)}  ${key}\n`)
  }
  writeFileSync(join(folder, fileList), lines.join(''), { mode: 0o600 })
  return { count: lines.length, bytes, sha256: await sha256Of(join(folder, fileList)) }
}

/** The first file of a backup that is not what was backed up; null when all are. */
export async function brokenFile(folder: string, { sha256 }: Pick<CopiedFiles, 'sha256'>): Promise<string | null> {
  const list = join(folder, fileList)
  if (!existsSync(list) || (await sha256Of(list)) !== sha256) return list
  for (const line of readFileSync(list, 'utf8').split('\n')) {
    const [sum, key] = line.split('  ')
    if (!key) continue
    const path = join(filesIn(folder), ...key.split('/'))
    if (!existsSync(path) || (await sha256Of(path)) !== sum) return path
  }
  return null
}

/** Copies, so that the backup shares nothing with what is written from now on. */
export function putFiles(folder: string, to: string): void {
  for (const key of keysIn(filesIn(folder))) {
    const path = join(to, ...key.split('/'))
    mkdirSync(dirname(path), { recursive: true })
    copyFileSync(join(filesIn(folder), ...key.split('/')), path)
  }
}

/** without what is only being written */
const keysIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && !entry.name.endsWith('.tmp'))
        .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort()
    : []

function duplicate(from: string, to: string): boolean {
  for (const make of [linkSync, copyFileSync])
    try {
      make(from, to)
      return true
    } catch {
      // another disk, or it is gone
    }
  return false
}
