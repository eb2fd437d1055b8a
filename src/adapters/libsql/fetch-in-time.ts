import { StoreUnavailable } from '../../ports/store.ts'

/** a call of the database is a few milliseconds; after this long whoever waits is better told to come again */
const patienceMs = 10_000
const comeAgainSeconds = 3

/**
 * The way of a libSQL client to its server: no call waits longer than `patience` milliseconds, and whatever keeps the server from
 * answering (no connection, a gateway's 5xx, 429) is `StoreUnavailable`. What the server itself refuses is left to the client.
 */
export function fetchInTime(patience: number = patienceMs, fetching: typeof fetch = fetch): (request: Request) => Promise<Response> {
  return async request => {
    const response = await answerOf(request, patience, fetching)
    if (response.status === 429 || response.status >= 500)
      throw new StoreUnavailable(`the database answers ${response.status}`, comeAgainSeconds)
    return response
  }
}

/** With its whole body, so that a connection that breaks in the middle is noticed here. */
async function answerOf(request: Request, patience: number, fetching: typeof fetch): Promise<Response> {
  try {
    const response = await fetching(request, { signal: AbortSignal.timeout(patience) })
    const { status, statusText, headers } = response
    return new Response(await response.arrayBuffer(), { status, statusText, headers })
  } catch (error) {
    throw new StoreUnavailable('the database does not answer', comeAgainSeconds, error)
  }
}
