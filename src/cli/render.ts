/**
 * Makes documents of a file of records on this machine: nothing leaves it. One archive with the manifest first, one reason a fault.
 *
 *   npm run render -- --template contingency-plan --in rows.xlsx --out plans.zip
 *   npm run render -- --template icp-application --in rows.csv --format docx --complete --out applications.zip
 *   npm run render -- --template contingency-plan --in rows.ndjson --dry-run
 *
 * Ends with 0 when every row was made, 1 when some failed, 2 when the file or an option cannot be used.
 */
import { renderFile } from './render-file.ts'
import { runCommand } from './terminal.ts'

await runCommand(renderFile)
