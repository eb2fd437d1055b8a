import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { WantedJob } from '../usecases/jobs/job-settings.ts'
import { among, dateIn, factsIn, filings, UsageError } from './options.ts'

const usage =
  'npm run render -- --template contingency-plan[,…] --in FILE.csv|.xlsx|.ndjson|.json --out DOCUMENTS.zip [--format pdf|docx|html] ' +
  '[--complete] [--dry-run] [--filings contingencyPlan,…] [--in-force-on yyyy-mm-dd] [--common FACTS.json] [--details FACTS.json] ' +
  '[--locale zh-CN|en]'

const formats = ['pdf', 'docx', 'html'] as const

export type RenderOptions = Omit<WantedJob, 'verdicts'> & {
  readonly file: string
  /** absent when rows are only tried out */
  readonly out: string | undefined
  readonly today: string | undefined
  readonly locale: 'zh-CN' | 'en'
}

export function readRenderOptions(typed: readonly string[]): RenderOptions {
  const values = parsed(typed)
  const { in: file, out, template, locale, 'dry-run': dryRun } = values
  if (!file || !template) throw new UsageError(usage)
  if (dryRun === (out !== undefined)) throw new UsageError(`--out, --dry-run\n${usage}`)
  if (locale !== 'zh-CN' && locale !== 'en') throw new UsageError(`--locale: zh-CN, en\n${usage}`)
  const format = formats.find(each => each === values.format)
  if (!format) throw new UsageError(`--format: ${formats.join(', ')}\n${usage}`)
  if (out !== undefined && !statSync(dirname(resolve(out)), { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`--out ${out}`)
  const inForceOn = dateIn(values['in-force-on'], '--in-force-on')
  return {
    file,
    out,
    templates: [...new Set(template.split(',').map(word => word.trim()))],
    format,
    locale,
    today: dateIn(process.env.ANBEI_TODAY, 'ANBEI_TODAY'),
    complete: values.complete,
    dryRun,
    ...(values.filings === undefined ? {} : { filings: among(values.filings, filings, '--filings') }),
    ...(values.common === undefined ? {} : { common: factsIn(values.common, '--common') }),
    ...(values.details === undefined ? {} : { details: factsIn(values.details, '--details') }),
    ...(inForceOn ? { inForceOn } : {}),
  }
}

function parsed(typed: readonly string[]) {
  try {
    return parseArgs({
      args: typed.filter(argument => argument !== '--'),
      options: {
        in: { type: 'string' },
        out: { type: 'string' },
        template: { type: 'string' },
        format: { type: 'string', default: 'pdf' },
        complete: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        filings: { type: 'string' },
        'in-force-on': { type: 'string' },
        common: { type: 'string' },
        details: { type: 'string' },
        locale: { type: 'string', default: 'zh-CN' },
      },
    }).values
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${usage}`)
  }
}
