import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { FilingId } from '../domain/case/events.ts'
import { isRealDate } from '../domain/fields/calendar.ts'
import type { Json } from '../domain/json.ts'
import type { Verdict } from '../domain/rules/rule.ts'

export interface Options {
  readonly file: string
  readonly filings: readonly FilingId[] | undefined
  readonly inForceOn: string | undefined
  readonly today: string | undefined
  readonly verdicts: readonly Verdict[]
  readonly aboutServers: boolean
  readonly common: Readonly<Record<string, Json>>
  readonly json: boolean
  readonly out: string | undefined
  readonly locale: 'zh-CN' | 'en'
}

/** What was typed cannot be used; the message says what can. */
export class UsageError extends Error {}

const usage =
  'npm run check -- FILE.csv|.xlsx|.ndjson|.json [--filings icpFiling,…] [--in-force-on yyyy-mm-dd] [--verdicts fail,unknown] ' +
  '[--about servers] [--common FACTS.json] [--json] [--out REPORT.ndjson] [--locale zh-CN|en]'

export const filings = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'] as const
const verdicts = ['fail', 'unknown', 'pass', 'notApplicable'] as const

export function readOptions(typed: readonly string[]): Options {
  const { values, positionals } = parsed(typed)
  const [file, ...others] = positionals
  if (!file || others.length > 0) throw new UsageError(usage)
  if (values.about !== undefined && values.about !== 'servers') throw new UsageError(`--about: servers\n${usage}`)
  if (values.locale !== 'zh-CN' && values.locale !== 'en') throw new UsageError(`--locale: zh-CN, en\n${usage}`)
  return {
    file,
    filings: values.filings === undefined ? undefined : among(values.filings, filings, '--filings'),
    inForceOn: dateIn(values['in-force-on'], '--in-force-on'),
    today: dateIn(process.env.ANBEI_TODAY, 'ANBEI_TODAY'),
    verdicts: among(values.verdicts ?? (values.json || values.out ? 'fail,unknown,pass' : 'fail'), verdicts, '--verdicts'),
    aboutServers: values.about === 'servers',
    common: values.common === undefined ? {} : factsIn(values.common, '--common'),
    json: values.json,
    out: values.out,
    locale: values.locale,
  }
}

function parsed(typed: readonly string[]) {
  try {
    return parseArgs({
      args: typed.filter(argument => argument !== '--'),
      allowPositionals: true,
      options: {
        filings: { type: 'string' },
        'in-force-on': { type: 'string' },
        verdicts: { type: 'string' },
        about: { type: 'string' },
        common: { type: 'string' },
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        locale: { type: 'string', default: 'zh-CN' },
      },
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n${usage}`)
  }
}

export function among<T extends string>(text: string, known: readonly T[], option: string): readonly T[] {
  const words = text.split(',').map(word => word.trim())
  const chosen = known.filter(each => words.includes(each))
  if (chosen.length !== new Set(words).size) throw new UsageError(`${option}: ${known.join(', ')}`)
  return chosen
}

export function dateIn(text: string | undefined, option: string): string | undefined {
  if (text !== undefined && !isRealDate(text)) throw new UsageError(`${option}: yyyy-mm-dd`)
  return text
}

/** Facts in a file of their own, `{field: value}`. */
export function factsIn(path: string, option: string): Readonly<Record<string, Json>> {
  try {
    const facts: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof facts === 'object' && facts !== null && !Array.isArray(facts)) return facts as Readonly<Record<string, Json>>
  } catch (error) {
    throw new UsageError(`${option} ${path}: ${error instanceof Error ? error.message : ''}`)
  }
  throw new UsageError(`${option} ${path}: {"field": value}`)
}
