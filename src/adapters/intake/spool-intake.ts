import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Intake, IntakeRefusal, TakenBody } from '../../ports/intake.ts'
import { createRoom, type Room } from './room.ts'

export interface SpoolOptions {
  readonly folder?: string
  /** of bodies in memory at the same time */
  readonly bytes?: number
  /** of bodies on the disk at the same time, arriving or waiting */
  readonly spooledBytes?: number
  /** bodies that arrive or wait at the same time */
  readonly bodies?: number
  /** how long a whole body waits for its room in memory */
  readonly patienceMs?: number
}

const megabyte = 1024 * 1024
/** what arrives before anything is written */
const inHand = 128 * 1024
const blockBytes = 256 * 1024
const comeAgainSeconds = 5
/** more at once would only make each of them slower */
const callsAtOnce = 64
/** a person waits so long for a reply; more callers than come to their turn by then are told to come again */
const callPatienceMs = 8_000
const callsWaiting = 2_000

/**
 * Bodies lie on the disk while they arrive and until there is room in memory: whoever sends slowly, or many at once, holds none of it. A file
 * has no name any more when the first byte is written, and is enciphered with a key that only this call knows: after a crash nothing is left
 * of it.
 */
export function spoolIntake(options: SpoolOptions = {}): Intake {
  const { folder = tmpdir(), bytes = 24 * megabyte, spooledBytes = 2048 * megabyte, bodies = 200, patienceMs = 30_000 } = options
  const memory = createRoom(bytes)
  const reserved = createRoom(2 * bytes)
  const disk = createRoom(spooledBytes)
  const places = createRoom(bodies)
  const calls = createRoom(callsAtOnce)
  return {
    reserve: reserved.tryEnter,
    admit: async () => (calls.waiting() < callsWaiting ? calls.enter(1, callPatienceMs) : null),
    async take(body, most) {
      const leave = places.tryEnter(1)
      if (!leave) return { ok: false, why: 'busy', retryAfterSeconds: comeAgainSeconds }
      try {
        return await spooled(body, most)
      } finally {
        leave()
      }
    },
  }

  async function spooled(body: ReadableStream<Uint8Array> | null, most: number): Promise<TakenBody | IntakeRefusal> {
    const spool = createSpool(folder, disk)
    try {
      for await (const chunk of body ?? []) {
        if (spool.size() + chunk.length > most) return { ok: false, why: 'too-large' }
        if (!(await spool.add(chunk))) return { ok: false, why: 'busy', retryAfterSeconds: comeAgainSeconds }
      }
      const leave = await memory.enter(spool.size(), patienceMs)
      if (!leave) return { ok: false, why: 'busy', retryAfterSeconds: comeAgainSeconds }
      try {
        const whole = await spool.read()
        return {
          ok: true,
          bytes: whole,
          release() {
            leave()
            // at once: left to the collector, files of megabytes would pile up
            if (whole.byteLength > 0) whole.buffer.transfer(0)
          },
        }
      } catch (error) {
        leave()
        throw error
      }
    } finally {
      await spool.close()
    }
  }
}

function createSpool(folder: string, disk: Room) {
  const [key, start] = [randomBytes(32), randomBytes(16)]
  const cipher = createCipheriv('aes-256-ctr', key, start)
  const pending: Uint8Array[] = []
  const leaves: (() => void)[] = []
  let file: FileHandle | null = null
  let size = 0
  let held = 0

  async function flush(): Promise<void> {
    file ??= await nameless(folder)
    for (const chunk of pending.splice(0)) await write(file, chunk)
    held = 0
  }

  async function write(to: FileHandle, chunk: Uint8Array): Promise<void> {
    const enciphered = cipher.update(chunk)
    await to.writeFile(enciphered)
    if (enciphered.buffer.byteLength === enciphered.byteLength) (enciphered.buffer as ArrayBuffer).transfer(0)
  }

  return {
    size: () => size,
    /** false when the disk's share is used up */
    async add(chunk: Uint8Array): Promise<boolean> {
      const leave = disk.tryEnter(chunk.length)
      if (!leave) return false
      leaves.push(leave)
      size += chunk.length
      if (file) {
        await write(file, chunk)
        // a piece that came over the network has its memory to itself
        if (chunk.buffer instanceof ArrayBuffer && chunk.buffer.byteLength === chunk.byteLength) chunk.buffer.transfer(0)
      } else {
        held += chunk.length
        // the source may use its memory again
        pending.push(chunk.slice())
        if (held > inHand) await flush()
      }
      return true
    },
    async read(): Promise<Uint8Array<ArrayBuffer>> {
      const whole = new Uint8Array(size)
      const onDisk = size - held
      const decipher = createDecipheriv('aes-256-ctr', key, start)
      const block = Buffer.alloc(Math.min(blockBytes, onDisk))
      let at = 0
      while (file && at < onDisk) {
        const { bytesRead } = await file.read(block, 0, Math.min(block.length, onDisk - at), at)
        if (bytesRead === 0) throw new Error('a spooled body is shorter than it was')
        whole.set(decipher.update(block.subarray(0, bytesRead)), at)
        at += bytesRead
      }
      for (const chunk of pending) {
        whole.set(chunk, at)
        at += chunk.length
      }
      return whole
    },
    async close(): Promise<void> {
      for (const leave of leaves.splice(0)) leave()
      await file?.close()
    },
  }
}

/** A file that is gone when it is closed, however that happens. */
async function nameless(folder: string): Promise<FileHandle> {
  const path = join(folder, `anbei-${randomBytes(12).toString('hex')}`)
  const file = await open(path, 'wx+', 0o600)
  await unlink(path)
  return file
}
