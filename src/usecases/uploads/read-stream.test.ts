import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accessLog, nessusReport } from '../../../test/fixtures/reading/logs.ts'
import { anyCharacter } from '../../../test/fixtures/text/any-character.ts'
import { createTables } from '../../adapters/tables/index.ts'
import { readStream } from './read-stream.ts'

const deps = { tables: createTables(), clock: { now: () => '2026-11-28T00:00:00Z', today: () => '2026-11-28' } }

/** in pieces, so that lines, tags and characters are cut anywhere */
async function* piecesOf(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string | Uint8Array, size?: number) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const reading = await readStream(deps, piecesOf(bytes, size))
  return reading && { ...reading, values: Object.fromEntries(reading.items.map(({ name, value }) => [name, value])) }
}

describe('a log', () => {
  test('in the combined format: period, gaps, sources, errors', async () => {
    const text = [...accessLog(184, 1, new Set([10, 11]))].join('')
    const found = await read(text, 777)
    expect(found?.kind).toBe('log')
    expect(found?.values).toMatchObject({
      logPeriod: '2026-05-01 – 2026-10-31',
      logFormat: 'access',
      logLines: String(182 * 24),
      logErrors: '182 / 182',
      logGaps: '2026-05-11 00:00 – 2026-05-13 00:00',
    })
    expect(found?.values.logSources).toMatch(/^203\.0\.113\.\d ×/)
  })

  test('says the same as a gzip', async () => {
    const text = [...accessLog(9)].join('')
    expect(await read(new Uint8Array(gzipSync(text)), 50)).toEqual(await read(text))
  })

  test.each([
    [
      'syslog, whose lines name no year',
      'Dec 30 23:00:00 web sshd[7]: Failed password for root from 203.0.113.9 port 22 ssh2\nNov 20 09:00:00 web cron[1]: job done',
      'syslog',
      '2025-12-30 – 2026-11-20',
      '0 / 1',
    ],
    [
      'syslog of today',
      '<34>1 2026-11-01T01:00:00.123Z web nginx - - - error: upstream\n<34>1 2026-11-20T20:00:00+00:00 web nginx - - - ok',
      'syslog',
      '2026-11-01 – 2026-11-21',
      '1 / 0',
    ],
    [
      'errors of Apache',
      '[Mon Jun 01 00:10:20.123456 2026] [core:error] [pid 7:tid 1] [client 203.0.113.9:52311] AH00126: Invalid URI\n[Tue Jun 02 00:10:20.123456 2026] [ssl:warn] [pid 7] AH01909: name does not match',
      'webError',
      '2026-06-01 – 2026-06-02',
      '1 / 0',
    ],
    [
      'the security log of Windows, where refused logins are information',
      '级别,日期和时间,来源,事件 ID,任务类别\n信息,2026/11/1 9:00:00,Microsoft-Windows-Security-Auditing,4625,Logon,"帐户登录失败。"\n信息,2026/11/2 9:00:00,Microsoft-Windows-Security-Auditing,4624,Logon,"ok"',
      'windows',
      '2026-11-01 – 2026-11-02',
      '0 / 1',
    ],
    [
      'events of Windows',
      '级别,日期和时间,来源,事件 ID,任务类别\n信息,2026/11/1 9:00:00,Service Control Manager,7036,无,"服务\n已经停止"\n审核失败,2026/11/20 21:05:00,Microsoft-Windows-Security-Auditing,4625,登录,"帐户登录失败。"',
      'windows',
      '2026-11-01 – 2026-11-20',
      '0 / 1',
    ],
    [
      'errors of nginx',
      '2026/11/19 09:00:00 [error] 1#0: *1 open() failed, client: 203.0.113.4, server: x\n2026/11/20 09:00:00 [warn] 1#0: slow',
      'webError',
      '2026-11-19 – 2026-11-20',
      '1 / 0',
    ],
    [
      'as IIS writes it, its columns named and its times UTC',
      '#Software: IIS\n#Fields: date time s-ip cs-method cs-uri-stem c-ip sc-status\n2026-11-18 20:00:00 10.0.0.1 GET /a 203.0.113.4 500\n2026-11-20 09:00:00 10.0.0.1 GET /a 203.0.113.4 403',
      'w3c',
      '2026-11-19 – 2026-11-20',
      '1 / 1',
    ],
    [
      'an object a line',
      '{"time":"2026-11-19T00:00:00Z","remote_addr":"203.0.113.4","status":500}\n{"time":"2026-11-20T00:00:00Z","remote_addr":"203.0.113.5","status":200}',
      'json',
      '2026-11-19 – 2026-11-20',
      '1 / 0',
    ],
    [
      'a table as a console of a cloud exports it, with seconds since 1970',
      '__time__,__source__,remote_addr,status,request_uri\n1795017600,10.0.0.1,203.0.113.4,502,/a\n1795104000,10.0.0.1,203.0.113.5,200,"/b,c"',
      'table',
      '2026-11-19 – 2026-11-20',
      '1 / 0',
    ],
    [
      'who signed in, as a table',
      '登录时间,登录IP,用户,操作结果\n2026/11/19 9:00,203.0.113.4,admin,失败\n2026/11/20 9:00,203.0.113.4,admin,成功',
      'table',
      '2026-11-19 – 2026-11-20',
      '0 / 1',
    ],
    [
      'an object a line, of which one stands within another',
      '{"ts":1795017600.1,"request":{"remote_ip":"203.0.113.4","uri":"/"},"status":500}\n{"ts":1795104000.1,"request":{"remote_ip":"203.0.113.4","uri":"/"},"status":200}',
      'json',
      '2026-11-19 – 2026-11-20',
      '1 / 0',
    ],
    [
      'of a journal that counts microseconds since 1970',
      '{"__REALTIME_TIMESTAMP":"1795017600000000","_HOSTNAME":"web1","MESSAGE":"Failed password for root"}\n{"__REALTIME_TIMESTAMP":"1795104000000000","_HOSTNAME":"web1","MESSAGE":"Accepted publickey"}',
      'json',
      '2026-11-19 – 2026-11-20',
      '0 / 1',
    ],
    [
      'of a database, whose time stands within',
      '{"t":{"$date":"2026-11-19T00:00:00.000+08:00"},"s":"E","msg":"error"}\n{"t":{"$date":"2026-11-20T00:00:00.000+08:00"},"s":"I","msg":"accepted"}',
      'json',
      '2026-11-19 – 2026-11-20',
      '1 / 0',
    ],
    [
      'of PHP',
      '[19-Nov-2026 09:00:00 Asia/Shanghai] PHP Fatal error: a\n[20-Nov-2026 09:00:00 Asia/Shanghai] PHP Notice: b',
      'plain',
      '2026-11-19 – 2026-11-20',
      '1 / 0',
    ],
    [
      'of Redis',
      '12:M 19 Nov 2026 09:00:00.123 * saved\n12:M 20 Nov 2026 09:00:00.123 # error',
      'plain',
      '2026-11-19 – 2026-11-20',
      '1 / 0',
    ],
    [
      'of a firewall that says what it does before a blank',
      '2026-11-19T00:00:00+08:00 [info] action=block src=203.0.113.4\n2026-11-20T00:00:00+08:00 [info] action=pass src=203.0.113.4',
      'syslog',
      '2026-11-19 – 2026-11-20',
      '0 / 1',
    ],
    [
      'of a web server whose lines begin with their time',
      '[19/Nov/2026:09:00:00 +0800] 203.0.113.4 "GET / HTTP/1.1" 502 12\n[20/Nov/2026:09:00:00 +0800] 203.0.113.5 "GET / HTTP/1.1" 403 12',
      'plain',
      '2026-11-19 – 2026-11-20',
      '1 / 1',
    ],
    [
      'lines of a program',
      '2026-11-19 09:00:00,123 ERROR boom\n2026-11-20 09:00:00,123 INFO fine',
      'plain',
      '2026-11-19 – 2026-11-20',
      '1 / 0',
    ],
  ])('%s', async (_, text, format, period, errors) => {
    expect((await read(text))?.values).toMatchObject({ logFormat: format, logPeriod: period, logErrors: errors })
  })

  test('a line of a wrong clock moves no end', async () => {
    const text = `${[...accessLog(2)].join('')}203.0.113.1 - - [01/Jan/2099:00:00:00 +0800] "GET / HTTP/1.1" 200 1 "-" "-"\n`
    expect((await read(text))?.values.logPeriod).toBe('2026-05-01 – 2026-05-02')
  })
})

