import { describe, expect, test } from 'vitest'
import { readToolsOn } from '../../../test/fixtures/reading/read-tools.ts'
import { type Line, nowhere } from './line.ts'
import { readShot } from './read-scan.ts'
import { readText } from './read-text.ts'
import { rowsOfScan } from './rows-of-scan.ts'

const tools = readToolsOn('2026-12-01')

const read = (lines: readonly Line[]) => {
  const { kind, items } = readText(lines, tools)
  const [values, raws] = (['value', 'raw'] as const).map(of => Object.fromEntries(items.map(item => [item.name, item[of]])))
  return { kind, values, raws }
}
const textOf = (text: string): readonly Line[] =>
  text.split('\n').map((row, at) => ({ text: row.trim(), page: 1, row: at + 1, box: nowhere, confidence: 1 }))
/** rows of a sheet, one a line, their cells between strokes */
const sheetOf = (text: string, page = 1): readonly Line[] =>
  text.split('\n').map((row, at) => {
    const cells = row.split('|').map(cell => ({ text: cell.trim(), box: nowhere }))
    return { text: cells.map(cell => cell.text).join(' '), page, row: at + 1, box: nowhere, confidence: 1, cells }
  })

describe('a list of machines', () => {
  test('whose names of columns say the unit takes it along', () => {
    const { raws } = read(sheetOf('用途|公网IP|CPU|内存(MB)|硬盘(TB)\n网站|47.110.20.5|4核|8192|4'))
    expect(raws?.servers).toEqual([{ role: '网站', ip: '47.110.20.5', cpuModel: '4核', memoryGb: 8, disks: '4TB' }])
  })

  test('with an address for its work and one to manage it: the first is the address, and neither its purpose', () => {
    const { raws } = read(sheetOf('主机名|管理IP|业务IP|CPU型号|内存容量\nsrv-a|10.1.1.11|112.74.50.1|Intel Xeon E5-2680|128G'))
    expect(raws?.servers).toEqual([{ ip: '112.74.50.1', cpuModel: 'Intel Xeon E5-2680', memoryGb: 128 }])
  })

  test('with a form for each, on sheets of their own', () => {
    const form = (role: string, ip: string, page: number) =>
      sheetOf(`项目|内容\n用途|${role}\n公网IP|${ip}\n内存|64GB\n所在地|河北省张家口市张北县`, page)
    const { kind, raws } = read([...form('网站', '39.98.10.7', 1), ...form('数据库', '39.98.10.8', 2)])
    const both = { memoryGb: 64, address: '河北省张家口市张北县', province: '130000' }
    expect(kind).toBe('hardwareInventory')
    expect(raws?.servers).toEqual([
      { role: '网站', ip: '39.98.10.7', ...both },
      { role: '数据库', ip: '39.98.10.8', ...both },
    ])
  })

  test('as a card with two labels in a row is one machine, and no label is a value of it', () => {
    const { raws } = read(
      sheetOf(
        '设备卡片|||\n设备名称|业务服务器|责任人|李示例\nCPU|Intel 5318Y x2|内存|256GB\n硬盘|8块1.2TB SAS|公网IP|222.173.8.40\n安装位置|山东省潍坊市示例机房|备注|',
      ),
    )
    expect(raws?.servers).toMatchObject([{ cpuModel: 'Intel 5318Y x2', memoryGb: 256, disks: '8块1.2TB SAS', ip: '222.173.8.40' }])
  })

  test('whose first column spans the rows of several machines stands there for each', () => {
    const { raws } = read(sheetOf('机房|设备名|内存|外网IP\n长春示例机房|srv1|64G|221.9.10.3\n|srv2|64G|221.9.10.4'))
    expect(raws?.servers).toMatchObject([{ address: '长春示例机房' }, { address: '长春示例机房', ip: '221.9.10.4' }])
  })

  test('with addresses of the network and a place: the place is where it stands', () => {
    const { raws } = read(
      sheetOf('名称|处理器|网络地址||物理位置\n||外网|内网|\nHIS|2*鲲鹏920|222.219.30.5|10.10.0.5|昆明市五华区示例医院机房'),
    )
    expect(raws?.servers).toMatchObject([{ ip: '222.219.30.5', address: '昆明市五华区示例医院机房' }])
  })

  test('as labels under each other: a city is where it stands and no address, and nothing is left out', () => {
    const one = (ip: string, cores: number) => `服务器\nIP: ${ip}\nCPU: ${cores}核\n内存: 8G\n位置: 广州`
    const { raws, values } = read(textOf(`${one('43.138.60.7', 4)}\n\n${one('43.138.60.8', 8)}`))
    expect(raws?.servers).toEqual([
      { ip: '43.138.60.7', cpuModel: '4核', memoryGb: 8, province: '440000' },
      { ip: '43.138.60.8', cpuModel: '8核', memoryGb: 8, province: '440000' },
    ])
    expect(values).not.toHaveProperty('rowsLeftOut')
  })

  test('on a photo that leans by five degrees, with short words alone: each row is one machine', () => {
    const table = [
      '设备台账',
      '编号|用途|公网IP|处理器|内存|地域',
      'A1|网站|39.98.7.1|2核|4G|北京',
      'A2|缓存|39.98.7.2|2核|8G|北京',
      'A3|接口|39.98.7.3|4核|16G|北京',
    ]
    const { raws } = read(rowsOfScan(leaning(table, 5)))
    expect(raws?.servers).toMatchObject([
      { role: '网站', ip: '39.98.7.1', memoryGb: 4 },
      { role: '缓存', ip: '39.98.7.2', memoryGb: 8 },
      { role: '接口', ip: '39.98.7.3', memoryGb: 16 },
    ])
  })
})

