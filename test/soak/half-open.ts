import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { faultBench, pause, whole } from './fault-bench.ts'
import type { FaultFigures } from './faults.ts'
import { memoryOf } from './process-memory.ts'

const [far, nearLink, farLink] = ['anbei-far', 'anbei-near0', 'anbei-far0']
const [nearAddress, farAddress] = ['10.213.7.1', '10.213.7.2']
/** Linux sends again for about a quarter of an hour (tcp_retries2), then says that the other end is gone */
const longestSeconds = 1_200

/**
 * People on a network that goes away without a word, as in a lift: who watches, who has sent half a file and who holds a connection ready
 * are let go of by themselves, and everybody else is served meanwhile. Needs Linux, root and iproute2, as it makes a network of its own.
 *
 * @param each connections of every kind
 */
export async function loseNetwork(each: number): Promise<FaultFigures> {
  const at = await faultBench()
  // a name space that was left behind by a run that was broken off
  spawnSync('ip', ['netns', 'del', far])
  ip('netns', 'add', far)
  try {
    ip('link', 'add', nearLink, 'type', 'veth', 'peer', 'name', farLink, 'netns', far)
    ip('addr', 'add', `${nearAddress}/30`, 'dev', nearLink)
    ip('link', 'set', nearLink, 'up')
    inFar('addr', 'add', `${farAddress}/30`, 'dev', farLink)
    inFar('link', 'set', farLink, 'up')
    await at.server.start()
    const who = await at.arrive()
    const port = new URL(at.server.base).port
    const client = spawn('ip', ['netns', 'exec', far, process.execPath, new URL('./far-client.mjs', import.meta.url).pathname], {
      env: { ...process.env, FAR: JSON.stringify({ host: nearAddress, port, path: who.path, token: who.token, each }) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [opened] = await once(createInterface({ input: client.stdout }), 'line')
    const memory = memoryOf(at.server.pid())
    const open = connectionsTo(farAddress)
    // packets to it find nobody who would answer, not even that nobody is there
    ip('neigh', 'replace', farAddress, 'lladdr', macOf(farLink), 'dev', nearLink, 'nud', 'permanent')
    inFar('addr', 'del', `${farAddress}/30`, 'dev', farLink)
    client.kill('SIGSTOP')
    const began = performance.now()
    const gone: Record<string, number> = {}
    let [left, slowest, answered] = [open, 0, 0]
    for (let n = 0; left > 0 && seconds(began) < longestSeconds; n += 1) {
      const asked = performance.now()
      if ((await at.speak(who, ['不知道', '先跳过', '为什么要问这个', '你好'][n % 4] ?? '')).status === 200) answered += 1
      slowest = Math.max(slowest, Math.round(performance.now() - asked))
      await pause(5_000)
      left = connectionsTo(farAddress)
      for (const share of [2 / 3, 1 / 3, 0]) if (left <= open * share) gone[`leftAtMost${Math.round(open * share)}After`] ??= seconds(began)
    }
    const streams = Number(/^anbei_live_streams (\d+)/m.exec(await (await fetch(`${at.server.base}/metrics`)).text())?.[1] ?? 0)
    const peakMegabytes = memory.stop()
    client.kill('SIGKILL')
    const said = at.statuses['200'] ?? 0
    const code = await at.server.stop()
    const kept = await at.kept()
    const ok =
      Number(opened) === open && left === 0 && streams === 0 && said === answered && peakMegabytes < 400 && code === 0 && whole(kept)
    return {
      fault: 'networkGone',
      statuses: at.statuses,
      facts: { open, left, streams, ...gone, answered, slowest, peakMegabytes },
      kept,
      ok,
    }
  } finally {
    spawnSync('ip', ['link', 'del', nearLink])
    spawnSync('ip', ['netns', 'del', far])
    await at.end()
  }
}

const seconds = (since: number): number => Math.round((performance.now() - since) / 1_000)

function ip(...words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('ip', words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`ip ${words.join(' ')}: ${error?.message ?? stderr} (needs Linux, root and iproute2)`)
  return stdout
}

const inFar = (...words: readonly string[]): string => ip('-n', far, ...words)

const macOf = (link: string): string => /link\/ether (\S+)/.exec(inFar('link', 'show', link))?.[1] ?? ''

/** Of the machine, whose other end is there: taken by a server and not closed. */
function connectionsTo(address: string): number {
  const { stdout } = spawnSync('ss', ['-Htn', 'state', 'connected', 'dst', address], { encoding: 'utf8' })
  return stdout.split('\n').filter(Boolean).length
}
