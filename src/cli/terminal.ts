import type { Writable } from 'node:stream'
import { inspect } from 'node:util'
import { UsageError } from './options.ts'

/** Where a command writes: the report, and what it tells on the way (stderr, so that stdout stays the report). */
export interface Terminal {
  readonly out: Writable
  readonly told: Writable & { readonly isTTY?: boolean }
}

type Command = (typed: readonly string[], terminal: Terminal) => Promise<number>

/** The exit code of a command; what it throws is told, and gives 2. */
export async function codeOf(command: Command, typed: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await command(typed, terminal)
  } catch (error) {
    terminal.told.write(`${error instanceof UsageError ? error.message : inspect(error)}\n`)
    return 2
  }
}

/** Runs a command as this process. */
export async function runCommand(command: Command): Promise<void> {
  // a closed pipe (| head) ends the report, it is no fault
  process.stdout.on('error', () => process.exit(1))
  process.exitCode = await codeOf(command, process.argv.slice(2), { out: process.stdout, told: process.stderr })
}
