import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { processReader } from '../../../src/adapters/ocr/process-reader.ts'
import { readScan } from '../../../src/domain/reading/read-scan.ts'
import { unfoldingForms } from '../../fixtures/hostile/bombs.ts'
import { backOf, frontOf, photoOf } from '../../fixtures/reading/draw-id-card.ts'
import { cards } from '../../fixtures/reading/id-cards.ts'
import { readToolsOn } from '../../fixtures/reading/read-tools.ts'
import { pdfOfPictures, scanOf } from '../../fixtures/reading/scanned-pdf.ts'
import { unmappedPdf } from '../../fixtures/reading/unmapped-pdf.ts'

const licence = readFileSync(join(import.meta.dirname, '../../fixtures/reading/licence-photo.jpg'))
const reader = processReader({ log: () => {}, patienceMs: 110_000 })
afterAll(() => reader.close())

const tools = readToolsOn('2026-11-28')

async function readingOf(pdf: Uint8Array) {
  const read = await reader.readPages(pdf)
  if (!read.ok) throw new Error(read.code)
  const reading = readScan(read.value.pages, read.value.of, tools)
  return { ...reading, values: Object.fromEntries(reading.items.map(({ name, value }) => [name, value])) }
}

describe('a scanned PDF', () => {
  test('of a licence gives its fields, and the part of the page where each stands', async () => {
    const pdf = await pdfOfPictures([licence])
    const { kind, values, items } = await readingOf(pdf)
    expect(kind).toBe('businessLicence')
    expect(values).toMatchObject({ code: '92310115MA1H8W5P1A', name: '上海市浦东新区鑫旺五金经营部', representative: '谢晓婷' })
    const name = items.find(item => item.name === 'name')
    // points of the page
    expect(Math.max(...(name?.box ?? []))).toBeLessThan(842)
    const crop = await reader.cropPage(pdf, name?.page ?? 0, name?.box ?? [0, 0, 0, 0])
    const again = await reader.read(crop ?? new Uint8Array())
    expect(again.ok && again.value.lines.map(({ text }) => text).join('')).toContain('鑫旺五金')
  })

  test('of a contract is read as a text, over its pages', async () => {
    const first = await scanOf(['云服务器租用合同', '服务提供商:星港云计算有限公司', '机房所在地:新加坡'])
    const second = await sharp(await scanOf(['公网IP:8.219.10.20', '服务期限:2026年1月1日至2026年12月31日'], -0.6))
      .png()
      .toBuffer()
    const { kind, values, items } = await readingOf(await pdfOfPictures([first, second]))
    expect(kind).toBe('contract')
    expect(values).toMatchObject({ provider: '星港云计算有限公司', place: '新加坡', ips: '8.219.10.20' })
    expect(items.map(({ name, page }) => [name, page])).toEqual(
      expect.arrayContaining([
        ['provider', 1],
        ['ips', 2],
      ]),
    )
  })

  test('of both sides of an identity card on two pages is one card', async () => {
    const [card] = cards
    if (!card) throw new Error('no card')
    const sides = await Promise.all([frontOf(card), backOf(card)].map(async side => photoOf(await side, { tilt: 2 })))
    const { kind, values } = await readingOf(await pdfOfPictures(sides))
    expect([kind, values.idName, values.idNumber, values.idValidTo]).toEqual(['idCard', card.name, card.number, '2036-05-04'])
  })

  test('that is none, or holds a picture of too many pixels, is refused before anything is unpacked', async () => {
    expect(await reader.readPages(new TextEncoder().encode('%PDF-1.7 and nothing'))).toEqual({ ok: false, code: 'undecodable' })
    const huge = Buffer.from(await pdfOfPictures([licence]))
      .toString('latin1')
      .replace(/\/Width \d+/, '/Width 99000')
    expect(await reader.readPages(Buffer.from(huge, 'latin1'))).toEqual({ ok: false, code: 'too-large' })
  })

  test('whose letters have a font that is not embedded is read by its letters', async () => {
    const lines = [
      '云服务器租用合同',
      '服务提供商:星港云计算有限公司',
      '机房所在地:新加坡',
      '公网IP:8.219.10.20',
      '本合同一式两份,甲乙双方各执一份,自签字盖章之日起生效',
    ]
    const { kind, values } = await readingOf(unmappedPdf(lines))
    expect([kind, values.provider, values.ips]).toEqual(['contract', '星港云计算有限公司', '8.219.10.20'])
  })

  test('whose page unfolds into a billion words is given up, and the next one is read', async () => {
    const empty = await PDFDocument.create()
    empty.addPage([300, 300])
    const [endless, next] = await Promise.all([reader.readPages(unfoldingForms()), empty.save().then(pdf => reader.readPages(pdf))])
    expect([endless, next.ok]).toEqual([{ ok: false, code: 'slow' }, true])
  })

  test('that begins with two pictures without a word is looked at no further, and says so', async () => {
    // every dot by itself: nothing in it is a line
    const dots = Uint8Array.from({ length: 3 * 620 * 877 }, (_, at) => (at * 2_654_435_761) >>> 24)
    const noise = await sharp(dots, { raw: { width: 620, height: 877, channels: 3 } })
      .jpeg()
      .toBuffer()
    const contract = await scanOf(['云服务器租用合同', '服务提供商:星港云计算有限公司'])
    const { items, problems } = await readingOf(await pdfOfPictures([noise, noise, contract]))
    expect([items, problems]).toEqual([[], ['picture.screen', 'file.pagesLeft']])
    expect((await readingOf(await pdfOfPictures([noise, contract]))).values.provider).toBe('星港云计算有限公司')
  })

  test('of an empty page says nothing', async () => {
    const document = await PDFDocument.create()
    document.addPage([300, 300])
    const read = await reader.readPages(await document.save())
    expect(read.ok && readScan(read.value.pages, read.value.of, tools)).toMatchObject({ items: [] })
  })
})
