import { type BetterAuthOptions, betterAuth } from 'better-auth'
import type { Ids } from '../../ports/ids.ts'
import type { Role, Staff, StaffUser } from '../../ports/staff.ts'
import { hashToken } from './hash-token.ts'
import { issuerOf, lockMs, type StaffRows, tieName } from './staff-rows.ts'

export interface BetterAuthStaffOptions {
  /** an adapter of better-auth over the staff tables */
  readonly database: NonNullable<BetterAuthOptions['database']>
  readonly rows: StaffRows
  /** signs nothing that leaves the server: sessions are looked up by the hash of their token */
  readonly secret: string
  readonly ids: Ids
  /** scrypt where none is given: slow on purpose, which tests that sign in by the hundred need not be */
  readonly passwords?: Passwords
}

export interface Passwords {
  readonly hash: (password: string) => Promise<string>
  readonly verify: (of: { readonly hash: string; readonly password: string }) => Promise<boolean>
}

/** of one organisation that a list shows */
const mostUsers = 500
const sessionSeconds = 12 * 60 * 60
const roles: readonly Role[] = ['agent', 'supervisor', 'admin']

/**
 * Staff with e-mail and password. better-auth keeps users, password hashes (scrypt) and sessions; the token that leaves the server
 * names its organisation, and only its hash stays in the session table.
 */
export function betterAuthStaff(options: BetterAuthStaffOptions): Staff {
  // made with the first call: most requests of a Worker never ask for staff
  let made: ReturnType<typeof createAuth> | undefined
  const auth = () => {
    made ??= createAuth(options)
    return made
  }
  const sessions = async () => (await auth().$context).internalAdapter

  return {
    async create({ organisation, email, name, role, password }) {
      const { user } = await auth().api.signUpEmail({ body: { email, name, password, organisation, role } })
      return { id: user.id, organisation, email: user.email, name: user.name, role, disabledAt: null }
    },

    knows: async email => (await (await sessions()).findUserByEmail(email)) !== null,

    async list(organisation) {
      const users = await sessions()
      const rows = await users.listUsers(mostUsers, 0, { field: 'name', direction: 'asc' }, [
        { field: 'organisation', value: organisation },
      ])
      return rows.flatMap(row => staffUser(row) ?? [])
    },

    async setPassword(email, password) {
      const { password: hasher } = await auth().$context
      const users = await sessions()
      const found = await users.findUserByEmail(email)
      if (!found) return false
      await users.updatePassword(found.user.id, await hasher.hash(password))
      await users.deleteUserSessions(found.user.id)
      return true
    },

    async change(organisation, id, to) {
      const done = await options.rows.change(organisation, id, to)
      if (done === 'changed' && to.disabledAt) await (await sessions()).deleteUserSessions(id)
      return done
    },

    remove: (organisation, id) => options.rows.remove(organisation, id),

    async checkPassword(email, password) {
      const { password: hasher, internalAdapter } = await auth().$context
      const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true })
      const hash = found?.accounts.find(({ providerId }) => providerId === 'credential')?.password
      // where there is nobody as long is spent
      if (!found || !hash) {
        await hasher.hash(password)
        return null
      }
      return (await hasher.verify({ hash, password })) ? mayEnter(staffUser(found.user)) : null
    },

    async byEmail(email) {
      const found = await (await sessions()).findUserByEmail(email)
      return found && mayEnter(staffUser(found.user))
    },

    async openSession(user, userAgent) {
      const rows = await sessions()
      const opened = await rows.createSession(user.id, false, { userAgent: userAgent.slice(0, longestUserAgent) })
      const token = `${user.organisation}.u_${opened.token}`
      await rows.updateSession(opened.token, { token: await hashToken(token) })
      return token
    },

    async sessions(userId, token) {
      const current = token === null ? null : await hashToken(token)
      return (await (await sessions()).listSessions(userId))
        .map(row => ({
          id: row.id,
          createdAt: new Date(row.createdAt).toISOString(),
          expiresAt: new Date(row.expiresAt).toISOString(),
          userAgent: row.userAgent ?? '',
          current: row.token === current,
        }))
        .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    },

    async endSession(userId, id) {
      const rows = await sessions()
      const found = (await rows.listSessions(userId)).find(row => row.id === id)
      if (found) await rows.deleteSession(found.token)
      return found !== undefined
    },

    secondFactor: userId => options.rows.secondFactor(userId),
    setSecondFactor: (userId, factor) => options.rows.setSecondFactor(userId, factor),
    useSecondFactor: (userId, by) => ('step' in by ? options.rows.useStep(userId, by.step) : options.rows.useRecovery(userId, by.recovery)),

    async lockedUntil(guess, now) {
      const until = await options.rows.lockedUntil(guess)
      return until !== null && until > now ? until : null
    },
    countFailure(guess, now) {
      const moved = (by: number): string => new Date(Date.parse(now) + by).toISOString()
      return options.rows.countFailure(guess, { now, windowFrom: moved(-lockMs), lockUntil: moved(lockMs) })
    },
    forgetFailures: guess => options.rows.forgetFailures(guess),
    async tiedTo(issuer, subject) {
      const id = await options.rows.tiedUser(tieName(issuer), subject)
      const found = id === null ? null : await (await sessions()).findUserById(id)
      return found && staffUser(found)
    },
    tie: (userId, issuer, subject) => options.rows.tie({ id: options.ids.next('acc'), userId, provider: tieName(issuer), subject }),
    ties: async userId => (await options.rows.tiedProviders(userId)).map(issuerOf),
    untie: userId => options.rows.untie(userId),

    async session(token) {
      const found = await (await sessions()).findSession(await hashToken(token))
      const user = found && new Date(found.session.expiresAt) > new Date() ? staffUser(found.user) : null
      return mayEnter(user)
    },

    async signOut(token) {
      await (await sessions()).deleteSession(await hashToken(token))
    },
  }
}

const createAuth = ({ database, secret, ids, passwords }: BetterAuthStaffOptions) =>
  betterAuth({
    database,
    secret,
    // never called over HTTP: our own routes call the functions
    baseURL: 'http://localhost',
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      minPasswordLength: 8,
      maxPasswordLength: 200,
      ...(passwords && { password: passwords }),
    },
    user: {
      additionalFields: {
        organisation: { type: 'string', required: true },
        role: { type: 'string', required: true },
        disabledAt: { type: 'string', required: false, input: false },
      },
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    advanced: { database: { generateId: () => ids.next('usr') } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

const longestUserAgent = 300

const mayEnter = (user: StaffUser | null): StaffUser | null => (user?.disabledAt === null ? user : null)

/** A row of the user table; one without an organisation or a known role is nobody. */
function staffUser(row: Readonly<Record<string, unknown>>): StaffUser | null {
  const { id, organisation, email, name } = row
  const role = roles.find(known => known === row.role)
  if (typeof id !== 'string' || typeof organisation !== 'string' || typeof email !== 'string' || typeof name !== 'string' || !role)
    return null
  return { id, organisation, email, name, role, disabledAt: typeof row.disabledAt === 'string' ? row.disabledAt : null }
}
