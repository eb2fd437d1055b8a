import type { BrowserReading, ReadFailure, ReadSay } from './reading-messages.ts'

export type ReadHere =
  | { readonly ok: true; readonly reading: BrowserReading; readonly mayBeIdCard: boolean }
  | { readonly ok: false; readonly code: ReadFailure }

/** an unused reader gives its memory back */
const idleMs = 180_000
const frameWithinMs = 20_000

/** Reads pictures in a hidden frame of our own origin, which loads with the first one. `base` is the origin of our server. */
export function createReadInBrowser(base: string) {
  let opened: Promise<{ readonly frame: HTMLIFrameElement; readonly port: MessagePort }> | null = null
  let idle: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  let waiting = 0

  function open() {
    opened ??= openFrame(base || location.origin)
    opened.catch(() => {
      opened = null
    })
    return opened
  }

  function rest(): void {
    waiting -= 1
    if (waiting > 0) return
    idle = setTimeout(() => {
      void opened?.then(({ frame }) => frame.remove())
      opened = null
    }, idleMs)
  }

  async function read(picture: Blob, progress: (phase: 'loading' | 'reading', share: number) => void): Promise<ReadHere> {
    clearTimeout(idle)
    waiting += 1
    const id = ++asked
    try {
      const { port } = await open()
      return await new Promise(resolve => {
        const hear = ({ data }: MessageEvent<ReadSay>): void => {
          if (data.id !== id) return
          if ('share' in data) progress(data.type, data.share)
          else {
            port.removeEventListener('message', hear)
            resolve(
              data.type === 'done' ? { ok: true, reading: data.reading, mayBeIdCard: data.mayBeIdCard } : { ok: false, code: data.code },
            )
          }
        }
        port.addEventListener('message', hear)
        port.postMessage({ id, picture })
      })
    } catch {
      return { ok: false, code: 'unreachable' }
    } finally {
      rest()
    }
  }
  return read
}

function openFrame(origin: string): Promise<{ readonly frame: HTMLIFrameElement; readonly port: MessagePort }> {
  const frame = document.createElement('iframe')
  frame.src = `${origin}/ui/reading/frame.html`
  frame.hidden = true
  frame.title = ''
  return new Promise((resolve, reject) => {
    const end = (): void => {
      removeEventListener('message', ready)
      clearTimeout(late)
    }
    const ready = (event: MessageEvent): void => {
      if (event.source !== frame.contentWindow || event.data !== 'anbei-reading-ready') return
      end()
      const { port1, port2 } = new MessageChannel()
      frame.contentWindow?.postMessage('port', origin, [port2])
      port1.start()
      resolve({ frame, port: port1 })
    }
    const late = setTimeout(() => {
      end()
      frame.remove()
      reject(new Error('the frame did not load'))
    }, frameWithinMs)
    addEventListener('message', ready)
    document.body.append(frame)
  })
}

/** SIMD came to Safari with streams that unpack: where one is missing, so is the other. */
export const canReadHere = (): boolean => 'DecompressionStream' in globalThis && 'OffscreenCanvas' in globalThis
