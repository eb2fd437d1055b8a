import type { HearRequest, ListenTools } from '../hearing.ts'

/** 地址在 before a whole address */
const head =
  /^\s*(?:我们?的?|咱们?的?)?地址\s?(?:就?是|在|[:：])?\s*(?=[\u4e00-\u9fff]{1,12}(?:省|市|自治区|区|县|州|盟).{0,40}[路街道巷弄镇乡村号])/

/**
 * 地址在江苏省苏州市…, where no address was asked for: which of them it is was not said, so that it is heard as if the address stood alone and put
 * forward as that of the licence. Nothing moves.
 */
export function withoutAddressHead({ text, asking }: HearRequest, { fields }: Pick<ListenTools, 'fields'>): string {
  if (asking.some(key => fields[key]?.kind === 'address')) return text
  return text.replace(head, said => ' '.repeat(said.length))
}
