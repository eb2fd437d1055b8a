import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inForce } from '../../../src/domain/rules/parameters.ts'
import { judgeRule } from '../../../src/domain/rules/prepare-rule.ts'
import type { Rule } from '../../../src/domain/rules/rule.ts'
import { factsOfRecord, rulesOf } from '../rules/facts.ts'
import { checkOverHttp } from '../rules/over-http.ts'
import { publicodesPeer } from '../rules/publicodes-peer.ts'
import { randomRecord } from '../rules/random-record.ts'
import { type PeerEngine, peerEngine } from '../rules/translate.ts'
import type { Figure, Section } from '../section.ts'
import { median, round, spread } from '../statistics.ts'

const folder = join(import.meta.dirname, '..')

/** The peer is installed beside the benchmark, never with the product: it is loaded from there. */
function loadPeer(): { readonly engine: PeerEngine; readonly version: string } {
  const load = createRequire(join(folder, 'package.json'))
  const { Engine } = load('json-rules-engine')
  return { engine: new Engine([], { allowUndefinedFacts: true }), version: load('json-rules-engine/package.json').version }
}

/** Records a second of processor time: on a machine that others use too, the clock on the wall measures them. */
async function rate(records: number, run: (index: number) => unknown, seconds: number): Promise<number> {
  const spent = (): number => process.cpuUsage(start).user + process.cpuUsage(start).system
  const start = process.cpuUsage()
  let done = 0
  while (spent() < seconds * 1e6) {
    for (let index = 0; index < records; index += 1) {
      const result = run(index)
      if (result instanceof Promise) await result
    }
    done += records
  }
  return done / (spent() / 1e6)
}

export const rules: Section = {
  id: 'rules',
  title: 'Rules: the whole catalogue against one record',
  async *run({ quick }): AsyncGenerator<Figure> {
    const sample = quick ? 60 : 400
    const all = rulesOf()
    const facts = Array.from({ length: sample }, (_, seed) => factsOfRecord(randomRecord(seed)))
    const { engine, version } = loadPeer()
    const today: readonly Rule[] = all.filter(rule => facts[0] && inForce(rule.effective, facts[0].on))
    const peer = peerEngine(engine, today)

    const publicodes = publicodesPeer(today)

    for (const [seed, each] of facts.entries()) {
      const ours = all.filter(rule => judgeRule(rule, each).verdict === 'fail').map(rule => rule.id)
      for (const theirs of [await peer.run(each), ...(seed % 4 === 0 ? [publicodes.run(each)] : [])])
        if (ours.toSorted().join() !== theirs.toSorted().join()) throw new Error(`record ${seed}: ${ours.join()} is not ${theirs.join()}`)
    }
    yield {
      what: `the same ${today.length} rules fail, ours, json-rules-engine ${version} and publicodes ${publicodes.version}, on ${sample} random records`,
      figure: 'yes',
      note: 'publicodes on every fourth; the peers tell failing from not failing; passing, out of scope and unknown with what is missing they do not tell',
    }

    const [our, their, ratio, model, modelRatio]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []]
    for (let round = 0; round < (quick ? 3 : 9); round += 1) {
      const mine = await rate(sample, index => all.map(rule => judgeRule(rule, facts[index]!)), quick ? 0.5 : 1)
      const theirs = await rate(Math.min(sample, 20), index => peer.run(facts[index]!), quick ? 1 : 2)
      our.push(mine)
      their.push(theirs)
      ratio.push(mine / theirs)
      const modelled = await rate(5, index => publicodes.run(facts[index]!), quick ? 0.5 : 2)
      model.push(modelled)
      modelRatio.push(mine / modelled)
    }
    yield { what: `engine, ${all.length} rules`, figure: `${round(median(our))} records/s`, note: spread(our), value: median(our) }
    yield {
      what: `json-rules-engine ${version}, ${today.length} rules`,
      figure: `${round(median(their))} records/s`,
      note: spread(their),
      value: median(their),
    }
    yield { what: 'times json-rules-engine', figure: `${round(median(ratio))} times`, note: spread(ratio), value: median(ratio) }
    yield {
      what: `publicodes ${publicodes.version}, ${today.length} rules`,
      figure: `${round(median(model))} records/s`,
      note: spread(model),
      value: median(model),
    }
    yield { what: 'times publicodes', figure: `${round(median(modelRatio))} times`, note: spread(modelRatio), value: median(modelRatio) }

    for (const records of quick ? [500, 5_000] : [1_000, 10_000, 100_000]) yield memoryOf(records)
    yield* checkOverHttp(quick ? 600 : 20_000, quick ? 3 : 5)
  },
}

/** In a process of its own, so that nothing else is in its memory. */
function memoryOf(records: number): Figure {
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', join(folder, 'rules/memory.ts'), String(records)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error('the memory run failed')
  const { heapMb, rate } = JSON.parse(stdout)
  return {
    what: `heap while judging ${records.toLocaleString('en')} records, highest after a collection`,
    figure: `${round(heapMb)} MB`,
    note: `${round(rate)} records/s, made and read included`,
    value: heapMb,
  }
}