/** Words of a table as a recogniser frames them on a picture that leans: its frames are upright, and the higher the longer the word. */
function leaning(table: readonly string[], degrees: number): readonly Line[] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const [letter, column, row] = [56, 240, 100]
  return table.flatMap((cells, down) =>
    cells.split('|').map((text, across): Line => {
      const long = text.replace(/[ -~]/g, '').length * letter + text.replace(/[^ -~]/g, '').length * (letter / 2)
      const [x, y] = [200 + across * column + long / 2, 200 + down * row]
      const [cx, cy] = [x * cos - y * sin, x * sin + y * cos]
      const [width, height] = [long * cos + letter * sin, letter * cos + long * sin]
      return { text, page: 1, confidence: 0.99, box: [cx - width / 2, cy - height / 2, width, height] }
    }),
  )
}

describe('a contract or a bill', () => {
  test('in English names its provider in quotes, its place in a sentence and its term in words and figures', () => {
    const { values, raws } = read(
      textOf(`Colocation Service Agreement
        This Agreement is made between Example Data Services Pte. Ltd. ("Provider") and Guangzhou Shili Education Technology Co., Ltd. ("Customer").
        1. Provider shall host the servers in its data center located at 29A International Business Park, Singapore.
        2. Term. The initial term is twenty-four (24) months commencing on 1 July 2026.`),
    )
    expect(values).toMatchObject({ provider: 'Example Data Services Pte. Ltd.' })
    expect([raws?.place, raws?.term]).toEqual([{ country: 'SG' }, 24])
  })

  test('that certifies in the name of who signs it', () => {
    const { values } = read(
      textOf(`云服务资源使用证明
        兹证明 武汉示例母婴用品有限公司 系我公司云服务客户,其租用的云服务器位于湖北省武汉市。
        特此证明。
        北京示例网讯科技有限公司(盖章)`),
    )
    expect(values?.provider).toBe('北京示例网讯科技有限公司')
  })

  test('that names a place beside the address alone', () => {
    const { raws } = read(
      textOf('Example Cloud invoice\nBilled to: Shenzhen Shili Trading Co., Ltd.\nCloud Compute 2 vCPU - Tokyo (45.76.100.20)'),
    )
    expect(raws?.place).toEqual({ country: 'JP' })
  })

  test('told as a notice that a server was bought is no list of two machines', () => {
    const { kind, values } = read(
      textOf('【腾讯云】购买成功通知\n您购买的轻量应用服务器已开通\n地域:广州\n公网IP:119.29.88.103\n套餐:2核2GB 40GB SSD云硬盘'),
    )
    expect(kind).toBe('contract')
    expect(values).toMatchObject({ provider: '腾讯云', place: '广州', ips: '119.29.88.103' })
  })
})

