import type { Json } from '../../domain/json.ts'

/** Where something stands in a template; both count from 1. */
export interface Place {
  readonly template: string
  readonly line: number
  readonly column: number
}

/** A template after parsing: only what a printing template may use, every name of a helper known to exist. */
export type Program = readonly Step[]

export type Step =
  | { readonly kind: 'text'; readonly lines: readonly string[]; readonly at: Place }
  | { readonly kind: 'print'; readonly value: Expression; readonly at: Place }
  | {
      readonly kind: 'if'
      readonly test: Expression
      readonly negated: boolean
      readonly body: Program
      readonly otherwise: Program
      readonly at: Place
    }
  | {
      readonly kind: 'each' | 'with'
      readonly over: Expression
      /** names of `as |item index|` */
      readonly names: readonly string[]
      readonly body: Program
      readonly otherwise: Program
      readonly at: Place
    }
  | {
      readonly kind: 'partial'
      readonly name: string
      readonly context: Expression | null
      readonly named: readonly (readonly [string, Expression])[]
      readonly indent: string
      readonly at: Place
    }

export type Expression =
  | { readonly kind: 'value'; readonly value: Json }
  | PathExpression
  | {
      readonly kind: 'call'
      readonly helper: string
      readonly args: readonly Expression[]
      readonly named: readonly (readonly [string, Expression])[]
      readonly at: Place
    }

export interface PathExpression {
  readonly kind: 'path'
  /** `@index`, `@root.x`: looked up in the data of the loop, not in the record */
  readonly data: boolean
  /** number of `../` */
  readonly up: number
  /** `this.x` and `./x` never mean a name of `as |x|` */
  readonly scoped: boolean
  readonly parts: readonly string[]
  readonly original: string
  readonly at: Place
}
