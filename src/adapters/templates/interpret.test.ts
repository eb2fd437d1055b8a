import fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { here } from '../../../test/fixtures/store/here.ts'
import { documentWords } from '../../catalogue/locales/documents.ts'
import type { Json } from '../../domain/json.ts'
import { createHelpers, type Helpers } from './helpers.ts'
import { interpret } from './interpret.ts'
import { parseTemplate } from './parse-template.ts'
import { TemplateError } from './template-error.ts'

const helpers: Helpers = {
  shout: ([value], options) => `${String(value).toUpperCase()}${options.mark ?? ''}`,
  pair: ([a, b]) => `${a}-${b}`,
}
const names = new Set(Object.keys(helpers))
const row = '[{{title}}{{#if note}} {{note}}{{/if}}]'

function ours(template: string, record: Json, partials: Readonly<Record<string, string>> = {}): string {
  const options = { name: 't', helpers: names }
  const parsed = Object.fromEntries(Object.entries(partials).map(([name, source]) => [name, parseTemplate(source, options)]))
  const escapeHtml = (value: string) => ({ ok: true as const, text: Handlebars.escapeExpression(value) })
  return interpret(parseTemplate(template, options), record, { helpers, partials: parsed, escape: escapeHtml }).text
}

function official(template: string, record: Json, partials: Readonly<Record<string, string>> = {}): string {
  const handlebars = Handlebars.create()
  handlebars.registerHelper('shout', (value, options) => `${String(value).toUpperCase()}${options.hash.mark ?? ''}`)
  handlebars.registerHelper('pair', (a, b) => `${a}-${b}`)
  for (const [name, source] of Object.entries(partials)) handlebars.registerPartial(name, source)
  return handlebars.compile(template)(record)
}

describe('what the official compiler prints, we print', () => {
  const words = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'Z', '9', '<', '&', '"', '中', '\n', '=') })
  const text = words.filter(value => value.trim() !== '')
  const whole = { noNullPrototype: true }
  const record = fc.record(
    {
      name: text,
      count: fc.integer({ min: 0, max: 3 }),
      flag: fc.boolean(),
      nothing: fc.constant(null),
      person: fc.record({ name: text, phone: text }, whole),
      map: fc.record({ a: text, b: text }, whole),
      items: fc.array(fc.record({ title: text, note: fc.option(text), tags: fc.array(text, { maxLength: 2 }) }, whole), { maxLength: 3 }),
    },
    whole,
  )

  type Kind = 'root' | 'person' | 'item' | 'text'
  const prints: Readonly<Record<Kind, readonly string[]>> = {
    root: ['name', 'count', 'person.name', './person.phone', 'items.length', 'map.a', 'this.name', 'shout name', 'pair name count'],
    person: ['name', 'phone', 'this.name', 'shout (pair name phone) mark="!"'],
    item: ['title', 'tags.length', 'shout title mark=7'],
    text: ['this', '.', 'shout this', 'this.length'],
  }
  const tests: Readonly<Record<Kind, readonly string[]>> = {
    root: ['flag', 'count', 'name', 'nothing', 'items', 'items.length', 'person.name'],
    person: ['name', '@root.flag'],
    item: ['note', 'tags', '@first', '@last', '@index', '@root.items'],
    text: ['this', '@first', '@last'],
  }
  const blocks: Readonly<Record<Kind, readonly (readonly [string, Kind])[]>> = {
    root: [
      ['each items', 'item'],
      ['each map', 'text'],
      ['with person', 'person'],
    ],
    person: [['each @root.items', 'item']],
    item: [
      ['each tags', 'text'],
      ['with @root.person', 'person'],
    ],
    text: [],
  }
  const content = fc.string({ maxLength: 6, unit: fc.constantFrom('x', ' ', '\n', '中', '|', '*', '"', '<') })

  /** `stack` holds the kinds of `this` and of each `../` */
  function pieces(stack: readonly Kind[], depth: number): fc.Arbitrary<string> {
    const kind = stack[0]!
    const outer = stack[1]
    const printable = [
      ...prints[kind],
      ...(outer ? prints[outer].filter(path => /^\w+$/.test(path)).map(path => `../${path}`) : []),
      '@root.name',
    ]
    const print = fc
      .tuple(fc.constantFrom(...printable), fc.boolean(), fc.boolean())
      .map(([path, left, right]) => `{{${left ? '~' : ''}${path}${right ? '~' : ''}}}`)
    const plain: fc.Arbitrary<string>[] = [content, print, fc.constant('{{! a remark }}'), fc.constant('\n{{!-- }} --}}\n')]
    if (kind === 'item') plain.push(fc.constantFrom('{{> row}}', '\n  {{> row}}\n', '{{> row title="z"}}'))
    if (depth === 0) return fc.oneof(...plain)
    const body = fc.array(pieces(stack, depth - 1), { maxLength: 3 }).map(parts => parts.join(''))
    const choice = fc
      .tuple(fc.constantFrom('if', 'unless'), fc.constantFrom(...tests[kind]), body, body, fc.boolean(), fc.constantFrom('', '\n'))
      .map(
        ([block, test, yes, no, otherwise, line]) =>
          `${line}{{#${block} ${test}}}${line}${yes}${otherwise ? `${line}{{else}}${line}${no}` : ''}{{/${block}}}${line}`,
      )
    const chain = fc
      .tuple(fc.constantFrom(...tests[kind]), fc.constantFrom(...tests[kind]), body, body, body)
      .map(([a, b, one, two, three]) => `{{#if ${a}}}${one}{{else if ${b}}}${two}{{else}}${three}{{/if}}`)
    const entries = blocks[kind].map(([head, inner]) => {
      const within = fc.array(pieces([inner, ...stack], depth - 1), { maxLength: 3 }).map(parts => parts.join(''))
      const named = inner === 'item' ? fc.constantFrom('', ' as |it at|') : fc.constant('')
      return fc.tuple(within, body, named, fc.constantFrom('', '\n', '  \n')).map(([inside, otherwise, as, line]) => {
        const use = as ? '{{it.title}}{{at}}' : head.startsWith('each') ? '{{@index}}{{@key}}' : ''
        return `{{#${head}${as}}}${line}${use}${inside}{{else}}${otherwise}{{/${head.split(' ')[0]}}}${line}`
      })
    })
    return fc.oneof(...plain, choice, chain, ...entries)
  }

  // it compiles, which no Worker may
  test.runIf(here.runtime === 'Node')(
    'for templates with loops, conditions, contexts, partials, helpers and white-space control',
    { timeout: 120_000 },
    () => {
      const template = fc.array(pieces(['root'], 3), { minLength: 1, maxLength: 5 }).map(parts => parts.join(''))
      fc.assert(
        fc.property(template, record, (source, data) => {
          expect(ours(source, data, { row })).toBe(official(source, data, { row }))
        }),
        { numRuns: 600 },
      )
    },
  )
})

