import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { Server } from 'node:http'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import packageJson from '../package.json' with { type: 'json' }
import { folderAssets } from './adapters/assets/folder-assets.ts'
import { knownPasswords } from './adapters/auth/known-passwords.ts'
import { libsqlStaff } from './adapters/auth/libsql-staff.ts'
import { oneTimeCodes } from './adapters/auth/one-time-codes.ts'
import { systemClock } from './adapters/clock.ts'
import { createKnownOverrides } from './adapters/desk/known-overrides.ts'
import { rememberOrigins } from './adapters/desk/remember-origins.ts'
import { rememberSettings } from './adapters/desk/remember-settings.ts'
import { clearMemory, collector } from './adapters/environment/clear-memory.ts'
import { consoleLog } from './adapters/environment/console-log.ts'
import { diskSpace } from './adapters/environment/disk-space.ts'
import { drainBodies } from './adapters/environment/drain-bodies.ts'
import { dropSlowBodies } from './adapters/environment/drop-slow-bodies.ts'
import { keyIdOf } from './adapters/environment/key-id.ts'
import { addMasterKey, masterKeyDays, masterKeyFile } from './adapters/environment/master-key-file.ts'
import { needFreePort } from './adapters/environment/need-free-port.ts'
import { watchProcess } from './adapters/environment/process-gauges.ts'
import { readSenders } from './adapters/environment/read-sender-settings.ts'
import { type EnvironmentSettings, readSettings, SettingsError } from './adapters/environment/read-settings.ts'
import { keepRelieved } from './adapters/environment/relieve-memory.ts'
import { folderFiles } from './adapters/files/folder-files.ts'
import { joseTokens } from './adapters/identity/jose-tokens.ts'
import { callFromNode } from './adapters/identity/node-call.ts'
import { openId } from './adapters/identity/open-id.ts'
import { createIds } from './adapters/ids.ts'
import { spoolIntake } from './adapters/intake/spool-intake.ts'
import { completeErasureList } from './adapters/libsql/backup/restore-backup.ts'
import { DatabaseUnusable, needDatabase } from './adapters/libsql/need-database.ts'
import { openLibsql } from './adapters/libsql/open-libsql.ts'
import { memoryLimits } from './adapters/limits/memory-limits.ts'
import { deterministicListener } from './adapters/listener/deterministic.ts'
import { warmTopics } from './adapters/listener/warm-topics.ts'
import { chatModel, loadChatModel } from './adapters/llm/chat-model.ts'
import { listenerWith } from './adapters/llm/model-listener.ts'
import { wordingWith } from './adapters/llm/model-wording.ts'
import { readModelSettings } from './adapters/llm/read-model-settings.ts'
import { smtpMailer } from './adapters/mail/smtp-mailer.ts'
import { aside } from './adapters/memory/aside.ts'
import { memoryMetrics } from './adapters/metrics/memory-metrics.ts'
import { processReader } from './adapters/ocr/process-reader.ts'
import { folderFonts } from './adapters/pdf/folder-fonts.ts'
import { createTypesetter } from './adapters/pdf/index.ts'
import { pdfBinder } from './adapters/pdf/materials/index.ts'
import { nodeProber } from './adapters/probe/node-prober.ts'
import { createReference } from './adapters/reference/index.ts'
import { memoryRooms } from './adapters/rooms/memory-rooms.ts'
import { envelopeVault } from './adapters/sealing/vault.ts'
import { createTables } from './adapters/tables/index.ts'
import { folderTemplates } from './adapters/templates/folder-templates.ts'
import { withOwnTemplates } from './adapters/templates/with-own-templates.ts'
import { processTextReader } from './adapters/text/process-text-reader.ts'
import { threadRenderer } from './adapters/threads/thread-renderer.ts'
import { otlpTracer } from './adapters/tracing/otlp-tracer.ts'
import { readTraceSettings } from './adapters/tracing/read-trace-settings.ts'
import { tracedPorts } from './adapters/tracing/traced-ports.ts'
import { nodePoster } from './adapters/webhooks/node-poster.ts'
import { rememberWanted } from './adapters/webhooks/remember-wanted.ts'
import { clientZipPacker } from './adapters/zip/client-zip-packer.ts'
import { createApp } from './app.ts'
import { labelsOf } from './catalogue/fields/labels.ts'
import { createCatalogue } from './catalogue/index.ts'
import { textsOf } from './catalogue/locales/index.ts'
import { rehearse } from './http/conversations/rehearse.ts'
import type { Clock } from './ports/clock.ts'
import type { Deps } from './ports/deps.ts'
import { createHeadKeeper } from './usecases/audit/keep-anchored.ts'
import { createCaseKeeper } from './usecases/cases/keep-cases-judged.ts'
import { releaseSilent } from './usecases/desk/release-silent.ts'
import { sweepRenderJobs } from './usecases/jobs/end-render-job.ts'
import { createJobWorker } from './usecases/jobs/work-on-jobs.ts'
import { type FirstStart, firstStart } from './usecases/organisations/first-start.ts'
import { createRetentionKeeper } from './usecases/personal-data/keep-retention.ts'
import { createReminderKeeper } from './usecases/reminders/keep-reminded.ts'
import { createScheduleKeeper } from './usecases/schedules/keep-scheduled.ts'
import { createWebhookKeeper } from './usecases/webhooks/keep-delivering.ts'
import { tellingCases } from './usecases/webhooks/tell-endpoints.ts'

