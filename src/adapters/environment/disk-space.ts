import { statfs } from 'node:fs/promises'
import type { Health } from '../../ports/health.ts'

/** a turn takes some kilobytes, an upload at most 20 MB, and the log file of the database as much again */
const leastMegabytes = 100
const megabyte = 1024 * 1024

/** Whether the folder of the database takes more: a server that can only read is not ready. */
export const diskSpace =
  (folder: string, least = leastMegabytes): NonNullable<Health['machine']> =>
  async () => {
    const { bavail, bsize } = await statfs(folder)
    const freeMegabytes = Math.floor((bavail * bsize) / megabyte)
    return { ok: freeMegabytes >= least, freeMegabytes }
  }
