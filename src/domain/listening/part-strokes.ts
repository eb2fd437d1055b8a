/** a stroke that stands in no address of a page, no date, no fraction */
const stroke = /(?<![\d/:])\/(?!\/)|(?<!\/)\/(?![\d/])/g
/** so many on one line are the marks between what somebody tells */
const fewest = 7
const longestLine = 1500

/** 首次备案/网站1个/手机138…/域名:a.cn/到期:27.9.16: strokes between the things that one line tells part them as semicolons do. Nothing moves. */
export function partStrokes(text: string): string {
  if (!text.includes('/')) return text
  return text
    .split('\n')
    .map(line => (line.length <= longestLine && isParted(line) ? line.replace(stroke, '；') : line))
    .join('\n')
}

const isParted = (line: string): boolean => {
  const parts = line.split(stroke)
  return parts.length > fewest && parts.filter(part => part.length <= 3 && !/[\u4e00-\u9fff]/.test(part)).length < parts.length / 3
}
