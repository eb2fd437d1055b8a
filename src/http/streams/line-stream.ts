/** NDJSON: a line for each result as it is done, and `last` at the end. */
export function lineStream(results: AsyncGenerator<object>, last: () => object, headers: Readonly<Record<string, string>> = {}): Response {
  const line = (value: object): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`${JSON.stringify(value)}\n`)
  let ended = false
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      if (ended) return stream.close()
      const { done, value } = await results.next()
      ended = done === true
      stream.enqueue(line(done ? last() : value))
    },
    cancel: async () => {
      await results.return(undefined)
    },
  })
  return new Response(body, { headers: { ...headers, 'content-type': 'application/x-ndjson; charset=utf-8' } })
}
