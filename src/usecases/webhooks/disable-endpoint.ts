import type { Deps } from '../../ports/deps.ts'
import type { NewMessage } from '../../ports/outbox.ts'
import type { Endpoint } from '../../ports/webhooks.ts'
import { newWebhook } from './new-webhook.ts'

export type Disabling = Pick<Deps, 'webhooks' | 'outbox' | 'ids' | 'log' | 'staff' | 'mailer'>

/**
 * Nothing is sent to the endpoint any more, and the organisation hears of it: its other endpoints, and its admins by e-mail. The notice is
 * written first, under a key that makes it one: whoever dies in between says and does it again.
 */
export async function disableEndpoint(
  deps: Disabling,
  endpoint: Endpoint,
  why: { readonly at: string; readonly because: 'failing' | 'gone' },
): Promise<void> {
  const { organisation, id } = endpoint
  await deps.outbox.enqueue(organisation, await noticesOf(deps, endpoint, why))
  if (!(await deps.webhooks.disable(organisation, id, why))) return
  deps.log('warn', 'webhook.endpoint-disabled', { endpoint: id, because: why.because })
}

async function noticesOf(
  deps: Disabling,
  { organisation, id, description, failingSince, url }: Endpoint,
  { at, because }: { readonly at: string; readonly because: 'failing' | 'gone' },
): Promise<readonly NewMessage[]> {
  const key = `disabled ${id} ${failingSince ?? at.slice(0, 10)}`
  const webhook = newWebhook(
    deps.ids,
    { type: 'endpoint.disabled', timestamp: at, data: { endpoint: id, because, failingSince, description } },
    key,
  )
  const admins = deps.mailer ? (await deps.staff.list(organisation)).filter(({ role }) => role === 'admin') : []
  const mails = admins.map(
    ({ id: admin, email }): NewMessage => ({
      id: deps.ids.next('msg'),
      kind: 'email',
      to: email,
      payload: { type: 'endpointDisabled', host: new URL(url).host, endpoint: id, because, failingSince, at },
      dedupeKey: `${key} ${admin}`,
      dueOn: at,
    }),
  )
  return [webhook, ...mails]
}
