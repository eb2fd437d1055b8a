/** The few things of the Workers runtime that the room object uses; the whole type package would clash with Node's. */
declare module 'cloudflare:workers' {
  export class DurableObject {
    protected readonly ctx: {
      acceptWebSocket(socket: ServerSocket): void
      getWebSockets(): ServerSocket[]
      readonly storage: {
        get(key: string): Promise<unknown>
        put(key: string, value: string): Promise<void>
        list(): Promise<Map<string, unknown>>
        delete(keys: readonly string[]): Promise<number>
      }
    }
    fetch?(request: Request): Promise<Response>
    webSocketClose?(socket: ServerSocket): void
  }
}

interface ServerSocket {
  send(text: string): void
  close(): void
}

declare const WebSocketPair: new () => { 0: ServerSocket; 1: ServerSocket }

interface ResponseInit {
  webSocket?: ServerSocket
}
