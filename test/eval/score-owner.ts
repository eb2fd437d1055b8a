import type { Json } from '../../src/domain/json.ts'
import type { HeardFinding } from './heard.ts'
import { rate } from './numbers.ts'
import type { Owner, Topics } from './owners.ts'
import type { Played } from './play-owner.ts'
import { same } from './same.ts'

const icpProcedures = ['firstFiling', 'addService', 'addAccess', 'change', 'cancelAccess', 'cancelService', 'cancelSubject', 'siteTransfer']

/** Scores what one owner ended with: values against gold, and what was asked, said and found on the way. */
export function scoreOwner(played: Played) {
  const { owner, stop, entries, errors, held, memory, digressions } = played
  const values = scoreValues(played)
  const last = held?.findings ?? []
  const replies = entries.flatMap(entry => (entry.reply ? [entry.reply] : []))
  const all = [...replies.flatMap(reply => reply.findings), ...last]
  const texts = [
    ...replies.flatMap(reply => [reply.text, ...reply.quickReplies.map(one => one.text)]),
    ...all.flatMap(one => [one.message, one.fix ?? '']),
  ]
  const rejected = new Set(replies.flatMap(reply => reply.captured.filter(one => one.status === 'rejected').map(one => one.field)))
  const asked = new Set(replies.flatMap(reply => reply.asking.map(one => one.field)))
  const value = (key: string): Json | undefined => storedValue(played, key)
  const codes = held?.procedures.map(one => one.code) ?? []
  const { expect } = owner
  return {
    id: owner.id,
    title: owner.title,
    stop,
    turns: Math.max(0, entries.length - 1),
    ...values,
    ...f1(values),
    repeated: [...memory.answered].filter(([, times]) => times > 2).map(([key, times]) => `${key}×${times}`),
    needless: (expect.mustNotAsk ?? []).filter(key => asked.has(key)),
    digressions: digressions.map(({ wish, reply }) => ({
      text: wish.text,
      ok: covers(reply, wish.expectTopic),
      reply: reply.slice(0, 300),
    })),
    digressionsWanted: owner.digressions.length,
    corrections: owner.corrections.map(({ text, expect: wanted }) => ({
      text,
      ok: Object.keys(wanted).every(key => memory.right(key, value(key))),
    })),
    volunteered: owner.volunteered.map(({ text, captures }) => ({
      text,
      ok: Object.entries(captures).every(([key, want]) => same(key, value(key), want) || memory.right(key, value(key))),
    })),
    mustFindings: expect.mustFindings.map(one => ({
      why: one.why,
      ok: hasFinding(one.during ? all : last, one) || (one.during === true && one.fields.some(key => rejected.has(key))),
    })),
    mustNotSay: expect.mustNotSay.filter(needle => texts.some(text => says(text, needle))),
    procedure: procedureRight(expect.procedureCode, codes),
    procedures: codes.join('+'),
    authority: authorityRight(owner, held?.authority),
    ready: expect.readyOfficial === null ? null : held?.readiness.official.ready === expect.readyOfficial,
    deadlines: (expect.deadlines ?? []).map(on => ({ on, ok: held?.deadlines.some(one => one.on === on) === true })),
    ms: entries.map(entry => Math.round(entry.ms)).filter(ms => ms > 0),
    errors,
    entries,
  }
}

export type ScoredOwner = ReturnType<typeof scoreOwner>

function storedValue({ held }: Played, key: string): Json | undefined {
  const field = held?.fields[key]
  return field?.state === 'filled' ? field.value : undefined
}

interface Tally {
  /** true and false positives, false negatives */
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

function scoreValues(played: Played): Tally & {
  readonly wrong: readonly { readonly field: string; readonly got: Json; readonly gold: Json }[]
  readonly missed: readonly string[]
  readonly invented: readonly string[]
} {
  const { owner, held, memory } = played
  const wrong: { field: string; got: Json; gold: Json }[] = []
  const missed: string[] = []
  let tp = 0
  let fn = 0
  const golds = [
    ...Object.entries(owner.gold).map(entry => [...entry, true] as const),
    ...Object.entries(owner.goldOptional).map(entry => [...entry, false] as const),
  ]
  for (const [field, gold, must] of golds) {
    const got = storedValue(played, field) ?? null
    if (got === null) {
      if (gold !== null && must) missed.push(field)
    } else if (gold !== null && (same(field, got, gold) || (owner.accept[field] ?? []).some(other => same(field, got, other)))) tp += 1
    else {
      wrong.push({ field, got, gold })
      if (gold !== null && must) fn += 1
    }
  }
  const invented = [...memory.saidUnknown].filter(
    key =>
      !(key in owner.gold) &&
      !(key in owner.goldOptional) &&
      storedValue(played, key) !== undefined &&
      held?.fields[key]?.evidence?.kind !== 'derived',
  )
  return { tp, fp: wrong.length, fn: fn + missed.length, wrong, missed, invented }
}

export function f1({ tp, fp, fn }: Tally) {
  const precision = rate(tp, tp + fp)
  const recall = rate(tp, tp + fn)
  return { precision, recall, f1: rate(2 * precision * recall, precision + recall) }
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

const covers = (reply: string, topics: Topics): boolean =>
  topics.some(topic => [topic].flat().every(word => plain(reply).includes(plain(word))))

/** A claim counts unless its own sentence denies it or reports it as hearsay. */
function says(text: string, needle: string): boolean {
  const wanted = plain(needle.replace(/^!/, ''))
  if (needle.startsWith('!')) return plain(text).includes(wanted)
  return plain(text)
    .split(/[。!?;\n]/)
    .some(sentence => sentence.includes(wanted) && !/[不没無无非未别勿假]|指南|网传|网上|说法|not |n't/.test(sentence.replace(wanted, '')))
}

function hasFinding(list: readonly HeardFinding[], wanted: Owner['expect']['mustFindings'][number]): boolean {
  return list.some(
    one =>
      (wanted.verdict ?? ['fail', 'unknown']).includes(one.verdict) &&
      wanted.fields.some(key => one.fields.includes(key) || one.missing.includes(key)) &&
      (!wanted.basis || one.basis.some(basis => basis.kind === wanted.basis)),
  )
}

function procedureRight(wanted: Owner['expect']['procedureCode'], codes: readonly string[]): boolean | null {
  if (wanted === undefined) return null
  if (wanted === null) return !codes.some(code => icpProcedures.includes(code))
  return [wanted].flat().some(code => codes.includes(code))
}

function authorityRight(
  { expect }: Owner,
  authority: { readonly official: { readonly code: string } | null; readonly conflict: boolean } | undefined,
) {
  if (expect.authorityCode === undefined) return null
  return (
    authority?.official?.code === expect.authorityCode &&
    (expect.authorityConflict === undefined || authority.conflict === expect.authorityConflict)
  )
}

export const stopsOf = (owners: readonly ScoredOwner[]): string =>
  [...Map.groupBy(owners, owner => owner.stop)].map(([stop, list]) => `${stop} ${list.length}`).join(', ')
