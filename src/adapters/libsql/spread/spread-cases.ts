import type { CaseState } from '../../../domain/case/state.ts'
import type { CaseChecks } from '../../../ports/case-checks.ts'
import type { CaseReminders } from '../../../ports/case-reminders.ts'
import type { CaseRef, Cases } from '../../../ports/cases.ts'
import type { Desk } from '../../../ports/desk.ts'
import type { Idempotency } from '../../../ports/idempotency.ts'
import type { Inbox } from '../../../ports/inbox.ts'
import type { Databases } from './databases.ts'

export const spreadCases = ({ on, pages, grouped }: Databases): Cases => ({
  append: (ref, input) => on(ref, ({ cases }) => cases.append(ref, input)),
  load: ref => on(ref, ({ cases }) => cases.load(ref)),
  kept: ref => on(ref, ({ cases }) => cases.kept(ref)),
  async loadEach(refs) {
    const found = new Map<CaseRef, CaseState | null>()
    await grouped(
      refs,
      ({ organisation }) => organisation,
      async ({ cases }, own) => {
        const states = await cases.loadEach(own)
        for (const [at, ref] of own.entries()) found.set(ref, states[at] ?? null)
      },
    )
    return refs.map(ref => found.get(ref) ?? null)
  },
  refold: ref => on(ref, ({ cases }) => cases.refold(ref)),
  events: (ref, range) => on(ref, ({ cases }) => cases.events(ref, range)),
  hashes: (ref, range) => on(ref, ({ cases }) => cases.hashes(ref, range)),
  dataKey: ref => on(ref, ({ cases }) => cases.dataKey(ref)),
  heldSpans: ref => on(ref, ({ cases }) => cases.heldSpans(ref)),
  findByExternalRef: (organisation, externalRef) => on(organisation, ({ cases }) => cases.findByExternalRef(organisation, externalRef)),
  list: (organisation, page) => on(organisation, ({ cases }) => cases.list(organisation, page)),
  untouchedSince: (organisation, before, range) => on(organisation, ({ cases }) => cases.untouchedSince(organisation, before, range)),
  conversation: (organisation, id) => on(organisation, ({ cases }) => cases.conversation(organisation, id)),
  conversationByToken: (organisation, hash) => on(organisation, ({ cases }) => cases.conversationByToken(organisation, hash)),
  conversationByResume: (organisation, hash) => on(organisation, ({ cases }) => cases.conversationByResume(organisation, hash)),
  conversationsOfSubject: (organisation, hashes, page) =>
    on(organisation, ({ cases }) => cases.conversationsOfSubject(organisation, hashes, page)),
  addCredential: (organisation, id, hash) => on(organisation, ({ cases }) => cases.addCredential(organisation, id, hash)),
  replaceCredentials: (organisation, id, hashes) => on(organisation, ({ cases }) => cases.replaceCredentials(organisation, id, hashes)),
  conversations: (organisation, page, filter) => on(organisation, ({ cases }) => cases.conversations(organisation, page, filter)),
  erase: (ref, at) => on(ref, ({ cases }) => cases.erase(ref, at)),
  everyCase: page =>
    pages(
      page,
      ({ cases }, own) => cases.everyCase(own),
      ({ organisation }) => organisation,
    ),
  audit: ref => on(ref, ({ cases }) => cases.audit(ref)),
  verify: ref => on(ref, ({ cases }) => cases.verify(ref)),
})

export const spreadCaseChecks = ({ on, pages, grouped }: Databases): CaseChecks => ({
  due: (under, page) =>
    pages(
      page,
      ({ caseChecks }, own) => caseChecks.due(under, own),
      ({ ref }) => ref.organisation,
    ),
  record: checks =>
    grouped(
      checks,
      ({ ref }) => ref.organisation,
      ({ caseChecks }, own) => caseChecks.record(own),
    ),
  countDue: (organisation, under) => on(organisation, ({ caseChecks }) => caseChecks.countDue(organisation, under)),
  touched: organisation => on(organisation, ({ caseChecks }) => caseChecks.touched(organisation)),
  touchedCases: (organisation, change, page) => on(organisation, ({ caseChecks }) => caseChecks.touchedCases(organisation, change, page)),
})

export const spreadCaseReminders = ({ on, pages, grouped }: Databases): CaseReminders => ({
  stale: (page, changedSince) =>
    pages(
      page,
      ({ caseReminders }, own) => caseReminders.stale(own, changedSince),
      ({ organisation }) => organisation,
    ),
  due: (today, page) =>
    pages(
      page,
      ({ caseReminders }, own) => caseReminders.due(today, own),
      ({ organisation }) => organisation,
    ),
  record: days =>
    grouped(
      days,
      ({ ref }) => ref.organisation,
      ({ caseReminders }, own) => caseReminders.record(own),
    ),
  coming: (organisation, until, page) => on(organisation, ({ caseReminders }) => caseReminders.coming(organisation, until, page)),
})

export const spreadIdempotency = ({ on }: Databases): Idempotency => ({
  begin: (organisation, mark, now) => on(organisation, ({ idempotency }) => idempotency.begin(organisation, mark, now)),
  finish: (organisation, mark, result) => on(organisation, ({ idempotency }) => idempotency.finish(organisation, mark, result)),
  release: (organisation, mark) => on(organisation, ({ idempotency }) => idempotency.release(organisation, mark)),
})

export const spreadDesk = ({ on }: Databases): Desk => ({
  settings: organisation => on(organisation, ({ desk }) => desk.settings(organisation)),
  setSettings: (organisation, settings) => on(organisation, ({ desk }) => desk.setSettings(organisation, settings)),
  cannedReplies: organisation => on(organisation, ({ desk }) => desk.cannedReplies(organisation)),
  putCannedReply: (organisation, reply) => on(organisation, ({ desk }) => desk.putCannedReply(organisation, reply)),
  dropCannedReply: (organisation, id) => on(organisation, ({ desk }) => desk.dropCannedReply(organisation, id)),
  figures: (organisation, from, to) => on(organisation, ({ desk }) => desk.figures(organisation, from, to)),
})

export const spreadInbox = ({ on }: Databases): Inbox => ({
  list: (organisation, query) => on(organisation, ({ inbox }) => inbox.list(organisation, query)),
  counts: (organisation, reader, overdue) => on(organisation, ({ inbox }) => inbox.counts(organisation, reader, overdue)),
  changedAfter: (organisation, change, reader, limit) =>
    on(organisation, ({ inbox }) => inbox.changedAfter(organisation, change, reader, limit)),
  lastChange: organisation => on(organisation, ({ inbox }) => inbox.lastChange(organisation)),
  markRead: (organisation, reader, id, seq) => on(organisation, ({ inbox }) => inbox.markRead(organisation, reader, id, seq)),
  silentSince: (organisation, before, limit) => on(organisation, ({ inbox }) => inbox.silentSince(organisation, before, limit)),
})
