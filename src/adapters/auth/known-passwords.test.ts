import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { knownPasswords } from './known-passwords.ts'

const list = async () => '# a list\npassword1\nqwertyuiop\n'
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex').toUpperCase()

test('a password of the list is known, in capitals too; another is not', async () => {
  const known = knownPasswords({ list, rangeUrl: null })
  expect(await Promise.all(['password1', 'PassWord1', 'correct horse battery'].map(known.has))).toEqual([true, true, false])
})

test('the service learns five digits of the hash and never more, and what it does not know is not refused', async () => {
  const asked: string[] = []
  const fetching = async (url: string | URL | Request) => {
    asked.push(String(url))
    return new Response(`${sha1('leaked by a shop').slice(5)}:3\r\n${sha1('padding only').slice(5)}:0`)
  }
  const known = knownPasswords({ list, rangeUrl: 'https://range.example/', fetching })
  expect(await Promise.all(['leaked by a shop', 'padding only', 'never seen'].map(known.has))).toEqual([true, false, false])
  expect(asked).toEqual(['leaked by a shop', 'padding only', 'never seen'].map(text => `https://range.example/${sha1(text).slice(0, 5)}`))
})

test('a service that is away keeps nobody out', async () => {
  const away = knownPasswords({ list, rangeUrl: 'https://range.example', fetching: async () => Promise.reject(new Error('away')) })
  expect(await away.has('never seen')).toBe(false)
  expect(await away.has('qwertyuiop')).toBe(true)
})
