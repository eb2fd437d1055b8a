/** In the place of `opencc-js/dict/TSCharacters` in the Worker, 18 KB packed, read as `area-data.ts` is. */
let characters = ''

export { characters as default }

export function keepCharacters(text: string): void {
  characters = text
}
