import type { Files } from '../../../ports/files.ts'
import type { Outbox } from '../../../ports/outbox.ts'
import type { OwnTemplates } from '../../../ports/own-templates.ts'
import type { JobRef, RenderJobs } from '../../../ports/render-jobs.ts'
import type { Schedules } from '../../../ports/schedules.ts'
import type { Webhooks } from '../../../ports/webhooks.ts'
import type { Databases } from './databases.ts'

export const spreadOutbox = ({ on, each }: Databases): Outbox => ({
  enqueue: (organisation, messages) => on(organisation, ({ outbox }) => outbox.enqueue(organisation, messages)),
  async claim(by) {
    if (by.only) return on(by.only, ({ outbox }) => outbox.claim(by))
    let left = by.limit
    const claimed = await each(
      async ({ outbox }) => {
        const own = await outbox.claim({ ...by, limit: left })
        left -= own.length
        return own
      },
      () => left <= 0,
    )
    return claimed.flat()
  },
  settle: (claimed, to, more) => on(claimed, ({ outbox }) => outbox.settle(claimed, to, more)),
  get: (organisation, id) => on(organisation, ({ outbox }) => outbox.get(organisation, id)),
  list: (organisation, page, filter) => on(organisation, ({ outbox }) => outbox.list(organisation, page, filter)),
  attempts: (organisation, id) => on(organisation, ({ outbox }) => outbox.attempts(organisation, id)),
  resend: (organisation, id, now) => on(organisation, ({ outbox }) => outbox.resend(organisation, id, now)),
})

export function spreadRenderJobs({ on, each }: Databases): RenderJobs {
  /** up to `limit` of all databases together */
  async function upTo(limit: number, read: (jobs: RenderJobs, limit: number) => Promise<readonly JobRef[]>): Promise<readonly JobRef[]> {
    const found = await each(
      ({ renderJobs }) => read(renderJobs, limit),
      given => given.flat().length >= limit,
    )
    return found.flat().slice(0, limit)
  }
  return {
    open: job => on(job, ({ renderJobs }) => renderJobs.open(job)),
    addParts: (ref, parts) => on(ref, ({ renderJobs }) => renderJobs.addParts(ref, parts)),
    activate: (ref, total, mark) => on(ref, ({ renderJobs }) => renderJobs.activate(ref, total, mark)),
    get: ref => on(ref, ({ renderJobs }) => renderJobs.get(ref)),
    list: (organisation, page) => on(organisation, ({ renderJobs }) => renderJobs.list(organisation, page)),
    async claim(by) {
      const given = await each(
        ({ renderJobs }) => renderJobs.claim(by),
        parts => parts.at(-1) != null,
      )
      return given.at(-1) ?? null
    },
    renew: async (owner, until) => void (await each(({ renderJobs }) => renderJobs.renew(owner, until))),
    release: async owner => void (await each(({ renderJobs }) => renderJobs.release(owner))),
    complete: (claimed, outcome) => on(claimed, ({ renderJobs }) => renderJobs.complete(claimed, outcome)),
    parts: (ref, asked) => on(ref, ({ renderJobs }) => renderJobs.parts(ref, asked)),
    completed: limit => upTo(limit, (jobs, most) => jobs.completed(most)),
    finish: (ref, result, at, outbox) => on(ref, ({ renderJobs }) => renderJobs.finish(ref, result, at, outbox)),
    end: (ref, status, at, outbox) => on(ref, ({ renderJobs }) => renderJobs.end(ref, status, at, outbox)),
    endedEarly: (since, limit) => upTo(limit, (jobs, most) => jobs.endedEarly(since, most)),
    expired: (now, abandoned, limit) => upTo(limit, (jobs, most) => jobs.expired(now, abandoned, most)),
    remove: ref => on(ref, ({ renderJobs }) => renderJobs.remove(ref)),
    countWaiting: async () => (await each(({ renderJobs }) => renderJobs.countWaiting())).reduce((sum, rows) => sum + rows, 0),
  }
}

