import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderFonts } from '../../src/adapters/pdf/folder-fonts.ts'
import { createTypesetter, type FontFiles } from '../../src/adapters/pdf/index.ts'
import type { Block, DocumentMeta } from '../../src/domain/documents/block.ts'
import { picturesOfPages, textsOfPages } from './pdf-reader.ts'
import { templatesFolder } from './sample-case.ts'

const meta: DocumentMeta = {
  title: '罕用字',
  subject: '罕用字',
  author: '罕用字',
  language: 'zh-CN',
  createdAt: '2026-11-23T00:00:00.000Z',
  footer: '',
  record: null,
}

/** A heading and a paragraph of the words: both faces. */
const said = (words: string): readonly Block[] => [
  { type: 'heading', level: 1, spans: [{ text: words }] },
  { type: 'paragraph', spans: [{ text: words }, { text: words, bold: true }] },
]

function counting(): { readonly files: FontFiles; readonly reads: () => number } {
  const files = folderFonts(join(templatesFolder, 'fonts'))
  let reads = 0
  return {
    files: {
      ...files,
      rare: () => {
        reads += 1
        return files.rare()
      },
    },
    reads: () => reads,
  }
}

const inkOf = async (pdf: Uint8Array): Promise<number> => {
  const [picture] = await picturesOfPages(pdf, 1)
  return picture!.grey.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0)
}

test('the pack of rare characters is read once, by the first document that holds one', async () => {
  const { files, reads } = counting()
  const typesetter = createTypesetter(files)
  const common = await typesetter.pdf(said('茶业有限公司㛃䶮𬭚'), meta)
  expect(reads()).toBe(0)
  await typesetter.pdf(said('峯記茶業'), meta)
  await typesetter.pdf(said('囍'), meta)
  expect(reads()).toBe(1)
  const again = await typesetter.pdf(said('茶业有限公司㛃䶮𬭚'), meta)
  expect(Buffer.from(again).equals(Buffer.from(common))).toBe(true)
})

test('rare characters are seen in both faces, and copied exactly among others', async () => {
  const typesetter = createTypesetter(folderFonts(join(templatesFolder, 'fonts')))
  const pdf = await typesetter.pdf(said('张峯囍㐂店A1'), meta)
  const text = (await textsOfPages(pdf)).join('').replace(/\s/g, '')
  expect(text).toBe('张峯囍㐂店A1'.repeat(3))
  // nine characters more: blank glyphs would leave no ink
  expect(await inkOf(pdf)).toBeGreaterThan((await inkOf(await typesetter.pdf(said('张店A1'), meta))) + 100)
})

test('what neither pack has is an error that names it', async () => {
  const typesetter = createTypesetter(folderFonts(join(templatesFolder, 'fonts')))
  await expect(typesetter.pdf(said('峯𠮷'), meta)).rejects.toMatchObject({ code: 'missing-glyph', character: '𠮷', block: 0 })
})
