/** In the place of `opencc-js/dict/TSPhrases` in the Worker, 4 KB packed, read as `area-data.ts` is. */
let phrases = ''

export { phrases as default }

export function keepPhrases(text: string): void {
  phrases = text
}
