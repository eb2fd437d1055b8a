import type { Json } from '../../json.ts'
import type { Ask } from '../correcting/ask-within.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { Attribute } from '../lexicon.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import type { Fill } from '../understanding.ts'

/** what stands behind it is who comes in the place of somebody */
const turn =
  /(?:改|换|換|变更)(?:成|为|為|由|上|写|找|了)?|改由|(?<=[,，。\s])找(?=[我他她]|[\u4e00-\u9fff]{2,4}[,，\s\d])|(?<=[,，。\s]|就|那)写(?!成|的|错)|(?:现在|以后)(?:是|由|归)/g
const longest = 160
const kinFirst =
  /^[我他她]?(?:们家|家)?的?(?:爱人|老公|老婆|媳妇|儿子|女儿|弟弟?|妹妹?|哥哥?|姐姐?|爸爸?|妈妈?|同事|朋友|会计|助理|店长|经理)[,，\s](?=[\u4e00-\u9fff]{2,4}(?:[,，\s\d]|$))/
const details = ['mobile', 'email', 'idNumber'] as const satisfies readonly Attribute[]

/**
 * Somebody else in a role that had its person: 安全负责人不写吴样例了,换蔡样例,身份证…,手机…. The name behind the last word that turns, and what is told of that
 * person behind it, takes the place of what was known. Null when no role is named, or two are, or no name stands there.
 */
export function hearPersonChanged(hearing: Hearing, ask: Ask): FieldsHeard | null {
  const { request, cues, tools } = hearing
  const { text } = request
  if (text.length > longest || text.trim().includes('\n') || /[?？]/.test(text)) return null
  const roles = new Set(cues.filter(cue => cue.word.length > 1 && cue.roles.length === 1).flatMap(cue => cue.roles))
  const [role, ...others] = roles
  const fields = role === undefined ? undefined : tools.lexicon.roles[role]?.fields
  const name = fields?.name
  if (!fields || !name || others.length > 0) return null
  const known = hearing.known(name)
  if (typeof known !== 'string' || isAsked(hearing, name) || request.confirming.some(each => each.field === name)) return null
  for (const found of matchesOf(turn, text).toReversed()) {
    const from = found.index + found[0].length
    // 找我爱人,林示范
    const kin = kinFirst.exec(text.slice(from))?.[0].length ?? 0
    const end = /[,，。;；\s]/.exec(text.slice(from + kin))
    const to = end ? from + kin + end.index : text.length
    const person = moved(ask(name, from, to), name, from)
    if (!person || person.value === known || person.confidence < sureFrom) continue
    const told = details.flatMap((attribute): readonly Fill[] => {
      const field = fields[attribute]
      const fill = field && person.end < text.length ? moved(ask(field, person.end), field, person.end) : undefined
      return fill && fill.confidence >= sureFrom && fill.value !== hearing.known(fill.field)
        ? [replaces(fill, hearing.known(fill.field))]
        : []
    })
    return { fills: [replaces(person, known), ...told], states: [], rejects: [], clarifies: [], corrects: true }
  }
  return null
}

function moved(heard: FieldsHeard, field: string, from: number): Fill | undefined {
  const fill = heard.fills.find(each => each.field === field)
  return fill && { ...fill, start: fill.start + from, end: fill.end + from }
}

function replaces({ doubt: _, ...fill }: Fill, known: Json | undefined): Fill {
  return known === undefined ? fill : { ...fill, corrects: true }
}
