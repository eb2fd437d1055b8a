import { describe, expect, test } from 'vitest'
import { readToolsOn } from '../../../test/fixtures/reading/read-tools.ts'
import { nowhere } from './line.ts'
import { readText } from './read-text.ts'

const tools = readToolsOn('2026-12-01')
const read = (text: string) => {
  const lines = text.split('\n').map((line, at) => ({ text: line.trim(), page: 1, row: at + 1, box: nowhere, confidence: 1 }))
  const { kind, items } = readText(lines, tools)
  return { kind, servers: items.find(({ name }) => name === 'servers')?.raw, left: items.some(({ name }) => name === 'rowsLeftOut') }
}

describe('servers that a note tells in sentences are rows', () => {
  test('each with what is said of it', () => {
    expect(
      read(`关于公司服务器情况的说明
        我们有两台服务器:
        一台是阿里云ECS,4核8G,公网IP 47.98.112.34,在杭州,跑官网;
        另一台放在公司机房(南京市玄武区珠江路90号),两颗至强Silver 4210,内存64G,4块1.2T SAS硬盘,IP 115.236.77.18,跑ERP和数据库。`),
    ).toEqual({
      kind: 'hardwareInventory',
      servers: [
        { province: '330000', ip: '47.98.112.34', cpuModel: '4核', memoryGb: 8, role: '官网' },
        {
          province: '320000',
          address: '南京市玄武区珠江路90号',
          ip: '115.236.77.18',
          cpuModel: '两颗至强Silver 4210',
          memoryGb: 64,
          disks: '4块1.2T SAS硬盘',
          role: 'ERP和数据库',
        },
      ],
      left: false,
    })
  })

  test('in one sentence, or by points', () => {
    expect(
      read('共有两台服务器:第一台是云主机,规格8核16G,公网地址 124.70.33.120,用于官网;第二台4核8G,124.70.33.121,用于测试。').servers,
    ).toMatchObject([
      { ip: '124.70.33.120', memoryGb: 16, role: '官网' },
      { ip: '124.70.33.121', memoryGb: 8, role: '测试' },
    ])
    expect(read('服务器清单\n1. Web服务器:2核4G 80G SSD,IP 119.29.43.7,广州\n2. 备份服务器:内网 192.168.1.20,每天备份').servers).toEqual([
      { province: '440000', ip: '119.29.43.7', cpuModel: '2核', memoryGb: 4, disks: '80G SSD', role: 'Web服务器' },
      { role: '备份服务器' },
    ])
  })

  test.each([
    ['more are counted than are described', '我们有三台服务器。\n一台4核8G,公网IP 47.98.112.34,跑官网。', 1],
    ['two stand in one clause', '服务器说明\n4核8G的47.98.112.34和8核16G的47.98.112.35都跑官网\n1、数据库服务器:8核32G,IP 47.98.112.36', 1],
  ])('but where %s, that is said', (_, text, count) => {
    const { servers, left } = read(text)
    expect([(servers as unknown[]).length, left]).toEqual([count, true])
  })

  test('and where the firm that lets them is registered is no place of theirs', () => {
    const seller = '乙方:腾讯云计算(北京)有限责任公司'
    expect(read(`${seller} 服务器IP:119.29.1.2 4核8G`).servers).toEqual([{ ip: '119.29.1.2', cpuModel: '4核', memoryGb: 8 }])
    expect(read(`${seller},服务器IP:119.29.1.2,4核8G,广州`).servers).toMatchObject([{ ip: '119.29.1.2', province: '440000' }])
  })

  test.each(['服务器机房管理办法里要求4核以上', '公司有两台服务器,都很旧了。', '联系电话13800000000,主机厂在长春'])(
    '%s tells none',
    text => {
      expect(read(text).servers).toBeUndefined()
    },
  )
})
