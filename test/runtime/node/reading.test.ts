import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { processReader } from '../../../src/adapters/ocr/process-reader.ts'
import { readPicture } from '../../../src/domain/reading/reading.ts'
import { backOf, frontOf, photoOf } from '../../fixtures/reading/draw-id-card.ts'
import { cards } from '../../fixtures/reading/id-cards.ts'
import { pdfOfPictures } from '../../fixtures/reading/scanned-pdf.ts'

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures/reading', name))
const logged: string[] = []
const reader = processReader({ log: (_level, event) => logged.push(event), patienceMs: 110_000 })
afterAll(() => reader.close())

describe('the reading process', () => {
  test('reads a dark, crooked photo of a licence', async () => {
    const read = await reader.read(fixture('licence-photo.jpg'))
    if (!read.ok) throw new Error(read.code)
    const { status, kind, items } = readPicture(read.value.lines, read.value.facts)
    expect([status, kind]).toEqual(['done', 'businessLicence'])
    expect(Object.fromEntries(items.map(({ name, value }) => [name, value]))).toMatchObject({
      code: '92310115MA1H8W5P1A',
      name: '上海市浦东新区鑫旺五金经营部',
      type: '个体工商户',
      representative: '谢晓婷',
      capital: '叁拾万元整',
      established: '2021-11-03',
    })
    const box = items.find(item => item.name === 'name')?.box ?? [0, 0, 0, 0]
    const crop = await reader.crop(fixture('licence-photo.jpg'), box)
    expect([...(crop ?? []).slice(1, 4)]).toEqual([...'PNG'].map(letter => letter.charCodeAt(0)))
  })

  // what was recognised of each card in each of these ways stands in id-card-lines.json
  test.each(
    [
      { what: 'tilted to one side', tilt: 4 },
      { what: 'tilted to the other, in the dark', tilt: -6, light: 0.42, quality: 60 },
      { what: 'taken in too much light', tilt: 1, light: 1.25 },
    ].map((taken, at) => ({ ...taken, card: cards[at] })),
  )('reads both sides of a drawn identity card $what', async ({ card, ...taken }) => {
    if (!card) throw new Error('no card')
    const [front, back] = await Promise.all([frontOf(card), backOf(card)])
    const read = await Promise.all([front, back].map(async side => reader.read(await photoOf(side, taken))))
    const found = read.flatMap(each => (each.ok ? readPicture(each.value.lines, each.value.facts).items : []))
    const [from, to] = card.validity.split('-').map(day => day.replaceAll('.', '-'))
    expect(Object.fromEntries(found.map(({ name, value, suggestion }) => [name, suggestion ?? value]))).toEqual({
      idName: card.name,
      idNumber: card.number,
      idValidFrom: from,
      idValidTo: to,
      idAuthority: card.authority,
    })
  })

  test('refuses a picture full of words before it reads them', async () => {
    const text = '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动'.repeat(200)
    const fontfile = fileURLToPath(new URL('../../../templates/fonts/noto-sans-sc-core.ttf', import.meta.url))
    const print = await sharp({ text: { text, font: 'Noto Sans SC 20', fontfile, width: 1_960, dpi: 72 } })
      .png()
      .toBuffer()
    const picture = await sharp(print).negate().extract({ left: 0, top: 0, width: 1_960, height: 1_980 }).png().toBuffer()
    const from = performance.now()
    expect(await reader.read(picture)).toEqual({ ok: false, code: 'slow' })
    expect(performance.now() - from).toBeLessThan(6_000)
  })

  test('makes a photo small enough for the police portal, still legible', async () => {
    const large = fixture('licence-photo.jpg')
    const small = await reader.shrink(large, 150_000)
    expect(small?.length).toBeLessThanOrEqual(150_000)
    const read = await reader.read(small ?? new Uint8Array())
    if (!read.ok) throw new Error(read.code)
    expect(readPicture(read.value.lines, read.value.facts).items.find(({ name }) => name === 'code')?.value).toBe('92310115MA1H8W5P1A')
    expect(await reader.shrink(large, 5_000)).toBeNull()
  })

  test.each(['webp', 'pdf'])('makes a licence as %s a picture that the police portal takes, still legible', async format => {
    const photo = fixture('licence-photo.jpg')
    const given = format === 'webp' ? await sharp(photo).webp({ quality: 95 }).toBuffer() : await pdfOfPictures([photo])
    const small = await reader.shrink(new Uint8Array(given), 400 * 1024)
    expect([...(small ?? []).slice(0, 2), (small?.length ?? 0) <= 400 * 1024]).toEqual([0xff, 0xd8, true])
    const read = await reader.read(small ?? new Uint8Array())
    if (!read.ok) throw new Error(read.code)
    expect(readPicture(read.value.lines, read.value.facts).items.find(({ name }) => name === 'code')?.value).toBe('92310115MA1H8W5P1A')
  })

  test('says what is no picture, and goes on', async () => {
    expect(await reader.read(new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]))).toEqual({ ok: false, code: 'undecodable' })
    expect(await reader.crop(fixture('licence-photo.jpg'), [0, 0, 200, 100])).not.toBeNull()
  })

  test('refuses a picture of too many pixels before it unpacks it', async () => {
    const header = Buffer.from('89504e470d0a1a0a0000000d494844520001000000010000080200000000000000', 'hex')
    expect(await reader.read(header)).toMatchObject({ ok: false })
  })
})