const root = join(import.meta.dirname, '..')
/** an orchestrator kills after ten seconds */
const stopWithinMs = 9_000
/** then whoever still sends is cut off: nothing of theirs was acknowledged */
const cutOffAfterMs = 7_000
/** of a master key; the aim is ninety at most */
const renewAfterDays = 85
const longestRequestMs = 60 * 60_000
const longestHeadersMs = 15_000
/** longer than a proxy, or a person who thinks, keeps one: whoever closes first cuts off what the other just sent */
const idleConnectionMs = 75_000
/** a thousand people who come at the same moment are not turned away by the system */
const mostUnaccepted = 4_096
const sweepEveryMs = 10 * 60_000
/** how often conversations are looked for whose person is silent */
const releaseEveryMs = 60_000
/** data keys that one sweep puts under a new master key */
const keysAtOnce = 1_000
/** a day begins, or a case was written to */
const rejudgeEveryMs = 60_000
/** a day begins */
const anchorEveryMs = 60_000
/** a day begins, or a message waits */
const remindEveryMs = 60_000
/** a webhook that failed is due again; a new one goes at once */
const deliverEveryMs = 5_000
/** a scheduled check is due, or was begun by hand */
const checkEveryMs = 15_000
/** what whoever is there already has for themselves between two messages of the rehearsal */
const rehearsePauseMs = 50
/** what turns have for themselves between two steps of the background check */
const rejudgePauseMs = 20

/** The folder of the embedded database; a remote one leaves its key in `./data`. */
function dataFolder(url: string): string {
  if (!url.startsWith('file:') || url.startsWith('file::memory:')) return join(root, 'data')
  return dirname(url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length))
}

const keyFileOf = (url: string): string => join(dataFolder(url), 'master.key')

async function masterKeysOf(settings: EnvironmentSettings, url: string) {
  const keys = settings.masterKeys.length ? settings.masterKeys : await masterKeyFile(keyFileOf(url))
  return Promise.all(keys.map(async key => ({ id: await keyIdOf(key), key })))
}

