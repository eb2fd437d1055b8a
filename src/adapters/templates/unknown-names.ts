import type { TemplateProblem } from '../../ports/templates.ts'
import type { Expression, Place, Program } from './program.ts'

/** Fields that a template prints or asks about and that the catalogue does not have, in branches that no record has reached too. */
export function unknownNames(program: Program, fields: ReadonlySet<string>): readonly TemplateProblem[] {
  return expressionsOf(program).flatMap(expression => {
    if (expression.kind !== 'path' || expression.data || expression.scoped) return []
    const [member, field] = expression.parts
    if (member !== 'f' || field === undefined || fields.has(field)) return []
    return [problem(expression.at, expression.original)]
  })
}

const problem = ({ template, line, column }: Place, subject: string): TemplateProblem => ({
  code: 'unknown-field',
  template,
  line,
  column,
  subject,
})

const expressionsOf = (program: Program): readonly Expression[] =>
  program.flatMap(step => {
    switch (step.kind) {
      case 'text':
        return []
      case 'print':
        return within(step.value)
      case 'partial':
        return [...(step.context ? within(step.context) : []), ...step.named.flatMap(([, value]) => within(value))]
      case 'if':
        return [...within(step.test), ...expressionsOf(step.body), ...expressionsOf(step.otherwise)]
      default:
        return [...within(step.over), ...expressionsOf(step.body), ...expressionsOf(step.otherwise)]
    }
  })

const within = (expression: Expression): readonly Expression[] =>
  expression.kind === 'call'
    ? [...expression.args.flatMap(within), ...expression.named.flatMap(([, value]) => within(value))]
    : [expression]
