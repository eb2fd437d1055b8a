import { canonicalJson } from '../../canonical-json.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import type { Ask } from '../correcting/ask-within.ts'
import { plainTypes, turned } from '../correcting/retell.ts'
import type { Hearing } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import type { Fill } from '../understanding.ts'
import { surely } from './aims-in.ts'
import type { Part } from './parts-of.ts'
import { type HearAs, valuesIn } from './values-in.ts'

/** so many ways to hear it must agree for the answer to be changed */
const mostAgree = 3

/** what a message says in words or figures of its own; how much of a sentence is a name is never sure */
const isPlain = ({ type, kind }: FieldDefinition): boolean => plainTypes.has(type) || numbers.has(type) || plainKinds.has(kind)
const numbers: ReadonlySet<FieldDefinition['type']> = new Set(['phone', 'email', 'url', 'divisionCode', 'countryCode'])
const plainKinds: ReadonlySet<FieldDefinition['kind']> = new Set(['organizerCertNumber', 'personalIdNumber'])

/** What the part gives its field anew as: what most ways to hear it agree on, to be shown first unless it is sure. Undefined where the old answer stays. */
export function agreedValue(part: Part, hearing: Hearing, hear: HearAs, ask: Ask): Fill | undefined {
  const definition = hearing.tools.fields[part.field]
  if (!definition) return undefined
  const values = valuesIn(part, definition, hearing, hear, ask)
  const votesFor = ({ value }: Fill): number => values.filter(other => canonicalJson(other.value) === canonicalJson(value)).length
  const [fill] = values.filter(each => !isHeld(each, hearing)).toSorted((a, b) => votesFor(b) - votesFor(a))
  const said = hearing.text.slice(part.start, part.end)
  if (!fill || staysAsItIs(part.field, said, values, hearing)) return undefined
  const isSure = isPlain(definition) && votesFor(fill) >= mostAgree && part.chance >= surely && turned.test(said)
  const { corrects: _, doubt: __, ...plain } = fill
  return isSure ? { ...plain, confidence: Math.max(0.8, fill.confidence), corrects: true } : { ...plain, confidence: 0.6, doubt: 'likely' }
}

const isHeld = ({ field, value }: Fill, { known }: Hearing): boolean => canonicalJson(value) === canonicalJson(known(field) ?? null)

const stays = seldom(/还[是叫]|没错|对的|没毛病|别[改动]|不[变改动]|不用(?:改|加|换)|按这个|先按|我信|照旧/)
const staysPlainly = seldom(/没错|对的|没毛病|别[改动]|不[变改动]|按这个|先按/)
const turnsPlainly = seldom(/错|不对|改成|应该|换成|不是/)

/** 我朋友那家是三级,我家还是二级 */
function staysAsItIs(field: string, said: string, values: readonly Fill[], hearing: Hearing): boolean {
  if (!stays.test(said)) return false
  if (staysPlainly.test(said) && !turnsPlainly.test(said)) return true
  const known = hearing.known(field)
  return values.some(each => isHeld(each, hearing)) || (typeof known === 'string' && said.includes(known.toLowerCase()))
}
