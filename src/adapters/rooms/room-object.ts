import { DurableObject } from 'cloudflare:workers'

/**
 * One object a conversation. Watchers are hibernating WebSockets, so that an idle room costs nothing; it stores nothing, because the log
 * has every numbered event.
 */
export class Room extends DurableObject {
  override async fetch(request: Request): Promise<Response> {
    if (request.headers.get('upgrade') === 'websocket') return this.#join()
    const text = await request.text()
    for (const socket of this.ctx.getWebSockets()) {
      try {
        socket.send(text)
      } catch {
        // a watcher that is gone comes back and reads the log
      }
    }
    return new Response(null, { status: 204 })
  }

  #join(): Response {
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server)
    return new Response(null, { status: 101, webSocket: client })
  }

  override webSocketClose(socket: ServerSocket): void {
    socket.close()
  }
}
