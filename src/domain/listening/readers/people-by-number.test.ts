import { expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

const heard = (field: string, text: string) => hear(text, { asking: [field] }).fills.find(fill => fill.field === field)
const team = (text: string): unknown => heard('responseTeam', text)?.value

test('each of a list with numbers has their own number and what they do, wherever that stands', () => {
  const both = [
    { name: '贾示例', role: '网络', mobile: '13700130081' },
    { name: '纪样例', role: '对外公告', mobile: '13700130082' },
  ]
  expect(team('贾示例 网络 13700130081;纪样例 对外公告 13700130082')).toEqual(both)
  expect(team('贾示例(网络)13700130081、纪样例(对外公告)13700130082')).toEqual(both)
  expect(team('网络:贾示例 13700130081,对外公告:纪样例 13700130082')).toEqual(both)
  expect(team('13700130081 贾示例 网络；13700130082 纪样例 对外公告')).toEqual(both)
})

test('a trade before the name and a verb behind it are what somebody does', () => {
  expect(team('老板李示例总负责13811110000，小王王样例看服务器13911110000，前台赵示例接客户电话13711110000')).toEqual([
    { name: '李示例', role: '老板 总负责', mobile: '13811110000' },
    { name: '王样例', role: '看服务器', mobile: '13911110000' },
    { name: '赵示例', role: '前台 接客户电话', mobile: '13711110000' },
  ])
  expect(team('王五管技术13700137000,李四管客服13600136000')).toEqual([
    { name: '王五', role: '技术', mobile: '13700137000' },
    { name: '李四', role: '客服', mobile: '13600136000' },
  ])
})

test('who somebody is to the speaker is no duty', () => {
  expect(team('我媳妇刘示例接电话13811112222，我侄子刘样例修网站13922223333')).toEqual([
    { name: '刘示例', role: '接电话', mobile: '13811112222' },
    { name: '刘样例', role: '修网站', mobile: '13922223333' },
  ])
})

test('duties that are not given to anybody by name are not handed out', () => {
  const people = team('冯示例13811112222和周样例13922223333，一个管技术一个管客服')
  expect(people).not.toContainEqual(expect.objectContaining({ name: '冯示例', role: expect.anything() }))
})

test('a list without numbers is read by its clauses', () => {
  expect(team('技术何示例、客服吕示例、我宋示例拍板')).toEqual([
    { name: '何示例', role: '技术' },
    { name: '吕示例', role: '客服' },
    { name: '宋示例', role: '拍板' },
  ])
  expect(heard('rolesTable', '系统管理员 何示例 / 安全管理员 吕示例 / 审计管理员 宋示例')?.value).toEqual([
    { role: '系统管理员', person: '何示例' },
    { role: '安全管理员', person: '吕示例' },
    { role: '审计管理员', person: '宋示例' },
  ])
  expect(heard('rolesTable', '宋示例负责安全管理')?.value).toEqual([{ role: '安全管理', person: '宋示例' }])
})

test('whom to ring is the last that is named before the number', () => {
  expect(heard('vendorHotlines', '域名在西部数码 028-62778877 / 机房值班 0571-88001234')?.value).toEqual([
    { vendor: '西部数码', phone: '028-62778877' },
    { vendor: '机房', phone: '0571-88001234' },
  ])
  expect(heard('authorityContacts', '通信管理局：0755-12345678；公安网安：0755-87654321')?.value).toEqual([
    { authority: '通信管理局', phone: '0755-12345678' },
    { authority: '公安网安', phone: '0755-87654321' },
  ])
  expect(heard('authorityContacts', '不是只有110啦,区网安大队 010-66001234')?.value).toEqual([
    { authority: '区网安大队', phone: '010-66001234' },
  ])
})

test('a system keeps the host it was told with, and what does not count is no system', () => {
  expect(heard('systemsInScope', '门户网站：www.a-demo.com；后台admin.a-demo.com；不含邮箱')?.value).toEqual([
    { name: '门户网站', domain: 'www.a-demo.com' },
    { name: '后台', domain: 'admin.a-demo.com' },
  ])
  expect(heard('systemsInScope', '只管网站，OA 不算')?.value).toEqual([{ name: '网站' }])
})
