import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { recordedReader } from '../../../test/fixtures/reading/recorded-reader.ts'
import { unmappedPdf } from '../../../test/fixtures/reading/unmapped-pdf.ts'
import type { PictureReader } from '../../ports/picture-reader.ts'

/** Pages that show recorded samples; `mark` is what an app that scans prints on each. */
async function scanOf(samples: readonly string[], mark?: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create()
  for (const _ of samples) {
    const page = document.addPage([595, 842])
    if (mark) page.drawText(mark, { x: 10, y: 10, size: 8 })
  }
  document.setSubject(samples.join('|'))
  return Uint8Array.from(await document.save({ useObjectStreams: false }))
}

async function talk(pictures: PictureReader | null) {
  const server = await testApp(pictures ? { pictures } : {})
  const opened = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const give = (bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData()
    form.set('file', new Blob([bytes]), '扫描.pdf')
    return server.call('POST', `${path}/uploads?read=server`, form, auth)
  }
  return { ...server, auth, path, give }
}

describe('a scanned PDF', () => {
  test.each([[undefined], ['Scanned with an app']])('of a licence is read from its page (mark: %s)', async mark => {
    const { app, auth, path, give } = await talk(recordedReader())
    const { status, body } = await give(await scanOf(['L1_photo.jpg'], mark))
    expect([status, body.upload.kind, body.upload.reading]).toEqual([201, 'businessLicence', 'done'])
    expect(body.case.fields.organizerName).toMatchObject({
      state: 'needsConfirmation',
      value: '上海市浦东新区鑫旺五金经营部',
      evidence: { page: 1, uploadId: body.upload.id },
    })
    const crop = await app.request(`${path}/uploads/${body.upload.id}/crop?field=organizerName`, { headers: auth })
    expect([crop.status, new Uint8Array(await crop.arrayBuffer())[0]]).toEqual([200, 1])
  })

  test('of more pages than were read says so', async () => {
    const { give } = await talk(recordedReader({}, 1))
    const { body } = await give(await scanOf(['L1_photo.jpg', 'L0_clean.png']))
    expect(body.upload.problems.map(({ code }: { code: string }) => code)).toContain('file.pagesLeft')
  })

  test('of an identity card waits for consent', async () => {
    const { give } = await talk(recordedReader())
    const { status, body } = await give(await scanOf(['0-tilt3', '0-tilt3-back']))
    expect([status, body.errors[0].code]).toEqual([422, 'consent.missing'])
  })

  test('is kept and said to be one where nothing reads pictures', async () => {
    const { give } = await talk(null)
    expect((await give(await scanOf(['L1_photo.jpg']))).body.upload).toMatchObject({ reading: 'scan', read: [] })
  })

  test('of a font that is not embedded says so where nothing else reads it', async () => {
    const { give } = await talk(null)
    const { body } = await give(unmappedPdf(['服务器托管合同']))
    expect([body.upload.reading, body.upload.problems.map(({ code }: { code: string }) => code)]).toEqual(['refused', ['file.fontMap']])
  })

  test.each(['busy', 'failed', 'too-large', 'undecodable'] as const)('that the reader gives back as %s is kept', async code => {
    const { give } = await talk({ ...recordedReader(), readPages: async () => ({ ok: false, code }) })
    const { status, body } = await give(await scanOf(['L1_photo.jpg']))
    expect([status, body.upload.read]).toEqual([201, []])
    expect(body.upload.reading).not.toBe('done')
  })
})
