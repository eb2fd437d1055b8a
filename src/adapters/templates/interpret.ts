import type { Json } from '../../domain/json.ts'
import type { Helpers } from './helpers.ts'
import { Output } from './output.ts'
import type { Expression, Place, Program, Step } from './program.ts'
import { type DataFrame, enter, lookUp, loopFrame, rootScope, type Scope } from './scope.ts'
import { TemplateError } from './template-error.ts'

export interface InterpretOptions {
  readonly helpers: Helpers
  readonly partials?: Readonly<Record<string, Program>>
  /** makes a value harmless in the output; gives the character that cannot be printed at all */
  readonly escape: (value: string) => { readonly ok: true; readonly text: string } | { readonly ok: false; readonly character: string }
  /** what to print for a path without a value, null where that is an error */
  readonly whenEmpty?: (path: string) => string | null
  /** called for every property that is looked up */
  readonly onRead?: (holder: Json, key: string) => void
  readonly maxSteps?: number
  readonly maxLength?: number
}

const deepestPartial = 20

/**
 * Runs a parsed template over a record, without `eval` or `new Function` (Workers forbid both). Stops with a
 * `TemplateError` at an unknown field, an empty placeholder, a value that is no text, or too much work.
 */
export function interpret(program: Program, record: Json, options: InterpretOptions): Output {
  const output = new Output()
  const run = new Run(options)
  run.program(program, rootScope(record), output, 0)
  return output
}

class Run {
  readonly #options: InterpretOptions
  readonly #onRead: (holder: Json, key: string) => void
  #steps = 0

  constructor(options: InterpretOptions) {
    this.#options = options
    this.#onRead = options.onRead ?? (() => {})
  }

  program(program: Program, scope: Scope, output: Output, depth: number): void {
    for (const step of program) {
      this.#steps += 1
      if (this.#steps > (this.#options.maxSteps ?? 200_000)) throw new TemplateError('too-expensive', step.at, 'steps')
      if (output.length > (this.#options.maxLength ?? 2_000_000)) throw new TemplateError('too-expensive', step.at, 'length')
      this.#step(step, scope, output, depth)
    }
  }

  #step(step: Step, scope: Scope, output: Output, depth: number): void {
    switch (step.kind) {
      case 'text':
        output.append(step.lines, step.at.line, true)
        break
      case 'print':
        output.print(this.#printed(step.value, scope, step.at), step.at.line)
        break
      case 'if': {
        const holds = isTruthy(this.#value(step.test, scope)) !== step.negated
        this.program(holds ? step.body : step.otherwise, scope, output, depth)
        break
      }
      case 'with': {
        const value = this.#value(step.over, scope)
        if (isEmpty(value)) this.program(step.otherwise, scope, output, depth)
        else this.program(step.body, enter(scope, value, scope.data, named(step.names, [value])), output, depth)
        break
      }
      case 'each':
        this.#each(step, scope, output, depth)
        break
      case 'partial':
        this.#partial(step, scope, output, depth)
    }
  }

  #each(step: Extract<Step, { readonly kind: 'each' | 'with' }>, scope: Scope, output: Output, depth: number): void {
    const entries = entriesOf(this.#value(step.over, scope))
    if (entries.length === 0) this.program(step.otherwise, scope, output, depth)
    for (let index = 0; index < entries.length; index += 1) {
      const [key, value] = entries[index]!
      this.#steps += 1
      const frame: DataFrame = loopFrame(scope.data, { key, index, first: index === 0, last: index === entries.length - 1 })
      this.program(step.body, enter(scope, value, frame, named(step.names, [value, key])), output, depth)
    }
  }

  #partial(step: Extract<Step, { readonly kind: 'partial' }>, scope: Scope, output: Output, depth: number): void {
    const partials = this.#options.partials ?? {}
    const program = Object.hasOwn(partials, step.name) ? partials[step.name] : undefined
    if (!program) throw new TemplateError('unknown-partial', step.at, step.name)
    if (depth >= deepestPartial) throw new TemplateError('too-expensive', step.at, step.name)
    const context = step.context ? this.#value(step.context, scope) : scope.contexts[0]!
    const added = step.named.map(([key, value]) => [key, this.#value(value, scope)] as const)
    const whole = added.length && isRecord(context) ? { ...context, ...Object.fromEntries(added) } : context
    const inner = new Output()
    this.program(program, { ...enter(scope, whole, scope.data, {}), names: {} }, inner, depth + 1)
    output.print(indented(inner.text, step.indent), step.at.line)
  }

  #printed(expression: Expression, scope: Scope, at: Place): string {
    const subject = nameOf(expression)
    const value = this.#value(expression, scope) ?? this.#options.whenEmpty?.(subject) ?? null
    if (value === null || (typeof value === 'string' && value.trim() === '')) throw new TemplateError('empty-placeholder', at, subject)
    if (typeof value !== 'string' && typeof value !== 'number') throw new TemplateError('not-printable', at, subject)
    const escaped = this.#options.escape(String(value))
    if (!escaped.ok) throw new TemplateError('bad-character', at, `${subject} ${codePointName(escaped.character)}`)
    return escaped.text
  }

  #value(expression: Expression, scope: Scope): Json {
    switch (expression.kind) {
      case 'value':
        return expression.value
      case 'path':
        return lookUp(expression, scope, this.#onRead)
      case 'call': {
        const args = expression.args.map(arg => this.#value(arg, scope))
        const empty = args.findIndex(arg => arg === null || arg === '')
        if (empty >= 0) throw new TemplateError('empty-placeholder', expression.at, nameOf(expression.args[empty]!))
        const options = expression.named.length
          ? Object.fromEntries(expression.named.map(([key, value]) => [key, this.#value(value, scope)]))
          : noNames
        const text = this.#options.helpers[expression.helper]?.(args, options) ?? null
        if (text === null) throw new TemplateError('bad-argument', expression.at, nameOf(expression))
        return text
      }
    }
  }
}

const nameOf = (expression: Expression): string =>
  expression.kind === 'path'
    ? expression.original
    : expression.kind === 'value'
      ? JSON.stringify(expression.value)
      : [expression.helper, ...expression.args.map(nameOf)].join(' ')

const noNames: Readonly<Record<string, Json>> = {}

const named = (names: readonly string[], values: readonly Json[]): Readonly<Record<string, Json>> =>
  names.length === 0 ? noNames : Object.fromEntries(names.slice(0, values.length).map((name, index) => [name, values[index]!]))

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function entriesOf(value: Json): readonly (readonly [string | number, Json])[] {
  if (Array.isArray(value)) return value.map((item: Json, index) => [index, item] as const)
  return isRecord(value) ? Object.entries(value) : []
}

/** As the official helpers have it: zero is empty for `#if` and present for `#with`. */
const isEmpty = (value: Json): boolean => value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0)
const isTruthy = (value: Json): boolean => !isEmpty(value) && value !== 0

const indented = (text: string, indent: string): string => (indent ? text.replace(/^(?=.)/gms, indent) : text)

export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