const problemOf = (source: string, record: Json = {}, options: { readonly maxSteps?: number; readonly maxLength?: number } = {}) => {
  const shipped = createHelpers(documentWords('zh-CN'))
  try {
    const program = parseTemplate(source, { name: 'plan', helpers: new Set(Object.keys(shipped)) })
    interpret(program, record, { helpers: shipped, escape: text => ({ ok: true, text }), ...options })
  } catch (error) {
    if (error instanceof TemplateError) return error.problem
    throw error
  }
  return null
}

describe('what is wrong is named with template, line and field', () => {
  test('a field that the record does not have', () => {
    expect(problemOf('ok\n  {{f.organiserName}}', { f: { organizerName: 'x' } })).toEqual({
      code: 'unknown-field',
      template: 'plan',
      line: 2,
      column: 5,
      subject: 'f.organiserName',
    })
  })

  test('a placeholder without a value, blank ones included', () => {
    for (const empty of [null, '', ' \n　'])
      expect(problemOf('{{#if f}}\n{{f.name}}\n{{/if}}', { f: { name: empty } })).toMatchObject({
        code: 'empty-placeholder',
        line: 2,
        subject: 'f.name',
      })
  })

  test('an empty argument of a helper', () => {
    expect(problemOf('{{date f.day}}', { f: { day: null } })).toMatchObject({ code: 'empty-placeholder', subject: 'f.day' })
  })

  test('an argument of the wrong kind', () => {
    expect(problemOf('{{date f.day}}', { f: { day: 'soon' } })).toMatchObject({ code: 'bad-argument', subject: 'date f.day' })
  })

  test('a helper that does not exist, before anything is printed', () => {
    expect(problemOf('a\nb {{decide x}}')).toMatchObject({ code: 'unknown-helper', line: 2, subject: 'decide' })
    expect(problemOf('{{#repeat 3}}x{{/repeat}}')).toMatchObject({ code: 'unknown-helper', subject: '#repeat' })
  })

  test('a list, a record or a truth value in place of text', () => {
    for (const value of [[], ['a'], { a: 1 }, true])
      expect(problemOf('{{x}}', { x: value })).toMatchObject({ code: 'not-printable', subject: 'x' })
  })

  test('raw output, decorators and inline partials', () => {
    expect(problemOf('{{{x}}}', { x: 'a' })?.code).toBe('not-supported')
    expect(problemOf('{{&x}}', { x: 'a' })?.code).toBe('not-supported')
    expect(problemOf('{{* x}}')?.code).toBe('not-supported')
    expect(problemOf('{{#*inline "x"}}{{/inline}}')?.code).toBe('not-supported')
    expect(problemOf('{{#> x}}{{/x}}')?.code).toBe('not-supported')
  })

  test('broken syntax, with its line', () => {
    expect(problemOf('one\ntwo {{#if x}}\nthree')).toMatchObject({ code: 'syntax', template: 'plan' })
    expect(problemOf('one\n{{ x')).toMatchObject({ code: 'syntax', line: 2 })
  })

  test('a partial that nobody wrote', () => {
    expect(problemOf('{{> nowhere}}')).toMatchObject({ code: 'unknown-partial', subject: 'nowhere' })
  })
})

describe('a template cannot leave its record', () => {
  test('inherited properties do not exist', () => {
    for (const path of ['constructor', 'f.constructor', 'f.__proto__', 'toString', 'f.hasOwnProperty', 'list.map', 'f.name.constructor'])
      expect(problemOf(`{{${path}}}`, { f: { name: 'x' }, list: [] })).toMatchObject({ code: 'unknown-field', subject: path })
  })

  test('loops inside loops stop at the limit', () => {
    const list = Array.from({ length: 100 }, (_, at) => at)
    const source = '{{#each list}}{{#each @root.list}}{{#each @root.list}}x{{/each}}{{/each}}{{/each}}'
    expect(problemOf(source, { list }, { maxSteps: 10_000 })).toMatchObject({ code: 'too-expensive', subject: 'steps' })
    expect(problemOf(source, { list }, { maxLength: 1000 })).toMatchObject({ code: 'too-expensive', subject: 'length' })
  })
})