describe('a reading process that fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  const script = (source: string): URL => {
    const path = join(folder, `${Math.random().toString(36).slice(2)}.mjs`)
    writeFileSync(path, source)
    return pathToFileURL(path)
  }
  const readWith = (source: string, patienceMs = 5_000) => {
    const own = processReader({ log: (_level, event) => logged.push(event), script: script(source), patienceMs, room: 2 })
    return { own, read: () => own.read(new Uint8Array([1])) }
  }

  test('is started again for the next picture', async () => {
    const { own, read } = readWith(`
      import { existsSync, writeFileSync } from 'node:fs'
      const mark = ${JSON.stringify(join(folder, 'once'))}
      process.on('message', ({ id }) => {
        if (!existsSync(mark)) { writeFileSync(mark, ''); process.exit(9) }
        process.send({ id, read: { ok: true, value: { lines: [], facts: {} } } })
      })`)
    expect(await read()).toEqual({ ok: false, code: 'failed' })
    expect((await read()).ok).toBe(true)
    own.close()
  })

  test('over the file of one person is started again for those of others, who wait no longer for it', async () => {
    const { own, read } = readWith(`
      import { existsSync, writeFileSync } from 'node:fs'
      const mark = ${JSON.stringify(join(folder, 'killed'))}
      process.on('message', ({ id }) => {
        if (!existsSync(mark)) { writeFileSync(mark, ''); process.kill(process.pid, 'SIGVTALRM') }
        process.send({ id, read: { ok: true, value: { lines: [], facts: {} } } })
      })`)
    const [first, second] = await Promise.all([read(), read()])
    expect([first, second?.ok]).toEqual([{ ok: false, code: 'slow' }, true])
    own.close()
  })

  test('because somebody ended it reads the same picture once more, and says that it failed when that happens again', async () => {
    const endedTimes = (times: number): string => `
      import { appendFileSync, readFileSync } from 'node:fs'
      const mark = ${JSON.stringify(join(folder, 'ended'))} + ${times}
      process.on('message', ({ id }) => {
        appendFileSync(mark, '.')
        if (readFileSync(mark).length <= ${times}) process.kill(process.pid, 'SIGKILL')
        else process.send({ id, read: { ok: true, value: { lines: [], facts: {} } } })
      })`
    const [once, twice] = [readWith(endedTimes(1)), readWith(endedTimes(2))]
    expect((await once.read()).ok).toBe(true)
    expect(await twice.read()).toEqual({ ok: false, code: 'failed' })
    for (const { own } of [once, twice]) own.close()
  })

  test('and hangs is ended in time; more pictures than there is room for are told to come back', async () => {
    const { own, read } = readWith(`process.on('message', () => {})`, 300)
    const answers = await Promise.all([read(), read(), read()])
    expect(answers.map(answer => (answer.ok ? 'ok' : answer.code))).toEqual(['failed', 'failed', 'busy'])
    expect(logged).toContain('reader.too-slow')
    own.close()
  })
})
