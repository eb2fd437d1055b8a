const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }

/** Typed half-width signs between Chinese characters as they are printed; those in numbers, addresses and Latin words stay. */
export const chinesePunctuation = (text: string): string =>
  text.replace(/(?<=[\p{Script=Han}”’》）)])([,;:?!]) ?(?=[\p{Script=Han}“‘《（]|$)/gu, (_all, sign: string) => full[sign] ?? sign)
