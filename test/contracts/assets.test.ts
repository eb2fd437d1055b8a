import { expect, test } from 'vitest'
import { here } from '../fixtures/store/here.ts'

const textOf = async (path: string) => {
  const asset = await here.assets.read(path)
  return asset && { text: new TextDecoder().decode(asset.bytes), mime: asset.mime }
}

test('built files are read as they are, under their names, with their kind', async () => {
  const page = { text: '<!doctype html>\n<p>安备</p>\n', mime: 'text/html; charset=utf-8' }
  expect(await textOf('page.html')).toEqual(page)
  expect(await textOf('page.html')).toEqual(page)
  expect(await textOf('lists/list.json')).toEqual({ text: '["一", "二"]\n', mime: 'application/json' })
})

test('what nobody built is null', async () => {
  expect(await here.assets.read('nowhere.js')).toBeNull()
  expect(await here.assets.read('lists')).toBeNull()
})
