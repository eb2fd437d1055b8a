import { describe, expect, test } from 'vitest'
import { readToolsOn } from '../../../test/fixtures/reading/read-tools.ts'
import { type Box, type Line, nowhere } from './line.ts'
import { readShot } from './read-scan.ts'
import { readText } from './read-text.ts'

const tools = readToolsOn('2026-11-23')

const read = (lines: readonly Line[]) => {
  const { kind, items } = readText(lines, tools)
  const [values, raws] = (['value', 'raw'] as const).map(of => Object.fromEntries(items.map(item => [item.name, item[of]])))
  return { kind, values, raws }
}
const textOf = (text: string): readonly Line[] =>
  text.split('\n').map((row, at) => ({ text: row.trim(), page: 1, row: at + 1, box: nowhere, confidence: 1 }))
const at = (text: string, ...box: Box): Line => ({ text, page: 1, box, confidence: 1 })
const row = (...cells: readonly (readonly [string, Box])[]): Line => {
  const boxes = cells.map(([, box]) => box)
  return { ...at(cells.map(([text]) => text).join(' '), ...(boxes[0] ?? [0, 0, 0, 0])), cells: cells.map(([text, box]) => ({ text, box })) }
}

describe('a contract', () => {
  test('copied from a console has a blank between a label and a day', () => {
    const { raws } = read(textOf('订单详情\n产品名称 云服务器\n开始时间 2026-04-02 00:00:00\n到期时间 2027-04-02 00:00:00'))
    expect(raws?.term).toBe(12)
  })

  test('in a mail: its sender is an address and no provider, and strokes divide what a line tells', () => {
    const { values, raws } = read(
      textOf(`From: billing@huaweicloud
        华为云 资源开通通知(云服务)订单
        弹性云服务器 | 区域: 华北-北京四 | 弹性公网IP: 121.36.77.4 | 到期时间: 2027/05/30 23:59:59 GMT+08:00
        生效时间: 2026/05/30 14:00:00 GMT+08:00`),
    )
    expect(values).toMatchObject({ provider: '华为云', place: '华北-北京四', ips: '121.36.77.4' })
    expect(raws?.term).toBe(12)
  })

  test('names the carrier as the one who provides, whatever it is called', () => {
    const { values } = read(
      textOf('互联网专线接入协议\n接入方(甲方):中国联合网络通信有限公司青岛市分公司\n客户(乙方):青岛海之味水产有限公司'),
    )
    expect(values?.provider).toBe('中国联合网络通信有限公司青岛市分公司')
  })

  test('says in a sentence where its machine was put', () => {
    const { values } = read(textOf('服务器租赁合同\n租赁物:服务器一台,放置于四川省成都市高新西区西芯大道5号汇都总部园机房。'))
    expect(values?.place).toBe('四川省成都市高新西区西芯大道5号汇都总部园机房')
  })

  test('whose page breaks an address in the middle names the whole range', () => {
    const { values } = read([
      at('互联网专线接入协议', 172, 78, 251, 16),
      at('甲方向乙方提供服务器接入,固定IP地址:221.2', 78, 146, 434, 10),
      at('15.9.18-221.215.9.21。', 78, 161, 108, 10),
    ])
    expect(values?.ips).toBe('221.215.9.18-221.215.9.21')
  })

  test('whose cell is written in two lines is read whole, and a cabinet is no place', () => {
    const { values } = read([
      at('IDC主机托管协议', 236, 78, 122, 16),
      at('浙江省杭州市滨江区江南大道3888号', 304, 130, 163, 10),
      row(['托管机房', [84, 145, 40, 10]], ['电信三墩机房', [304, 145, 60, 10]]),
      row(['机柜位置', [84, 166, 40, 10]], ['A3-12机柜 10U~12U', [304, 166, 92, 10]]),
      row(['带宽', [84, 187, 40, 10]], ['独享 20Mbps', [304, 187, 60, 10]]),
    ])
    expect(values?.place).toBe('浙江省杭州市滨江区江南大道3888号电信三墩机房')
  })
})

