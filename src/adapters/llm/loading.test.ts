import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../..')
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map(entry => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }))

test('the model client stands in one file, which is imported only when a model is asked', () => {
  expect(files.filter(({ text }) => /['"]@langchain\//.test(text)).map(({ name }) => name)).toEqual(['langchain-model.ts'])
  const importing = files.filter(({ text }) => text.includes('langchain-model.ts'))
  expect(importing.map(({ name }) => name)).toEqual(['chat-model.ts'])
  for (const { text } of importing) expect(text).not.toMatch(/from '\.\/langchain-model\.ts'/)
})