describe('a scan for vulnerabilities', () => {
  const report = nessusReport([
    ['192.0.2.1', 4, 10001],
    ['192.0.2.1', 3, 10002],
    ['192.0.2.2', 2, 10003],
    ['192.0.2.2', 0, 19506],
  ])

  test.each([7, 64, 100_000])('of Nessus in XML, cut every %i bytes', async size => {
    const found = await read(report, size)
    expect(found?.kind).toBe('vulnerabilityScan')
    expect(found?.values).toMatchObject({ scanDate: '2026-11-20', scanTool: 'Nessus', scanHosts: '2', scanCounts: '1 / 1 / 1 / 0' })
  })

  test('of Nessus before 2010, which wrote elements, is counted as well', async () => {
    const old =
      '<?xml version="1.0" ?><NessusClientData><Report><ReportHost><HostName>192.0.2.5</HostName><startTime>Mon Oct 19 09:00:01 2026</startTime>' +
      '<ReportItem><port>http (80/tcp)</port><severity>3</severity><pluginID>10107</pluginID><data>x</data></ReportItem>' +
      '<ReportItem><port>ssh (22/tcp)</port><severity>1</severity><pluginID>10108</pluginID></ReportItem>' +
      '<ReportItem><port>general/tcp</port><severity>0</severity></ReportItem></ReportHost></Report></NessusClientData>'
    for (const size of [9, 100_000])
      expect((await read(old, size))?.values).toEqual({
        scanDate: '2026-10-19',
        scanTool: 'Nessus',
        scanHosts: '1',
        scanCounts: '0 / 1 / 0 / 1',
      })
  })

  test('unfolds no entity and opens nothing', async () => {
    const bomb = report
      .replace('<NessusClientData_v2>', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><NessusClientData_v2>')
      .replace('name="192.0.2.1"', 'name="&b;&a;"')
    expect(await readStream(deps, piecesOf(new TextEncoder().encode(bomb)))).toMatchObject({
      status: 'refused',
      items: [],
      problems: ['file.entities'],
    })
  })

  test('as a table with a column of what was fixed gives the rate', async () => {
    const text =
      '漏洞名称,危险等级,主机,状态,扫描时间\n弱口令,高危,192.0.2.1,已修复,2026-11-01\n旧版本,中危,192.0.2.1,已修复,2026-11-01\n目录遍历,低危,192.0.2.2,未修复,2026-11-02\n'
    expect((await read(text))?.values).toEqual({ scanDate: '2026-11-02', scanHosts: '2', scanCounts: '0 / 0 / 0 / 1', fixRate: '66.6%' })
  })

  test('as the table that Nessus saves, with a description of many lines', async () => {
    const text =
      'Plugin ID,CVE,Risk,Host,Protocol,Port,Name,Description\n10001,CVE-1,Critical,192.0.2.1,tcp,443,"Old, bad","one\ntwo"\n19506,,None,192.0.2.1,tcp,0,Info,"x"\n'
    expect((await read(text))?.values).toEqual({ scanTool: 'Nessus', scanHosts: '1', scanCounts: '1 / 0 / 0 / 0' })
  })
})

describe('a series of traffic', () => {
  test('whose quotes are broken row after row is refused without being read to its end', async () => {
    const bytes = new TextEncoder().encode(`时间,带宽(Mbps)\n${'2026-01-01 00:00,"1\n'.repeat(200_000)}`)
    let handed = 0
    const counted = async function* () {
      for await (const piece of piecesOf(bytes, 64 * 1024)) {
        handed += piece.length
        yield piece
      }
    }
    expect(await readStream(deps, counted())).toMatchObject({ status: 'refused', kind: 'trafficSeries', problems: ['file.quotes'] })
    expect(handed).toBeLessThan(bytes.length / 10)
  })

  const series = (header: string, level: (day: number) => string): string =>
    [header, ...Array.from({ length: 10 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')} 10:00,${level(day)}`)].join('\n')

  test('gives its peak in gigabits and the day that departs most from the median day', async () => {
    const found = await read(series('时间,流入带宽(Mbps),流出带宽(Mbps)', day => (day === 4 ? '10,84' : '12,60')))
    expect(found?.items.map(({ name, raw }) => [name, raw]).slice(1)).toEqual([
      ['trafficPeak', 0.084],
      ['trafficDeviation', 40],
    ])
    expect(found?.items[1]?.row).toBe(6)
  })

  test('in UTF-16, as Excel saves Unicode text, with seconds since 1970', async () => {
    const rows = Array.from({ length: 8 }, (_, day) => `${1795017600 + day * 86_400}\t${day === 3 ? 90 : 60}`)
    const text = `\ufefftimestamp\tbandwidth_out_mbps\n${rows.join('\n')}\n`
    const found = await read(new Uint8Array(Buffer.from(text, 'utf16le')), 7)
    expect(found?.values).toMatchObject({ trafficPeriod: '2026-11-19 – 2026-11-26', trafficPeak: '0.09 Gbps', trafficDeviation: '50%' })
  })

  test('below the usual level has a sign', async () => {
    const found = await read(series('time,traffic (KB/s)', day => (day === 2 ? '500' : '1000')))
    expect(found?.items.map(({ name, raw }) => [name, raw]).slice(1)).toEqual([
      ['trafficPeak', 0.008],
      ['trafficDeviation', -50],
    ])
  })

  test('without a unit puts no peak forward, of less than a week no departure', async () => {
    const text = series('time,traffic', () => '5')
      .split('\n')
      .slice(0, 5)
      .join('\n')
    expect((await read(text))?.items.map(({ name }) => name)).toEqual(['trafficPeriod', 'trafficPeakUnknown'])
  })
})

test.each([
  ['a contract', '服务器托管合同\n乙方:甲云公司'],
  ['an inventory', '公网IP,CPU,内存\n121.40.1.10,AMD,64'],
  ['a program', '\u0000\u0001MZ'],
  ['nothing', ''],
])('%s is none of them', async (_, text) => {
  expect(await read(text)).toBeNull()
})

test('a gzip that grows without end is refused', async () => {
  const bomb = gzipSync(([...accessLog(1)][0] ?? '').repeat(300_000))
  expect(await read(new Uint8Array(bomb), 4_000)).toMatchObject({ status: 'refused', problems: ['file.unpacksTooLarge'] })
})

test('any text gives items with their words, or none, never an exception', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      '<NessusClientData_v2>',
      '<ReportItem severity="3"',
      '>',
      '"',
      'Nov 20 09:00:00 a b: ',
      '时间,带宽(Mbps)\n',
      '2026-11-01,5\n',
      'risk,host,name\n',
      'high,a,b\n',
      '\n',
    ),
    fc.string({ unit: anyCharacter, maxLength: 20 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 20 }), fc.integer({ min: 1, max: 50 }), async (parts, size) => {
      for (const item of (await read(parts.join(''), size))?.items ?? []) expect(item.quote.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})

describe('a table of figures whose lines begin with a time', () => {
  const days = Array.from({ length: 9 }, (_, at) => `2026-11-${String(at + 10)}`)

  test.each([
    ['时间,入流量(Mbps),出流量(Mbps)', (day: string) => `${day} 12:00:00,10,20`, { trafficPeak: '0.02 Gbps' }],
    ['timestamp,bytes_in,bytes_out', (day: string) => `${day}T12:00:00Z,1000,2000`, { trafficPeakUnknown: '2000' }],
  ])('%s is traffic, and no log', async (header, row, values) => {
    const found = await read(`${header}\n${days.map(row).join('\n')}`)
    expect([found?.kind, found?.values]).toEqual(['trafficSeries', expect.objectContaining(values)])
  })

  test('of a processor is neither', async () => {
    expect(await read(`timestamp,instanceId,Average,Maximum\n${days.map(day => `${day} 12:00:00,i-1,20,30`).join('\n')}`)).toBeNull()
  })
})

test('a log whose lines begin with the name of the site tells who came', async () => {
  const text = [...accessLog(3)].map(line => `www.example.com:443 ${line}`).join('')
  expect((await read(text))?.values.logSources).toMatch(/^203\.0\.113\.\d ×/)
})

test('a level names its unit in its own cell, and what flowed in a whole day is none', async () => {
  const rows = Array.from({ length: 10 }, (_, day) => `2026/10/${day + 1},${day === 4 ? '1.26Gbps' : '300Mbps'},${day + 1}.5TB`)
  const found = await read(`日期,峰值带宽,总流量\n${rows.join('\n')}`)
  expect(found?.values).toMatchObject({ trafficPeak: '1.26 Gbps', trafficDeviation: '320%' })
})

test('what a cloud calls 修复成功 is fixed', async () => {
  const rows = ['修复成功', '修复成功', '未修复', '修复失败'].map(
    (status, at) => `CVE-2026-${at},高,192.0.2.1,${status},2026-11-18 03:00:00`,
  )
  expect((await read(`漏洞名称,漏洞等级,受影响资产,漏洞状态,最近发现时间\n${rows.join('\n')}`))?.values.fixRate).toBe('50%')
})

test('a list of a scanner below what it did when counts its rows only, blank ones in between or not', async () => {
  const found = await read(
    '任务名称,官网例行扫描\n扫描开始时间,2026/10/20 02:00:11\n\n主机,漏洞名称,危险级别,CVE ID\n121.40.8.19,OpenSSL 拒绝服务漏洞,高风险,CVE-2022-0778\n121.40.8.19,HTTP TRACE 方法启用,低风险,\n',
  )
  expect(found?.kind).toBe('vulnerabilityScan')
  expect(found?.values).toMatchObject({ scanDate: '2026-10-20', scanHosts: '1', scanCounts: '0 / 1 / 0 / 1' })
})
