import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parsePrompt } from './parse-prompt.ts'

const folder = join(import.meta.dirname, '../../../prompts')

test('every prompt is read, named after its file and versioned', () => {
  for (const name of readdirSync(folder)) {
    const prompt = parsePrompt(readFileSync(join(folder, name), 'utf8'))
    expect(`${prompt.id}.md`).toBe(name)
    expect(prompt.version).toBeGreaterThan(0)
  }
})

test('inputs are put in once, whatever they hold', () => {
  const prompt = parsePrompt('---\nid: x\nversion: 2\ninputs: a, b\noutput: y\n---\n{{a}} and {{b}}\n')
  expect(prompt.fill({ a: '{{b}} $& $1', b: 'two' })).toBe('{{b}} $& $1 and two')
})

test.each([
  ['no front matter', '{{a}}'],
  ['no version', '---\nid: x\ninputs: a\noutput: y\n---\n{{a}}'],
  ['a hole without input', '---\nid: x\nversion: 1\ninputs: a\noutput: y\n---\n{{a}} {{b}}'],
  ['an input without hole', '---\nid: x\nversion: 1\ninputs: a, b\noutput: y\n---\n{{a}}'],
])('%s is refused', (_, source) => {
  expect(() => parsePrompt(source)).toThrow()
})
