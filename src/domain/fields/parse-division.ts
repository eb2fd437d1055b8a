import type { Json } from '../json.ts'
import type { FieldDefinition } from './definition.ts'
import { compact } from './normalise-text.ts'
import type { ParseContext } from './parse-context.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import type { Division, DivisionLevel } from './reference.ts'

type DivisionField = Pick<FieldDefinition, 'level' | 'within'>

const depth: Readonly<Record<DivisionLevel, number>> = { province: 1, prefecture: 2, county: 3 }

/** The code of the division above, as deep as `level`; the code itself when it is not deeper. */
export const ancestorCode = (code: string, level: DivisionLevel): string => code.slice(0, depth[level] * 2).padEnd(6, '0')

const holds = (outer: string, inner: string): boolean => inner.startsWith(outer.replace(/(?:00){1,2}$/, ''))

/** A current GB/T 2260 code, or a name that means one place only (杭州市西湖区, 西湖区 where the city is known). */
export function parseDivision(field: DivisionField, raw: Json, ctx: Pick<ParseContext, 'reference' | 'values'>): Parsed {
  if (typeof raw !== 'string' && typeof raw !== 'number') return refuse('value.type', { args: { wants: 'divisionCode' } })
  const text = compact(String(raw))
  return /^\d+$/.test(text) ? parseCode(field, text, ctx) : parseName(field, text, ctx)
}

function parseCode(
  { level = 'county' }: DivisionField,
  code: string,
  { reference: { divisions } }: Pick<ParseContext, 'reference'>,
): Parsed {
  if (code.length !== 6) return refuse('division.length', { args: { length: code.length } })
  const division = divisions.get(code)
  if (!division) {
    const successor = divisions.successor(code)
    return successor
      ? refuse('division.withdrawn', { suggestion: successor.code, args: { name: successor.name } })
      : refuse('division.unknown')
  }
  if (division.level === level) return accept(code)
  if (depth[division.level] < depth[level]) return refuse('division.tooCoarse', { args: { name: division.name } })
  return refuse('division.tooFine', { suggestion: ancestorCode(code, level), args: { name: division.name } })
}

function parseName(
  { level = 'county', within = [] }: DivisionField,
  text: string,
  ctx: Pick<ParseContext, 'reference' | 'values'>,
): Parsed {
  const { divisions } = ctx.reference
  const outer = within.map(key => ctx.values(key)).find(code => typeof code === 'string')
  const named = candidatesFor(text, ctx)
  if (named.length === 0) return refuse('division.unknown')
  const deepEnough = named.filter(division => depth[division.level] >= depth[level])
  if (deepEnough.length === 0) return refuse('division.tooCoarse', { args: { name: named[0]?.name ?? text } })
  const exact = deepEnough.filter(division => division.level === level)
  const inside = (exact.length ? exact : deepEnough).filter(division => !outer || holds(String(outer), division.code))
  const codes = [...new Set((inside.length ? inside : deepEnough).map(division => ancestorCode(division.code, level)))]
  const [code] = codes
  if (code === undefined || codes.length > 1)
    return refuse('division.ambiguous', { args: { places: codes.map(one => pathOf(one, divisions.get)).join('、') } })
  return divisions.get(code) ? accept(code) : refuse('division.unknown')
}

/** Places that the whole text names: a name as it stands, or several nested ones (浙江省杭州市西湖区). */
function candidatesFor(text: string, { reference: { divisions } }: Pick<ParseContext, 'reference'>): readonly Division[] {
  const whole = divisions.named(text)
  if (whole.length) return whole
  const [only, ...others] = divisions.find(text)
  return only && others.length === 0 ? (only.candidates.length ? only.candidates : [only.division]) : []
}

/** 浙江省杭州市西湖区, without the repeated name of a municipality. */
export function pathOf(code: string, get: (code: string) => Division | undefined): string {
  const codes = [...new Set([ancestorCode(code, 'province'), ancestorCode(code, 'prefecture'), code])]
  const names = codes.flatMap(one => get(one)?.name ?? [])
  return names.filter((name, index) => name !== names[index - 1] && !/^(?:省直辖县|自治区直辖县级行政区划|县)$/.test(name)).join('')
}
