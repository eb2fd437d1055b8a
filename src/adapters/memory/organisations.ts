import type { ApiKey, Organisations } from '../../ports/organisations.ts'
import type { MemoryTables } from './tables.ts'

export function memoryOrganisations(tables: MemoryTables): Organisations {
  function change(organisation: string, id: string, to: Partial<ApiKey>): boolean {
    const found = [...tables.apiKeys].find(([, key]) => key.organisation === organisation && key.id === id)
    if (!found || (to.revokedAt && found[1].revokedAt !== null)) return false
    tables.apiKeys.set(found[0], { ...found[1], ...to })
    return true
  }
  return {
    get: async id => tables.organisations.get(id) ?? null,
    ids: async () => [...tables.organisations.keys()].toSorted(),
    first: async () => [...tables.organisations.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null,
    async create(organisation) {
      if (tables.organisations.has(organisation.id)) throw new Error(`organisation ${organisation.id} exists`)
      tables.organisations.set(organisation.id, organisation)
    },
    async createFirst(organisation) {
      if (tables.organisations.size > 0) return false
      tables.organisations.set(organisation.id, organisation)
      return true
    },
    async setPolicy(id, policy) {
      const known = tables.organisations.get(id)
      if (known) tables.organisations.set(id, { ...known, policy })
      return known !== undefined
    },
    siteKey: async hash => tables.siteKeys.get(hash) ?? null,
    async addSiteKey({ hash, ...key }) {
      tables.siteKeys.set(hash, { name: '', createdAt: '', revokedAt: null, branding: null, ...key })
    },
    originsOf: async (organisation, id) =>
      [...tables.siteKeys.values()].find(row => row.organisation === organisation && row.id === id)?.origins ?? null,
    siteKeys: async organisation =>
      [...tables.siteKeys.values()].filter(row => row.organisation === organisation).toSorted((a, b) => (a.id < b.id ? 1 : -1)),
    async changeSiteKey(organisation, id, to) {
      const found = [...tables.siteKeys].find(([, key]) => key.organisation === organisation && key.id === id)
      if (!found || found[1].revokedAt !== null) return false
      tables.siteKeys.set(found[0], { ...found[1], ...to })
      return true
    },
    retentionDays: async id => tables.retentionDays.get(id) ?? null,
    async setRetentionDays(id, days) {
      tables.retentionDays.set(id, days)
    },
    branding: async id => tables.branding.get(id) ?? null,
    async setBranding(id, branding) {
      tables.branding.set(id, branding)
    },
    overrides: async () => new Map(tables.overrides),
    async setOverrides(id, overrides) {
      if (overrides.length) tables.overrides.set(id, overrides)
      else tables.overrides.delete(id)
    },
    async writeLog(entry) {
      tables.log.push(entry)
    },
    async log(organisation, { limit, cursor }) {
      const rows = tables.log
        .filter(row => row.organisation === organisation && (!cursor || row.id < cursor))
        .toSorted((a, b) => (a.id < b.id ? 1 : -1))
      return { items: rows.slice(0, limit), nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
    },
    apiKey: async hash => tables.apiKeys.get(hash) ?? null,
    async addApiKey({ hash, ...key }) {
      tables.apiKeys.set(hash, { name: '', createdAt: '', lastUsedAt: null, revokedAt: null, ...key })
    },
    async apiKeys(organisation, { limit, cursor }) {
      const rows = [...tables.apiKeys.values()]
        .filter(row => row.organisation === organisation && (!cursor || row.id < cursor))
        .toSorted((a, b) => (a.id < b.id ? 1 : -1))
      return { items: rows.slice(0, limit), nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
    },
    revokeApiKey: async (organisation, id, revokedAt) => change(organisation, id, { revokedAt }),
    async useApiKey(organisation, id, lastUsedAt) {
      change(organisation, id, { lastUsedAt })
    },
    identitySecrets: async organisation =>
      [...tables.identitySecrets.values()].filter(row => row.organisation === organisation).toSorted((a, b) => (a.id < b.id ? 1 : -1)),
    async rotateIdentitySecret(secret, beforeEndsAt) {
      for (const [id, row] of tables.identitySecrets)
        if (row.organisation === secret.organisation) {
          if (row.endsAt === null) tables.identitySecrets.set(id, { ...row, endsAt: beforeEndsAt })
          else tables.identitySecrets.delete(id)
        }
      tables.identitySecrets.set(secret.id, secret)
    },
    openId: async organisation => tables.openIds.get(organisation) ?? null,
    async setOpenId(kept) {
      tables.openIds.set(kept.organisation, kept)
    },
    removeOpenId: async organisation => tables.openIds.delete(organisation),
    async removeIdentitySecrets(organisation) {
      for (const [id, row] of tables.identitySecrets) if (row.organisation === organisation) tables.identitySecrets.delete(id)
    },
  }
}
