import { expect, test } from 'vitest'
import { readToolsOn } from '../../../test/fixtures/reading/read-tools.ts'
import { nowhere } from './line.ts'
import { readContract } from './read-contract.ts'
import { readServerPlace } from './read-place-of.ts'

const tools = readToolsOn('2026-11-28')
const clouds: Readonly<Record<string, string>> = { aliyun: '阿里云', tencent: '腾讯云', huawei: '华为云', aws: 'AWS' }

test.each(tools.lexicon.regions)('$words.0 of $provider is where it is, by every word for it', ({ words, provider, division, country }) => {
  const expected = division ? { province: `${division.slice(0, 2)}0000` } : { country }
  for (const word of words) expect({ word, ...readServerPlace(word, tools, clouds[provider]) }).toEqual({ word, ...expected })
})

const linesOf = (text: string) => text.split('\n').map((line, at) => ({ text: line, page: 1, row: at + 1, box: nowhere, confidence: 1 }))
const placeIn = (text: string) => readContract(linesOf(text.normalize('NFKC')), tools).find(({ name }) => name === 'place')?.raw

test.each([
  ['阿里云订单\n地域：华东1', { province: '330000' }],
  ['阿里云订单\n资源地域：cn-zhangjiakou', { province: '130000' }],
  ['华为云订单\n区域：ap-southeast-1', { country: 'HK' }],
  ['AWS invoice\nRegion: ap-southeast-1', { country: 'SG' }],
  ['腾讯云合同\n乙方提供的服务器部署在西南地区（成都）', { province: '510000' }],
  ['电子发票\n备注：地域：华东1（杭州） 服务期：一年', { province: '330000' }],
  ['托管协议\n1、租用机柜，托管地点：河北省保定市竞秀区朝阳北大街189号', { province: '130000' }],
  ['租用合同\n机房：上海市南京西路128号', { province: '310000' }],
  ['租用合同\n机房：见附件', {}],
])('the place of a server in %s', (text, expected) => {
  expect(placeIn(text)).toEqual(expected)
})
