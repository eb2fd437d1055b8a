import type { Json } from '../json.ts'
import { countProblem } from './collect.ts'
import type { FieldDefinition } from './definition.ts'
import { isList } from './json-shape.ts'
import { compact } from './normalise-text.ts'
import type { ParseContext } from './parse-context.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

type EnumField = Pick<FieldDefinition, 'key' | 'codes' | 'exclusiveCode' | 'bounds'>
type Ctx = Pick<ParseContext, 'labels' | 'reference'>

/** One code, from the code itself or the label that people see. */
export function parseEnum(field: EnumField, raw: Json, ctx: Ctx): Parsed {
  if (typeof raw !== 'string') return refuse('value.type', { args: { wants: 'enum' } })
  const code = codeOf(field, raw, ctx)
  return code === undefined ? refuse('enum.unknown', { args: { value: raw.slice(0, 40) } }) : accept(code)
}

/** Codes sorted without repeats; the exclusive one stands alone. */
export function parseMultiEnum(field: EnumField, raw: Json, ctx: Ctx): Parsed {
  const items: readonly Json[] | null = isList(raw) ? raw : typeof raw === 'string' ? splitLabels(field, raw, ctx) : null
  if (!items) return refuse('value.type', { args: { wants: 'multiEnum' } })
  const codes = new Set<string>()
  for (const item of items) {
    const code = typeof item === 'string' ? codeOf(field, item, ctx) : undefined
    if (code === undefined)
      return refuse('enum.unknown', { args: { value: typeof item === 'string' ? item.slice(0, 40) : JSON.stringify(item).slice(0, 40) } })
    codes.add(code)
  }
  if (field.exclusiveCode && codes.has(field.exclusiveCode) && codes.size > 1) return refuse('enum.exclusive')
  return countProblem(codes.size, field.bounds ?? {}) ?? accept([...codes].sort())
}

/** A label may itself hold a separator: the whole text is tried first. */
const splitLabels = (field: EnumField, text: string, ctx: Ctx): readonly string[] =>
  codeOf(field, text, ctx) === undefined ? text.split(/[,，、;；\s和及+]+/).filter(Boolean) : [text]

const plain = (label: string, ctx: Ctx): string => ctx.reference.simplify(compact(label)).toLowerCase()

function codeOf(field: EnumField, raw: string, ctx: Ctx): string | undefined {
  const codes = field.codes ?? []
  const text = plain(raw, ctx).replace(/[。.,!]$/, '')
  const direct = codes.find(code => code.toLowerCase() === text)
  if (direct) return direct
  const matches = new Set(
    (ctx.labels?.(field.key) ?? []).flatMap(labels =>
      codes.filter(code => {
        const label = plain(labels[code] ?? '', ctx)
        // 身份证号(敏感) and 01 支付 are also said without their marks
        return label !== '' && (label === text || label.replace(/\(.{0,400}\)$/, '') === text || label.replace(/^\d+/, '') === text)
      }),
    ),
  )
  return matches.size === 1 ? [...matches][0] : undefined
}
