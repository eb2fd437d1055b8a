import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Vault } from '../../ports/vault.ts'
import type { Endpoint, SigningSecret, Webhooks } from '../../ports/webhooks.ts'
import { fromUtf8, utf8 } from './bytes.ts'
import type { WrappedKey } from './raw-cases.ts'
import type { RawEndpoint, RawWebhooks } from './raw-webhooks.ts'

type Named = Pick<Endpoint, 'organisation' | 'id'>

const contextOf = ({ organisation, id }: Named, what: 'address' | 'secrets'): string => `${organisation}/${id}/${what}`

/** `Webhooks` over rows. */
export function sealedWebhooks(raw: RawWebhooks, vault: Vault): Webhooks {
  const sealUrl = (endpoint: Named, key: WrappedKey, url: string) => vault.seal(key, utf8(url), contextOf(endpoint, 'address'))
  const sealSecrets = (endpoint: Named, key: WrappedKey, secrets: readonly SigningSecret[]) =>
    vault.seal(key, utf8(canonicalJson(secrets.map(each => ({ ...each })))), contextOf(endpoint, 'secrets'))

  async function open({ key, content, secrets, ...row }: RawEndpoint): Promise<Endpoint> {
    const url = fromUtf8(await vault.open(key, content, contextOf(row, 'address')))
    const opened: readonly SigningSecret[] = JSON.parse(fromUtf8(await vault.open(key, secrets, contextOf(row, 'secrets'))))
    return { ...row, url, secrets: opened }
  }

  async function list(organisation: string) {
    return Promise.all((await raw.list(organisation)).map(open))
  }

  return {
    drop: raw.drop,
    noteTry: raw.noteTry,
    disable: raw.disable,
    list,
    async get(organisation, id) {
      const row = await raw.get(organisation, id)
      return row && open(row)
    },
    async add({ url, secrets, ...row }) {
      const key = await vault.newDataKey()
      await raw.add({ ...row, key, content: await sealUrl(row, key, url), secrets: await sealSecrets(row, key, secrets) })
    },
    async change(organisation, id, { url, ...change }) {
      const row = url === undefined ? null : await raw.get(organisation, id)
      const content = row && url !== undefined ? { content: await sealUrl(row, row.key, url) } : {}
      const changed = await raw.change(organisation, id, { ...change, ...content })
      return changed && open(changed)
    },
    async setSecrets(endpoint, secrets) {
      const row = await raw.get(endpoint.organisation, endpoint.id)
      return row !== null && raw.setSecrets(endpoint, await sealSecrets(row, row.key, secrets))
    },
    async wanted(organisation) {
      const enabled = (await raw.list(organisation)).filter(endpoint => endpoint.enabled)
      return new Set(enabled.flatMap(({ events }) => events ?? ['*']))
    },
  }
}
