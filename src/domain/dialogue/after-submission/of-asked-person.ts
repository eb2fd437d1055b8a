import type { TurnInput } from '../turn.ts'

const namesSomebody =
  /负责人|联系人|联络人|法人|法定代表人|老板|应急|紧急|备用|管理员|站长|通知|座机|固话|principal|owner|officer|emergency|contact person/i

/** 手机换成13…, while a reason asks for the phone of one person: it is theirs, whoever else has one. */
export function ofAskedPerson(input: TurnInput): TurnInput {
  const { awaiting, asking } = input.conversation.dialogue
  if ((awaiting?.kind !== 'reason' && awaiting?.kind !== 'perhaps') || namesSomebody.test(input.text)) return input
  const isPhone = (field: string): boolean => input.ctx.catalogue.fields[field]?.type === 'phone'
  const [wanted, ...others] = asking.filter(isPhone)
  const { fills } = input.understanding
  const told = fills.filter(({ field }) => isPhone(field))
  if (!wanted || others.length > 0 || told.length !== 1 || told[0]?.field === wanted) return input
  return {
    ...input,
    understanding: { ...input.understanding, fills: fills.map(fill => (fill === told[0] ? { ...fill, field: wanted } : fill)) },
  }
}