describe('a certificate of a domain', () => {
  test('says in a sentence who registered it', () => {
    const { values } = read(textOf('.CN域名注册证书\n以下域名已由 成都西维数码科技有限公司 注册,并已通过实名认证\n域名:xsmty.cn'))
    expect(values).toMatchObject({ domain: 'xsmty.cn', registrar: '成都西维数码科技有限公司' })
  })

  test('in English', () => {
    const { values } = read(
      textOf(`Certificate of Domain Name Registration
        This is to certify that the domain name
        shengdastone.com
        is registered to Quanzhou Nanan Shengda Stone Co., Ltd.
        through GoDaddy.com, LLC
        Expires on: March 3, 2028`),
    )
    expect(values).toEqual({
      domain: 'shengdastone.com',
      holder: 'Quanzhou Nanan Shengda Stone Co., Ltd.',
      expiry: '2028-03-03',
      registrar: 'GoDaddy.com, LLC',
    })
  })

  test('of the registry of .cn calls the registrar 所属注册服务机构', () => {
    const { values } = read(
      textOf('域名查询结果\n域名:laochen.cn\n注册者:陈国栋\n所属注册服务机构:阿里云计算有限公司(万网)\n过期时间:2027-05-06 11:02:03'),
    )
    expect(values?.registrar).toBe('阿里云计算有限公司(万网)')
  })
})

describe('a photo of a table', () => {
  const facts = { width: 1300, height: 700, sharpness: 60, brightness: 200, glare: 0, colour: 12 }

  test('whose columns stand close, and which leans, is read cell by cell', () => {
    const { kind, items } = readShot(
      [
        at('服务器清单', 609, 156, 235, 60),
        at('内存', 817, 260, 82, 52),
        at('硬盘', 940, 262, 79, 46),
        at('IP', 1051, 265, 36, 37),
        at('CPU', 663, 266, 82, 45),
        at('型号', 543, 268, 79, 47),
        at('名称', 301, 274, 79, 47),
        at('序号', 192, 277, 79, 45),
        at('192.168.0.11', 1051, 331, 210, 40),
        at('2T', 940, 336, 53, 43),
        at('64G', 820, 337, 73, 42),
        at('2*4210', 665, 339, 126, 41),
        at('Web服务器', 301, 342, 184, 46),
        at('R740', 546, 343, 90, 39),
        at('1', 196, 354, 26, 35),
        at('192.168.0.12', 1052, 401, 212, 41),
        at('128G', 819, 405, 96, 47),
        at('4T', 944, 407, 49, 40),
        at('2*4214', 666, 408, 127, 45),
        at('数据库服务器', 304, 412, 212, 47),
        at('R740', 549, 414, 88, 39),
        at('2', 196, 423, 26, 37),
      ],
      facts,
      tools,
    )
    expect(kind).toBe('hardwareInventory')
    expect(items.find(({ name }) => name === 'servers')?.raw).toEqual([
      { cpuModel: '2*4210', memoryGb: 64, disks: '2T' },
      { cpuModel: '2*4214', memoryGb: 128, disks: '4T' },
    ])
  })
})

describe('a report of a scan', () => {
  const table = (...rows: readonly string[]): readonly Line[] =>
    rows.map(text => row(...text.split('|').map(cell => [cell.trim(), nowhere] as const)))

  test('says when, with what, what is left open and how much is mended', () => {
    const { kind, values, raws } = read([
      ...textOf('漏洞扫描报告\n扫描工具:深信服云镜 V6.0\n扫描时间:2026年09月18日 20:00 至 2026年09月18日 23:10'),
      ...table('风险等级 | 数量 | 已修复', '高危 | 4 | 4', '中危 | 10 | 9', '低危 | 6 | 3'),
      ...textOf('漏洞修复率:80%'),
    ])
    expect(kind).toBe('vulnerabilityScan')
    expect(values).toEqual({ scanDate: '2026-09-18', scanTool: '深信服云镜 V6.0', scanCounts: '0 / 0 / 1 / 3', fixRate: '80%' })
    expect(raws?.fixRate).toBe(80)
  })

  test('that contradicts itself says no rate', () => {
    const { values } = read([...textOf('漏洞扫描报告'), ...table('风险等级 | 数量 | 已修复', '高危 | 4 | 1'), ...textOf('修复率:95%')])
    expect(values).toEqual({ scanCounts: '0 / 3 / 0 / 0' })
  })
})

