import { serverCommand } from '../fixtures/server/server-command.ts'

/** Servers start from the bundle, which is made once for all files. */
export default function prepare(): void {
  serverCommand()
}
