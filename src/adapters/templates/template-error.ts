import type { TemplateProblem } from '../../ports/templates.ts'
import type { Place } from './program.ts'

/** Stops the interpreter; `interpret` and `parseTemplate` hand its problem back as a value. */
export class TemplateError extends Error {
  readonly problem: TemplateProblem

  constructor(code: TemplateProblem['code'], at: Place, subject: string) {
    super(`${at.template}:${at.line}:${at.column}: ${code} ${subject}`)
    this.name = 'TemplateError'
    this.problem = { code, template: at.template, line: at.line, column: at.column, subject }
  }
}