async function start(): Promise<void> {
  const settings = readSettings(process.env)
  const senders = readSenders(process.env, smtpMailer)
  await needFreePort(settings.port)
  const url = settings.databaseUrl ?? 'file:./data/anbei.db'
  await needDatabase(url)
  const log = consoleLog(settings.logLevel)
  const clock = systemClock(settings.today ? { today: settings.today } : {})
  const ids = createIds()
  const vault = envelopeVault({
    profile: settings.crypto,
    keys: await masterKeysOf(settings, url),
    again: () => masterKeysOf(settings, url),
  })
  const store = await openLibsql({ url, vault, clock, ...(settings.databaseToken ? { authToken: settings.databaseToken } : {}) })
  await store.migrate()
  if (url.startsWith('file:') && !url.startsWith('file::memory:')) await completeErasureList(url, store.database)
  const staff = libsqlStaff(store.database, await vault.sign('staff-sessions'), ids)
  const organisations = rememberOrigins(store.organisations, clock)
  const first = await firstStart(
    { organisations, staff, ids, vault },
    {
      ...(settings.siteKey ? { siteKey: settings.siteKey } : {}),
      ...(settings.apiKey ? { apiKey: settings.apiKey } : {}),
      ...(settings.staffEmail ? { staffEmail: settings.staffEmail } : {}),
      ...(settings.staffPassword ? { staffPassword: settings.staffPassword } : {}),
      ...(settings.policy ? { policy: settings.policy } : {}),
    },
  )
  const overrides = createKnownOverrides()
  const catalogue = { ...createCatalogue(text => createHash('sha256').update(text).digest('hex')), overridesOf: overrides.of }
  await overrides.refresh(organisations)
  const reference = createReference()
  const limits = memoryLimits()
  const closing = new AbortController()
  const pictures = processReader({ log })
  const texts = processTextReader({ log, clock, script: new URL('./text-process.ts', import.meta.url) })
  const modelSettings = readModelSettings(process.env)
  const prompt = (name: string): Promise<string> => readFile(join(root, 'prompts', name), 'utf8')
  const wordPrompt = await prompt('word.md')
  const wording = wordingWith(modelSettings, settings => ({ model: chatModel(settings), prompt: wordPrompt, limits, log }))
  const renderer = threadRenderer({ log, width: availableParallelism(), script: new URL('./render-thread.ts', import.meta.url) })
  // a remote database is shared by several machines, a folder is not
  const jobFiles = url.startsWith('file:') ? folderFiles(join(dataFolder(url), 'jobs')) : store.files
  const webhooks = rememberWanted(store.webhooks, clock)
  const webhookQueue = { announce: () => void deliver() }
  const plain: Deps = {
    ...store,
    organisations,
    cases: tellingCases(store.cases, { webhooks, webhookQueue, catalogue, reference, clock, ids }),
    desk: rememberSettings(store.desk, new Map()),
    webhooks,
    webhookQueue,
    poster: nodePoster({ anywhere: settings.localWebhooks }),
    jobFiles,
    renderQueue: { announce: async () => void jobs.wake() },
    assets: folderAssets(join(root, 'dist/ui'), { fresh: !settings.production }),
    catalogue,
    overrides,
    reference,
    clock,
    identityTokens: joseTokens,
    knownPasswords: knownPasswords({
      list: () => readFile(join(root, 'src/adapters/auth/common-passwords.txt'), 'utf8'),
      rangeUrl: settings.passwordRangeUrl,
    }),
    oneTimeCodes: oneTimeCodes(ids),
    openId: openId({ call: callFromNode(), anywhere: settings.localWebhooks }),
    ids,
    intake: spoolIntake(),
    limits,
    listener: listenerWith(modelSettings, {
      plain: deterministicListener({ catalogue, reference }),
      catalogue,
      reference,
      texts: textsOf,
      labels: labelsOf,
      limits,
      log,
      prompt: await prompt('listen.md'),
    }),
    log,
    metrics: memoryMetrics(),
    binder: pdfBinder,
    packer: clientZipPacker,
    prober: nodeProber(),
    pictures,
    rooms: memoryRooms(),
    staff,
    tables: createTables(),
    templates: withOwnTemplates(await folderTemplates(join(root, 'templates')), store.ownTemplates),
    texts,
    typesetter: createTypesetter(folderFonts(join(root, 'templates/fonts'))),
    vault,
    ...(url.startsWith('file:') ? { health: { ...store.health, machine: diskSpace(dataFolder(url)) } } : {}),
    ...(senders.mailer ? { mailer: senders.mailer } : {}),
    ...(senders.texter ? { texter: senders.texter } : {}),
    ...(wording ? { wording } : {}),
    closing: closing.signal,
    settings: {
      production: settings.production,
      temporaryStore: false,
      version: packageJson.version,
      siteKey: first.siteKey,
      publicUrl: senders.publicUrl,
      ...(settings.openId ? { openId: settings.openId } : {}),
    },
  }
  const traces = readTraceSettings(process.env)
  const tracer = traces && otlpTracer({ settings: traces, version: packageJson.version, log })
  const deps = tracer ? tracedPorts(plain, tracer) : plain
  const keepDelivering = createWebhookKeeper()
  const deliver = () => keepDelivering(deps, { signal: closing.signal })
  const jobs = createJobWorker(deps, renderer, { owner: ids.secret(9), signal: closing.signal })
  watchProcess(deps.metrics)
  warmTopics()
  await loadChatModel(modelSettings)
  const server = createAdaptorServer({
    fetch: createApp(deps).fetch,
    // half a second would be the longest: see drainBodies
    autoCleanupIncoming: false,
    // a file of 200 MB is judged while it arrives, no faster than it can be judged
    serverOptions: {
      requestTimeout: longestRequestMs,
      headersTimeout: longestHeadersMs,
      keepAliveTimeout: idleConnectionMs,
      connectionsCheckingInterval: 5_000,
    },
  })
  if (server instanceof Server) {
    dropSlowBodies(server)
    drainBodies(server)
  }
  const collect = collector()
  clearMemory(collect)
  keepRelieved(collect)
  server.listen({ port: settings.port, backlog: mostUnaccepted })
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : settings.port
  tell(first, `http://localhost:${port}`)
  log('info', 'server.listening', { port, catalogue: catalogue.revision, today: clock.today() })
  rehearse(aside(plain), () => sleep(rehearsePauseMs, undefined, { ref: false }))
    .then(messages => log('info', 'server.rehearsed', { messages }))
    .catch(error => log('warn', 'server.rehearsal-failed', { error: error.name }))

  const sweeping = setInterval(() => {
    if (settings.masterKeys.length === 0)
      renewMasterKey(keyFileOf(url), vault, clock).catch(error => log('warn', 'keys.renewal-failed', { error: error.name }))
    store.sweep().catch(error => log('warn', 'store.sweep-failed', { error: error.name }))
    store.rewrapKeys(keysAtOnce).catch(error => log('warn', 'store.rewrap-failed', { error: error.name }))
    sweepRenderJobs(deps).catch(error => log('warn', 'jobs.sweep-failed', { error: error.name }))
  }, sweepEveryMs)

  const keepJudged = createCaseKeeper()
  const rejudge = () => keepJudged(deps, { pause: rejudgePauseMs, signal: closing.signal })
  void rejudge()
  const rejudging = setInterval(rejudge, rejudgeEveryMs)

  const keepAnchored = createHeadKeeper()
  const anchor = () => keepAnchored(deps)
  void anchor()
  const anchoring = setInterval(anchor, anchorEveryMs)

  const keepRetained = createRetentionKeeper()
  const retain = () => keepRetained(deps)
  void retain()
  const retaining = setInterval(retain, anchorEveryMs)

  const keepReminded = createReminderKeeper()
  const remind = () => keepReminded(deps, { pause: rejudgePauseMs, signal: closing.signal })
  void remind()
  const reminding = setInterval(remind, remindEveryMs)
  void deliver()
  const delivering = setInterval(deliver, deliverEveryMs)

  const keepScheduled = createScheduleKeeper()
  const check = () => keepScheduled(deps, { pause: rejudgePauseMs, signal: closing.signal })
  void check()
  const checking = setInterval(check, checkEveryMs)
  const releasing = setInterval(() => {
    releaseSilent(deps).catch(error => log('warn', 'desk.release-failed', { error: error.name }))
  }, releaseEveryMs)

  const stop = (signal: string): void => {
    log('info', 'server.stopping', { signal })
    clearInterval(sweeping)
    clearInterval(rejudging)
    clearInterval(reminding)
    clearInterval(anchoring)
    clearInterval(retaining)
    clearInterval(delivering)
    clearInterval(checking)
    clearInterval(releasing)
    // live streams end first, or the server would wait for them for ever
    closing.abort()
    const end = (code: number): void => {
      pictures.close()
      texts.close()
      store.close()
      process.exit(code)
    }
    setTimeout(() => end(1), stopWithinMs).unref()
    void renderer.close()
    server.close(() => Promise.all([jobs.close(), tracer?.flush()]).finally(() => end(0)))
    // an answer that ends only now leaves its connection idle, which would be kept for the next call
    if (!(server instanceof Server)) return
    setInterval(() => server.closeIdleConnections(), 100).unref()
    setTimeout(() => server.closeAllConnections(), cutOffAfterMs).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** The key file gets a new key before the old one is ninety days old; the sweep wraps everything anew. */
async function renewMasterKey(file: string, vault: { readonly readAgain: () => Promise<void> }, clock: Clock): Promise<void> {
  if ((await masterKeyDays(file, clock.now())) < renewAfterDays) return
  await addMasterKey(file, clock.today())
  await vault.readAgain()
}

/** Secrets are shown when they are made, and never again. */
function tell({ siteKey, apiKey, staff }: FirstStart, base: string): void {
  const lines = ['', `Anbei is ready: ${base}/`, `  site key        ${siteKey}`]
  if (apiKey) lines.push(`  API key         ${apiKey}`)
  if (staff) lines.push(`  staff console   ${base}/console`, `  staff e-mail    ${staff.email}`, `  staff password  ${staff.password}`)
  if (apiKey || staff) lines.push('', 'API key and password are shown this once: keep them.')
  console.log(`${lines.join('\n')}\n`)
}

start().catch((error: unknown) => {
  if (error instanceof SettingsError || error instanceof DatabaseUnusable) console.error(error.message)
  else console.error(error)
  process.exitCode = 1
})
