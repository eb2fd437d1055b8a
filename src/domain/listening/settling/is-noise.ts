import type { FieldDefinition } from '../../fields/definition.ts'
import type { Reading } from '../hearing.ts'

/** 原来网站放在西部数码的: not where it is */
export const isBefore = /^(?:我们?|网站|服务器|一直)*(?:原来|以前|之前|原先|本来)/
export const isNow = /现在|如今|后来|还是|一直|换|搬|转/

/** 没有app among several questions is no answer to whether a permit is needed; one word of a story is no yes and no no. */
export function isNoise(field: FieldDefinition, reading: Reading, text: string): boolean {
  if (reading.kind !== 'value') return false
  if (field.key === 'preApprovalTypes') return /没有?(?!前置|审批|这|那|任何|涉及|需要|什么)[\u4e00-\u9fffa-z]{2,}/.test(text)
  return field.type === 'boolean' && reading.purity < leastShare
}
/** share of a clause that decides one of several yes-or-no questions */
const leastShare = 0.25
