import type { DetailUse, TemplateNames } from '../../ports/templates.ts'
import type { Expression, PathExpression, Program } from './program.ts'

/** what a helper wants in its first argument */
const wants: Readonly<Record<string, DetailUse>> = {
  date: 'date',
  money: 'number',
  number: 'number',
  ordinal: 'number',
  join: 'texts',
  yesNo: 'boolean',
}

/** The fields and details that a template looks at, in every branch, and what it makes of each detail. */
export function namesOf(program: Program): TemplateNames {
  const fields = new Set<string>()
  const details = new Map<string, DetailUse>()
  for (const { path, use } of usesOf(program)) {
    const [member, name] = path.parts
    if (path.data || path.scoped || name === undefined) continue
    if (member === 'f') fields.add(name)
    if (member !== 'd') continue
    // `d.visit.by` is looked up in `d.visit`; deeper ones are the template's own affair
    const key = path.parts.slice(1, 3).join('.')
    const known = details.get(key)
    if (known === undefined || known === 'any') details.set(key, use)
  }
  return { fields: [...fields], details: Object.fromEntries([...details].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

interface Use {
  readonly path: PathExpression
  readonly use: DetailUse
}

const usesOf = (program: Program): readonly Use[] =>
  program.flatMap(step => {
    switch (step.kind) {
      case 'text':
        return []
      case 'print':
        return within(step.value, 'text')
      case 'partial':
        return [...(step.context ? within(step.context, 'any') : []), ...step.named.flatMap(([, value]) => within(value, 'any'))]
      case 'if':
        return [...within(step.test, 'any'), ...usesOf(step.body), ...usesOf(step.otherwise)]
      default:
        return [...within(step.over, step.kind === 'each' ? 'rows' : 'any'), ...usesOf(step.body), ...usesOf(step.otherwise)]
    }
  })

function within(expression: Expression, use: DetailUse): readonly Use[] {
  if (expression.kind === 'path') return [{ path: expression, use }]
  if (expression.kind === 'value') return []
  const wanted = wants[expression.helper] ?? 'any'
  return [...expression.args.flatMap(arg => within(arg, wanted)), ...expression.named.flatMap(([, value]) => within(value, 'any'))]
}
