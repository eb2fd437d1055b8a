import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { serverCommand } from '../fixtures/build/server.ts'

const root = join(import.meta.dirname, '../..')
const startsWithin = 180_000

export interface StartHow {
  /** no file of it may grow beyond: as good as a full disk */
  readonly fileKilobytes?: number
  /** of Node, before the entry */
  readonly flags?: readonly string[]
}

export interface ServerProcess {
  readonly base: string
  /** starts the real server and waits until it is ready */
  start(how?: StartHow): Promise<void>
  /** SIGKILL: nothing is flushed, closed or finished */
  kill(): Promise<void>
  pid(): number
  /** over its standard input */
  tell(text: string): void
  /** asks it to stop (SIGTERM); the code that it ended with */
  stop(): Promise<number | null>
  /** the last it said, to explain a failure */
  lastWords(): string
}

/** The server as `npm start` has it, as a process of its own, to be killed and started again on the same port and database. */
export async function serverProcess(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  let said = ''

  async function ready(started: ChildProcess): Promise<void> {
    const giveUp = Date.now() + startsWithin
    while (Date.now() < giveUp) {
      if (started.exitCode !== null) throw new Error(`the server ended with ${started.exitCode}:\n${said}`)
      const response = await fetch(`${base}/readyz`).catch(() => null)
      if (response?.ok) return
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    throw new Error(`the server was not ready within ${startsWithin} ms:\n${said}`)
  }

  return {
    base,
    async start({ fileKilobytes, flags = [] } = {}) {
      said = ''
      const command = [process.execPath, ...flags, ...serverCommand()]
      const limited = fileKilobytes ? ['bash', '-c', `ulimit -f ${fileKilobytes}; exec "$0" "$@"`, ...command] : command
      child = spawn(limited[0] ?? '', limited.slice(1), {
        cwd: root,
        env: { ...process.env, ...environment, PORT: String(port) },
        stdio: ['pipe', 'pipe', 'pipe'],
      })
      const listen = (chunk: Buffer): void => {
        said = `${said}${chunk}`.slice(-4_000)
      }
      child.stdout?.on('data', listen)
      child.stderr?.on('data', listen)
      await ready(child)
    },
    async kill() {
      if (!child || child.exitCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
      child = null
    },
    pid: () => child?.pid ?? 0,
    tell: text => void child?.stdin?.write(text),
    async stop() {
      if (!child || child.exitCode !== null) return child?.exitCode ?? null
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = await gone
      child = null
      return code
    },
    lastWords: () => said,
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
