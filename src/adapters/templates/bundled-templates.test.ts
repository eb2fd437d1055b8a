import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderTemplates } from './folder-templates.ts'

const folder = join(import.meta.dirname, '../../../templates')

test('Workers carry every template of the folder, each under its name and locale', () => {
  const source = readFileSync(join(import.meta.dirname, 'bundled-templates.ts'), 'utf8')
  const imports = new Map(
    [...source.matchAll(/import (\w+) from '[./]+templates\/([\w-]+)\/([\w-]+)\.hbs'/g)].map(([, name, id, locale]) => [
      name,
      `${id}/${locale}`,
    ]),
  )
  const listed = [...source.matchAll(/\{ id: '([\w-]+)', locale: '([\w-]+)', source: (\w+) \}/g)].map(([, id, locale, name]) => [
    `${id}/${locale}`,
    imports.get(name),
  ])
  for (const [said, imported] of listed) expect(imported).toBe(said)
  const written = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'fonts')
    .flatMap(entry =>
      readdirSync(join(folder, entry.name))
        .filter(name => name.endsWith('.hbs'))
        .map(name => `${entry.name}/${name.slice(0, -4)}`),
    )
  expect(listed.map(([said]) => said).sort()).toEqual(written.sort())
})

test('a locale that is not written falls back to Chinese, an unknown template is none', async () => {
  const templates = await folderTemplates(folder)
  expect((await templates.get('org', 'contingency-plan', 'en'))?.locale).toBe('en')
  expect((await templates.get('org', 'cancellation', 'en'))?.locale).toBe('zh-CN')
  expect(await templates.get('org', 'nothing', 'zh-CN')).toBeNull()
})
