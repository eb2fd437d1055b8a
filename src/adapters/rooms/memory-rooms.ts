import type { LiveEvent, Rooms } from '../../ports/rooms.ts'

/** Rooms of one process: a Map of listeners. Several processes or Workers need an object of their own per conversation. */
export function memoryRooms(): Rooms {
  const rooms = new Map<string, Set<(event: LiveEvent) => void>>()
  return {
    async publish(room, events) {
      // a copy, because a listener may leave while it is called
      const listeners = [...(rooms.get(room) ?? [])]
      for (const event of events) for (const listener of listeners) listener(event)
    },
    async subscribe(room, listener) {
      const own = (event: LiveEvent): void => listener(event)
      const listeners = rooms.get(room) ?? new Set()
      rooms.set(room, listeners.add(own))
      return () => {
        listeners.delete(own)
        if (listeners.size === 0 && rooms.get(room) === listeners) rooms.delete(room)
      }
    },
  }
}
