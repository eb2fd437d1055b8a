import type { OwnTemplateJson, PreviewInput, TemplateInput, TemplateJson, TemplateNamesJson } from '../http/documents/schemas-templates.ts'
import type {
  InventoryJson,
  RunChangeJson,
  ScheduleChange,
  ScheduleInput,
  ScheduleJson,
  ScheduleRunJson,
} from '../http/schedules/schemas-schedules.ts'
import type {
  DeliveryInFullJson,
  DeliveryJson,
  EndpointChange,
  EndpointInput,
  EndpointJson,
  NewEndpointJson,
} from '../http/webhooks/schemas-webhooks.ts'
import { type Connection, call, every, send } from './call.ts'

type Records = readonly { readonly id?: string; readonly fields: Readonly<Record<string, unknown>> }[]

const of = encodeURIComponent

/** What an organisation sets up once: its own templates, who is told by webhook, which inventory is checked when. */
export function setupClient(connection: Connection) {
  const get = <T>(path: string): Promise<T> => call(connection, 'GET', path)
  const post = <T>(path: string, body?: unknown): Promise<T> =>
    call(connection, 'POST', path, { ...(body === undefined ? {} : { body }), headers: { 'idempotency-key': crypto.randomUUID() } })
  const drop = async (path: string): Promise<void> => {
    await send(connection, 'DELETE', path)
  }

  return {
    templates: {
      all: () => every<TemplateJson>(connection, '/v1/templates'),
      /** JSON Schema of one record */
      schema: (id: string): Promise<Readonly<Record<string, unknown>>> => get(`/v1/templates/${of(id)}/schema`),
      add: (id: string, template: TemplateInput): Promise<OwnTemplateJson> => post('/v1/templates', { id, ...template }),
      /** the next version; the same again writes none */
      put: (id: string, template: TemplateInput): Promise<OwnTemplateJson> =>
        call(connection, 'PUT', `/v1/templates/${of(id)}`, { body: template }),
      /** stores nothing: what a draft looks at, or where it is broken */
      check: (id: string, template: TemplateInput): Promise<TemplateNamesJson> =>
        call(connection, 'PUT', `/v1/templates/${of(id)}?dryRun=true`, { body: template }),
      /** `id@3` is its third version */
      read: (id: string): Promise<OwnTemplateJson> => get(`/v1/templates/${of(id)}`),
      preview: async (id: string, record: PreviewInput = {}): Promise<Blob> =>
        (await send(connection, 'POST', `/v1/templates/${of(id)}/preview`, { body: record })).blob(),
      remove: (id: string) => drop(`/v1/templates/${of(id)}`),
    },
    webhooks: {
      all: () => every<EndpointJson>(connection, '/v1/webhooks'),
      /** the secret is shown this once */
      add: (endpoint: EndpointInput): Promise<NewEndpointJson> => post('/v1/webhooks', endpoint),
      change: (id: string, change: EndpointChange): Promise<EndpointJson> =>
        call(connection, 'PATCH', `/v1/webhooks/${of(id)}`, { body: change }),
      rotateSecret: (id: string, overlapHours = 24): Promise<NewEndpointJson> => post(`/v1/webhooks/${of(id)}/secret`, { overlapHours }),
      test: (id: string): Promise<DeliveryInFullJson> => post(`/v1/webhooks/${of(id)}/test`),
      deliveries: (id: string, state?: DeliveryJson['state']) =>
        every<DeliveryJson>(connection, `/v1/webhooks/${of(id)}/deliveries${state ? `?state=${state}` : ''}`),
      /** everything that was given up, 200 a call */
      resendDead: (id: string): Promise<{ readonly resent: number; readonly left: boolean }> => post(`/v1/webhooks/${of(id)}/resend`),
      remove: (id: string) => drop(`/v1/webhooks/${of(id)}`),
    },
    schedules: {
      all: () => every<ScheduleJson>(connection, '/v1/schedules'),
      add: (schedule: ScheduleInput): Promise<ScheduleJson> => post('/v1/schedules', schedule),
      change: (id: string, change: ScheduleChange): Promise<ScheduleJson> =>
        call(connection, 'PATCH', `/v1/schedules/${of(id)}`, { body: change }),
      /** in place of the inventory before */
      putInventory: (id: string, records: Records): Promise<InventoryJson> =>
        call(connection, 'PUT', `/v1/schedules/${of(id)}/inventory`, { body: { records } }),
      run: (id: string): Promise<ScheduleRunJson> => post(`/v1/schedules/${of(id)}/runs`),
      runs: (id: string) => every<ScheduleRunJson>(connection, `/v1/schedules/${of(id)}/runs`),
      changes: (id: string, run: number, kind?: string) =>
        every<RunChangeJson>(connection, `/v1/schedules/${of(id)}/runs/${run}/changes${kind ? `?kind=${of(kind)}` : ''}`),
      remove: (id: string) => drop(`/v1/schedules/${of(id)}`),
    },
  }
}
