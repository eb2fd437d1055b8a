import { beforeAll, describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

let server: Awaited<ReturnType<typeof testApp>>
let auth: Record<string, string>

beforeAll(async () => {
  server = await testApp()
  auth = server.bearer(server.apiKey)
})

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const ndjson = 'application/x-ndjson'

// biome-ignore lint/suspicious/noExplicitAny: an answer is looked at member by member, as a caller without types would
type Line = any

async function send(body: BodyInit, type: string, query = '?filings=icpFiling&verdicts=fail') {
  const init = { method: 'POST', body, headers: { ...auth, 'content-type': type, accept: ndjson }, duplex: 'half' }
  const response = await server.app.request(`/v1/checks${query}`, init)
  const text = await response.text()
  if (!response.ok) return { status: response.status, problem: JSON.parse(text), results: [] as Line[], summary: null as Line }
  const lines: Line[] = text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  return { status: response.status, problem: null, summary: lines.pop().summary, results: lines }
}

const csv = (text: string, query?: string) => send(text, 'text/csv', query)
const errorsOf = (results: readonly Line[]) =>
  results.flatMap(({ errors }) => errors.map(({ row, column, code }: Line) => [row, column, code]))

describe('a table of records', () => {
  test('has columns named by key, by Chinese label, by English label; values are read like any other', async () => {
    const text = 'id,logRetentionMonths,主办单位名称,Site domains\na,6,甲公司,example.com；example.org\nb,三个月,乙公司,\n'
    const { results, summary } = await csv(text, '?filings=icpFiling')
    expect(results.map(({ id, row, errors }) => [id, row, errors])).toEqual([
      ['a', 2, []],
      ['b', 3, []],
    ])
    const seen = results[0].findings.map((finding: Line) => finding.seen).find((each: Line) => each.siteDomains)
    expect(seen.siteDomains).toEqual(['example.com', 'example.org'])
    const [first, second] = results.map(({ findings }) =>
      findings.filter(({ verdict }: Line) => verdict === 'fail').map(({ fields }: Line) => fields),
    )
    expect(second).toContainEqual(['logRetentionMonths'])
    expect(first).not.toContainEqual(['logRetentionMonths'])
    expect(summary).toMatchObject({ records: 2, errors: 0, problems: [] })
  })

  test('counts, rule by rule, how many records fail it, and field by field how many lack it', async () => {
    const { results, summary } = await csv('id,logRetentionMonths\na,6\nb,1\nc,1\n')
    const [rule] = results[1].findings.map(({ ruleId }: Line) => ruleId)
    expect(summary.rules[rule]).toEqual({ fail: 2, unknown: 0 })
    expect(summary.lacking.organizerName).toBe(3)
    expect(summary.withFail).toBe(2)
  })

  test('names a column that is no field once, with the word that was meant, and reads the others', async () => {
    const { results, summary } = await csv('id,logRetentionMonth,colour,organizerName,organizerName\na,6,red,甲公司,乙公司\n')
    expect(summary.problems.map(({ row, column, code, suggestion }: Line) => [row, column, code, suggestion])).toEqual([
      [1, 'logRetentionMonth', 'table.columnUnknown', 'logRetentionMonths'],
      [1, 'colour', 'table.columnUnknown', undefined],
      [1, 'organizerName', 'table.columnTwice', undefined],
    ])
    expect(errorsOf(results)).toEqual([])
  })

  test.each([
    ['a wrong unit', 'b,6 公斤,甲公司', [[3, 'logRetentionMonths', 'number.unit']]],
    ['a missing cell', 'b,6', [[3, 'organizerName', 'table.cellMissing']]],
    ['a cell too many', 'b,6,甲,公司', [[3, 'D', 'table.cellTooMany']]],
    ['a quote that stays open', 'b,"6,甲公司', [[3, 'logRetentionMonths', 'table.quoteOpen']]],
    ['a stray quote', 'b,6,甲"公司', [[3, 'organizerName', 'table.quoteStray']]],
  ])('%s is named with row and column, the other rows are judged', async (_what, row, errors) => {
    const { results, summary } = await csv(`id,logRetentionMonths,organizerName\na,1,甲公司\n${row}\nc,1,丙公司\n`)
    expect(errorsOf(results)).toEqual(errors)
    expect([results[0], results.at(-1)].map(({ findings }) => findings.length > 0)).toEqual([true, true])
    expect(summary).toMatchObject({ records: 3, errors: 1 })
  })

  test('a row in another encoding is named, the others are judged', async () => {
    const parts = ['id,organizerName,logRetentionMonths\na,甲公司,1\nb,', [0xd4, 0xc6, 0xc6, 0xf4], ',1\nc,丙公司,1\n']
    const body = Buffer.concat(parts.map(part => Buffer.from(part as string)))
    const { results } = await send(body, 'text/csv')
    expect(errorsOf(results)).toEqual([[3, 'organizerName', 'table.encoding']])
    expect(results.every(({ findings }) => findings.length > 0)).toBe(true)
  })

  test('a workbook is read the same way; a formula is named', async () => {
    const file = await writeExcelFile([
      [{ value: '硬件清单' }],
      [{ value: '编号' }, { value: 'logRetentionMonths' }, { value: 'principalMobile' }],
      [{ value: 'a' }, { value: 1, type: Number }, { value: 13800138000, type: Number }],
      [{ value: 'b' }, { value: '=B3*6', type: 'Formula' }, { value: '13800138000' }],
    ]).toBuffer()
    const { results, summary } = await send(new Uint8Array(file), xlsx)
    expect(results.map(({ id, row }) => [id, row])).toEqual([
      ['a', 3],
      ['b', 4],
    ])
    expect(errorsOf(results)).toEqual([[4, 'logRetentionMonths', 'table.formula']])
    expect(summary.problems).toEqual([])
  })

  test.each([
    ['an empty file', '', 'table.empty'],
    ['no column that we know', 'colour,taste\nred,sweet\n', 'table.noColumns'],
  ])('%s is refused before anything is judged', async (_what, text, code) => {
    const { status, problem } = await csv(text)
    expect(status).toBe(422)
    expect(problem.errors[0]).toMatchObject({ pointer: '/row/1', code })
  })

  test('a workbook of more than 20 MB is refused with the limit and the way out', async () => {
    const { status, problem } = await send(new Uint8Array(20 * 1024 * 1024 + 1), xlsx)
    expect([status, problem.errors[0].code, problem.maxBytes]).toEqual([413, 'table.tooLarge', 20 * 1024 * 1024])
    expect((await send('no workbook', xlsx)).problem.errors[0].code).toBe('table.notXlsx')
  })
})

describe('an inventory of servers', () => {
  test('is a table with the columns of a server, and common facts beside it', async () => {
    const common = encodeURIComponent(JSON.stringify({ accessMethod: 'colocation' }))
    const text = '编号,ip,country,nicGbps,role\nweb-1,121.40.1.10,中国,25,web\nweb-2,121.40.1.11,CN,1,web\n'
    const { results, summary } = await csv(text, `?filings=icpFiling&verdicts=fail,pass&about=servers&common=${common}`)
    const verdicts = results.map(({ findings }) => findings.find(({ ruleId }: Line) => ruleId === 'G026-interface')?.verdict)
    expect(verdicts).toEqual(['pass', 'fail'])
    expect(summary.rules['G026-interface']).toEqual({ fail: 1, unknown: 0 })
    expect(results.flatMap(({ findings }) => findings.map(({ fields }: Line) => fields)).flat()).not.toContain('organizerName')
    expect(errorsOf(results)).toEqual([])
  })

  test('is also a list of servers in JSON and in lines; a bad cell costs that cell only', async () => {
    const servers = [
      { ip: '121.40.1.10', nicGbps: 1 },
      { ip: '10.0.0.1', nicGbps: 1 },
    ]
    const records = servers.map((one, index) => ({ id: `web-${index}`, server: one }))
    const body = { filings: ['icpFiling'], common: { accessMethod: 'colocation' }, records }
    const answer = await server.call('POST', '/v1/checks?verdicts=fail&about=servers', body, auth)
    const rules = answer.body.results.map(({ findings }: Line) => findings.map(({ ruleId }: Line) => ruleId))
    expect(rules).toEqual([['G026-interface'], ['G026-interface']])
    expect(answer.body.results[1].errors).toMatchObject([{ field: 'serverIpRanges', code: 'ip.private' }])
    const lines = records.map(record => JSON.stringify(record)).join('\n')
    const common = encodeURIComponent(JSON.stringify(body.common))
    const { results } = await send(lines, ndjson, `?filings=icpFiling&verdicts=fail&about=servers&common=${common}`)
    expect(results.map(({ findings }) => findings.map(({ ruleId }: Line) => ruleId))).toEqual(rules)
  })

  test('common facts that cannot be read are refused', async () => {
    const records = [{ fields: {} }]
    const refused = await server.call('POST', '/v1/checks', { filings: ['icpFiling'], common: { colour: 'red' }, records }, auth)
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/common/colour', code: 'field.unknown' }] } })
    expect((await csv('id,ip\na,121.40.1.10\n', '?common=nonsense')).problem.errors[0].pointer).toBe('/query/common')
  })
})

describe('lines', () => {
  test('name the line and the field of bytes that are no text, and a line that is too long', async () => {
    const parts = [
      '{"fields":{"organizerName":"',
      [0xd4, 0xc6],
      '","logRetentionMonths":1}}\n',
      `{"fields":{"siteName":"${'x'.repeat(1_100_000)}"}}\n`,
      '{"fields":{"logRetentionMonths":1}}',
    ]
    const { results, summary } = await send(Buffer.concat(parts.map(part => Buffer.from(part as string))), ndjson)
    expect(errorsOf(results)).toEqual([
      [1, 'organizerName', 'table.encoding'],
      [2, undefined, 'table.rowTooLong'],
    ])
    expect(results.map(({ findings }) => findings.length > 0)).toEqual([true, false, true])
    expect(summary).toMatchObject({ records: 3, errors: 2, unreadable: 1 })
  })

  test('arrive and leave together: the first results are there before the last record was sent', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 1
        if (sent > 400) return stream.close()
        stream.enqueue(new TextEncoder().encode('{"fields":{"logRetentionMonths":1}}\n'.repeat(10)))
      },
    })
    const init = { method: 'POST', body, headers: { ...auth, 'content-type': ndjson, accept: ndjson }, duplex: 'half' }
    const response = await server.app.request('/v1/checks?filings=icpFiling&verdicts=fail', init)
    const reader = response.body?.getReader()
    await reader?.read()
    expect(sent).toBeLessThan(50)
    await reader?.cancel()
  })

  test('more records than one answer holds are sent to the stream', async () => {
    const records = Array.from({ length: 5_001 }, () => ({ fields: {} }))
    const refused = await server.call('POST', '/v1/checks', { filings: ['icpFiling'], records }, auth)
    expect(refused).toMatchObject({ status: 413, body: { code: 'too-many-records', maxRecords: 5_000 } })
    expect(refused.body.detail).toContain('x-ndjson')
  })

  test('a body of another kind is refused with the kinds that are taken', async () => {
    const { status, problem } = await send('<xml/>', 'text/xml')
    expect(status).toBe(415)
    expect(problem.expected).toContain('text/csv')
  })
})
