import type { LiveEvent, Rooms } from '../../ports/rooms.ts'

/** The part of a Durable Object namespace that is used. */
export interface RoomNamespace {
  getByName(name: string): { fetch(url: string, init?: RequestInit): Promise<Response> }
}

/** Rooms across the isolates of Workers: one Durable Object a conversation, reached over a WebSocket by those who watch. */
export function durableRooms(namespace: RoomNamespace): Rooms {
  return {
    async publish(room, events) {
      await namespace.getByName(room).fetch('https://room.invalid/', { method: 'POST', body: JSON.stringify(events) })
    },
    async subscribe(room, listener) {
      const response = await namespace.getByName(room).fetch('https://room.invalid/', { headers: { upgrade: 'websocket' } })
      const socket = socketOf(response)
      if (!socket) throw new Error('the room did not open a socket')
      socket.accept()
      socket.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') for (const event of eventsOf(data)) listener(event)
      })
      return () => socket.close()
    },
  }
}

interface RoomSocket {
  accept(): void
  close(): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

/** Workers hand the client's end over beside the answer. */
const socketOf = (response: Response & { readonly webSocket?: RoomSocket | null }): RoomSocket | null => response.webSocket ?? null

/** Only our own object writes here, and the events are those that `publish` was given. */
const eventsOf = (text: string): readonly LiveEvent[] => JSON.parse(text)
