import { expect, test } from 'vitest'
import { logFormats } from './log-formats.ts'

const read = (line: string) => logFormats.map(format => format.read(line, '2026-11-30')).find(Boolean)

test.each([
  [
    'of the audit of Linux, in seconds since 1970',
    'type=USER_LOGIN msg=audit(1782864000.123:4500): pid=2210 exe="/usr/sbin/sshd" addr=61.150.4.7 terminal=ssh res=failed',
    { ms: Date.UTC(2026, 6, 1), source: '61.150.4.7', trouble: 'refused' },
  ],
  [
    'of a firewall, each word with its name',
    'date=2026-08-01 time=08:00:00 devname="FG100" type="traffic" level="notice" srcip=10.1.1.7 dstip=8.8.8.8 action="deny"',
    { ms: Date.UTC(2026, 7, 1), source: '10.1.1.7', trouble: 'refused' },
  ],
  [
    'of a firewall that says what it did before the colon',
    '<134>Nov  1 08:00:00 FW-HW %%01SEC/4/POLICYDENY(l): protocol=6, source-ip=45.148.10.1, destination-port=3389',
    { ms: Date.UTC(2026, 10, 1), source: '45.148.10.1', trouble: 'refused' },
  ],
  [
    'of Tomcat, with its day first',
    '01-Oct-2026 08:00:00.918 SEVERE [main] org.apache.catalina.startup.Catalina.start failing',
    { ms: Date.UTC(2026, 9, 1), source: null, trouble: 'error' },
  ],
])('a line %s', (_, line, expected) => {
  expect(read(line)).toEqual(expected)
})
