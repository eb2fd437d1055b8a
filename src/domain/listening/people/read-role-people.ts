import { type Hearing, isAsked, type Region } from '../hearing.ts'
import type { RoleWords } from '../lexicon.ts'
import { readPerson } from '../readers/read-person.ts'
import type { Settled } from '../settling/settle.ts'
import type { Cue } from '../spans/find-cues.ts'
import type { Segment } from '../text/split-segments.ts'

/**
 * 负责安全的是技术部张伟; 应急联系人写我老婆吧,赵敏: who holds a role that was not asked for, named in its clause or as all of
 * the next one. The speaker is left to the questions: 我 may be anybody.
 */
export function readRolePeople(settled: readonly Settled[], segments: readonly Segment[], hearing: Hearing): readonly Settled[] {
  const found: Settled[] = []
  for (const [index, segment] of segments.entries()) {
    const told = roleIn(segment, hearing)
    const field = told && hearing.tools.fields[told.key]
    if (!told || !field || isAsked(hearing, told.key) || hearing.known(told.key) !== undefined) continue
    if ([...settled, ...found].some(each => each.field.key === told.key)) continue
    const name =
      nameIn({ start: told.cue.end + namedSo(hearing.text.slice(told.cue.end, segment.end)), end: segment.end }, hearing) ??
      aloneIn(segments[index + 1], hearing)
    if (!name || settled.some(({ reading }) => reading.start < name.end && name.start < reading.end)) continue
    found.push({
      field,
      told: false,
      score: 2.4,
      reading: { kind: 'value', raw: hearing.norm.shown.slice(name.start, name.end).trim(), ...name, confidence: 0.85, purity: 1 },
    })
  }
  return found
}

/** 你写孙小梅吧, 定了是马骁: what asks us to write it down */
const namedSo = (text: string): number =>
  /^(?:你|您|就|那|还是|也|都|先|给我|帮我|麻烦)*(?:写|填|记|登记|留|用|定了?|选)?(?=[\u4e00-\u9fff]{2})/.exec(text)?.[0].length ?? 0

/** The role that the clause is about; whoever speaks is no role of its own. */
function roleIn(segment: Segment, hearing: Hearing): { readonly cue: Cue; readonly key: string } | undefined {
  const { roles } = hearing.tools.lexicon
  const cue = segment.cues.find(each => each.word.length > 1 && nameField(each, roles, hearing) !== undefined)
  const key = cue && nameField(cue, roles, hearing)
  return cue && key ? { cue, key } : undefined
}

function nameField(cue: Cue, roles: Readonly<Record<string, RoleWords>>, hearing: Hearing): string | undefined {
  const ofRole = cue.roles.filter(role => role !== 'principal').map(role => roles[role]?.fields.name)
  const named = cue.fields.filter(key => hearing.tools.fields[key]?.kind === 'personName' && cue.word.length > 2)
  return [...ofRole, ...named].find(key => key !== undefined)
}

function nameIn(region: Region, hearing: Hearing): Region | undefined {
  if (region.end - region.start < 2) return undefined
  const person = readPerson(region, hearing)
  return person?.kind === 'name' && person.sure ? { start: person.start, end: person.end } : undefined
}

/** All of a clause but its particles. */
function aloneIn(segment: Segment | undefined, hearing: Hearing): Region | undefined {
  if (!segment || segment.question || segment.cues.some(cue => cue.fields.length > 0 || cue.roles.length > 0)) return undefined
  const name = nameIn(segment, hearing)
  return name && segment.end - segment.start - (name.end - name.start) <= 2 ? name : undefined
}
