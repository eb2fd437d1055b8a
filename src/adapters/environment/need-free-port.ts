import { once } from 'node:events'
import { createServer } from 'node:net'
import { SettingsError } from './read-settings.ts'

/** Asked before anything is made: a first start that fails at its port would have made keys that nobody was shown. */
export async function needFreePort(port: number): Promise<void> {
  const server = createServer().listen(port)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new SettingsError(`PORT ${port} ${reasonOf(error)}: set PORT to another number, for example PORT=${another(port)}`)
  }
  server.close()
  await once(server, 'close')
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be opened (${code})`
}

const another = (port: number): number => (port >= 1024 && port < 65_535 ? port + 1 : 8787)
