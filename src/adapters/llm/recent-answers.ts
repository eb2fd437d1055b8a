const keptMs = 30_000
const most = 200

/**
 * Answers of the last half minute, so that a turn that is drafted again after a lost race, or sent again, does not pay twice. Keeps
 * answers and never promises: on Workers those belong to one request.
 */
export function recentAnswers<T>(now: () => number) {
  const kept = new Map<string, { readonly at: number; readonly answer: T }>()
  return async (key: string, find: () => Promise<T>): Promise<T> => {
    for (const [old, { at }] of kept) if (now() - at > keptMs || kept.size > most) kept.delete(old)
    const found = kept.get(key)
    if (found) return found.answer
    const answer = await find()
    kept.set(key, { at: now(), answer })
    return answer
  }
}
