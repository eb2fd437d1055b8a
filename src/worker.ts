import { createHash } from 'node:crypto'
import packageJson from '../package.json' with { type: 'json' }
import listenPrompt from '../prompts/listen.md'
import wordPrompt from '../prompts/word.md'
import { type AssetsBinding, boundAssets } from './adapters/assets/bound-assets.ts'
import { knownPasswords } from './adapters/auth/known-passwords.ts'
import { libsqlStaff } from './adapters/auth/libsql-staff.ts'
import { memoryStaff } from './adapters/auth/memory-staff.ts'
import { oneTimeCodes } from './adapters/auth/one-time-codes.ts'
import { systemClock } from './adapters/clock.ts'
import { createKnownOverrides } from './adapters/desk/known-overrides.ts'
import { type KnownOrigins, rememberOrigins } from './adapters/desk/remember-origins.ts'
import { type KnownSettings, rememberSettings } from './adapters/desk/remember-settings.ts'
import { readBesidePages, readText } from './adapters/edge/beside-pages.ts'
import { lookAhead } from './adapters/edge/look-ahead.ts'
import { consoleLog } from './adapters/environment/console-log.ts'
import { keyIdOf } from './adapters/environment/key-id.ts'
import { readSenders } from './adapters/environment/read-sender-settings.ts'
import { type EnvironmentSettings, readSettings, SettingsError } from './adapters/environment/read-settings.ts'
import { type BucketBinding, r2Files } from './adapters/files/r2-files.ts'
import { withOlderFiles } from './adapters/files/with-older-files.ts'
import { fetchFromWorker } from './adapters/identity/bounded-fetch.ts'
import { joseTokens } from './adapters/identity/jose-tokens.ts'
import { openId } from './adapters/identity/open-id.ts'
import { createIds } from './adapters/ids.ts'
import { memoryIntake } from './adapters/intake/memory-intake.ts'
import { connectLibsql } from './adapters/libsql/connect-libsql.ts'
import type { KnownPlaces } from './adapters/libsql/spread/placements.ts'
import { durableLimits } from './adapters/limits/durable-limits.ts'
import { memoryLimits } from './adapters/limits/memory-limits.ts'
import { deterministicListener } from './adapters/listener/deterministic.ts'
import { chatModel } from './adapters/llm/chat-model.ts'
import { listenerWith } from './adapters/llm/model-listener.ts'
import { wordingWith } from './adapters/llm/model-wording.ts'
import { readModelSettings } from './adapters/llm/read-model-settings.ts'
import type { AiBinding } from './adapters/llm/workers-ai-model.ts'
import { memoryStore } from './adapters/memory/index.ts'
import { memoryTables } from './adapters/memory/tables.ts'
import { memoryMetrics } from './adapters/metrics/memory-metrics.ts'
import { assetFonts } from './adapters/pdf/asset-fonts.ts'
import { createTypesetter } from './adapters/pdf/index.ts'
import { pdfBinder } from './adapters/pdf/materials/index.ts'
import { fetchProber } from './adapters/probe/fetch-prober.ts'
import { createReference } from './adapters/reference/index.ts'
import { durableRooms, type RoomNamespace } from './adapters/rooms/durable-rooms.ts'
import { envelopeVault } from './adapters/sealing/vault.ts'
import { createTables } from './adapters/tables/index.ts'
import { bundledTemplates } from './adapters/templates/bundled-templates.ts'
import { withOwnTemplates } from './adapters/templates/with-own-templates.ts'
import { createTextReader } from './adapters/text/index.ts'
import { otlpTracer } from './adapters/tracing/otlp-tracer.ts'
import { readTraceSettings } from './adapters/tracing/read-trace-settings.ts'
import { tracedPorts } from './adapters/tracing/traced-ports.ts'
import { fetchPoster } from './adapters/webhooks/fetch-poster.ts'
import { type Remembered, rememberWanted } from './adapters/webhooks/remember-wanted.ts'
import { clientZipPacker } from './adapters/zip/client-zip-packer.ts'
import { createApp } from './app.ts'
import { labelsOf } from './catalogue/fields/labels.ts'
import { createCatalogue } from './catalogue/index.ts'
import { textsOf } from './catalogue/locales/index.ts'
import type { Deps } from './ports/deps.ts'
import type { Files } from './ports/files.ts'
import type { Staff } from './ports/staff.ts'
import type { Store } from './ports/store.ts'
import type { Vault } from './ports/vault.ts'
import { createHeadKeeper } from './usecases/audit/keep-anchored.ts'
import { createCaseKeeper } from './usecases/cases/keep-cases-judged.ts'
import { releaseSilent } from './usecases/desk/release-silent.ts'
import { sweepRenderJobs } from './usecases/jobs/end-render-job.ts'
import { renderRows } from './usecases/jobs/render-rows.ts'
import { runRenderJobs } from './usecases/jobs/run-render-jobs.ts'
import { firstStart } from './usecases/organisations/first-start.ts'
import { createRetentionKeeper } from './usecases/personal-data/keep-retention.ts'
import { createReminderKeeper } from './usecases/reminders/keep-reminded.ts'
import { createScheduleKeeper } from './usecases/schedules/keep-scheduled.ts'
import { deliverWebhooks } from './usecases/webhooks/deliver-webhooks.ts'
import { tellingCases } from './usecases/webhooks/tell-endpoints.ts'

