/** numbers in a circle, in brackets and with a full stop, each one character */
const circled = /[①-⒛❶-➓](?=[a-z\d])/gi
/** the same at the head of a row */
const heads = /(?<=^|\n)[^\S\n]{0,8}[①-⑳❶-➓]/g
/** so many rows are a list */
const fewestRows = 3

/** ④13758924406, ⑥lou@example.com: the number of a row is no figure of what stands right behind it, nor of how many there are. Nothing moves. */
export const apartFromNumbers = (text: string): string =>
  ((text.match(heads)?.length ?? 0) >= fewestRows ? text.replace(heads, said => `${said.slice(0, -1)}；`) : text).replace(circled, '；')
