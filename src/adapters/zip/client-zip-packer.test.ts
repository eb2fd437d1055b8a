import { expect, test } from 'vitest'
import type { PackedFile } from '../../ports/packer.ts'
import { clientZipPacker } from './client-zip-packer.ts'

async function* files(): AsyncGenerator<PackedFile> {
  yield { name: '00-办理清单.pdf', bytes: new Uint8Array([1, 2, 3]), modified: '2026-11-23T16:30:10.000Z' }
  yield { name: '上传材料/执照.jpg', bytes: new Uint8Array(5), modified: '2026-11-23T16:30:10.000Z' }
}

async function packed(): Promise<Buffer> {
  return Buffer.from(await new Response(clientZipPacker.pack(files())).arrayBuffer())
}

test('names are UTF-8 and say so, entries are stored in the order given', async () => {
  const zip = await packed()
  const first = zip.indexOf('PK\u0003\u0004')
  // bit 11 of the flags: the name is UTF-8
  expect(zip.readUInt16LE(first + 6) & 0x0800).toBe(0x0800)
  // method 0: stored
  expect(zip.readUInt16LE(first + 8)).toBe(0)
  expect(zip.indexOf('00-办理清单.pdf')).toBeLessThan(zip.indexOf('上传材料/执照.jpg'))
})

test('times are those of Shanghai and the bytes do not depend on the machine', async () => {
  const zip = await packed()
  // 2026-11-24 00:30:10 in Shanghai, as DOS time and date
  expect(zip.readUInt16LE(10)).toBe((0 << 11) | (30 << 5) | 5)
  expect(zip.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (11 << 5) | 24)
  expect((await packed()).equals(zip)).toBe(true)
})

test('a file that comes in pieces gives the archive that it would give whole', async () => {
  const zip = async (bytes: PackedFile['bytes']) => {
    async function* one(): AsyncGenerator<PackedFile> {
      yield { name: '执照.jpg', bytes, modified: '2026-11-23T16:30:10.000Z' }
    }
    return Buffer.from(await new Response(clientZipPacker.pack(one())).arrayBuffer())
  }
  async function* pieces() {
    yield new Uint8Array([1, 2])
    yield new Uint8Array([3])
  }
  expect((await zip(pieces())).equals(await zip(new Uint8Array([1, 2, 3])))).toBe(true)
})
