import { tellsMuch } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'

const [same, keeper] = ['serviceOwnerSameAsPrincipal', 'serviceOwnerName']

/**
 * 主体负责人写岳敏 … 网站也是岳敏管, and 网站由陶鹏负责 where the licence names 陶鹏 and nobody else is in charge: who looks after the site is who
 * files, not somebody else.
 */
export function withSameKeeper(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const said = (field: string) => heard.fills.find(fill => fill.field === field)
  const [one, name] = [said(same), said(keeper)]
  if (!tellsMuch(hearing) || one?.value !== false || typeof name?.value !== 'string') return heard
  const principal = said('principalName')?.value ?? hearing.known('principalName')
  const isLegal = principal === undefined && name.value === (said('legalRepName')?.value ?? hearing.known('legalRepName'))
  if (principal !== name.value && !isLegal && !isInCharge(name.value, hearing)) return heard
  return {
    ...heard,
    fills: heard.fills.flatMap(fill => (fill === one ? [{ ...one, value: true }] : fill === name ? [] : [fill])),
  }
}

/** 派的代表叫岳敏,备案主体负责人就写她: the name, and behind it that she is in charge */
function isInCharge(name: string, { text }: Hearing): boolean {
  const at = text.indexOf(name)
  if (at < 0 || text.indexOf(name, at + name.length) < 0) return false
  return /^[^。;\n]{0,8}(?:主体)?负责人(?:就|都)?(?:写|是|填)(?:的?(?:她|他))/.test(text.slice(at + name.length))
}
