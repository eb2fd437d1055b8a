import type { z } from 'zod'
import type { Json } from '../../domain/json.ts'
import type { FieldError } from '../outcome.ts'
import { nearest } from './nearest.ts'

/** Every bad place of an input. `target` other than a body goes before its pointer. */
export function fieldErrorsOf(error: z.core.$ZodError, input: unknown, target = 'json'): readonly FieldError[] {
  return error.issues.flatMap(issue =>
    errorsOfIssue(issue, valueAt(input, issue.path), target === 'json' || target === 'form' ? '' : `/${target}`),
  )
}

/** The schema library does not say what it saw. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined), input)
}

function errorsOfIssue(issue: z.core.$ZodIssue, seen: unknown, prefix: string): readonly FieldError[] {
  const pointer = prefix + issue.path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownKey(pointer, key))
    case 'too_big':
      return [{ pointer, code: issue.origin === 'string' ? 'tooLong' : 'tooMany', args: { max: Number(issue.maximum) } }]
    case 'too_small':
      return [{ pointer, code: issue.origin === 'string' ? 'tooShort' : 'tooFew', args: { min: Number(issue.minimum) } }]
    case 'invalid_value':
      return [{ pointer, code: 'notOneOf', args: { values: issue.values.map(String).join(', ') }, ...closest(seen, issue.values) }]
    case 'invalid_format':
      return [{ pointer, code: `format.${issue.format}`, args: formatOf(issue.format, String(issue.pattern)) }]
    case 'invalid_union':
      return (issue.errors[0] ?? []).flatMap(inner => errorsOfIssue(inner, seen, pointer))
    case 'invalid_type':
      return [{ pointer, code: seen === undefined ? 'required' : 'wrongType', args: { expected: issue.expected } }]
    default:
      return [{ pointer, code: 'wrongType', args: { expected: '' } }]
  }
}

const formatOf = (format: string, pattern: string): NonNullable<FieldError['args']> =>
  format === 'regex' ? { pattern } : format === 'datetime' && pattern.includes('[+-]') ? { zoned: 1 } : {}

/** The words of the contract; a mistyped one is answered with its neighbour. */
const words = [
  ...['filings', 'locale', 'fields', 'text', 'clientMessageId', 'resumeCode', 'reason', 'note', 'internal', 'email', 'password'],
  ...['policy', 'externalRef', 'inForceOn', 'filing', 'procedure', 'type', 'on', 'number', 'notice', 'template', 'format'],
  ...['records', 'id', 'asking', 'today'],
]

function unknownKey(pointer: string, key: string): FieldError {
  const close = nearest(key, words)
  return { pointer: `${pointer}/${key}`, code: 'unknownKey', args: { key }, ...(close && close !== key ? { suggestion: close } : {}) }
}

function closest(seen: unknown, values: readonly unknown[]): { suggestion?: Json } {
  const close = typeof seen === 'string' ? nearest(seen, values.map(String)) : undefined
  return close ? { suggestion: close } : {}
}
