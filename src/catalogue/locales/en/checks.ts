import { count, words } from '../args.ts'
import type { Args, Say } from '../texts.ts'

const at = (args: Args): string =>
  [args.row === undefined ? '' : `row ${words(args.row)}`, args.column === undefined ? '' : `column "${words(args.column)}"`]
    .filter(Boolean)
    .join(', ')

const say =
  (sentence: string): Say =>
  args =>
    at(args) === '' ? sentence : `${at(args)}: ${sentence}`

export const checks = {
  'table.empty': say('This file is empty. Choose another one.'),
  'table.noColumns': say('No column was recognised. The first row names the fields, by key (see /v1/fields) or by label.'),
  'table.columnUnknown': say('There is no such field; the column was not read. Check its name.'),
  'table.columnTwice': say('The field appears twice; only the first column was read.'),
  'table.rowTooLong': args =>
    say(`The row is longer than ${Math.round(count(args.max) / 1024)} KB and was not checked. Look at the line breaks.`)(args),
  'table.quoteOpen': say('A quote is never closed; the row was not checked. Add the other quote.'),
  'table.quoteStray': say('A quote stands in the wrong place; the row was not checked. Write it twice and quote the whole cell.'),
  'table.cellTooMany': say('The row has more cells than the header, mostly for want of quotes; it was not checked.'),
  'table.encoding': args => say(`The cell is not ${words(args.encoding)} and was not read. Save the file in one encoding.`)(args),
  'table.otherEncoding': args =>
    say(`This file is ${words(args.encoding)}, not CSV. Save it as CSV in UTF-8, or send it as what it is.`)(args),
  'table.notXlsx': say('This is no complete XLSX file. Save it again, or save it as CSV.'),
  'table.tooLarge': args => say(`An XLSX may have ${count(args.maxMb)} MB. Save a larger one as CSV, which has no limit.`)(args),
  'table.unpacksTooLarge': args => say(`This XLSX unpacks to more than ${count(args.maxMb)} MB. Save it as CSV, which has no limit.`)(args),
  'table.tooManyCells': args =>
    say(`The sheet has more than ${count(args.max)} cells. Delete empty rows and columns, or save it as CSV.`)(args),
  'table.formula': say('The cell is a formula and was not read. Put its value there (copy, paste as values).'),
  'table.errorValue': say('The cell holds an error value and was not read. Correct it.'),
  'table.filings': say('Filings are icpFiling, publicSecurityFiling and contingencyPlan, parted by semicolons.'),
  'file.missing': args => `Cannot open ${words(args.file)}`,
  'file.kind': args => `Not a known kind of file: ${words(args.file)}. Use .csv, .xlsx, .ndjson or .json.`,
  'record.failed': say('Something broke while this record was checked; there is no result.'),
  'row.missing': args => say(`${words(args.field)} is needed and has no value. Add it, or drop complete to get a draft.`)(args),
  'row.rule': args => say(`Rule ${words(args.rule)} does not pass; GET /v1/rules/${words(args.rule)} tells what it wants.`)(args),
  'job.templateUnknown': args => `There is no template ${words(args.template)}. GET /v1/templates lists them.`,
  'job.rowTwice': args => `Row ${count(args.index)} is corrected twice. Send it once.`,
  'job.rowNotFailed': args => `Row ${count(args.index)} did not fail: only failed rows are tried again.`,
  'schedule.noNodes': say('This check has no inventory yet. Upload one first with PUT …/inventory.'),
  'schedule.tooMany': args => `An organisation has at most ${count(args.max)} checks. Delete one that is no longer used.`,
  'schedule.tooManyNodes': args => `An inventory takes ${count(args.max)} nodes. Part it into several checks.`,
  'schedule.sameNode': args => `Two rows have the id “${words(args.node)}”. Give each node its own.`,
  'job.tooManyRows': args => `A job takes ${count(args.max)} rows. Part the file and start several jobs.`,
  'job.templateOnce': () => 'Name each template once, in template or in templates.',
  'report.progress': args => `${count(args.records)} checked, ${count(args.percent)} % read, ${count(args.rate)} a second`,
  'report.total': args =>
    `${count(args.records)} records: ${count(args.ready)} ready, ${count(args.failing)} held back, ${count(args.unknown)} incomplete; ${count(args.withFail)} fail some rule, ${count(args.errors)} with errors (${count(args.unreadable)} unreadable). Rules of ${words(args.on)}.`,
  'render.progress': args =>
    `${words(args.bar)} ${count(args.percent)} %, ${count(args.records)} of ${count(args.total)}, ${count(args.rate)} a second, about ${count(args.left)} s left`,
  'render.total': args =>
    `${count(args.total)} rows: ${count(args.done)} made, ${count(args.failed)} failed. ${args.file ? `They are in ${words(args.file)}.` : 'This only tried them out and kept no file.'}`,
  'report.rules': () => 'Rules by failures (fail / unknown):',
  'report.lacking': () => 'Fields missing most often:',
  'report.problems': () => 'Problems of the header:',
} as const satisfies Record<string, Say>
