import type { CaseState, FieldEntry } from '../../domain/case/state.ts'
import type { Found } from '../../domain/readiness/find.ts'
import { type Grounds, groundsOf, sameGrounds } from '../../domain/readiness/grounds-of.ts'
import type { Judgement } from '../../domain/readiness/judgement.ts'
import { sideBySide } from '../../domain/readiness/side-by-side.ts'
import type { PreparedRule } from '../../domain/rules/prepare-rule.ts'
import { byWeight } from '../../usecases/cases/review-case.ts'
import { uploadFindings } from '../../usecases/uploads/upload-findings.ts'
import type { View } from '../view.ts'
import { isShown, presentParts } from './present.ts'
import { isSensitive, presentField, valuesOf } from './present-field.ts'
import { presentFinding } from './present-finding.ts'
import { jsonOf } from './shared-parts.ts'

/** What `presentCase` gives, as the texts of its pieces: those that are as they were are not made again, and are told apart at once. */
export interface WrittenCase {
  /** names this content; whoever was given it holds just this */
  readonly version: string
  readonly parts: ReadonlyMap<string, string>
  readonly fields: ReadonlyMap<string, { readonly entry: FieldEntry; readonly text: string }>
  readonly findings: readonly WrittenFinding[]
}

interface WrittenFinding {
  readonly id: string
  readonly grounds: Grounds | null
  readonly text: string
}

interface Writing {
  readonly view: View
  readonly state: CaseState
  /** of this state */
  readonly judgement: Judgement
  readonly version: string
  /** of the same case for the same reader */
  readonly before: WrittenCase | undefined
}

export function writeCase(writing: Writing): WrittenCase {
  const { view, state, judgement, version, before } = writing
  const parts = new Map(
    Object.entries(presentParts(view, state, judgement)).map(([name, part]) => {
      const [text, known] = [jsonOf(part), before?.parts.get(name)]
      // the one that is kept already outlives this turn anyway
      return [name, known === text ? known : text]
    }),
  )
  return { version, parts, fields: writeFields(writing), findings: writeFindings(writing) }
}

function writeFields({ view, state, before }: Writing): WrittenCase['fields'] {
  const values = valuesOf(state.fields)
  return new Map(
    Object.entries(state.fields).map(([field, entry]) => {
      const known = before?.fields.get(field)
      if (known?.entry === entry && !dependsOnOthers(view, field)) return [field, known]
      return [field, { entry, text: JSON.stringify(presentField(view, field, entry, values)) }]
    }),
  )
}

/** Whether it is masked follows from other fields. */
const dependsOnOthers = ({ deps }: View, field: string): boolean => deps.catalogue.fields[field]?.sensitivityWhen !== undefined

function writeFindings({ view, state, judgement, before }: Writing): readonly WrittenFinding[] {
  const values = valuesOf(state.fields)
  const all = judgement.foundAll()
  const known = new Map(before?.findings.map(each => [each.id, each]))
  const ofRules = all
    .filter(isShown)
    .map(found => ({ ...weighed(found), write: () => writeFound(view, found, all, values, known.get(found.rule.id)) }))
  const ofFiles = uploadFindings(state).map(finding => ({
    ...finding,
    write: () => ({ id: finding.ruleId, grounds: null, text: JSON.stringify(presentFinding(view, finding, values)) }),
  }))
  return [...ofRules, ...ofFiles].sort(byWeight).map(each => each.write())
}

const weighed = ({ blocks, blocksPolicy, verdict, rule: { severity } }: Found) => ({ blocks, blocksPolicy, verdict, severity })

function writeFound(
  view: View,
  found: Found,
  all: readonly Found[],
  values: ReturnType<typeof valuesOf>,
  known: WrittenFinding | undefined,
): WrittenFinding {
  const grounds = withMasks(view, found, values, groundsOf(found, all))
  if (grounds && known?.grounds && sameGrounds(grounds, known.grounds)) return known
  const text = sideBySide([found], all)
    .map(finding => JSON.stringify(presentFinding(view, finding, values)))
    .join()
  return { id: found.rule.id, grounds, text }
}

/** Which of the values that it shows are masked. */
function withMasks(view: View, { prepared }: Found, values: ReturnType<typeof valuesOf>, grounds: Grounds | null): Grounds | null {
  const fields = depending.get(prepared) ?? prepared.fields.filter(field => dependsOnOthers(view, field))
  depending.set(prepared, fields)
  return grounds && fields.length > 0 ? [...grounds, ...fields.map(field => isSensitive(view, field, values))] : grounds
}

const depending = new WeakMap<PreparedRule, readonly string[]>()

/** As JSON. */
export const textOf = ({ parts, fields, findings }: WrittenCase): string =>
  `{${membersOf(parts)},"fields":{${membersOf(textsOf(fields))}},"findings":[${findings.map(({ text }) => text).join()}]}`

const membersOf = (texts: Iterable<readonly [string, string]>): string =>
  Array.from(texts, ([name, text]) => `${JSON.stringify(name)}:${text}`).join()

const textsOf = (fields: WrittenCase['fields']) => Array.from(fields, ([field, { text }]) => [field, text] as const)

/** As JSON: what differs from the case that the caller holds. */
export function changesText(held: WrittenCase, now: WrittenCase): string {
  const parts = [...now.parts].filter(([name, text]) => held.parts.get(name) !== text)
  const fields = textsOf(now.fields).filter(([field, text]) => held.fields.get(field)?.text !== text)
  const gone = [...held.fields.keys()].filter(field => !now.fields.has(field)).map(field => [field, 'null'] as const)
  return `{"since":${JSON.stringify(held.version)},"parts":{${membersOf(parts)}},"fields":{${membersOf([...fields, ...gone])}}${findingsText(held, now)}}`
}

/** The list, with the place that it has in the held one for each that stands there alike; nothing where all is as it was. */
function findingsText(held: WrittenCase, now: WrittenCase): string {
  const places = new Map(held.findings.map(({ id }, place) => [id, place]))
  const list = now.findings.map(({ id, text }) => {
    const place = places.get(id)
    return place !== undefined && held.findings[place]?.text === text ? String(place) : text
  })
  const isSame = list.length === held.findings.length && list.every((each, place) => each === String(place))
  return isSame ? '' : `,"findings":[${list.join()}]`
}
