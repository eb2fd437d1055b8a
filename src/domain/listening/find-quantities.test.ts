import { describe, expect, test } from 'vitest'
import { findQuantities } from './find-quantities.ts'

const said = (text: string): readonly (readonly [number, string, string])[] =>
  findQuantities(text).spans.map(({ value, unit, exactness }) => [value, unit, exactness])

describe('figures with their units', () => {
  test.each([
    [
      '8c16g',
      [
        [8, 'core', 'exact'],
        [16, 'G', 'exact'],
      ],
    ],
    [
      '40g云盘 5m带宽',
      [
        [40, 'GB', 'exact'],
        [5, 'Mbps', 'exact'],
      ],
    ],
    ['两百来号人', [[200, 'person', 'more']]],
    ['五千来万', [[50_000_000, '', 'more']]],
    ['十几台', [[11, 'piece', 'range']]],
    ['半年', [[0.5, 'year', 'exact']]],
    ['大半年', [[0.5, 'year', 'range']]],
    ['一个半月', [[1.5, 'month', 'exact']]],
    ['不到一百人', [[100, 'person', 'bound']]],
    ['大概3000个人', [[3000, 'person', 'about']]],
    ['八成', [[80, 'percent', 'exact']]],
    ['百分之九十五', [[95, 'percent', 'exact']]],
    ['千兆', [[1000, 'Mbps', 'exact']]],
    ['双路电', [[2, 'piece', 'exact']]],
    ['300万左右', [[3_000_000, '', 'about']]],
    ['1.2个亿', [[120_000_000, '', 'exact']]],
    ['4小时内', [[4, 'hour', 'exact']]],
  ] as const)('%s', (text, figures) => {
    expect(said(text)).toEqual(figures)
  })

  test.each(['统一', '一起弄', '万一', '一下', '第一次'])('%s counts nothing', text => {
    expect(said(text)).toEqual([])
  })
})
