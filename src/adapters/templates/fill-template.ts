import { documentWords } from '../../catalogue/locales/documents.ts'
import { BlockMemory } from '../../domain/documents/markup/block-memory.ts'
import { escapeValue } from '../../domain/documents/markup/escape-value.ts'
import { parseLines } from '../../domain/documents/markup/parse-blocks.ts'
import type { Vocabulary } from '../../domain/documents/vocabulary.ts'
import type { Filled, TemplateProblem, TemplateRecord, TemplateSource, Templates } from '../../ports/templates.ts'
import { createHelpers, type Helpers } from './helpers.ts'
import { interpret } from './interpret.ts'
import { namesOf } from './names-of.ts'
import { parseTemplate } from './parse-template.ts'
import { partialSources } from './partials.ts'
import type { Program } from './program.ts'
import { TemplateError } from './template-error.ts'
import { unknownNames } from './unknown-names.ts'
import { vocabularyOf } from './vocabulary-of.ts'

interface Prepared {
  readonly program: Program
  readonly partials: Readonly<Record<string, Program>>
  readonly helpers: Helpers
  readonly vocabulary: Vocabulary
}

export type FillTemplate = (
  template: TemplateSource,
  record: TemplateRecord,
  blanks?: Readonly<Record<string, string>>,
) => Filled | { readonly ok: false; readonly problem: TemplateProblem }

/** Remembers parsed templates by version: parsing takes ten times as long as filling. */
export function createFiller(): { readonly fill: FillTemplate; readonly inspect: Templates['inspect'] } {
  const prepared = new Map<string, Prepared>()
  const memory = new BlockMemory()
  const prepare = (template: TemplateSource): Prepared => {
    const key = `${template.version} ${template.locale}`
    const known = prepared.get(key)
    if (known) return known
    const words = documentWords(template.locale)
    const helpers = createHelpers(words)
    const program = parseTemplate(template.source, { name: template.id, helpers: new Set(Object.keys(helpers)) })
    const names = new Set(Object.keys(helpers))
    const partials = Object.fromEntries(
      Object.entries(partialSources).map(([name, source]) => [
        name,
        parseTemplate(source, { name: `${template.id} > ${name}`, helpers: names }),
      ]),
    )
    const fresh = { program, partials, helpers, vocabulary: vocabularyOf(program, words) }
    if (prepared.size >= 200) prepared.clear()
    prepared.set(key, fresh)
    return fresh
  }
  return {
    fill(template, record, blanks = {}) {
      try {
        return fill(template, prepare(template), record, blanks, memory)
      } catch (error) {
        if (error instanceof TemplateError) return { ok: false, problem: error.problem }
        throw error
      }
    },
    inspect(template, fields) {
      try {
        const { program } = prepare(template)
        const problems = unknownNames(program, fields)
        return problems.length > 0 ? { ok: false, problems } : { ok: true, ...namesOf(program) }
      } catch (error) {
        if (error instanceof TemplateError) return { ok: false, problems: [error.problem] }
        throw error
      }
    },
  }
}

function fill(
  template: TemplateSource,
  { program, partials, helpers, vocabulary }: Prepared,
  record: TemplateRecord,
  blanks: Readonly<Record<string, string>>,
  memory: BlockMemory,
): Filled {
  const reads = new Set<string>()
  const output = interpret(program, record, {
    helpers,
    partials,
    escape: escapeValue,
    whenEmpty: path => {
      const [, field = ''] = /^(?:\.\.\/)*f\.(\w+)$/.exec(path) ?? []
      return Object.hasOwn(blanks, field) ? (blanks[field] ?? null) : null
    },
    onRead: (holder, key) => {
      if (holder === record.f) reads.add(key)
    },
  })
  const lineOf = (line: number): number => output.origins[line] ?? 1
  const parsed = parseLines(output.lines, memory)
  if (!parsed.ok) throw new TemplateError('bad-markup', { template: template.id, line: lineOf(parsed.line), column: 1 }, parsed.subject)
  return {
    ok: true,
    blocks: parsed.blocks,
    lines: parsed.lines.map(lineOf),
    reads: [...reads],
    declared: parsed.declared,
    vocabulary,
  }
}
