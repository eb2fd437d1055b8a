/** 三三五五不是六五三三, 俩6, zhao点li: figures and dots read aloud one by one, in as many characters */
export const inFigures = (text: string): string =>
  text
    .replace(/[零〇幺一二三四五六七八九]{3,}/g, run => [...run].map(each => figureOf[each] ?? each).join(''))
    .replace(/俩(\d)/g, '$1$1')
    .replace(/(?<=[a-z])点(?=[a-z])|点(?=(?:com|cn|net|org|top|vip|shop|xyz|cc|store|site)(?![a-z]))/g, '.')
const figureOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((each, at) => [each, String(at)])),
  〇: '0',
  幺: '1',
}
