import type { FieldDefinition } from '../../fields/definition.ts'

/** Values of several lines end where the next label begins; values that may hold commas end with their line. */
const ofLines: ReadonlySet<string> = new Set(['stringList', 'personList', 'table'])
const ofCommas: ReadonlySet<string> = new Set(['multiEnum', 'text', 'dateRange', 'domainList', 'ipRangeList', 'macList'])

/** How much of what stands behind a label is the value of its field. */
export function endOfValue(behind: string, { type, kind }: FieldDefinition, opensOther: (part: string) => boolean = () => false): number {
  if (ofLines.has(type)) return behind.length
  const line = /^\s*[^\n]*/.exec(behind)?.[0] ?? ''
  const isFree = type === 'string' && (kind === undefined || kind === 'freeText' || kind === 'address')
  const value = type === 'multiEnum' ? beforeLabel(line, opensOther) : ofCommas.has(type) || isFree ? line : beforeComma(line)
  return withoutNote(value, kind === 'organisationName' ? /合伙|集团|中国/ : undefined).length
}

/** 语言：中文简体，前置审批都不涉及: a list of choices ends where something else is told */
function beforeLabel(line: string, opensOther: (part: string) => boolean): string {
  for (const comma of line.matchAll(/[,，;；。]/g)) if (opensOther(line.slice(comma.index + 1))) return line.slice(0, comma.index)
  return line
}

function beforeComma(line: string): string {
  const lead = line.length - line.trimStart().length
  const comma = /(?<!\d)[,，;；。\t]|[,，;；。\t](?!\d)/.exec(line.slice(lead))
  return comma ? line.slice(0, lead + comma.index) : line
}

/** 示例路18号（收快递用这个） */
function withoutNote(line: string, except?: RegExp): string {
  const note = /(?<!\s)\s*[（(][^（）()\n]*[)）]\s*$/.exec(line)
  return note && note.index > 0 && !except?.test(note[0]) && line.slice(0, note.index).trim() ? line.slice(0, note.index) : line
}