export { Office } from './adapters/rooms/office-object.ts'
export { Room } from './adapters/rooms/room-object.ts'

/** A queue of Cloudflare, where it is bound. */
interface WorkQueue {
  send(message: Work): Promise<unknown>
}

/** That there is something to do: what it is stands in the database, so that a message may come twice, late or never. */
type Work = { readonly kind: 'jobs' | 'webhooks' }

/** A coarse shield of the platform, counted for each address and location. */
interface Shield {
  limit(by: { readonly key: string }): Promise<{ readonly success: boolean }>
}

interface Bindings {
  /** Workers AI, where it is bound */
  readonly AI?: AiBinding
  readonly ASSETS: AssetsBinding
  /** what people give us and what we make, where it is bound; else it is kept in the database */
  readonly FILES?: BucketBinding
  readonly ROOMS: RoomNamespace
  readonly OFFICES: RoomNamespace
  readonly WORK?: WorkQueue
  readonly SHIELD?: Shield
}

interface InvocationContext {
  waitUntil(work: Promise<unknown>): void
}

type Environment = Bindings & Readonly<Record<string, string | undefined>>

/** What outlives a request: data that needs no connection. Made in the first request, because a Worker may not compute before. */
function createShared(environment: Environment) {
  const variables = variablesOf(environment)
  const assets = boundAssets(environment.ASSETS)
  const overrides = createKnownOverrides()
  const catalogue = { ...createCatalogue(text => createHash('sha256').update(text).digest('hex')), overridesOf: overrides.of }
  const reference = createReference()
  const ids = createIds()
  const log = consoleLog(readSettings(variables).logLevel, console.log)
  const limits = durableLimits(environment.OFFICES, memoryLimits(), log)
  const modelSettings = readModelSettings(variables, { hasBinding: environment.AI !== undefined })
  const model = modelSettings ? { model: chatModel(modelSettings, environment.AI) } : {}
  const wording = wordingWith(modelSettings, settings => ({
    model: chatModel(settings, environment.AI),
    prompt: wordPrompt,
    limits,
    log,
  }))
  return {
    catalogue,
    overrides,
    reference,
    ...(wording ? { wording } : {}),
    assets,
    identityTokens: joseTokens,
    knownPasswords: knownPasswords({
      list: () => readText('data/common-passwords.txt', assets),
      rangeUrl: readSettings(variables).passwordRangeUrl,
    }),
    oneTimeCodes: oneTimeCodes(ids),
    openId: openId({ call: fetchFromWorker(), anywhere: readSettings(variables).localWebhooks }),
    ids,
    intake: memoryIntake(),
    limits,
    log,
    listener: listenerWith(modelSettings, {
      ...model,
      plain: deterministicListener({ catalogue, reference }),
      catalogue,
      reference,
      texts: textsOf,
      labels: labelsOf,
      limits,
      log,
      prompt: listenPrompt,
    }),
    keepJudged: createCaseKeeper(),
    keepAnchored: createHeadKeeper(),
    keepRetained: createRetentionKeeper(),
    keepReminded: createReminderKeeper(),
    keepScheduled: createScheduleKeeper(),
    metrics: memoryMetrics(),
    binder: pdfBinder,
    packer: clientZipPacker,
    prober: fetchProber(),
    tables: createTables(),
    templates: bundledTemplates(),
    texts: createTextReader(),
    typesetter: createTypesetter(assetFonts(assets)),
    /** outlive the connection of a request */
    wanted: new Map() satisfies Remembered as Remembered,
    known: new Map() satisfies KnownPlaces as KnownPlaces,
    knownDesk: new Map() satisfies KnownSettings as KnownSettings,
    knownOrigins: new Map() satisfies KnownOrigins as KnownOrigins,
    /** for the store that forgets everything with the isolate */
    temporary: {
      tables: memoryTables(),
      key: crypto.getRandomValues(new Uint8Array(32)),
      staff: memoryStaff('temporary-store-without-a-database', ids),
    },
  }
}

