import { and, asc, desc, eq, getTableColumns, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Organisations } from '../../ports/organisations.ts'
import { type Database, schema } from './database.ts'
import { prepareOnce, readOne } from './prepare-once.ts'

const { apiKeys, identitySecrets, openIdProviders, organisationLog, organisations, siteKeys } = schema
const { hash: _hash, ...keyColumns } = getTableColumns(apiKeys)
const { hash: _siteHash, ...siteColumns } = getTableColumns(siteKeys)
const { id: organisationId, name: organisationName, policy: organisationPolicy } = getTableColumns(organisations)
const organisationColumns = { id: organisationId, name: organisationName, policy: organisationPolicy }

/** with each call of a program */
const selectKey = prepareOnce(db =>
  db
    .select(keyColumns)
    .from(apiKeys)
    .where(eq(apiKeys.hash, sql.placeholder('hash')))
    .limit(1),
)

export function libsqlOrganisations(db: Database): Organisations {
  return {
    async get(id) {
      const [row] = await db.select(organisationColumns).from(organisations).where(eq(organisations.id, id)).limit(1)
      return row ?? null
    },
    async ids() {
      const rows = await db.select({ id: organisations.id }).from(organisations).orderBy(asc(organisations.id))
      return rows.map(row => row.id)
    },
    async first() {
      const [row] = await db.select(organisationColumns).from(organisations).orderBy(asc(organisations.id)).limit(1)
      return row ?? null
    },
    async create(organisation) {
      await db.insert(organisations).values(organisation)
    },
    async createFirst({ id, name, policy }) {
      const none = sql`not exists (select 1 from ${organisations})`
      const made = await db.all(
        sql`insert into ${organisations} (id, name, policy) select ${id}, ${name}, ${policy} where ${none} returning id`,
      )
      return made.length > 0
    },
    async setPolicy(id, policy) {
      const changed = await db.update(organisations).set({ policy }).where(eq(organisations.id, id)).returning({ id: organisations.id })
      return changed.length > 0
    },
    async siteKey(hash) {
      const [row] = await db.select(siteColumns).from(siteKeys).where(eq(siteKeys.hash, hash)).limit(1)
      return row ?? null
    },
    async addSiteKey(key) {
      await db
        .insert(siteKeys)
        .values(key)
        .onConflictDoUpdate({ target: siteKeys.hash, set: { id: key.id, organisation: key.organisation, origins: key.origins } })
    },
    async originsOf(organisation, id) {
      const [row] = await db
        .select({ origins: siteKeys.origins })
        .from(siteKeys)
        .where(and(eq(siteKeys.organisation, organisation), eq(siteKeys.id, id)))
      return row?.origins ?? null
    },
    siteKeys: organisation =>
      db.select(siteColumns).from(siteKeys).where(eq(siteKeys.organisation, organisation)).orderBy(desc(siteKeys.id)),
    async changeSiteKey(organisation, id, to) {
      const one = and(eq(siteKeys.organisation, organisation), eq(siteKeys.id, id), isNull(siteKeys.revokedAt))
      const changed = await db.update(siteKeys).set(to).where(one).returning({ id: siteKeys.id })
      return changed.length > 0
    },
    async retentionDays(id) {
      const [row] = await db.select({ days: organisations.retentionDays }).from(organisations).where(eq(organisations.id, id))
      return row?.days ?? null
    },
    async setRetentionDays(id, days) {
      await db.update(organisations).set({ retentionDays: days }).where(eq(organisations.id, id))
    },
    async branding(id) {
      const [row] = await db.select({ branding: organisations.branding }).from(organisations).where(eq(organisations.id, id)).limit(1)
      return row?.branding ?? null
    },
    async setBranding(id, branding) {
      await db.update(organisations).set({ branding }).where(eq(organisations.id, id))
    },
    async overrides() {
      const rows = await db
        .select({ id: organisations.id, overrides: organisations.overrides })
        .from(organisations)
        .where(isNotNull(organisations.overrides))
      return new Map(rows.map(({ id, overrides }) => [id, overrides ?? []]))
    },
    async setOverrides(id, overrides) {
      await db
        .update(organisations)
        .set({ overrides: overrides.length ? overrides : null })
        .where(eq(organisations.id, id))
    },
    async writeLog(entry) {
      await db.insert(organisationLog).values(entry)
    },
    async log(organisation, { limit, cursor }) {
      const own = eq(organisationLog.organisation, organisation)
      const rows = await db
        .select()
        .from(organisationLog)
        .where(cursor ? and(own, lt(organisationLog.id, cursor)) : own)
        .orderBy(desc(organisationLog.id))
        .limit(limit + 1)
      return { items: rows.slice(0, limit), nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
    },
    async apiKey(hash) {
      const [row] = await readOne(db, selectKey(db, { hash }))
      return row ?? null
    },
    async addApiKey(key) {
      const { hash: _, ...rest } = key
      await db.insert(apiKeys).values(key).onConflictDoUpdate({ target: apiKeys.hash, set: rest })
    },
    async apiKeys(organisation, { limit, cursor }) {
      const own = eq(apiKeys.organisation, organisation)
      const rows = await db
        .select(keyColumns)
        .from(apiKeys)
        .where(cursor ? and(own, lt(apiKeys.id, cursor)) : own)
        .orderBy(desc(apiKeys.id))
        .limit(limit + 1)
      return { items: rows.slice(0, limit), nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
    },
    async revokeApiKey(organisation, id, at) {
      const one = and(eq(apiKeys.organisation, organisation), eq(apiKeys.id, id), isNull(apiKeys.revokedAt))
      const revoked = await db.update(apiKeys).set({ revokedAt: at }).where(one).returning({ id: apiKeys.id })
      return revoked.length > 0
    },
    async useApiKey(organisation, id, at) {
      await db
        .update(apiKeys)
        .set({ lastUsedAt: at })
        .where(and(eq(apiKeys.organisation, organisation), eq(apiKeys.id, id)))
    },
    async identitySecrets(organisation) {
      const rows = await db
        .select()
        .from(identitySecrets)
        .where(eq(identitySecrets.organisation, organisation))
        .orderBy(desc(identitySecrets.id))
      return rows.map(({ keyId, wrappedKey: wrapped, secret: sealed, ...row }) => ({ ...row, key: { keyId, wrapped }, sealed }))
    },
    async rotateIdentitySecret({ key, sealed, ...row }, beforeEndsAt) {
      const own = eq(identitySecrets.organisation, row.organisation)
      await db.batch([
        db.delete(identitySecrets).where(and(own, isNotNull(identitySecrets.endsAt))),
        db
          .update(identitySecrets)
          .set({ endsAt: beforeEndsAt })
          .where(and(own, isNull(identitySecrets.endsAt))),
        db.insert(identitySecrets).values({ ...row, keyId: key.keyId, wrappedKey: key.wrapped, secret: sealed }),
      ])
    },
    async openId(organisation) {
      const [row] = await db.select().from(openIdProviders).where(eq(openIdProviders.organisation, organisation))
      if (!row) return null
      const { keyId, wrappedKey: wrapped, secret: sealed, ...rest } = row
      return { ...rest, key: { keyId, wrapped }, sealed }
    },
    async setOpenId({ key, sealed, ...rest }) {
      const row = { ...rest, keyId: key.keyId, wrappedKey: key.wrapped, secret: sealed }
      await db.insert(openIdProviders).values(row).onConflictDoUpdate({ target: openIdProviders.organisation, set: row })
    },
    async removeOpenId(organisation) {
      const gone = await db
        .delete(openIdProviders)
        .where(eq(openIdProviders.organisation, organisation))
        .returning({ organisation: openIdProviders.organisation })
      return gone.length > 0
    },
    async removeIdentitySecrets(organisation) {
      await db.delete(identitySecrets).where(eq(identitySecrets.organisation, organisation))
    },
  }
}
