/** a number, a label, and the value in quotes or to the end of the row */
const numbered = /^(\d{1,2}),([^,"\n]{1,16}),(.*)$/
const fewest = 4
const question = /^(\s*)(?:问|q)\s?[:：](.{1,40}?)([?？。]?)(\s*)$/i
const answer = /^\s*(?:答|a)\s?[:：]/i
/** 问:手机? 答:139… */
const askedAndAnswered =
  /^(\s{0,8})(?:问|q)\s?[:：](?=[^?？\n]{1,40}[?？]\s{0,4}(?:答|a)\s?[:：])([^?？\n]{1,40})([?？]\s{0,4})(?:答|a)\s?[:：]/i
/** 域名是谁的？公司的: the questions of a form with their answers behind them */
const inLine = /^[^\S\n]{0,8}(?:[^？?\n，,。]{2,24}[？?]){1,2}(?=[^\s？?][^？?\n]*$)/

/**
 * 3,负责人,法人本人 in four rows and more is 3.负责人：法人本人, and 问：手机？ with 答：139… below it is a label with its value. Same length, nothing moves.
 */
export function alignRows(text: string): string {
  const lines = text.split('\n')
  const isTable = lines.filter(line => numbered.test(line)).length >= fewest
  const pairs = lines.filter((line, at) => question.test(line) && answer.test(lines[at + 1] ?? '')).length
  if (lines.filter(line => askedAndAnswered.test(line)).length >= fewest) return lines.map(inPairs).join('\n')
  if (lines.filter(line => inLine.test(line)).length >= fewest) return lines.map(labelOf).join('\n')
  if (!isTable && pairs < fewest) return text
  return lines.map((line, at) => (isTable ? rowOf(line) : pairs > 0 ? partOf(line, lines[at + 1]) : line)).join('\n')
}

const inPairs = (line: string): string =>
  line.replace(askedAndAnswered, (said, before: string, label: string) => `${before}  ${label}：`.padEnd(said.length))

const labelOf = (line: string): string =>
  line
    .replace(inLine, said => `${said.slice(0, -1).replace(/[？?]/g, '/')}：`)
    // 手机？答：139…
    .replace(/(?<=：\s{0,2})(?:答|a)\s?[:：]/i, said => ' '.repeat(said.length))

const rowOf = (line: string): string =>
  line.replace(numbered, (_, number: string, label: string, value: string) => `${number}.${label}：${value.replaceAll('"', ' ')}`)

function partOf(line: string, next: string | undefined): string {
  const asked = question.exec(line)
  const [whole, before = '', label = '', mark = '', after = ''] = asked ?? []
  if (whole !== undefined && answer.test(next ?? '')) {
    const head = ' '.repeat(whole.length - label.length - mark.length - after.length - before.length)
    return `${before}${head}${label}${mark ? '：' : ''}${after}`
  }
  return line.replace(answer, said => ' '.repeat(said.length))
}
