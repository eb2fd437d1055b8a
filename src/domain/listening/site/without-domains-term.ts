import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'

const term = 'resourceTermMonths'
const expiry = 'domainExpiryDate'
const ofServer = /服务器|云主机|主机|机器|机房|ecs|vps|空间|租/

/** 买了三年,到2029年10月13号: of the domain that runs until then, and of no server. */
export function withoutDomainsTerm(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const { text, norm } = hearing
  const told = heard.fills.find(({ field }) => field === term)
  const until = heard.fills.find(({ field }) => field === expiry)
  if (!told) return heard
  const from = Math.max(text.lastIndexOf('。', told.start), text.lastIndexOf('\n', told.start)) + 1
  const sentence = norm.original.slice(from, told.end)
  const isDomains =
    (until && until.start >= told.end && until.start - told.end <= 6) ||
    (!isAsked(hearing, term) && /域名[^。]{0,8}(?:买|续|注册)/.test(sentence))
  return !isDomains || ofServer.test(sentence) ? heard : { ...heard, fills: heard.fills.filter(fill => fill !== told) }
}
