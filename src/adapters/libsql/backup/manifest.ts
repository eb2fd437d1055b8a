import { z } from 'zod'

export const manifestName = 'manifest.json'

export const backupManifest = z.object({
  madeAt: z.string(),
  /** of the release that made it; an older release does not know its tables */
  schemaVersion: z.int(),
  /** master keys that open it; they are not in it */
  keyIds: z.array(z.string()),
  /** the directory first, then databases that organisations were moved to */
  databases: z.array(
    z.object({
      file: z.string().regex(/^[\w.-]+$/),
      /** where it belongs; empty: `DATABASE_URL` */
      url: z.string(),
      bytes: z.int(),
      sha256: z.string(),
      cases: z.int(),
      events: z.int(),
    }),
  ),
  /** beside the directory; a backup of an older release has them in its databases */
  files: z.object({ count: z.int(), bytes: z.int(), sha256: z.string() }).optional(),
  /** databases on servers: they are backed up there */
  elsewhere: z.array(z.string()),
})

export type BackupManifest = z.infer<typeof backupManifest>
