import { type Hearing, isAsked } from '../hearing.ts'
import type { Candidate } from './candidate.ts'

const company = /(?:公司|合伙\)?|事务所|协会|学会|商会|基金会|学校|医院|委员会)$/
/** 攻击IP, DNS, 内网: no address at which the server is found */
const othersIp = /攻击|来源|登录|dns|网关|内网|办公网?/

/** Can the reading be about the one whose field it is? A firm files with no ID card, an attacker's address is no server's. */
export function belongs({ field, reading, segment, span }: Candidate, hearing: Hearing): boolean {
  // the organiser's own name is no provider's
  if (field.kind === 'brandName' && reading.kind === 'value' && !segment?.cues.some(cue => cue.fields.includes(field.key)))
    if (reading.raw === hearing.known('organizerName')) return false
  if (field.key === 'serverIpRanges')
    return isAsked(hearing, field.key) || !segment || !othersIp.test(hearing.text.slice(segment.start, reading.start))
  const ofPerson =
    (field.key === 'organizerCertNumber' && (span?.kind === 'idNumber' || span?.kind === 'passport')) ||
    (field.key === 'organizerCertType' && reading.kind === 'value' && reading.raw === 'residentIdCard')
  if (!ofPerson || (hearing.asked.length === 1 && isAsked(hearing, field.key))) return true
  const nature = hearing.known('organizerNature')
  const name = hearing.known('organizerName')
  return nature === undefined ? typeof name !== 'string' || !company.test(name) : nature === 'individual'
}