/** what one run of the schedule looks at: a case is a few calls of the database, and a run may make a thousand */
const casesPerRun = 300
/** each is a call outside and two of the database */
const messagesPerRun = 100
/** so that nobody waits for the schedule; the platform gives half a minute */
const messagesPerRequest = 20
/** slices of inventories, some eighty nodes each in an inventory of 5,000 */
const slicesPerRun = 20
/** cases that were kept as long as their organisation wants */
const erasuresPerRun = 50
/** data keys that one run puts under a new master key */
const keysPerRun = 100

type Shared = ReturnType<typeof createShared>

let shared: Shared | null = null
let siteKey: string | null = null

async function vaultOf(settings: EnvironmentSettings, { temporary }: Shared): Promise<Vault> {
  if (settings.databaseUrl && settings.masterKeys.length === 0) throw new SettingsError('DATABASE_URL needs ANBEI_MASTER_KEY')
  const keys = settings.masterKeys.length ? settings.masterKeys : [temporary.key]
  return envelopeVault({ profile: settings.crypto, keys: await Promise.all(keys.map(async key => ({ id: await keyIdOf(key), key }))) })
}

/** A connection lives as long as its request: kept longer, it fails in the next one. */
async function storeOf(
  settings: EnvironmentSettings,
  vault: Vault,
  { temporary, ids, known }: Shared,
): Promise<{ store: Store; staff: Staff }> {
  const clock = clockOf(settings)
  if (!settings.databaseUrl) return { store: memoryStore({ vault, clock, tables: temporary.tables }), staff: temporary.staff }
  const url = settings.databaseUrl
  const store = connectLibsql({ url, vault, clock, known, ...(settings.databaseToken ? { authToken: settings.databaseToken } : {}) })
  return { store, staff: libsqlStaff(store.database, await vault.sign('staff-sessions'), ids) }
}

/** A store that forgets everything with the isolate keeps its files itself, so that none is left behind. */
function filesOf(environment: Environment, store: Store): Files {
  return environment.FILES && environment.DATABASE_URL ? withOlderFiles(r2Files(environment.FILES), store.files) : store.files
}

const clockOf = ({ today }: EnvironmentSettings) => systemClock(today ? { today } : {})

async function createDeps(environment: Environment, announced: () => void = () => {}): Promise<Deps & { readonly store: Store }> {
  // each of several first requests reads for itself: none may wait for what another began
  if (!shared) await readBesidePages(boundAssets(environment.ASSETS))
  shared ??= createShared(environment)
  const { temporary, wanted, known: _, knownDesk, knownOrigins, ...lasting } = shared
  const settings = readSettings(variablesOf(environment))
  const senders = readSenders(variablesOf(environment))
  const vault = await vaultOf(settings, shared)
  const { store, staff } = await storeOf(settings, vault, shared)
  siteKey ??= await openFirst(settings, { ...lasting, organisations: store.organisations, staff, vault })
  const files = filesOf(environment, store)
  const clock = clockOf(settings)
  const webhooks = rememberWanted(store.webhooks, clock, wanted)
  const desk = rememberSettings(store.desk, knownDesk)
  const webhookQueue = { announce: announced }
  return {
    ...store,
    ...lasting,
    organisations: rememberOrigins(store.organisations, clock, knownOrigins),
    desk,
    cases: tellingCases(lookAhead(store.cases, { ...lasting, desk, webhooks, organisations: store.organisations }), {
      ...lasting,
      webhooks,
      webhookQueue,
      clock,
    }),
    webhooks,
    webhookQueue,
    templates: withOwnTemplates(lasting.templates, store.ownTemplates),
    poster: fetchPoster(undefined, settings.localWebhooks),
    store,
    staff,
    vault,
    clock,
    ...(senders.mailer ? { mailer: senders.mailer } : {}),
    ...(senders.texter ? { texter: senders.texter } : {}),
    rooms: durableRooms(environment.ROOMS, environment.OFFICES),
    files,
    jobFiles: files,
    renderQueue: {
      // without a queue the schedule finds it
      announce: async () => void (await environment.WORK?.send({ kind: 'jobs' })),
    },
    settings: {
      production: settings.production,
      temporaryStore: settings.databaseUrl === null,
      version: packageJson.version,
      siteKey,
      publicUrl: senders.publicUrl,
      ...(settings.openId ? { openId: settings.openId } : {}),
    },
  }
}

