import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of a peer as it is installed; not every package lets its own description be loaded. */
export const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'node_modules', name, 'package.json'), 'utf8')).version
