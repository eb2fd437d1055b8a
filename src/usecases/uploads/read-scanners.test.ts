import { expect, test } from 'vitest'
import { createTables } from '../../adapters/tables/index.ts'
import { readStream } from './read-stream.ts'

const deps = { tables: createTables(), clock: { now: () => '2026-11-28T00:00:00Z', today: () => '2026-11-28' } }

/** cut anywhere, in the middle of a tag too */
async function* piecesOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function read(text: string, size = 50) {
  const reading = await readStream(deps, piecesOf(text, size))
  return reading && [reading.kind, reading.status, Object.fromEntries(reading.items.map(({ name, value }) => [name, value]))]
}

const result = (host: string, threat: string, severity: string, more = '') =>
  `<result id="r"><name>A &amp; B</name><host>${host}<asset asset_id="x"/></host><port>443/tcp</port><nvt oid="1.3.6"><type>nvt</type><name>N</name></nvt>` +
  `${threat && `<threat>${threat}</threat>`}<severity>${severity}</severity>${more}</result>`
const openVas = (...results: readonly string[]) =>
  `<?xml version="1.0"?><report id="1"><report id="1"><scan_start>2026-10-20T02:00:11Z</scan_start><results start="1" max="9">${results.join('')}</results>` +
  '<scan_end>2026-10-20T04:11:00Z</scan_end></report></report>'

test('a report of OpenVAS: when, how many hosts, and what was found by its grade', async () => {
  const text = openVas(result('10.0.0.5', 'Medium', '4.3'), result('10.0.0.6', 'High', '9.8'), result('10.0.0.6', 'Log', '0.0'))
  for (const size of [1, 7, 5_000])
    expect(await read(text, size)).toEqual([
      'vulnerabilityScan',
      'done',
      { scanDate: '2026-10-20', scanTool: 'OpenVAS', scanHosts: '2', scanCounts: '0 / 1 / 1 / 0' },
    ])
})

test('a result without its word is graded by its score, and one that it refers to is not counted', async () => {
  const within = '<detection><result id="d"><host>10.0.0.99</host><severity>10.0</severity></result></detection>'
  const [, , values] = (await read(openVas(result('10.0.0.5', '', '9.1', within)))) ?? []
  expect(values).toMatchObject({ scanHosts: '1', scanCounts: '1 / 0 / 0 / 0' })
})

test('entities that unfold are refused in it as in any other', async () => {
  const reading = await readStream(deps, piecesOf(`<!DOCTYPE a [<!ENTITY b "c">]>${openVas(result('10.0.0.5', 'High', '9'))}`, 50))
  expect(reading).toMatchObject({ status: 'refused', problems: ['file.entities'] })
})

test('a report of Nessus that ends before its first host says nothing', async () => {
  expect(await read(`<NessusClientData_v2 ${'x'.repeat(40_000)}`)).toEqual(['vulnerabilityScan', 'nothing', {}])
})

test('findings as JSON, one a line, are no log', async () => {
  const line = (id: string, severity: string) =>
    JSON.stringify({
      'template-id': id,
      info: { name: id, severity },
      host: 'https://a.example.cn',
      timestamp: '2026-10-03T10:00:00+08:00',
    })
  expect(await read([line('a', 'high'), line('b', 'low'), line('c', 'info')].join('\n'))).toEqual([
    'vulnerabilityScan',
    'done',
    { scanDate: '2026-10-03', scanHosts: '1', scanCounts: '0 / 1 / 0 / 1' },
  ])
})

test('lines of a cloud that call their level a severity stay a log', async () => {
  const lines = [1, 2, 3].map(at => JSON.stringify({ severity: 'INFO', host: 'a', message: 'x', timestamp: `2026-10-0${at}T10:00:00Z` }))
  expect((await read(lines.join('\n')))?.[0]).toBe('log')
})

test('an address and a port of one host are one host', async () => {
  const [, , values] =
    (await read('template-id,name,severity,host\na,A,critical,https://a.example.cn/x\nb,B,info,a.example.cn:443\n')) ?? []
  expect(values).toMatchObject({ scanHosts: '1' })
})

test('slow queries of a database are a log', async () => {
  const query = (time: string) =>
    `# Time: ${time}\n# User@Host: app[app] @ [10.0.0.3]  Id: 5\n# Query_time: 3.2  Lock_time: 0.0\nSELECT 1;\n`
  for (const [first, last] of [
    ['2026-10-01T03:12:00.123456+08:00', '2026-10-11T03:12:00Z'],
    ['261001  3:12:00', '261011 13:12:00'],
  ] as const) {
    const [kind, , values] = (await read(query(first) + query(last))) ?? []
    expect([kind, values]).toMatchObject(['log', { logPeriod: '2026-10-01 – 2026-10-11', logLines: '2' }])
  }
})