test('two machines of one row are two servers, and a row of one address is one', () => {
  const table = (...rows: readonly string[]): readonly Line[] =>
    rows.map(text => row(...text.split('|').map(cell => [cell.trim(), nowhere] as const)))
  const { kind, raws } = read(
    table('设备名称 | 数量 | 配置参数 | 放置位置', '应用服务器 | 2 | 2*Intel 4210R/64GB/2*480G SSD | 3楼机房A02柜'),
  )
  expect(kind).toBe('hardwareInventory')
  expect(raws?.servers).toMatchObject([{ memoryGb: 64 }, { memoryGb: 64 }])
  const { raws: alone, values } = read(table('名称 | 数量 | IP | 内存', 'web | 2 | 121.40.1.10 | 16G'))
  expect(alone?.servers).toEqual([{ ip: '121.40.1.10', memoryGb: 16 }])
  expect(values?.rowsLeftOut).toContain('121.40.1.10')
})

test('a plan says behind a colon what to do: that is no heading', () => {
  const { values } = read(textOf('网站应急预案\n1 目的\n4 处置流程\n4.1 页面被篡改:立即断网,恢复备份\n5 恢复与总结\n6 演练与培训:每年一次'))
  expect(values).toMatchObject({ 'chapter.recovery': '5 恢复与总结', 'chapter.prevention': '6 演练与培训:每年一次' })
})

test('reasons that are counted in brackets are told whole', () => {
  const { items } = readText(
    textOf('备案退回通知\n存在以下问题:\n(一)主体通信地址不详细,未精确到门牌号;\n(二)网站负责人与主体负责人不一致,未提供授权书;'),
    tools,
  )
  expect(items.map(({ value }) => value)).toEqual(['主体通信地址不详细,未精确到门牌号', '网站负责人与主体负责人不一致,未提供授权书'])
})

describe('what a column is called', () => {
  const table = (...rows: readonly string[]): readonly Line[] =>
    rows.map(text => row(...text.split('|').map(cell => [cell.trim(), nowhere] as const)))

  test('tells reasons from what they are about', () => {
    const { items } = readText(
      [
        ...textOf('ICP备案驳回说明'),
        ...table('序号 | 驳回项 | 驳回原因', '1 | 主体信息 | 通信地址与证件住所不在同一省份', '2 | 网站信息 | 域名所有者与主办单位不一致'),
      ],
      tools,
    )
    expect(items.filter(({ name }) => name === 'reason').map(({ value }) => value)).toEqual([
      '通信地址与证件住所不在同一省份',
      '域名所有者与主办单位不一致',
    ])
  })

  test('of a report of a check: how many of each grade', () => {
    const { kind, values } = read([
      ...textOf('网站安全检测报告'),
      ...table('检测日期 | 2026年10月12日', '检测工具 | AWVS 23', '漏洞等级 | 漏洞数量', '高危漏洞 | 1', '中危漏洞 | 3', '低危漏洞 | 5'),
    ])
    expect([kind, values]).toEqual(['vulnerabilityScan', { scanDate: '2026-10-12', scanTool: 'AWVS 23', scanCounts: '0 / 1 / 3 / 5' }])
  })
})

test('a role whose letters stand apart is one', () => {
  const { values } = read(textOf('网络安全应急预案\n组  长:郑海波 13805741111\n副组长:林燕 13957402222'))
  expect(values).toMatchObject({ 'contact.leader': '郑海波 13805741111', 'contact.deputy': '林燕 13957402222' })
})

test('a proof that a machine is used is a contract', () => {
  expect(read(textOf('云服务使用证明\n公网IP地址为115.231.9.8,服务器位于浙江省金华市')).kind).toBe('contract')
})
