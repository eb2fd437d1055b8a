/** `node read-csv.ts 200`: reads a CSV of so many MB, made while it is read, and prints the highest memory of the process as JSON. */
import { createTables } from '../../../src/adapters/tables/index.ts'
import { createCatalogue } from '../../../src/catalogue/index.ts'
import { openRecords } from '../../../src/usecases/records/open-records.ts'
import { longCsv } from './long-files.ts'

const chunks = longCsv(Number(process.argv[2]) * 2 ** 20)
const body = new ReadableStream<Uint8Array>({
  pull(stream) {
    const { done, value } = chunks.next()
    if (done) stream.close()
    else stream.enqueue(value)
  },
})
const catalogue = createCatalogue(text => text)
const opened = await openRecords({ catalogue, tables: createTables() }, 'csv', body)
if (!opened.ok) throw new Error(opened.code)
const start = process.cpuUsage()
let [records, highest] = [0, 0]
for await (const batch of opened.source.records) {
  records += batch.length
  highest = Math.max(highest, process.memoryUsage.rss())
}
const { user, system } = process.cpuUsage(start)
console.log(JSON.stringify({ records, residentMb: highest / 2 ** 20, rate: records / ((user + system) / 1e6) }))
