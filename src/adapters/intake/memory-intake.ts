import { joinBytes } from '../../domain/join-bytes.ts'
import type { Intake } from '../../ports/intake.ts'
import { createRoom } from './room.ts'

const megabyte = 1024 * 1024

/**
 * Without a disk: a body lies in memory while it arrives, and finds room at once or is told to come again. Nobody waits for another request,
 * which a Worker could not; its runtime bounds the time a body may take.
 */
export function memoryIntake(bytes = 48 * megabyte): Intake {
  const room = createRoom(bytes)
  return {
    reserve: room.tryEnter,
    admit: async () => () => {},
    async take(body, most) {
      const chunks: Uint8Array[] = []
      const leaves: (() => void)[] = []
      const release = (): void => {
        for (const leave of leaves.splice(0)) leave()
      }
      let size = 0
      try {
        for await (const chunk of body ?? []) {
          size += chunk.length
          const leave = size > most ? null : room.tryEnter(chunk.length)
          if (!leave) {
            release()
            return size > most ? { ok: false, why: 'too-large' } : { ok: false, why: 'busy', retryAfterSeconds: 3 }
          }
          leaves.push(leave)
          chunks.push(chunk)
        }
      } catch (error) {
        release()
        throw error
      }
      const bytes = joinBytes(chunks)
      return {
        ok: true,
        bytes,
        release() {
          release()
          if (bytes.byteLength > 0) bytes.buffer.transfer(0)
        },
      }
    },
  }
}
