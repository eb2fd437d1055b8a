import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { serverCommand } from '../../fixtures/build/server.ts'

const root = join(import.meta.dirname, '../../..')

export interface NodeServer {
  readonly base: string
  readonly pid: number | undefined
  /** what it printed for people */
  output(): string
  /** exit code, null after a kill */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

/** The server as `npm start` has it, as a process of its own on a free port. Rejects with what it said when it ends before it is ready. */
export async function startNodeServer(environment: Readonly<Record<string, string>>): Promise<NodeServer> {
  const child = spawn(process.execPath, [...serverCommand()], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  let complained = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk
  })
  const base = await new Promise<string>((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the server ended with ${code}: ${complained}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk
      const [, url] = /ready: (http:\S+)/.exec(printed) ?? []
      if (url) resolve(url.replace('localhost', '127.0.0.1'))
    })
  })
  return {
    base,
    pid: child.pid,
    output: () => printed,
    async stop(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const gone = once(child, 'exit')
      child.kill(signal)
      const [code] = await gone
      return code
    },
  }
}
