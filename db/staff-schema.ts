import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { bytes } from './bytes.ts'

/** What an authenticator app of somebody knows too; `secret` is sealed. */
export const staffSecondFactors = sqliteTable('staff_second_factors', {
  userId: text('user_id').primaryKey(),
  keyId: text('key_id').notNull(),
  wrappedKey: bytes('wrapped_key').notNull(),
  secret: bytes('secret').notNull(),
  /** asked for at each sign-in since then; null: never confirmed with a code */
  since: text('since'),
  /** a code counts once: of this step of time and those before none does */
  lastStep: integer('last_step').notNull(),
  /** SHA-256 of the codes for whoever has lost the telephone; each counts once */
  recovery: text('recovery', { mode: 'json' }).$type<readonly string[]>().notNull(),
})

/** Where the people of an organisation sign in besides with a password; `secret` is sealed. */
export const openIdProviders = sqliteTable('open_id_providers', {
  organisation: text('organisation').primaryKey(),
  issuer: text('issuer').notNull(),
  clientId: text('client_id').notNull(),
  /** on the button */
  label: text('label').notNull(),
  keyId: text('key_id').notNull(),
  wrappedKey: bytes('wrapped_key').notNull(),
  secret: bytes('secret').notNull(),
  changedAt: text('changed_at').notNull(),
})

/** Failed attempts at what somebody guesses, by its hash: an address that nobody has looks the same. */
export const staffGuesses = sqliteTable('staff_guesses', {
  guess: text('guess').primaryKey(),
  failures: integer('failures').notNull(),
  since: text('since').notNull(),
  /** nothing is tried before */
  lockedUntil: text('locked_until'),
})
