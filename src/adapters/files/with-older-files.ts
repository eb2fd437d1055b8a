import type { Files } from '../../ports/files.ts'

/** New files go to `files`; what was kept in `older` before is still found and removed there. */
export const withOlderFiles = (files: Files, older: Files): Files => ({
  put: (key, bytes) => files.put(key, bytes),
  get: async key => (await files.get(key)) ?? older.get(key),
  list: async prefix => [...new Set([...(await files.list(prefix)), ...(await older.list(prefix))])],
  async removeAll(prefix) {
    await files.removeAll(prefix)
    await older.removeAll(prefix)
  },
})
