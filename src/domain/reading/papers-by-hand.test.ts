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
const itemsOf = (text: string) => {
  const lines = text.split('\n').map((row, at): Line => {
    const line = row.trim()
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
  return readText(lines, tools).items
}
const raws = (text: string) => Object.fromEntries(itemsOf(text).map(({ name, raw }) => [name, raw]))
const values = (text: string) => Object.fromEntries(itemsOf(text).map(({ name, value }) => [name, value]))

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
    expect(values).toEqual([
      ['title', '全国互联网安全管理服务平台'],
      ['reason', '未上传网络安全责任书;安全负责人身份证照片模糊'],
    ])
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

describe('papers as firms have them', () => {
  test('a supplement to a contract: the new address counts, not the one given up, nor the gateway', () => {
    const supplement = `补充协议
      甲方:兰州陇味坊食品有限公司
      乙方:甘肃飞天云数据服务有限公司  联系人:柳青
      一、云主机公网IP由原61.178.33.41变更为118.180.17.205,网关118.180.17.193。
      二、机房地址不变,仍为甘肃省兰州市兰州新区经十六路`
    expect(raws(supplement)).toMatchObject({ ips: ['118.180.17.205'], place: { province: '620000' } })
    expect(values(supplement)).toMatchObject({ provider: '甘肃飞天云数据服务有限公司' })
  })

  test('a clause with its number before its label, and a certificate with its labels in two languages', () => {
    expect(raws('机柜租赁合同\n第一条 机柜位置:浙江省温州市鹿城区车站大道577号')).toMatchObject({ place: { province: '330000' } })
    const certificate =
      '域名证书\n域名 Domain Name:a-tea.cn\n域名所有者 Registrant:武夷山祥和轩茶业有限公司\n到期时间 Expiration Date:2028-05-18 10:23:11'
    expect(values(certificate)).toMatchObject({ domain: 'a-tea.cn', holder: '武夷山祥和轩茶业有限公司', expiry: '2028-05-18' })
  })

  test('people whom a sentence puts into a role, two on one line', () => {
    const { 'contact.leader': leader, 'contact.deputy': deputy } = raws(
      '信息系统应急预案\n二、应急小组\n组长由总经理钟声担任(13707971188),副组长由技术主管刘家豪担任(电话15879702345)',
    )
    expect([leader, deputy]).toEqual([
      [{ name: '钟声', role: '组长', mobile: '13707971188' }],
      [{ name: '刘家豪', role: '副组长', mobile: '15879702345' }],
    ])
    expect(raws('网络安全管理制度\n第二条 公司指定杨雪梅为网络安全负责人,联系电话13987201456。')['contact.officer']).toEqual([
      { name: '杨雪梅', role: '网络安全负责人', mobile: '13987201456' },
    ])
  })

  test('a list of what a cloud has: the public address, the place, cores; a switch is no server', () => {
    expect(
      raws(
        '名称|可用区|CPU(核)|实例配置|主IPv4地址\nweb|广州六区|2|2核 4GB 5Mbps 系统盘:SSD云硬盘 50GB|43.139.81.6(公) 10.1.0.7(内)\n核心交换机|广州六区|||',
      ).servers,
    ).toEqual([{ province: '440000', ip: '43.139.81.6', cpuModel: '2核', memoryGb: 4, disks: '系统盘:SSD云硬盘 50GB' }])
  })

  test('what a scan calls ignored is found and not fixed; a cloud says how urgent it is', () => {
    const scan = '漏洞公告|影响资产|紧急程度|状态|最后发现时间\nA|10.0.0.1|高|修复成功|2026-11-20\nB|10.0.0.1|中|已忽略|2026-11-20'
    expect(raws(scan)).toMatchObject({ fixRate: 50 })
    const nessus =
      'Plugin ID|Risk|Host|Name|Plugin Output\n19506|None|10.8.0.4|Nessus Scan Information|Scan Start Date : 2026/9/14 22:03 CST\n51192|Medium|10.8.0.4|x|'
    expect(values(nessus)).toMatchObject({ scanDate: '2026-09-14' })
  })

  test('a row of people with their departments; who leads a group of the plan does not lead it; whom it calls outside', () => {
    const plan = raws(
      '网络安全应急预案\n岗位|姓名|部门|手机|备注\n总指挥|韦建军|总经办|13977201188|24小时开机\n技术组组长:周文斌,电话:18673300112\n公安网安:0731-28685000\n阿里云客服|95187',
    )
    expect(plan).toMatchObject({
      'contact.leader': [{ name: '韦建军', mobile: '13977201188' }],
      'contact.team': [{ name: '周文斌', mobile: '18673300112' }],
      'contact.authorities': [{ authority: '公安网安', phone: '0731-28685000' }],
      'contact.vendors': [{ vendor: '阿里云', phone: '95187' }],
    })
  })

  test('reasons in the rows of a table, each', () => {
    expect(
      itemsOf('ICP备案退回通知\n序号|存在问题|整改建议\n1|网站名称与单位无关|修改\n2|照片未拍全四角|重拍').map(({ value }) => value),
    ).toEqual(['网站名称与单位无关', '照片未拍全四角'])
  })

  test('a number before what its owner is; sizes with their names; how grave in brackets', () => {
    expect(raws('网络安全管理制度\n3.1 安全员:田野示(15871100234)为应急联系人。')['contact.emergency']).toMatchObject([{ name: '田野示' }])
    expect(raws('编号|名称|参数|IP\n1|web|CPU: 8核 内存: 16G 硬盘: 500G SSD|47.120.3.8').servers).toEqual([
      { ip: '47.120.3.8', cpuModel: '8核', memoryGb: 16, disks: '500G SSD' },
    ])
    expect(values('IP地址|漏洞名称|风险等级\n10.2.0.8|OpenSSL|[高]').scanCounts).toBe('0 / 1 / 0 / 0')
  })

  test('that a site is to be put right is a notice, though it speaks of a certificate; who uses an address is attested', () => {
    const lines = (text: string) => text.split('\n').map((text, at) => ({ text, page: 1, row: at + 1, box: nowhere, confidence: 1 }))
    expect(readText(lines('网站备案整改通知\n(一)备案联系电话失效;\n(二)网站域名证书所有者与主办者不符。'), tools).kind).toBe(
      'rejectionNotice',
    )
    expect(raws('专线及IP地址使用证明\n接入地址为浙江省丽水市缙云县黄龙路88号,使用IP地址为:122.228.80.33')).toMatchObject({
      place: { province: '330000' },
      ips: ['122.228.80.33'],
    })
  })

  test('a certificate that is addressed to its holder; a bill, whose month is no term', () => {
    const holder = (text: string) => values(`域名注册证书\n${text}\na-tea.cn`).holder
    expect([holder('兹证明\n昆明春城花语园艺有限公司 已注册域名'), holder('尊敬的 信阳毛尖茶叶有限公司:'), holder('尊敬的用户:')]).toEqual([
      '昆明春城花语园艺有限公司',
      '信阳毛尖茶叶有限公司',
      undefined,
    ])
    expect(raws('华为云账单明细\n弹性公网IP:121.36.22.109\n使用时间:2026-09-01 00:00:00 - 2026-10-01 00:00:00')).not.toHaveProperty('term')
  })

  test('a mail about an order for a filing is a notice, one of the police keeps whose it is; a drill has its day', () => {
    expect(values('主题:【腾讯云】您的备案订单初审驳回\n驳回原因:\n【接入信息】云服务器剩余时长不足')).toHaveProperty('reason')
    expect(values('公安联网备案退回通知\n审核意见:域名证书已过期')).toEqual({
      title: '公安联网备案退回通知',
      reason: '域名证书已过期',
    })
    expect(values('应急演练记录表\n演练名称|网页篡改|演练时间|2026年8月21日 14:00-16:30')).toEqual({ drilledOn: '2026-08-21' })
  })
})

describe('who lets a server and where it stands', () => {
  test.each([
    ['服务器租赁合同\n甲方(出租方):江苏中络互联数据有限公司\n乙方(承租方):连云港海之味水产经营部', '江苏中络互联数据有限公司'],
    ['主机托管合同\n甲方(委托方):兰亭书画社\n乙方(受托方):浙江中联云网络科技有限公司', '浙江中联云网络科技有限公司'],
    ['服务器租赁合同\n甲方:江苏中络互联数据有限公司\n乙方(承租方):连云港海之味水产经营部', undefined],
  ])('%j is let by %s', (text, provider) => {
    expect(values(text).provider).toBe(provider)
  })

  test('the net of its addresses is none of them, and a room with a street and its number is a place', () => {
    const said =
      '托管合同\nIP:61.147.93.130、61.147.93.131(子网 61.147.93.128/29)\n设备放置于乙方位于浙江省绍兴市柯桥区笛扬路1888号的柯桥电信机房三楼。'
    expect(raws(said)).toMatchObject({ ips: ['61.147.93.130', '61.147.93.131'], place: { province: '330000' } })
    expect(values(said).place).toBe('浙江省绍兴市柯桥区笛扬路1888号的柯桥电信机房')
  })

  test('an instance counts from when it was made to when it ends', () => {
    expect(raws('云服务器实例详情\n创建时间 | 2024-05-12 10:23:11\n到期时间 | 2027-05-12 23:59:59').term).toBe(36)
  })
})

test('what a registry answers is a certificate of the domain', () => {
  const said =
    'Domain Name: guanzhong.com.cn\nRegistrant: 西安关中面坊食品有限公司\nSponsoring Registrar: 厦门易名科技股份有限公司\nRegistration Time: 2021-04-15 09:31:20\nExpiration Time: 2028-04-15 09:31:20'
  expect(values(said)).toMatchObject({ domain: 'guanzhong.com.cn', expiry: '2028-04-15', registrar: '厦门易名科技股份有限公司' })
})

test('an inventory of all that a firm has keeps its servers, with what stands above them and modules counted', () => {
  const said = `资产编号 | 设备类型 | IP_地址 | 配置 | *内存 | 存放地点 | 状态
    1 | 服务器 | 113.200.54.9 | 2*Xeon 4210/64G/4*2T | | 西安市科技路48号机房 | 在用
    2 | 交换机 | | 24口 | | 同上 | 在用
    3 | 服务器 | 113.200.54.10 | | 4*32G DDR4 | 同上 | 在用
    4 | 台式电脑 | | i5-9400/8G/256G | | 财务室 | 在用
    5 | 服务器 | | E5-2620/16G/300G | | 库房 | 已报废`
  const address = { address: '西安市科技路48号机房', province: '610000' }
  expect(raws(said).servers).toEqual([
    { ip: '113.200.54.9', cpuModel: '2*Xeon 4210', memoryGb: 64, disks: '4*2T', ...address },
    { ip: '113.200.54.10', memoryGb: 128, ...address },
  ])
})

describe('papers that other hands made', () => {
  test('a notice whose title leaves open which way it went is one, and what it misses is no contract', () => {
    const said =
      '关于公安联网备案申请审核结果的通知\n你单位提交的联网备案申请经网安大队审核,未予通过。具体意见如下:\n(一)未提供服务器托管协议;\n(二)网站未在首页底部悬挂ICP备案号并链接;'
    expect(itemsOf(said).map(({ name, value }) => [name, value])).toEqual([
      ['title', '关于公安联网备案申请审核结果的通知'],
      ['reason', '未提供服务器托管协议'],
      ['reason', '网站未在首页底部悬挂ICP备案号并链接'],
    ])
  })

  test('notes about a licence are none', () => {
    expect(shot('营业执照审核说明\n系统:请将状态改为已就绪\n是的,全部确认').kind).toBeNull()
  })

  test('a message whose words go on from row to row gives its reasons whole', () => {
    const rows = ['原因:1、主体负责人手机号码与他', '人重复,请更换;2、营业执照扫描', '件不清晰,请重新上传。']
    const lines = ['您的备案初审未通过', ...rows].map(
      (text, at): Line => ({ text, page: 1, box: [75, 100 + at * 70, 46 * text.length, 46], confidence: 0.99 }),
    )
    const reasons = readShot(lines, facts, tools).items.map(({ value }) => value)
    expect(reasons.join()).toContain('手机号码与他人重复')
    expect(reasons.join()).toContain('营业执照扫描件不清晰')
  })

  test('the server of a registrar is not its name, and a page of its console is as good as a certificate', () => {
    expect(
      values(
        'Domain Name: example-tea.com\nRegistrar WHOIS Server: grs-whois.hichina.com\nRegistrar: Alibaba Cloud (Beijing) Co., Ltd.\nRegistry Expiry Date: 2027-04-21T08:00:01Z',
      ).registrar,
    ).toBe('Alibaba Cloud (Beijing) Co., Ltd.')
    expect(values('域名详情\n域名|example-tea.com\n域名持有者|普洱山间茶叶专业合作社\n到期时间|2027-11-03 10:22:01')).toMatchObject({
      domain: 'example-tea.com',
      expiry: '2027-11-03',
    })
  })

  test('a place within a sentence is the place alone, an address after a firm is none of its name, and a net is not each address', () => {
    expect(
      values(
        '主机托管协议\n第一条 托管地点\n甲方设备托管于乙方位于北京市大兴区科创十三街18号院的数据中心\n分配地址103.235.46.0/29中的103.235.46.2',
      ),
    ).toMatchObject({ place: '北京市大兴区科创十三街18号院的数据中心', ips: '103.235.46.2' })
    expect(values('服务器租赁合同\n乙方将其位于贵州省贵安新区电子信息产业园的服务器一台出租给甲方使用').place).toBe(
      '贵州省贵安新区电子信息产业园',
    )
    expect(values('Server rental agreement\nProvider: Hetzner Online GmbH, Industriestr. 25, 91710 Gunzenhausen').provider).toBe(
      'Hetzner Online GmbH',
    )
  })

  test('the remark of an invoice says where and for how long', () => {
    expect(raws('电子发票\n名称:华为云计算技术有限公司\n备注:弹性云服务器 华北-北京四 2026-05-12至2027-05-11')).toMatchObject({
      place: { province: '110000' },
      term: 12,
    })
  })

  test('names of columns that span two rows count, and a sum is no machine', () => {
    expect(
      raws('序号|用途|网络|硬件||存放地点\n||公网IP|CPU型号|内存(GB)|\n1|官网|222.182.40.19|Xeon|64|重庆市渝北区金开大道106号\n合计||||64|')
        .servers,
    ).toEqual([
      { role: '官网', ip: '222.182.40.19', cpuModel: 'Xeon', memoryGb: 64, address: '重庆市渝北区金开大道106号', province: '500000' },
    ])
  })

  test('blanks between the letters of a label part nothing', () => {
    expect(values('虚拟主机服务合同\n甲    方:洛阳牡丹亭花艺有限公司\n乙    方:郑州中原云谷信息技术有限公司').provider).toBe(
      '郑州中原云谷信息技术有限公司',
    )
  })

  test('what the registry of .cn answers is as good as a certificate', () => {
    expect(
      values('域名: lanzhou-lamian.cn\n注册者: 兰州老马餐饮有限公司\n注册服务机构: 阿里云计算有限公司\n过期时间: 2027-01-09 12:22:10'),
    ).toMatchObject({ domain: 'lanzhou-lamian.cn', holder: '兰州老马餐饮有限公司', expiry: '2027-01-09' })
  })

  test('a guide to a licence is none', () => {
    expect(shot('办理指南\n提交材料:统一社会信用代码、法定代表人身份证、经营范围说明').kind).toBeNull()
  })

  test('a report tells the day of its drill in a sentence', () => {
    expect(values('网络安全应急演练总结报告\n2026年6月18日上午,我公司组织开展了勒索病毒应急演练。').drilledOn).toBe('2026-06-18')
  })

  test('memory and disk that ran together are neither', () => {
    expect(raws('用途|CPU|内存(G) 系统盘\n网关|4核|8 40G').servers).toEqual([{ role: '网关', cpuModel: '4核' }])
  })
})
