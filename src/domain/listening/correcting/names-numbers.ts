import type { FieldDefinition } from '../../fields/definition.ts'
import type { Hearing } from '../hearing.ts'

const kinds: ReadonlySet<string> = new Set(['phone', 'email', 'idNumber'])

/** 万主任的手机…,是15300253300: the word says what the number is, and no kind of data that is collected. */
export const namesNumbers = ({ key }: FieldDefinition, { spans }: Hearing): boolean =>
  key === 'personalInfoCategories' && spans.some(({ kind }) => kinds.has(kind))
