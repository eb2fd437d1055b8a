import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Log } from '../../ports/deps.ts'

export interface AskedProcessOptions {
  /** of log entries: `<name>.process-ended`, `<name>.process-failed`, `<name>.too-slow` */
  readonly name: string
  readonly log: Log
  readonly script: URL
  /** of Node, which bound its memory */
  readonly flags: readonly string[]
  /** what it is told when it starts */
  readonly args?: readonly string[]
  /** for one question, the wait behind others included; anew for one that is asked again */
  readonly patienceMs: number
  /** questions that wait at most */
  readonly room: number
  /** an idle process gives its memory back */
  readonly idleMs: number
}

/** `busy`: too many wait; `slow`: it was given up for the time it takes, `memory`: for its size; `failed`: the process ended or hung over it */
export type Unanswered = 'busy' | 'failed' | 'slow' | 'memory'

export interface AskedProcess<Question extends object, Answer extends object> {
  ask(question: Question): Promise<Answer | Unanswered>
  prepare(): void
  close(): void
}

/** a process that watches its own time ends itself; one whose memory is used up aborts */
const causes: Readonly<Record<string, Unanswered>> = { SIGVTALRM: 'slow', SIGABRT: 'memory' }

/** sent from outside, by whoever clears up this machine: the file had no part in it */
const fromOutside = 'SIGKILL'

/** everything here is ended with it */
const stops: ReadonlySet<string> = new Set(['SIGTERM', 'SIGINT'])

interface Waiting {
  readonly question: object
  /** the process that was asked */
  at: ChildProcess | null
  /** it was asked anew, because somebody ended the process */
  again: boolean
  /** begins to count its time anew */
  renew(): void
  settle(answer: object | Unanswered): void
}

/**
 * A child process with bounded memory that answers questions by their number, one after the other: started with the first one, ended when it
 * is idle, and started anew when it fails or hangs, for those that wait behind and for whoever comes next; what it was at when somebody ended it is asked once more. What is asked and answered carries an `id` of ours.
 */
export function askedProcess<Question extends object, Answer extends object>({
  name,
  log,
  script,
  flags,
  args = [],
  patienceMs,
  room,
  idleMs,
}: AskedProcessOptions): AskedProcess<Question, Answer> {
  // in the order in which they are done
  const waiting = new Map<number, Waiting>()
  const told = new WeakSet<ChildProcess>()
  let child: ChildProcess | null = null
  let idle: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  function start(): ChildProcess {
    const started = fork(fileURLToPath(script), [...args], {
      execArgv: [...flags],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // no keys of ours where hostile files are read
      env: { PATH: process.env.PATH ?? '' },
    })
    started.on('message', (answer: object & { readonly id: number }) => {
      waiting.get(answer.id)?.settle(answer)
      rest()
    })
    started.once('exit', (code, signal) => {
      // one that was sent away owes nothing
      if (child !== started) return
      child = null
      if (code !== 0 && !stops.has(signal ?? '')) log('warn', `${name}.process-ended`, { code, signal })
      const [running] = waiting.values()
      const spared = signal === fromOutside && running?.again === false
      // it ends by itself between two files only
      if (code !== 0 && running?.at === started)
        if (spared) running.renew()
        else running.settle(causes[signal ?? ''] ?? 'failed')
      // whoever comes next waits for no start; one that was never asked may not start at all
      if (told.has(started) && !stops.has(signal ?? '')) child = start()
      // nobody pays for the file of somebody else
      for (const next of waiting.values()) send(next)
      rest()
    })
    started.once('error', () => {
      log('warn', `${name}.process-failed`)
      if (started.pid !== undefined) return
      child = null
      for (const next of waiting.values()) next.settle('failed')
    })
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

  function send(next: Waiting): void {
    child ??= start()
    next.at = child
    told.add(child)
    // one that just ended says so itself
    child.send(next.question, () => {})
  }

  return {
    prepare() {
      child ??= start()
      rest()
    },
    async ask(question) {
      if (waiting.size >= room) return 'busy'
      clearTimeout(idle)
      const id = ++asked
      return new Promise(resolve => {
        const next: Waiting = {
          question: { ...question, id },
          at: null,
          again: false,
          renew() {
            clearTimeout(late)
            next.again = true
            late = expire()
          },
          settle(answer) {
            clearTimeout(late)
            waiting.delete(id)
            // the process answers what it was asked
            resolve(answer as Answer | Unanswered)
          },
        }
        const expire = (): ReturnType<typeof setTimeout> =>
          setTimeout(() => {
            log('warn', `${name}.too-slow`, { ms: patienceMs })
            next.settle('failed')
            if (child !== next.at) return
            stop()
            for (const other of waiting.values()) send(other)
          }, patienceMs)
        let late = expire()
        waiting.set(id, next)
        send(next)
      })
    },
    close: stop,
  }
}
