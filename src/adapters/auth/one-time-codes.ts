import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import type { Ids } from '../../ports/ids.ts'
import type { OneTimeCodes } from '../../ports/one-time-codes.ts'

const periodMs = 30_000
/** clocks of telephones */
const beside = [0, -1, 1]

export const oneTimeCodes = (ids: Ids): OneTimeCodes => ({
  newSecret(account) {
    const secret = ids.secret(20)
    return { secret, base32: base32.encode(secret, { padding: false }), uri: createOTP(secret).url('Anbei', account) }
  },
  async stepOf(secret, code, now) {
    const present = Math.floor(Date.parse(now) / periodMs)
    const codes = createOTP(secret)
    let found: number | null = null
    // every one is made, so that time says nothing
    for (const each of beside) if ((await codes.hotp(present + each)) === code) found ??= present + each
    return found
  },
})
