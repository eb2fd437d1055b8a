/**
 * Plays owners and puts labelled answers to a server of its own and says how much was understood.
 * `--only owners|answers|corrections|plain|questions|volunteered|notices|pastes`, `--owner ID`, `--times N` (each owner N times, the answers joined differently), `--json FILE`,
 * `--transcripts DIR`, `--owners DIR`, `--answers DIR` and `--corrections DIR` (those of another folder, as at first sight)
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { serverProcess } from '../soak/server-process.ts'
import { readAnswers } from './answers.ts'
import { inParallel } from './in-parallel.ts'
import { makeOffered, makePlain, makeTogether } from './make-plain.ts'
import { readOwners } from './owners.ts'
import { playNotice } from './play-notice.ts'
import { playOwner } from './play-owner.ts'
import { playPaste } from './play-paste.ts'
import { readCorrections } from './read-corrections.ts'
import { readNotices } from './read-notices.ts'
import { readPastes } from './read-pastes.ts'
import { readQuestions } from './read-questions.ts'
import { readVolunteered } from './read-volunteered.ts'
import { reportAnswers, summariseAnswers } from './report-answers.ts'
import { reportCorrections, summariseCorrections } from './report-corrections.ts'
import { reportNotices, summariseNotices } from './report-notices.ts'
import { reportOwners, summariseOwners } from './report-owners.ts'
import { reportPastes, summarisePastes } from './report-pastes.ts'
import { reportQuestions, summariseQuestions } from './report-questions.ts'
import { reportVolunteered, summariseVolunteered } from './report-volunteered.ts'
import { runAnswers } from './run-answers.ts'
import { runCorrections } from './run-corrections.ts'
import { runQuestions } from './run-questions.ts'
import { runVolunteered } from './run-volunteered.ts'
import type { Target } from './target.ts'
import { writeTranscripts } from './write-transcripts.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    owner: { type: 'string' },
    times: { type: 'string', default: '1' },
    json: { type: 'string' },
    transcripts: { type: 'string' },
    owners: { type: 'string' },
    answers: { type: 'string' },
    corrections: { type: 'string' },
  },
})
const today = '2026-11-23'
const wanted = values.owner?.split(',')
const runs = (part: string): boolean => !values.only || values.only === part
const owners = !runs('owners') ? [] : readOwners(values.owners).filter(owner => !wanted || wanted.some(id => owner.id.includes(id)))
const answers = !runs('answers') || values.owner ? [] : readAnswers(values.answers)
// in this very process: nothing but the conversation itself is measured
const asked = !runs('questions') || values.owner ? [] : runQuestions(readQuestions())
const corrected = !runs('corrections') || values.owner ? [] : runCorrections(readCorrections(values.corrections))
const plain = !runs('plain') || values.owner ? [] : runCorrections([...makePlain(), ...makeTogether(), ...makeOffered()])
const notices = !runs('notices') || values.owner ? [] : readNotices()
const pastes = !runs('pastes') || values.owner ? [] : readPastes()
const told = !runs('volunteered') || values.owner ? [] : runVolunteered(readVolunteered())

const folder = mkdtempSync(join(tmpdir(), 'anbei-eval-'))
const keys = { siteKey: `site_${randomBytes(12).toString('hex')}`, apiKey: `key_${randomBytes(18).toString('hex')}` }
const server = await serverProcess({
  ANBEI_TODAY: today,
  ANBEI_SITE_KEY: keys.siteKey,
  ANBEI_API_KEY: keys.apiKey,
  DATABASE_URL: `file:${join(folder, 'anbei.db')}`,
})
await server.start()
try {
  const target: Target = { base: server.base, today, ...keys }
  const plays = Array.from({ length: Number(values.times) }, (_, i) =>
    owners.map(owner => ({ owner, seed: i ? `${owner.id}-${i + 1}` : owner.id })),
  ).flat()
  const played = await inParallel(plays, 4, async ({ owner, seed }) => ({ ...(await playOwner(owner, target, seed)), id: seed }))
  const scored = await runAnswers(answers, target)
  const returned = await inParallel(notices, 4, each => playNotice(each, target))
  const pasted = await inParallel(pastes, 4, each => playPaste(each, target))
  if (played.length) console.log(reportOwners(played))
  if (scored.length) console.log(reportAnswers(scored))
  if (asked.length) console.log(reportQuestions(asked))
  if (corrected.length) console.log(reportCorrections(corrected))
  if (plain.length) console.log(reportCorrections(plain))
  if (told.length) console.log(reportVolunteered(told))
  if (returned.length) console.log(reportNotices(returned))
  if (pasted.length) console.log(reportPastes(pasted))
  if (values.transcripts) writeTranscripts(values.transcripts, played)
  if (values.json) {
    mkdirSync(dirname(values.json), { recursive: true })
    const report = {
      owners: { total: summariseOwners(played), each: played },
      answers: { total: summariseAnswers(scored), each: scored },
      corrections: { total: summariseCorrections(corrected), each: corrected },
      plain: { total: summariseCorrections(plain), each: plain },
      questions: { total: summariseQuestions(asked), each: asked },
      pastes: { total: summarisePastes(pasted), each: pasted },
      notices: { total: summariseNotices(returned), each: returned },
      volunteered: { total: summariseVolunteered(told), each: told },
    }
    writeFileSync(values.json, `${JSON.stringify(report, null, 1)}\n`)
  }
} finally {
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
}
