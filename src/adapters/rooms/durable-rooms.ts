import type { LiveEvent, Rooms } from '../../ports/rooms.ts'

/** The part of a Durable Object namespace that is used. */
export interface RoomNamespace {
  getByName(name: string): { fetch(url: string, init?: RequestInit): Promise<Response> }
}

const inbox = 'inbox.'

/**
 * Rooms across the isolates of Workers, reached over a WebSocket by those who watch: one Durable Object a conversation, and for the list
 * of an organisation the object of that organisation.
 */
export function durableRooms(conversations: RoomNamespace, offices: RoomNamespace): Rooms {
  const objectOf = (room: string) => (room.startsWith(inbox) ? offices.getByName(room.slice(inbox.length)) : conversations.getByName(room))
  return {
    async publish(room, events) {
      await objectOf(room).fetch('https://room.invalid/', { method: 'POST', body: JSON.stringify(events) })
    },
    async subscribe(room, listener) {
      const response = await objectOf(room).fetch('https://room.invalid/', { headers: { upgrade: 'websocket' } })
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