describe('a bill', () => {
  test('as a table of addresses with a day until which they were ordered is no list of machines', () => {
    const { kind, values } = read(
      sheetOf('资源名称|厂商|所在区域|公网地址|开通日期|到期日期\nprod|火山引擎|华东2(上海)|101.126.30.9|2026-04-01|2027-03-31'),
    )
    expect(kind).toBe('contract')
    expect(values).toMatchObject({ provider: '火山引擎', place: '华东2(上海)', ips: '101.126.30.9' })
  })

  test('with a term that begins on a day', () => {
    const { raws } = read(textOf('云资源采购合同(云服务器)\n第三条 服务期\n自资源交付之日(2026年4月15日)起12个月。'))
    expect(raws?.term).toBe(12)
  })

  test('with columns From and To, of which neither is who provides', () => {
    const { values } = read([
      ...textOf('INVOICE of cloud servers'),
      ...sheetOf('Description|From|To|Total\nServer 4GB|2026-10-01|2026-10-31|24.00'),
    ])
    expect(values).not.toHaveProperty('provider')
  })

  test('of whole months counts the last one too', () => {
    expect(read(textOf('云服务器租赁发票\n服务期限:2026年8月至2027年7月')).raws?.term).toBe(12)
  })
})

describe('a report of a scan', () => {
  test('counts under the grades as well as beside them', () => {
    const lines = sheetOf('风险等级|紧急|高|中|低|合计\n发现数|0|3|7|12|22\n已整改|0|3|5|4|12')
    const { values } = read([...textOf('漏洞扫描报告'), ...lines])
    expect(values).toMatchObject({ scanCounts: '0 / 0 / 2 / 8', fixRate: '54.5%' })
  })

  test.each([
    [
      '主机IP|漏洞名称|风险等级|发现时间|整改情况\n10.2.0.5|SSL|高风险|2026-10-08|已整改\n10.2.0.5|SSH|中风险|2026-10-08|未整改',
      '0 / 0 / 1 / 0',
      '50%',
    ],
    ['资产地址|弱点名称|危害等级|处置状态\n112.74.50.1|RCE|超危|已处置\n112.74.50.1|目录遍历|高危|处置中', '0 / 1 / 0 / 0', '50%'],
    ['目标资产|漏洞标题|严重性|复测结果\nwww.shili-demo.cn|XSS|中|复测通过\nwww.shili-demo.cn|弱口令|高|未通过', '0 / 1 / 0 / 0', '50%'],
  ])('as a table of another maker (%#)', (sheet, scanCounts, fixRate) => {
    expect(read(sheetOf(sheet))).toMatchObject({ kind: 'vulnerabilityScan', values: { scanCounts, fixRate } })
  })
})

describe('a series of traffic', () => {
  const days = Array.from({ length: 9 }, (_, at) => at + 1)
  test('whose rows name what they measure takes the level of those of the network', () => {
    const rows = days.flatMap(day => [`2026-10-0${day} 12:00|InternetOutRate(bits/s)|40000000`, `2026-10-0${day} 12:00|CPU(%)|99`])
    expect(read(sheetOf(['时间|指标|最大值', ...rows].join('\n'))).raws?.trafficPeak).toBe(0.04)
  })

  test.each([
    ['Interface eth0: Bits received|Interface eth0: Bits sent', '12.5 Mbps|55.9 Mbps', 0.0559],
    ['上传峰值(Mb/s)|下载峰值(Mb/s)', '20.5|98.9', 0.0989],
  ])('counts both ways (%s)', (names, levels, peak) => {
    const rows = days.map(day => `2026-10-0${day} 12:00|${levels}`)
    expect(read(sheetOf([`时间|${names}`, ...rows].join('\n'))).raws?.trafficPeak).toBe(peak)
  })

  test('that writes the month first and counts volumes beside levels', () => {
    const rows = days.map(day => `10/${day + 12}/2026 12:00:00 AM - 11:59:59 PM|410 GByte|38.5 Mbit/s`)
    const { values } = read(sheetOf(['Date Time|Traffic Total (Volume)|Traffic Total (Speed)', ...rows].join('\n')))
    expect(values).toMatchObject({ trafficPeak: '0.0385 Gbps', trafficPeriod: '2026-10-13 – 2026-10-21' })
  })
})

