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
    ['服务器在华东2', []],
    ['华东2台', [[2, 'piece', 'exact']]],
    ['双路电', [[2, 'piece', 'exact']]],
    ['300万左右', [[3_000_000, '', 'about']]],
    ['1.2个亿', [[120_000_000, '', 'exact']]],
    ['4小时内', [[4, 'hour', 'exact']]],
    ['四个钟', [[4, 'hour', 'exact']]],
    ['两个半小时', [[2.5, 'hour', 'exact']]],
    ['一刻钟', [[15, 'minute', 'exact']]],
    ['一年零三个月', [[15, 'month', 'exact']]],
    ['1小时30分钟', [[90, 'minute', 'exact']]],
    [
      '2年,3个月',
      [
        [2, 'year', 'exact'],
        [3, 'month', 'exact'],
      ],
    ],
    ['每季度', [[1, 'quarter', 'exact']]],
    ['每半年一次', [[0.5, 'year', 'exact']]],
    ['九成五', [[95, 'percent', 'exact']]],
    ['15个点', [[15, 'percent', 'exact']]],
    ['just one', [[1, '', 'exact']]],
    ['two servers', [[2, 'piece', 'exact']]],
    ['half a year', [[0.5, 'year', 'exact']]],
    ['within an hour', [[1, 'hour', 'exact']]],
    ['two and a half years', [[2.5, 'year', 'exact']]],
    ['a year and three months', [[15, 'month', 'exact']]],
    ['twenty-five people', [[25, 'person', 'exact']]],
    ['about 8 million rmb', [[8_000_000, 'CNY', 'about']]],
    ['three hundred and five', [[305, '', 'exact']]],
    // what the next line begins with is no unit
    ['seven\npeople may write to us', [[7, '', 'exact']]],
    ['a couple of hours', [[2, 'hour', 'about']]],
  ] as const)('%s', (text, figures) => {
    expect(said(text)).toEqual(figures)
  })

  test.each(['统一', '一起弄', '万一', '一下', '第一次', 'the big one', 'a company', 'half of it'])('%s counts nothing', text => {
    expect(said(text)).toEqual([])
  })
})