/** Null while the database is not ready: `/readyz` says so, and the next request tries again. */
async function openFirst(
  settings: EnvironmentSettings,
  deps: Pick<Deps, 'organisations' | 'overrides' | 'staff' | 'ids' | 'vault' | 'log'>,
): Promise<string | null> {
  try {
    await deps.overrides.refresh(deps.organisations)
    const first = await firstStart(deps, {
      ...(settings.siteKey ? { siteKey: settings.siteKey } : {}),
      ...(settings.apiKey ? { apiKey: settings.apiKey } : {}),
      ...(settings.staffEmail ? { staffEmail: settings.staffEmail } : {}),
      ...(settings.staffPassword ? { staffPassword: settings.staffPassword } : {}),
      ...(settings.policy ? { policy: settings.policy } : {}),
    })
    if (first.apiKey) console.log(`API key (shown this once): ${first.apiKey}`)
    if (first.staff) console.log(`staff (shown this once): ${first.staff.email} ${first.staff.password}`)
    return first.siteKey
  } catch (error) {
    deps.log('warn', 'store.not-ready', { error: error instanceof Error ? error.name : 'unknown' })
    return null
  }
}

/** what one invocation works; the platform allows several times as much */
const workForMs = 20_000

/** In place: a Worker has no threads, and takes its turn with others by the leases of the rows. */
async function workOnJobs(deps: Deps): Promise<void> {
  const until = new Date(Date.parse(deps.clock.now()) + workForMs).toISOString()
  await runRenderJobs(deps, { width: 1, render: task => renderRows(deps, task) }, { owner: deps.ids.secret(9), until })
}

/** By the queue, so that a receiver that is slow holds up no answer; a store that forgets with the isolate, or none bound: at once. */
async function sendSoon(queue: WorkQueue | undefined, deps: Deps): Promise<void> {
  if (queue && !deps.settings.temporaryStore) await queue.send({ kind: 'webhooks' })
  else await deliverWebhooks(deps, { most: messagesPerRequest })
}

const variablesOf = (environment: Environment): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

const notConfigured = (error: SettingsError): Response =>
  Response.json(
    { type: 'about:blank', title: 'Not configured', status: 503, detail: error.message, code: 'not-configured' },
    { status: 503 },
  )

/** as wrangler.toml has it */
const shieldSeconds = 10

/** Far more than an office behind one address does. */
async function tooMany(request: Request, shield: Shield | undefined): Promise<boolean> {
  const address = request.headers.get('cf-connecting-ip')
  if (!shield || !address || !new URL(request.url).pathname.startsWith('/v1/')) return false
  return !(await shield.limit({ key: address })).success
}

const slowedDown = (): Response =>
  Response.json(
    { type: 'about:blank', title: 'Too many requests', status: 429, code: 'too-many-requests' },
    { status: 429, headers: { 'retry-after': String(shieldSeconds), 'content-type': 'application/problem+json' } },
  )

export default {
  async fetch(request: Request, environment: Environment, context: InvocationContext): Promise<Response> {
    try {
      if (await tooMany(request, environment.SHIELD)) return slowedDown()
      let told = false
      const deps = await createDeps(environment, () => {
        told = true
      })
      const traces = readTraceSettings(variablesOf(environment))
      const tracer = traces && otlpTracer({ settings: traces, version: packageJson.version, log: deps.log, byItself: false })
      const response = await createApp(tracer ? tracedPorts(deps, tracer) : deps).fetch(request)
      if (tracer) context.waitUntil(tracer.flush())
      // what is left then goes by the schedule
      if (told) context.waitUntil(sendSoon(environment.WORK, deps).catch(() => undefined))
      return response
    } catch (error) {
      if (error instanceof SettingsError) return notConfigured(error)
      throw error
    }
  },

  /** Each batch is worth a while of work; what is left then is announced again. */
  async queue(batch: { readonly messages: readonly { readonly body: Work }[] }, environment: Environment): Promise<void> {
    const deps = await createDeps(environment)
    const kinds = new Set(batch.messages.map(({ body }) => body.kind))
    if (kinds.has('webhooks')) {
      const { tried } = await deliverWebhooks(deps, { most: messagesPerRun })
      if (tried >= messagesPerRun) await environment.WORK?.send({ kind: 'webhooks' })
    }
    if (!kinds.has('jobs')) return
    await workOnJobs(deps)
    if ((await deps.renderJobs.countWaiting()) > 0) await environment.WORK?.send({ kind: 'jobs' })
  },

  /** Words that waited for consent and idempotency rows end in time; cases are judged again when the rules change. */
  async scheduled(_event: unknown, environment: Environment): Promise<void> {
    const { store, ...deps } = await createDeps(environment)
    await store.sweep()
    await store.rewrapKeys(keysPerRun)
    await sweepRenderJobs(deps)
    await releaseSilent(deps)
    await shared?.keepAnchored(deps)
    await shared?.keepRetained(deps, { most: erasuresPerRun })
    await workOnJobs(deps)
    await shared?.keepJudged(deps, { most: casesPerRun })
    await deliverWebhooks(deps, { most: messagesPerRun })
    await shared?.keepScheduled(deps, { most: slicesPerRun })
    await shared?.keepReminded(deps, { most: casesPerRun, send: messagesPerRun })
  },
}
