/** `node --expose-gc memory.ts 100000`: judges so many records one after the other and prints the highest heap as JSON. */
import { judgeRule } from '../../../src/domain/rules/prepare-rule.ts'
import { factsOfRecord, rulesOf } from './facts.ts'
import { randomRecord } from './random-record.ts'

const records = Number(process.argv[2])
const collectEvery = Math.min(1_000, records)
const rules = rulesOf()
const start = process.cpuUsage()
let highest = 0
let failing = 0
for (let seed = 0; seed < records; seed += 1) {
  const facts = factsOfRecord(randomRecord(seed))
  for (const rule of rules) if (judgeRule(rule, facts).verdict === 'fail') failing += 1
  if (seed % collectEvery !== collectEvery - 1) continue
  globalThis.gc?.()
  highest = Math.max(highest, process.memoryUsage().heapUsed)
}
const { user, system } = process.cpuUsage(start)
console.log(JSON.stringify({ heapMb: highest / 2 ** 20, rate: records / ((user + system) / 1e6), failing }))
