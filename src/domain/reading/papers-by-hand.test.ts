import { describe, expect, test } from 'vitest'
import { readToolsOn } from '../../../test/fixtures/reading/read-tools.ts'
import { type Line, nowhere } from './line.ts'
import { readShot } from './read-scan.ts'
import { readText } from './read-text.ts'

const tools = readToolsOn('2026-11-29')
const facts = { width: 1800, height: 1280, sharpness: 96, brightness: 250, glare: 0, colour: 3 }

/** words of a picture, one under the other */
const shot = (text: string) => {
  const lines = text
    .split('\n')
    .map((line, at): Line => ({ text: line, page: 1, box: [118, 100 + at * 83, 20 * line.length, 40], confidence: 0.99 }))
  const { kind, items } = readShot(lines, facts, tools)
  return { kind, values: items.map(({ name, value }) => [name, value]) }
}
const raws = (text: string) => {
  const lines = text.split('\n').map((line, at): Line => {
    const cells = line.split('|').map(cell => ({ text: cell.trim(), box: nowhere }))
    return {
      text: cells.map(cell => cell.text).join(' '),
      page: 1,
      row: at + 1,
      box: nowhere,
      confidence: 1,
      ...(cells.length > 1 ? { cells } : {}),
    }
  })
  return Object.fromEntries(readText(lines, tools).items.map(({ name, raw }) => [name, raw]))
}

describe('a screen with a rejection', () => {
  test('that speaks of the licence is no licence', () => {
    const { kind, values } = shot(
      '备案订单10024881初审驳回\n驳回原因:\n1.您上传的营业执照图片不清晰,请重新上传原件彩色照片。\n2.网站服务内容与主体经营范围不符,请调整。',
    )
    expect(kind).toBe('rejectionNotice')
    expect(values).toHaveLength(2)
  })

  test('of the police platform is one; whose site it is and who looked at it are no reasons', () => {
    const { kind, values } = shot(
      '全国互联网安全管理服务平台\n审核结果：审核不通过\n网站名称：拾光里票务\n办理单位：苏州市公安局姑苏分局网安大队\n不通过原因：未上传网络安全责任书；安全负责人身份证照片模糊。\n审核时间：2026-11-26',
    )
    expect(kind).toBe('rejectionNotice')
    expect(values).toEqual([['reason', '未上传网络安全责任书;安全负责人身份证照片模糊']])
  })
})

test('a photographed licence is still known by its head', () => {
  expect(shot('营业执照（副本）\n名称杭州云启智算信息技术有限公司').kind).toBe('businessLicence')
})

test('the day a domain ends is read where the blank before its time is lost', () => {
  const { values } = shot('域名注册证书\n域名：youzishu-demo.cn\n到期时间：2026-12-2010:21:33')
  expect(values).toContainEqual(['expiry', '2026-12-20'])
})

describe('how long a server is paid for', () => {
  test.each([
    [
      'by two columns',
      '服务器租赁合同\n乙方:华为云计算技术有限公司\n产品 | 区域 | 开始时间 | 结束时间\n弹性云服务器 | 华北-北京四 | 2026-08-15 | 2027-08-14',
      12,
    ],
    [
      'in the remarks of an invoice',
      '电子发票\n*信息技术服务*云服务器\n备注:地域:广州,公网IP 119.29.77.204,服务时间 2026-02-11 至 2027-02-10',
      12,
    ],
    ['not by a beginning alone', '服务器租赁合同\n产品 | 开始时间\n弹性云服务器 | 2026-08-15', undefined],
  ])('%s', (_, text, months) => {
    expect(raws(text).term).toBe(months)
  })
})

test('a cloud names its region on an invoice', () => {
  expect(raws('Amazon Web Services Invoice\nAmazon Elastic Compute Cloud | Asia Pacific (Singapore) | USD 41.20').place).toEqual({
    country: 'SG',
  })
})
