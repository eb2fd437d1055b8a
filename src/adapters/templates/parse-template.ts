import type {} from 'handlebars'
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import type { Json } from '../../domain/json.ts'
import type { Expression, PathExpression, Place, Program, Step } from './program.ts'
import { TemplateError } from './template-error.ts'

export interface ParseOptions {
  /** name of the template in errors */
  readonly name: string
  readonly helpers: ReadonlySet<string>
}

/** Throws a `TemplateError` for broken syntax, an unknown helper, or anything that does more than print. */
export function parseTemplate(source: string, options: ParseOptions): Program {
  return programOf(parseSource(source, options.name), [], options)
}

function parseSource(source: string, name: string): hbs.AST.Program {
  try {
    return parse(source)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new TemplateError('syntax', { template: name, ...placeIn(source, message) }, subjectOf(message))
  }
}

/** `Parse error on line 3:` with an excerpt and a caret below it, or a message that ends with the place itself. */
function placeIn(source: string, message: string): { readonly line: number; readonly column: number } {
  const [, atLine, atColumn] = /- (\d+):(\d+)$/.exec(message.trim()) ?? []
  if (atLine && atColumn) return { line: Number(atLine), column: Number(atColumn) + 1 }
  const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1)
  const [, excerpt = '', marks = ''] = message.split('\n')
  const caret = marks.indexOf('^')
  const column = caret < 0 ? -1 : (source.split('\n')[line - 1] ?? '').indexOf(excerpt.slice(caret, caret + 8))
  return { line, column: Math.max(column, 0) + 1 }
}

const subjectOf = (message: string): string => (message.startsWith('Parse error') ? (message.split('\n')[1] ?? '').trim() : message)

const programOf = (program: hbs.AST.Program | undefined, outer: readonly string[], options: ParseOptions): Program =>
  (program?.body ?? []).flatMap(statement => {
    const step = stepOf(statement, outer, options)
    return step ? [step] : []
  })

function stepOf(node: hbs.AST.Statement, outer: readonly string[], options: ParseOptions): Step | null {
  const at = placeOf(node, options)
  switch (node.type) {
    case 'CommentStatement':
      return null
    case 'ContentStatement': {
      // the published types call `original` something else; it is the text before white space was taken off
      const { value, original } = node as unknown as { readonly value: string; readonly original: string }
      const stripped = original.slice(0, Math.max(0, original.indexOf(value)))
      return value === '' ? null : { kind: 'text', lines: value.split('\n'), at: { ...at, line: at.line + newlines(stripped) } }
    }
    case 'MustacheStatement': {
      const mustache = node as hbs.AST.MustacheStatement
      if (!mustache.escaped) throw new TemplateError('not-supported', at, '{{{raw}}}')
      return { kind: 'print', value: callOrPath(mustache, outer, options), at }
    }
    case 'BlockStatement':
      return blockOf(node as hbs.AST.BlockStatement, outer, options)
    case 'PartialStatement': {
      const partial = node as hbs.AST.PartialStatement
      if (partial.name.type !== 'PathExpression') throw new TemplateError('not-supported', at, 'dynamic partial')
      const [context] = partial.params
      const named = namedOf(partial.hash, outer, options)
      return {
        kind: 'partial',
        name: partial.name.original,
        context: context ? expressionOf(context, outer, options) : null,
        named,
        indent: partial.indent,
        at,
      }
    }
    default:
      throw new TemplateError('not-supported', at, node.type)
  }
}

function blockOf(block: hbs.AST.BlockStatement, outer: readonly string[], options: ParseOptions): Step {
  const at = placeOf(block, options)
  const kind = block.path.original
  const [over, ...more] = block.params
  if (kind !== 'if' && kind !== 'unless' && kind !== 'each' && kind !== 'with')
    throw new TemplateError(options.helpers.has(kind) ? 'not-supported' : 'unknown-helper', at, `#${kind}`)
  if (!over || more.length > 0 || block.hash?.pairs.length) throw new TemplateError('bad-argument', at, `#${kind}`)
  const names = block.program?.blockParams ?? []
  const value = expressionOf(over, outer, options)
  const body = programOf(block.program, [...outer, ...names], options)
  const otherwise = programOf(block.inverse, outer, options)
  return kind === 'if' || kind === 'unless'
    ? { kind: 'if', test: value, negated: kind === 'unless', body, otherwise, at }
    : { kind, over: value, names, body, otherwise, at }
}

interface Callable {
  readonly path: hbs.AST.PathExpression | hbs.AST.Literal
  readonly params: readonly hbs.AST.Expression[]
  readonly hash?: hbs.AST.Hash
  readonly loc: hbs.AST.SourceLocation
}

/** `{{name}}` is a helper when there is one and no `as |name|` hides it, else a field; with arguments it must be a helper. */
function callOrPath(node: Callable, outer: readonly string[], options: ParseOptions): Expression {
  const at = placeOf(node, options)
  if (node.path.type !== 'PathExpression') throw new TemplateError('not-supported', at, 'a literal in place of a name')
  const path = pathOf(node.path as hbs.AST.PathExpression, options)
  const [name] = path.parts
  const simple = !path.data && path.up === 0 && !path.scoped && path.parts.length === 1
  const called = node.params.length > 0 || (node.hash?.pairs.length ?? 0) > 0
  if (simple && name !== undefined && options.helpers.has(name) && (called || !outer.includes(name)))
    return {
      kind: 'call',
      helper: name,
      args: node.params.map(param => expressionOf(param, outer, options)),
      named: namedOf(node.hash, outer, options),
      at,
    }
  if (called) throw new TemplateError('unknown-helper', at, path.original)
  return path
}

const namedOf = (
  hash: hbs.AST.Hash | undefined,
  outer: readonly string[],
  options: ParseOptions,
): readonly (readonly [string, Expression])[] =>
  (hash?.pairs ?? []).map(pair => [pair.key, expressionOf(pair.value, outer, options)] as const)

function expressionOf(node: hbs.AST.Expression, outer: readonly string[], options: ParseOptions): Expression {
  switch (node.type) {
    case 'PathExpression':
      return pathOf(node as hbs.AST.PathExpression, options)
    case 'SubExpression':
      return callOrPath(node as hbs.AST.SubExpression, outer, options)
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return { kind: 'value', value: (node as hbs.AST.Literal & { readonly value: Json }).value }
    default:
      throw new TemplateError('not-supported', placeOf(node, options), node.type)
  }
}

function pathOf(node: hbs.AST.PathExpression, options: ParseOptions): PathExpression {
  const parts = node.parts.map(part => (typeof part === 'string' ? part : String(part)))
  const scoped = /^\.(?!\.)|^this\b/.test(node.original)
  return { kind: 'path', data: node.data, up: node.depth, scoped, parts, original: node.original, at: placeOf(node, options) }
}

const placeOf = (node: { readonly loc: hbs.AST.SourceLocation }, options: ParseOptions): Place => ({
  template: options.name,
  line: node.loc.start.line,
  column: node.loc.start.column + 1,
})

const newlines = (text: string): number => text.split('\n').length - 1