export const spreadSchedules = ({ on, each }: Databases): Schedules => ({
  add: schedule => on(schedule, ({ schedules }) => schedules.add(schedule)),
  get: ref => on(ref, ({ schedules }) => schedules.get(ref)),
  list: organisation => on(organisation, ({ schedules }) => schedules.list(organisation)),
  change: (ref, change) => on(ref, ({ schedules }) => schedules.change(ref, change)),
  drop: ref => on(ref, ({ schedules }) => schedules.drop(ref)),
  setNodes: (ref, slices) => on(ref, ({ schedules }) => schedules.setNodes(ref, slices)),
  nodesOf: (ref, slice) => on(ref, ({ schedules }) => schedules.nodesOf(ref, slice)),
  async claim(by) {
    const given = await each(
      ({ schedules }) => schedules.claim(by),
      claimed => claimed.at(-1) != null,
    )
    return given.at(-1) ?? null
  },
  claimOne: (ref, by) => on(ref, ({ schedules }) => schedules.claimOne(ref, by)),
  release: (ref, lease) => on(ref, ({ schedules }) => schedules.release(ref, lease)),
  begin: (ref, run) => on(ref, ({ schedules }) => schedules.begin(ref, run)),
  leftOf: (ref, run) => on(ref, ({ schedules }) => schedules.leftOf(ref, run)),
  standingBefore: (ref, run, slice) => on(ref, ({ schedules }) => schedules.standingBefore(ref, run, slice)),
  record: (ref, run, result) => on(ref, ({ schedules }) => schedules.record(ref, run, result)),
  finish: (ref, end, tell) => on(ref, ({ schedules }) => schedules.finish(ref, end, tell)),
  runs: (ref, page) => on(ref, ({ schedules }) => schedules.runs(ref, page)),
  runOf: (ref, run) => on(ref, ({ schedules }) => schedules.runOf(ref, run)),
  results: (ref, run, page) => on(ref, ({ schedules }) => schedules.results(ref, run, page)),
})

export const spreadWebhooks = ({ on }: Databases): Webhooks => ({
  list: organisation => on(organisation, ({ webhooks }) => webhooks.list(organisation)),
  get: (organisation, id) => on(organisation, ({ webhooks }) => webhooks.get(organisation, id)),
  add: endpoint => on(endpoint, ({ webhooks }) => webhooks.add(endpoint)),
  change: (organisation, id, change) => on(organisation, ({ webhooks }) => webhooks.change(organisation, id, change)),
  drop: (organisation, id) => on(organisation, ({ webhooks }) => webhooks.drop(organisation, id)),
  setSecrets: (endpoint, secrets) => on(endpoint, ({ webhooks }) => webhooks.setSecrets(endpoint, secrets)),
  noteTry: (organisation, id, outcome) => on(organisation, ({ webhooks }) => webhooks.noteTry(organisation, id, outcome)),
  disable: (organisation, id, because) => on(organisation, ({ webhooks }) => webhooks.disable(organisation, id, because)),
  wanted: organisation => on(organisation, ({ webhooks }) => webhooks.wanted(organisation)),
})

export const spreadOwnTemplates = ({ on }: Databases): OwnTemplates => ({
  list: organisation => on(organisation, ({ ownTemplates }) => ownTemplates.list(organisation)),
  get: (organisation, name, number) => on(organisation, ({ ownTemplates }) => ownTemplates.get(organisation, name, number)),
  versions: (organisation, name, page) => on(organisation, ({ ownTemplates }) => ownTemplates.versions(organisation, name, page)),
  add: template => on(template, ({ ownTemplates }) => ownTemplates.add(template)),
  drop: (organisation, name) => on(organisation, ({ ownTemplates }) => ownTemplates.drop(organisation, name)),
})

/** Keys begin with the organisation. */
export function spreadFiles({ on }: Databases): Files {
  const ownerOf = (key: string): string => key.split('/', 1)[0] ?? ''
  return {
    put: (key, bytes) => on(ownerOf(key), ({ files }) => files.put(key, bytes)),
    get: key => on(ownerOf(key), ({ files }) => files.get(key)),
    list: prefix => on(ownerOf(prefix), ({ files }) => files.list(prefix)),
    removeAll: prefix => on(ownerOf(prefix), ({ files }) => files.removeAll(prefix)),
  }
}
