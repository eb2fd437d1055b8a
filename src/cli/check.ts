/**
 * Judges a file of records, or an inventory of servers, on this machine: nothing is stored and nothing leaves it.
 *
 *   npm run check -- inventory.csv
 *   npm run check -- records.ndjson --filings icpFiling --in-force-on 2026-01-01 --verdicts fail,unknown
 *   npm run check -- servers.xlsx --about servers --common company.json --out report.ndjson
 *
 * Ends with 0 when nothing fails, 1 when something does, 2 when the file or an option cannot be used.
 */
import { checkFile } from './check-file.ts'
import { runCommand } from './terminal.ts'

await runCommand(checkFile)