test('a certificate that says in sentences who holds the domain, through whom and how long', () => {
  const { values } = read(
    textOf(`Domain Registration Certificate
      The domain name SHILI-EXPORT.COM is registered to Wenzhou Shili Shoes Co., Ltd.
      Registered through GoDaddy.com, LLC on March 4, 2022.
      Registration valid until March 4, 2028.`),
  )
  expect(values).toMatchObject({ holder: 'Wenzhou Shili Shoes Co., Ltd.', registrar: 'GoDaddy.com, LLC', expiry: '2028-03-04' })
})

test('the names of columns of a notice are no reasons', () => {
  const { items } = readText(
    [...textOf('备案核查退回意见表'), ...sheetOf('序号|退回项|退回原因|修改建议\n1|主体|营业执照已过期|上传最新执照')],
    tools,
  )
  expect(items.map(({ value }) => value)).toEqual(['营业执照已过期'])
})

test.each([
  [
    'several on one line',
    '备案申请予以退回,理由:\n1、开办主体证件照片模糊;2、网站安全负责人联系电话不通',
    ['开办主体证件照片模糊', '网站安全负责人联系电话不通'],
  ],
  [
    'in a talk',
    '小云: 您的备案初审没过\n小云: 1 营业执照四角没拍全\n小云: 2 网站负责人的手机号是空号\n小云: 麻烦改好再提交',
    ['营业执照四角没拍全', '网站负责人的手机号是空号'],
  ],
])('reasons of a notice, %s', (_, text, reasons) => {
  const { items } = readText(textOf(text), tools)
  expect(items.map(({ value }) => value)).toEqual(reasons)
})

test('a chapter whose two letters stand apart is there', () => {
  const { values } = read(textOf('应急预案\n第一章  总  则\n第二章  组织体系\n第三章  附  则'))
  expect(Object.keys(values ?? {})).toEqual(['chapter.general', 'chapter.organisation', 'chapter.supplementary'])
})

test('the head of an office is no second name beside the leader of a plan', () => {
  const { raws } = read(textOf('网络安全应急预案\n组长:园长 钱示例(13700137031)'))
  expect(raws?.['contact.leader']).toMatchObject([{ name: '钱示例', mobile: '13700137031' }])
})

test('a piece of a screenshot with large print is read, however low it is', () => {
  const lines = ['【腾讯云】您的备案订单被管局驳回', '驳回原因:域名持有者与备案主体不一致', '请登录备案控制台修改'].map((text, at) =>
    at_(text, 40 + at * 60),
  )
  const facts = { width: 1000, height: 300, sharpness: 90, brightness: 240, glare: 0, colour: 20 }
  expect(readShot(lines, facts, tools)).toMatchObject({ status: 'done', kind: 'rejectionNotice' })
  expect(
    readShot(
      lines.map(line => ({ ...line, box: [line.box[0], line.box[1], 300, 10] as const })),
      facts,
      tools,
    ).status,
  ).toBe('retake')
})
const at_ = (text: string, top: number): Line => ({ text, page: 1, box: [40, top, 900, 34], confidence: 0.99 })

test('the title of a plan is none of its chapters', () => {
  const plan = (chapters: string) => read(textOf(`信息系统应急响应计划\n${chapters}`)).values
  expect(plan('一、编写目的\n二、应急组织\n三、事件分级\n四、演练安排')).not.toHaveProperty(['chapter.response'])
})
