import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import ours from '../../../test/fixtures/listening/more-pastes.json' with { type: 'json' }
import strangers from '../../../test/fixtures/listening/one-paste.json' with { type: 'json' }
import { deterministicListener } from '../../adapters/listener/deterministic.ts'
import { createReference } from '../../adapters/reference/index.ts'
import { createCatalogue } from '../../catalogue/index.ts'

const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
const reference = createReference()
const listener = deterministicListener({ catalogue, reference })

const pastes = [...strangers, ...ours]

/** the photo is the first turn, the message the second */
const mostTurns = 4
/** the contents of a site are written as an official sentence of the words that were said */
const worded = new Set(['siteContentDescription'])

interface Asked {
  readonly field: string
  readonly label: string
  readonly options?: readonly { readonly code: string; readonly label: string }[]
}

/** What was said once and is asked again, said again. */
function again({ field, label, options }: Asked, said: unknown): string {
  const one = (value: unknown): string => {
    if (typeof value === 'boolean') return value ? '是' : '不是'
    const named = options?.find(({ code }) => code === value)?.label ?? reference.divisions.get(String(value))?.name
    return named ?? (field === 'resourceTermMonths' ? `${value}个月` : String(value))
  }
  return `${label}：${Array.isArray(said) ? said.map(one).join('、') : one(said)}`
}

const plain = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.toSorted() : value)
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toLowerCase()

/** a value behind its question, each on a line of its own; or by number, all on one line */
type Manner = 'labelled' | 'numbered'

/** A photo, one message, then a yes to what is put forward and the owner's answer to each thing that is asked; what the paper prints they copy. */
async function play({ paper, facts, lines, message, says, then }: (typeof pastes)[number], manner: Manner = 'labelled') {
  const server = await testApp({ listener })
  const opened = await server.call('POST', '/v1/conversations', {}, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const read = lines.map(([text, x, y, width, height, confidence]) => ({ text, box: [x, y, width, height], confidence }))
  await server.call('POST', `${path}/readings`, { fileName: 'IMG_0042.jpg', ...facts, lines: read, crops: [] }, auth)
  const told: Readonly<Record<string, unknown>> = says
  const answers: Readonly<Record<string, string | undefined>> = { ...paper, ...then }
  let [turns, text, lacking] = [1, message, ['everything']]
  while (text && lacking.length > 0 && turns < mostTurns) {
    const { reply, case: view } = (await server.call('POST', `${path}/turns`, { text }, auth)).body
    turns += 1
    const filing = view.readiness.byFiling.icpFiling
    if (filing) lacking = filing.lacking.length === 0 && filing.unknown > 0 ? ['unknown'] : filing.lacking
    const offered = new Set((reply.confirming ?? []).map(({ field }: Asked) => field))
    const asked = (reply.asking as readonly Asked[]).filter(({ field }) => !offered.has(field))
    const said = asked.flatMap(each => answers[each.field] ?? (each.field in told ? again(each, told[each.field]) : []))
    const yes = offered.size ? ['是的，都对'] : []
    text =
      manner === 'labelled'
        ? [...yes, ...said].join('\n')
        : [...yes, ...said.map((each, at) => `${at + 1}.${each.replace(/^[^：]*：/, '')}`)].join(' ')
  }
  const { fields } = (await server.call('GET', `/v1/cases/${opened.body.case.id}`, undefined, server.bearer(server.apiKey))).body
  const right: Readonly<Record<string, unknown>> = { ...paper, ...told }
  const wrong = Object.keys(right).filter(
    key => !worded.has(key) && fields[key]?.state === 'filled' && plain(fields[key].value) !== plain(right[key]),
  )
  return { lacking, wrong }
}

/** what the owner does not know yet: 这得问总公司, 实名还没下来 */
const notYet: Readonly<Record<number, readonly string[]>> = { 7: ['domainRealNameDate'], 11: ['domainRealNameDate'] }
/** a digit that the reader of the photo lost, put forward beside its place on the paper, to which this owner says yes */
const wrongYet: Readonly<Record<number, readonly string[]>> = { 1: ['organizerCertAddress'] }

test.each(pastes.map((paste, at) => ({ ...paste, at })))(
  'the photo of $paper.organizerName and one message: complete in four turns, and nothing that was not said',
  async paste => {
    const { lacking, wrong } = await play(paste)
    expect(wrong).toEqual(wrongYet[paste.at] ?? [])
    expect(lacking).toEqual(notYet[paste.at] ?? [])
  },
)

test.each(
  pastes
    .slice(-3)
    .map(paste => ({ ...paste, message: `帮我把 ${paste.says.siteDomains[0]} 备案一下，服务器在${paste.says.accessProviderName}` })),
)(
  'the photo of $paper.organizerName and hardly a word beside it: all that is left is one list, answered in one line by its numbers',
  async paste => {
    expect((await play(paste, 'numbered')).lacking).toEqual([])
  },
)
