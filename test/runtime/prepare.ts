import { serverCommand } from '../fixtures/build/server.ts'
import { builtWorker } from '../fixtures/build/worker.ts'

/** Servers and Workers start from what is built once for all files. */
export default function prepare(): void {
  serverCommand()
  builtWorker()
}
