/**
 * Makes every document that the templates can give and says what cannot be made, with template, line, field and character.
 *
 *   npm run templates:check
 *   npm run templates:check -- contingency-plan --format pdf
 */
import { parseArgs } from 'node:util'
import { checkTemplates } from './check-templates.ts'

const formats = ['pdf', 'docx', 'html'] as const
const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter(argument => argument !== '--'),
  options: { format: { type: 'string' } },
  allowPositionals: true,
})
const wanted = formats.filter(format => values.format === undefined || values.format === format)
let made = 0
let wrong = 0
for await (const { template, locale, variant, format, problems } of checkTemplates({ only: positionals, formats: wanted })) {
  if (problems.length === 0) made += 1
  else wrong += 1
  for (const problem of problems) console.log(`${template} ${locale} ${variant} ${format ?? ''}: ${problem}`)
}
console.log(`${made} made or checked, ${wrong} wrong`)
process.exitCode = wrong === 0 && made > 0 ? 0 : 1
