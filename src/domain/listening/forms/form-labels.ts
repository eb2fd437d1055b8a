import type { FieldDefinition } from '../../fields/definition.ts'
import type { ListenTools } from '../hearing.ts'
import type { Attribute, FormWords } from '../lexicon.ts'

/** What a label of a form stands for: fields, people, the detail of whoever was named last. */
export interface FormLabel {
  readonly fields: readonly string[]
  readonly roles: readonly string[]
  readonly detail?: Attribute
  /** from when to when a paper holds: whose it is follows from the lines before */
  readonly period?: true
  /** what may be said behind our own label as well */
  readonly also?: readonly string[]
  /** the whole label of a field as we print it */
  readonly ours?: true
  /** names of sections are no labels, but tell what follows */
  readonly section?: FormWords['sections'][number]
}

interface Index {
  readonly ours: ReadonlyMap<string, readonly string[]>
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly roles: ReadonlyMap<string, string>
  readonly details: ReadonlyMap<string, Attribute>
  readonly periods: ReadonlySet<string>
}

const nothing: FormLabel = { fields: [], roles: [] }
const indexes = new WeakMap<object, Index>()

/** 网站 名称（全称）, as it is compared */
export const bareLabel = (label: string): string =>
  label
    .replace(/[（(][^（）()]*[)）]?/g, '')
    .replace(/^["'“”]+|(?<!["'“”])["'“”]+$/g, '')
    .replace(/(?<=[a-z])_(?=[a-z])/gi, ' ')
    .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '')
    .trim()
    .toLowerCase()

export function findLabel(label: string, tools: ListenTools): FormLabel | null {
  const index = indexOf(tools)
  const bare = bareLabel(label)
  const { form } = tools.lexicon
  const parts = bare.split(/[/、&=+]|[及暨兼和](?=[\u4e00-\u9fff]{2})/).map(part => part.trim())
  const both = parts.length > 1 ? parts.flatMap(part => index.roles.get(part) ?? []) : []
  if (both.length > 1 && both.length === parts.length) return { ...nothing, roles: both }
  const asQuestion = (part: string): FormLabel | null => {
    const told = form.patterns.find(({ said }) => said.test(part))
    return told ? { ...nothing, fields: [told.field] } : null
  }
  const whole = asQuestion(bare) ?? one(bare, index)
  if (whole) return whole
  const section = form.sections.find(({ said }) => said.test(bare))
  if (section) return { ...nothing, section }
  if (parts.length < 2) return inTwoLanguages(bare, index)
  // 法人/主体负责人: one value for several, when each part is known
  const found = parts.map(part => asQuestion(part) ?? one(part, index))
  if (found.some(each => !each || each.detail)) return null
  return { fields: found.flatMap(each => each?.fields ?? []), roles: found.flatMap(each => each?.roles ?? []) }
}

/** Registered address 住所 */
function inTwoLanguages(bare: string, index: Index): FormLabel | null {
  const [, latin, chinese] =
    /^([a-z][a-z .'-]*?)\s{1,40}([\u4e00-\u9fff]+)$/.exec(bare) ?? /^()([\u4e00-\u9fff]+)\s{1,40}[a-z .'-]+$/.exec(bare) ?? []
  return (chinese ? one(chinese, index) : null) ?? (latin ? one(latin, index) : null)
}

function one(bare: string, { ours, fields, roles, details, periods }: Index): FormLabel | null {
  const own = ours.get(bare)
  if (own) return { ...nothing, fields: own, also: (fields.get(bare) ?? []).filter(key => !own.includes(key)), ours: true }
  const role = roles.get(bare)
  if (role) return { ...nothing, roles: [role] }
  const detail = details.get(bare)
  if (detail) return { ...nothing, fields: fields.get(bare) ?? [], detail }
  const named = fields.get(bare)
  if (periods.has(bare)) return { ...nothing, fields: named ?? [], period: true }
  return named ? { ...nothing, fields: named } : null
}

/** Built once per language. */
function indexOf({ lexicon, fields: definitions, texts }: ListenTools): Index {
  const before = indexes.get(texts ?? lexicon)
  if (before) return before
  const { form } = lexicon
  const ours = new Map<string, string[]>()
  for (const [key, { label }] of Object.entries(texts ?? {})) if (isFilled(definitions[key])) add(ours, bareLabel(label), key)
  const fields = new Map<string, string[]>()
  for (const words of [form.labels, form.weak])
    for (const [key, labels] of Object.entries(words)) for (const label of labels) add(fields, bareLabel(label), key)
  const roles = new Map(Object.entries(form.roles).flatMap(([role, words]) => words.map(word => [word, role] as const)))
  const details = new Map<string, Attribute>()
  for (const name of ['name', 'mobile', 'email', 'idNumber', 'idType'] as const)
    for (const word of form.person[name]) details.set(word, name)
  // names of one field only; what may be several is left to the words around it
  const named = new Map<string, string[]>()
  for (const [key, { names }] of Object.entries(lexicon.fields))
    if (isFilled(definitions[key])) for (const name of names) add(named, bareLabel(name), key)
  for (const [name, [key, ...others]] of named)
    if (key && others.length === 0 && name.length > 2 && !fields.has(name) && !roles.has(name)) fields.set(name, [key])
  // 法人身份证号: somebody and what is told of them
  for (const [word, role] of roles)
    for (const [said, detail] of details) {
      const key = lexicon.roles[role]?.fields[detail]
      if (key)
        for (const label of [`${word}${said}`, `${word}的${said}`, `${word} ${said}`]) if (!fields.has(label)) fields.set(label, [key])
    }
  const built = { ours, fields, roles, details, periods: new Set(form.period.labels) }
  indexes.set(texts ?? lexicon, built)
  return built
}

const isFilled = (field: FieldDefinition | undefined): boolean => field !== undefined && field.type !== 'derived' && field.type !== 'upload'

function add(map: Map<string, string[]>, label: string, key: string): void {
  const before = map.get(label) ?? []
  if (!before.includes(key)) map.set(label, [...before, key])
}
