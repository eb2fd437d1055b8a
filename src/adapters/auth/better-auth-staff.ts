import { type BetterAuthOptions, betterAuth } from 'better-auth'
import type { Ids } from '../../ports/ids.ts'
import type { Role, Staff, StaffUser } from '../../ports/staff.ts'
import { hashToken } from './hash-token.ts'
import type { StaffRows } from './staff-rows.ts'

export interface BetterAuthStaffOptions {
  /** an adapter of better-auth over the staff tables */
  readonly database: NonNullable<BetterAuthOptions['database']>
  readonly rows: StaffRows
  /** signs nothing that leaves the server: sessions are looked up by the hash of their token */
  readonly secret: string
  readonly ids: Ids
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

    async signIn(email, password) {
      // any refusal (no such user, wrong password) looks the same to the caller
      const signed = await auth()
        .api.signInEmail({ body: { email, password } })
        .catch(error => {
          if (isRefusal(error)) return null
          throw error
        })
      const found = signed && (await (await sessions()).findSession(signed.token))
      const user = found && staffUser(found.user)
      if (!signed || !user || user.disabledAt !== null) return null
      const token = `${user.organisation}.u_${signed.token}`
      await (await sessions()).updateSession(signed.token, { token: await hashToken(token) })
      return { token, user }
    },

    async session(token) {
      const found = await (await sessions()).findSession(await hashToken(token))
      const user = found && new Date(found.session.expiresAt) > new Date() ? staffUser(found.user) : null
      return user?.disabledAt === null ? user : null
    },

    async signOut(token) {
      await (await sessions()).deleteSession(await hashToken(token))
    },
  }
}

const createAuth = ({ database, secret, ids }: BetterAuthStaffOptions) =>
  betterAuth({
    database,
    secret,
    // never called over HTTP: our own routes call the functions
    baseURL: 'http://localhost',
    emailAndPassword: { enabled: true, autoSignIn: false, minPasswordLength: 8, maxPasswordLength: 200 },
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

const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 400)

/** A row of the user table; one without an organisation or a known role is nobody. */
function staffUser(row: Readonly<Record<string, unknown>>): StaffUser | null {
  const { id, organisation, email, name } = row
  const role = roles.find(known => known === row.role)
  if (typeof id !== 'string' || typeof organisation !== 'string' || typeof email !== 'string' || typeof name !== 'string' || !role)
    return null
  return { id, organisation, email, name, role, disabledAt: typeof row.disabledAt === 'string' ? row.disabledAt : null }
}
