import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Hearing, Region } from '../hearing.ts'

const added = /(?:又|再|另外|新)(?:添|加|增加?|买|租|上|开|购)(?:置|进)?了?$|(?:添|加|增加|新增|多)了$/
/** 两台电脑 are no servers */
const counted = /^(?:$|[,。;\s了]|服务器|云?主机|机[器子])/
const taken = /(?:退|停|砍|关|撤|减|少)(?:掉|租|用)?了$/

/** 上月又添了一台机器: the count of servers has grown or shrunk by so many. Undefined where none is said to have come or gone. */
export function countMoved(
  field: FieldDefinition,
  known: Json | undefined,
  where: Region,
  { spans, text }: Hearing,
): (Region & { readonly value: number }) | undefined {
  if (typeof known !== 'number' || field.key !== 'serverCount') return undefined
  const pieces = spans.filter(
    span => span.kind === 'quantity' && span.unit === 'piece' && span.start >= where.start && span.end <= where.end,
  )
  const [only, ...others] = pieces
  if (only?.kind !== 'quantity' || others.length > 0 || only.exactness !== 'exact' || !counted.test(text.slice(only.end))) return undefined
  const ahead = text.slice(Math.max(where.start, only.start - 8), only.start)
  const by = added.test(ahead) ? only.value : taken.test(ahead) ? -only.value : 0
  return by === 0 || known + by < 1 ? undefined : { value: known + by, start: only.start, end: only.end }
}
