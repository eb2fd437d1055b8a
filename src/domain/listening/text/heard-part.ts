/** Longer messages are heard up to about here; sensitive spans are found in all of it. */
export const heardLength = 6000

/** how far back a mark is looked for */
const reach = 400

/** The part of a message that is listened to: cut behind the last mark, so that no value is heard by half. */
export function heardPart(message: string): string {
  if (message.length <= heardLength) return message
  const part = message.slice(0, heardLength)
  const tail = part.slice(-reach)
  const mark = Math.max(...marks.map(char => tail.lastIndexOf(char)))
  if (mark >= 0) return part.slice(0, heardLength - tail.length + mark + 1)
  // half of a character outside the basic plane is none
  return /[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part
}

const marks = ['\n', '。', '；', ';', '，', ',', '、', '！', '？', ' ']
