import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { needFreePort } from './need-free-port.ts'
import { SettingsError } from './read-settings.ts'

test('a port that is taken is one clear line that names the variable', async () => {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await expect(needFreePort(port)).rejects.toThrow(SettingsError)
  await expect(needFreePort(port)).rejects.toThrow(new RegExp(`^PORT ${port} is in use.*PORT=\\d+$`))
  other.close()
  await once(other, 'close')
  await expect(needFreePort(port)).resolves.toBeUndefined()
})
