/** a stroke that stands in no address of a page, no date, no fraction */
const stroke = /(?<![\d/:])\/(?!\/)|(?<!\/)\/(?![\d/])/g
/** so many on one line are the marks between what somebody tells */
const fewest = 7
const longestLine = 1500

/** or so many lines of so many parts each */
const [severalLines, severalParts] = [3, 3]

/** 首次备案/网站1个/手机138…/域名:a.cn/到期:27.9.16: strokes between the things that one line tells part them as semicolons do. Nothing moves. */
export function partStrokes(text: string): string {
  if (!text.includes('/')) return text
  const lines = text.split('\n')
  const isSheet = lines.filter(line => isParted(line, severalParts)).length >= severalLines
  const least = isSheet ? severalParts : fewest + 1
  return lines.map(line => (line.length <= longestLine && isParted(line, least) ? line.replace(stroke, '；') : line)).join('\n')
}

const isParted = (line: string, least: number): boolean => {
  const parts = line.split(stroke)
  return parts.length >= least && parts.filter(part => part.length <= 3 && !/[\u4e00-\u9fff]/.test(part)).length < parts.length / 3
}
