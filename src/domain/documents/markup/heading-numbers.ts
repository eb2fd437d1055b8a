const digits = '零一二三四五六七八九'

/** 1 to 99 in the way that headings count. */
export function chineseNumber(value: number): string {
  if (value < 10) return digits[value] ?? ''
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? digits[tens] : ''}十${value % 10 ? digits[value % 10] : ''}`
}

export type Numbering = 'chinese' | 'decimal'

/** Numbers a heading after those above it: 一、（一）1.（1） as in GB/T 9704, or 1, 1.1, 1.1.1. `counts` are the numbers of levels 1 to 4. */
export function headingNumber(numbering: Numbering, counts: readonly number[]): string {
  if (numbering === 'decimal') return `${counts.join('.')}${counts.length === 1 ? '.' : ''} `
  const last = counts.at(-1) ?? 0
  const forms = [`${chineseNumber(last)}、`, `（${chineseNumber(last)}）`, `${last}.`, `（${last}）`]
  return forms[counts.length - 1] ?? ''
}
