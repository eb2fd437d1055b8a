import { readProblem } from './call.ts'
import { type Problem, type Result, unreachable } from './result.ts'

/** Sends a file as the body, from where it lies: `fetch` says nothing of how much has gone. `progress` hears the share, 0 to 1. */
export function sendStream<T>(
  url: string,
  file: Blob,
  headers: Readonly<Record<string, string>>,
  progress: (share: number) => void,
): Promise<Result<T>> {
  const request = new XMLHttpRequest()
  return new Promise(resolve => {
    const fail = (problem: Problem): void => resolve({ ok: false, problem })
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(total ? loaded / total : 0))
    request.addEventListener('error', () => fail(unreachable))
    request.addEventListener('abort', () => fail(unreachable))
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve({ ok: true, value: JSON.parse(request.responseText) })
      else {
        const wait = request.getResponseHeader('retry-after')
        const answer = new Response(request.responseText, { status: request.status, ...(wait ? { headers: { 'retry-after': wait } } : {}) })
        void readProblem(answer).then(fail)
      }
    })
    request.open('POST', url)
    for (const [name, value] of Object.entries({ accept: 'application/json', 'content-type': 'application/octet-stream', ...headers }))
      request.setRequestHeader(name, value)
    request.send(file)
  })
}
