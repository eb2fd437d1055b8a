export interface Room {
  /** so much of it, first come, first served; null when it is not there within the time. Something larger than the room has it alone */
  enter(size: number, patienceMs: number): Promise<(() => void) | null>
  /** so much of it at once, or null */
  tryEnter(size: number): (() => void) | null
  /** what waits for it, summed */
  waiting(): number
}

interface Waiting {
  readonly size: number
  readonly go: (leave: () => void) => void
}

/** A bounded amount of anything, lent and given back. */
export function createRoom(total: number): Room {
  const queue: Waiting[] = []
  let used = 0

  function lend(size: number): () => void {
    used += size
    let left = false
    return () => {
      if (left) return
      left = true
      used -= size
      while (queue[0] && fits(queue[0].size)) {
        const next = queue.shift()
        next?.go(lend(next.size))
      }
    }
  }

  const fits = (size: number): boolean => used === 0 || used + size <= total

  return {
    tryEnter: size => (queue.length === 0 && fits(size) ? lend(size) : null),
    enter(size, patienceMs) {
      if (queue.length === 0 && fits(size)) return Promise.resolve(lend(size))
      return new Promise(resolve => {
        const waiting: Waiting = {
          size,
          go: leave => {
            clearTimeout(late)
            resolve(leave)
          },
        }
        const late = setTimeout(() => {
          queue.splice(queue.indexOf(waiting), 1)
          resolve(null)
        }, patienceMs)
        queue.push(waiting)
      })
    },
    waiting: () => queue.reduce((sum, { size }) => sum + size, 0),
  }
}
