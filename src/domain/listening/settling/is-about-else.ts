import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { Attribute } from '../lexicon.ts'
import { seldomOf } from '../patterns/seldom.ts'
import type { Cue } from '../spans/find-cues.ts'
import type { Segment } from '../text/split-segments.ts'

/** words before the one that says what a clause is about */
export const opening =
  /^(?:我们?|咱们?|你们?|那个?|这个?|还有|另外|然后|现在|目前|以前|之前|原来|其实|就是|就|对了|哦|嗯|啊|的话?|公司|单位|店里?|网站|家里?|the|our|my|a|[\s,:])*$/
/** what follows a word that is spoken about */
const spokenOf =
  /^(?:号码?|那边|这边|那块|这块|这事|那事|方面|的话|上面?|里面?|名?字?|呢|嘛|啊|\s)*(?:是|叫|姓|在|有|没|不|还|就|也|都|已经?|刚|早|归|由|写|填|为|到|用|买|放|留|等|去年|今年|每|一直|长期|:|[\d+]|[a-z])/
const behindIs = /(?:是|叫|姓|归|由|写|填|:)$/

/** Does the clause plainly speak of something else than the field? Its words are then no answer to it. */
export function isAboutElse(segment: Segment, field: FieldDefinition, hearing: Hearing): boolean {
  const { lexicon } = hearing.tools
  // 法人是我: the other role is what the question is about
  if (/IsLegalRep$|SameAsPrincipal$/.test(field.key)) return false
  const text = hearing.text.slice(segment.start, segment.end)
  let isElse = false
  for (const { said, fields } of lexicon.realms) {
    const found = seldomOf(said).exec(text)
    if (!found) continue
    if (!opening.test(text.slice(0, found.index))) continue
    if (fields.test(field.key)) return false
    isElse ||= spokenOf.test(text.slice(found.index + found[0].length))
  }
  for (const cue of segment.cues) {
    // 扫描用的绿盟: the word is the field's own as well
    if (lexicon.fields[field.key]?.near?.some(word => cue.word.includes(word))) return false
    if (cue.word.length < 2 || intends.test(cue.word) || !leads(segment, cue, hearing)) continue
    if (cue.fields.includes(field.key) || cue.roles.some(role => holds(lexicon.roles[role]?.fields, field.key))) return false
    if (
      cue.fields.length > 0 &&
      cue.attributes.length === 0 &&
      !cue.fields.some(key => isAsked(hearing, key) || isTwin(hearing.tools.fields[key], field))
    )
      isElse = true
    if (cue.roles.length > 0 && !cue.roles.includes('principal') && cue.roles.every(role => !isRoleAsked(role, hearing))) isElse = true
    if (cue.attributes.length > 0 && !cue.attributes.some(attribute => hearing.asked.some(takes[attribute]))) isElse = true
  }
  return isElse
}

/** 哪个区: the word for one of them names the other as well */
const isTwin = (one: FieldDefinition | undefined, other: FieldDefinition): boolean =>
  one !== undefined && one.type === other.type && one.kind === other.kind && one.type !== 'string' && one.type !== 'date'

/** what is meant to be done with any of them */
const intends = /^(?:打算|准备|计划|想)/

const leads = (segment: Segment, cue: Cue, { text }: Hearing): boolean =>
  opening.test(text.slice(segment.start, cue.start)) && (behindIs.test(cue.word) || spokenOf.test(text.slice(cue.end, segment.end)))

const holds = (fields: Readonly<Partial<Record<Attribute, string>>> | undefined, key: string): boolean =>
  fields !== undefined && Object.values(fields).includes(key)

const isRoleAsked = (role: string, hearing: Hearing): boolean =>
  hearing.asked.some(({ key }) => holds(hearing.tools.lexicon.roles[role]?.fields, key))

/** Which fields a plain 手机, 身份证 may belong to. */
const takes: Readonly<Record<Attribute, (field: FieldDefinition) => boolean>> = {
  name: () => true,
  mobile: ({ type }) => type === 'phone' || type === 'personList' || type === 'table' || type === 'text',
  email: ({ type }) => type === 'email' || type === 'personList' || type === 'table' || type === 'text',
  idNumber: ({ kind, key }) => kind === 'personalIdNumber' || kind === 'organizerCertNumber' || /Id|Cert|consent|face/.test(key),
  idType: ({ key }) => /Id|Cert|consent|face/.test(key),
  idFile: ({ key, type }) => type === 'upload' || /Id|Cert|consent|face/.test(key),
}
