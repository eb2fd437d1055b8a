/** Digits as they are said and dictated: 幺 for 1, 拐 for 7, 洞 for 0, which cannot be misheard. */
export const spokenDigits: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  洞: '0',
  一: '1',
  幺: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  拐: '7',
  八: '8',
  九: '9',
}
