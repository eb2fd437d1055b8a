import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inspectFile } from './inspect-file.ts'

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  letter => letter.charCodeAt(0),
)
const bytesOf = (text: string) => new TextEncoder().encode(text)

test('a picture tells its size whatever its name says', () => {
  expect(inspectFile(png, { name: 'licence.pdf', mime: 'application/pdf' })).toEqual({ mime: 'image/png', width: 1, height: 1, pages: 1 })
})

test('a jpeg tells the size of its frame behind other segments', () => {
  const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 0x04, 0x38, 0x07, 0x80, 3, 0, 0, 0])
  expect(inspectFile(jpeg, { name: 'a', mime: '' })).toEqual({ mime: 'image/jpeg', width: 1920, height: 1080, pages: 1 })
})

test('pages of a pdf are counted, its page tree is not one', () => {
  const pdf = bytesOf('%PDF-1.4\n<</Type/Pages/Kids[3 0 R]/Count 1>>\n<</Type/Page/Parent 2 0 R>>')
  expect(inspectFile(pdf, { name: 'a', mime: '' })).toEqual({ mime: 'application/pdf', pages: 1, profile: 'none' })
  expect(inspectFile(bytesOf('%PDF-1.7 packed'), { name: 'a', mime: '' })).toEqual({
    mime: 'application/pdf',
    pages: null,
    profile: 'none',
  })
})

test('a program that claims to be a picture is neither', () => {
  expect(inspectFile(bytesOf('MZ\u0090'), { name: 'a.png', mime: 'image/png' })).toEqual({ mime: 'application/octet-stream', pages: null })
})

test('broken files never throw', () => {
  const heads = fc.constantFrom([0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0x25, 0x50, 0x44, 0x46, 0x2d], [])
  fc.assert(
    fc.property(heads, fc.uint8Array({ maxLength: 60 }), (head, tail) => {
      inspectFile(Uint8Array.from([...head, ...tail]), { name: 'x', mime: 'x/y' })
    }),
  )
})

test('the profile that a pdf claims is read, and left open where its metadata is packed away', () => {
  const profileOf = (text: string) => inspectFile(bytesOf(`%PDF-1.7 ${text}`), { name: 'a', mime: '' }).profile
  expect(profileOf('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B')).toBe('PDF/A-3')
  expect(profileOf('<rdf:Description pdfaid:part="1" pdfaid:conformance="A"/>')).toBe('PDF/A-1')
  expect(profileOf('<< /Type /ObjStm >>')).toBeUndefined()
})
