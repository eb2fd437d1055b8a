/** `at` is where the text belongs, so that a reply that is drafted again does not stand there twice. */
export function withDelta(shown: string, data: string): string {
  try {
    const { at, text } = JSON.parse(data)
    return typeof text === 'string' && Number.isInteger(at) && at <= shown.length ? shown.slice(0, at) + text : shown
  } catch {
    return shown
  }
}
