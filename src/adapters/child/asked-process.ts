import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Log } from '../../ports/deps.ts'

export interface AskedProcessOptions {
  /** of log entries: `<name>.process-ended`, `<name>.process-failed`, `<name>.too-slow` */
  readonly name: string
  readonly log: Log
  readonly script: URL
  readonly heapMegabytes: number
  /** for one question, the wait behind others included */
  readonly patienceMs: number
  /** questions that wait at most */
  readonly room: number
  /** an idle process gives its memory back */
  readonly idleMs: number
}

export interface AskedProcess<Question extends object, Answer extends object> {
  /** null when the process died or hung over it */
  ask(question: Question): Promise<Answer | null>
  isFull(): boolean
  prepare(): void
  close(): void
}

/**
 * A child process with bounded memory that answers questions by their number: started with the first one, ended when it is idle, and started
 * anew when it fails or hangs. What is asked and answered carries an `id` of ours.
 */
export function askedProcess<Question extends object, Answer extends object>({
  name,
  log,
  script,
  heapMegabytes,
  patienceMs,
  room,
  idleMs,
}: AskedProcessOptions): AskedProcess<Question, Answer> {
  const waiting = new Map<number, (answer: Answer | null) => void>()
  let child: ChildProcess | null = null
  let idle: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  function start(): ChildProcess {
    const started = fork(fileURLToPath(script), {
      execArgv: [`--max-old-space-size=${heapMegabytes}`, '--max-semi-space-size=8'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // no keys of ours where hostile files are read
      env: { PATH: process.env.PATH ?? '' },
    })
    started.on('message', (answer: Answer & { readonly id: number }) => {
      waiting.get(answer.id)?.(answer)
      rest()
    })
    started.once('exit', (code, signal) => {
      // one that was sent away owes nothing
      if (child !== started) return
      child = null
      if (code !== 0 && signal !== 'SIGTERM') log('warn', `${name}.process-ended`, { code, signal })
      for (const settle of waiting.values()) settle(null)
    })
    started.once('error', () => log('warn', `${name}.process-failed`))
    return started
  }

  function stop(): void {
    child?.kill('SIGKILL')
    child = null
  }

  function rest(): void {
    clearTimeout(idle)
    if (waiting.size === 0) idle = setTimeout(stop, idleMs).unref()
  }

  return {
    isFull: () => waiting.size >= room,
    prepare() {
      child ??= start()
      rest()
    },
    ask(question) {
      clearTimeout(idle)
      child ??= start()
      const at = child
      const id = ++asked
      return new Promise(resolve => {
        const late = setTimeout(() => {
          log('warn', `${name}.too-slow`, { ms: patienceMs })
          at.kill('SIGKILL')
          settle(null)
        }, patienceMs)
        const settle = (answer: Answer | null): void => {
          clearTimeout(late)
          waiting.delete(id)
          resolve(answer)
        }
        waiting.set(id, settle)
        at.send({ ...question, id }, error => {
          if (error) settle(null)
        })
      })
    },
    close: stop,
  }
}
