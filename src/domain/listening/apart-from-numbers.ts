/** numbers in a circle, in brackets and with a full stop, each one character */
const circled = /[①-⒛❶-➓](?=[a-z\d])/gi

/** ④13758924406, ⑥lou@example.com: the number of a row is no figure of what stands right behind it. Nothing moves. */
export const apartFromNumbers = (text: string): string => text.replace(circled, '；')
