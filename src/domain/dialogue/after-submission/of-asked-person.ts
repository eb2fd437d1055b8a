import { readNotice } from '../../rejections/read-notice.ts'
import type { TurnInput } from '../turn.ts'

/** Fields of which the same words may fill any; and words that say themselves which is meant. */
const alike: readonly { readonly isOne: (field: string, type: string | undefined) => boolean; readonly named: RegExp }[] = [
  {
    isOne: (_, type) => type === 'phone',
    named:
      /负责人|联系人|联络人|法人|法定代表人|老板|应急|紧急|备用|管理员|站长|通知|座机|固话|principal|owner|officer|emergency|contact person/i,
  },
  {
    isOne: field => /^(?:mailing|organizerCert|ps)Address$/.test(field),
    named: /通[讯信]|邮寄|联系地址|住所|注册|证件|执照|办公|mailing/i,
  },
]

/** 手机换成13…, while a reason asks for the phone of one person: it is theirs, whoever else has one. So are addresses. */
export function ofAskedPerson(input: TurnInput): TurnInput {
  const { text, understanding, ctx } = input
  const wanted = wantedFields(input)
  if (wanted.length === 0) return input
  const fills = alike.reduce((all, { isOne, named }) => {
    const isMine = (field: string): boolean => isOne(field, ctx.catalogue.fields[field]?.type)
    const [asked, ...others] = wanted.filter(isMine)
    const told = all.filter(({ field }) => isMine(field))
    if (!asked || others.length > 0 || told.length !== 1 || told[0]?.field === asked || named.test(text)) return all
    return all.map(fill => (fill === told[0] ? { ...fill, field: asked } : fill))
  }, understanding.fills)
  return fills === understanding.fills ? input : { ...input, understanding: { ...understanding, fills } }
}

function wantedFields({ conversation: { dialogue }, ctx }: TurnInput): readonly string[] {
  const { awaiting, asking } = dialogue
  if (awaiting?.kind === 'reason' || awaiting?.kind === 'perhaps') return asking
  const { notice, filing } = awaiting?.kind === 'returned' ? awaiting.move : {}
  if (!notice) return []
  const { reasons } = readNotice(notice, ctx.catalogue, each => ctx.reference.simplify(each), filing ?? null)
  return [...new Set(reasons.flatMap(({ fields }) => fields))]
}
