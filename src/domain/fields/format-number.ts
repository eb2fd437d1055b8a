import type { FieldDefinition } from './definition.ts'
import { roundTo } from './read-chinese-number.ts'
import { unitNames } from './words-of.ts'

/** 5000万元 where 万 or 亿 keep it exact and short, else 1,234,567元; other units after the figure. */
export function formatNumber(value: number, unit: FieldDefinition['unit'], locale: 'zh-CN' | 'en'): string {
  const name = unit ? unitNames[locale][unit] : ''
  if (locale === 'en') return grouped(value) + (value === 1 ? name.replace(/(?<=[a-z]{3})s$/, '') : name)
  if (unit !== 'CNY' && unit !== 'persons') return grouped(value) + name
  if (Math.abs(value) >= 1e8 && isShort(value / 1e8)) return `${roundTo(value / 1e8, 4)}亿${name}`
  return Math.abs(value) >= 10_000 && isShort(value / 10_000) ? `${roundTo(value / 10_000, 4)}万${name}` : grouped(value) + name
}

/** at most two decimals, without loss */
const isShort = (value: number): boolean => roundTo(value, 2) === value

const grouped = (value: number): string => {
  const [whole = '', fraction] =
    Math.abs(value) < 1e-6 && value !== 0 ? [value.toFixed(12).replace(/(?<!0)0+$/, '')] : String(value).split('.')
  return [whole.replace(/\B(?=(\d{3}){1,12}$)/g, ','), ...(fraction === undefined ? [] : [fraction])].join('.')
}
