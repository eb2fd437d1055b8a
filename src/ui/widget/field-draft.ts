import type { FieldInfo, FieldView } from '../shared/wire.ts'

/** What stands in the inputs of one editor before it is saved. */
export interface Draft {
  readonly text: string
  readonly codes: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

const lists = new Set(['domainList', 'ipRangeList', 'macList', 'stringList'])
export const isList = (info: FieldInfo): boolean => lists.has(info.type)

const personColumns = ['name', 'role', 'mobile']
export const columnsOf = (info: FieldInfo): readonly string[] => (info.type === 'personList' ? personColumns : (info.columns ?? []))
export const hasRows = (info: FieldInfo): boolean => info.type === 'table' || info.type === 'personList'

/**
 * The person sees only a part of a protected value, with asterisks for the rest: an editor must begin empty, and a masked value must
 * never be sent back.
 */
export const isMasked = (field: Pick<FieldView, 'value'> | null): boolean => typeof field?.value === 'string' && field.value.includes('*')

export function draftOf(info: FieldInfo, value: unknown): Draft {
  return {
    text: textOf(info, value),
    codes: codesOf(value),
    rows: hasRows(info) ? rowsOf(value) : [],
  }
}

function textOf(info: FieldInfo, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return isList(info) ? value.map(String).join('\n') : ''
  if (isRecord(value)) return info.type === 'dateRange' ? `${value.start ?? ''}/${value.end ?? ''}` : ''
  return String(value)
}

const codesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(item => typeof item === 'string') : value === undefined || value === null ? [] : [String(value)]

const rowsOf = (value: unknown): Draft['rows'] => {
  const rows = Array.isArray(value) ? value.filter(isRecord) : []
  return rows.length ? rows.map(row => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell ?? '')]))) : [{}]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The draft in the shape of the field's type; spelling is left to the server, which reads "5000万" too. */
export function valueIn(info: FieldInfo, draft: Draft): unknown {
  const text = draft.text.trim()
  if (hasRows(info))
    return draft.rows
      .map(row => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell.trim() !== '')))
      .filter(row => Object.keys(row).length > 0)
  switch (info.type) {
    case 'multiEnum':
      return draft.codes
    case 'enum':
      return draft.codes[0] ?? ''
    case 'boolean':
      return draft.codes[0] === undefined ? '' : draft.codes[0] === 'true'
    case 'dateRange': {
      const [start = '', end = ''] = text.split('/')
      return { start, end }
    }
    default:
      return isList(info)
        ? text
            .split(/\n+/)
            .map(line => line.trim())
            .filter(Boolean)
        : text
  }
}

export function showSuggestion(info: FieldInfo, value: unknown): string {
  if (Array.isArray(value)) return value.map(item => showSuggestion(info, item)).join('、')
  if (typeof value === 'object' && value !== null) return JSON.stringify(value)
  return info.options?.find(({ code }) => code === String(value))?.label ?? String(value)
}
