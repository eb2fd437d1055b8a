import type { PreApproval } from '../../domain/tables/tables.ts'
import { law, provider } from '../basis.ts'
import { defineTable } from './define-table.ts'

const since = '2000-09-25'
const basis = [law('ISM292', '第五条', since, 'read'), provider('2025-09-01')]
const remembered = [law('ISM292', '第五条', since, 'read'), provider('2022-03-01', 'memory')]

/** Content that needs the approval of another authority first, who gives it and what the paper is called. */
export const preApprovals = defineTable<PreApproval>({
  id: 'preApprovals',
  title: { 'zh-CN': '前置审批的种类', en: 'Pre-approvals' },
  note: {
    'zh-CN': '接入商的界面随时更新，以接入商和管局为准；不涉及的，部分省份要不涉及前置审批的承诺书',
    en: 'Providers update their list: theirs goes first. Some provinces want a statement where nothing applies',
  },
  rows: [
    {
      id: 'news',
      code: 'news',
      approval: 'required',
      from: since,
      basis: basis,
      words: {
        'zh-CN': { content: '新闻', issuer: '网信办', licence: '互联网新闻信息服务许可证' },
        en: { content: 'news', issuer: 'cyberspace administration', licence: 'Internet News Information Service Permit' },
      },
    },
    {
      id: 'publishing',
      code: 'publishing',
      approval: 'required',
      from: since,
      basis: basis,
      words: {
        'zh-CN': { content: '出版', issuer: '新闻出版主管部门', licence: '网络出版服务许可证' },
        en: { content: 'publishing', issuer: 'press and publication authority', licence: 'Online Publishing Permit' },
      },
    },
    {
      id: 'education',
      code: 'education',
      approval: 'inSomeProvinces',
      from: since,
      basis: basis,
      words: {
        'zh-CN': { content: '教育', issuer: '教育主管部门', licence: '大多已取消，部分省份仍要' },
        en: { content: 'education', issuer: 'education authority', licence: 'mostly withdrawn, kept in some provinces' },
      },
    },
    {
      id: 'healthcare',
      code: 'healthcare',
      approval: 'inSomeProvinces',
      from: since,
      basis: basis,
      words: {
        'zh-CN': { content: '医疗保健', issuer: '卫生健康主管部门', licence: '大多已取消，部分省份仍要' },
        en: { content: 'healthcare', issuer: 'health authority', licence: 'mostly withdrawn, kept in some provinces' },
      },
    },
    {
      id: 'drugsAndDevices',
      code: 'drugsAndDevices',
      approval: 'required',
      from: since,
      basis: basis,
      words: {
        'zh-CN': { content: '药品和医疗器械', issuer: '药品监督管理部门', licence: '互联网药品信息服务资格证书' },
        en: {
          content: 'drugs and medical devices',
          issuer: 'drug administration',
          licence: 'Internet Drug Information Service Certificate',
        },
      },
    },
    {
      id: 'bulletin',
      code: 'bulletin',
      approval: 'withdrawn',
      from: since,
      basis: basis,
      words: {
        'zh-CN': { content: '电子公告服务', issuer: '无', licence: '已在全国取消' },
        en: { content: 'bulletin boards', issuer: 'none', licence: 'withdrawn nationwide' },
      },
    },
    {
      id: 'culture',
      code: 'culture',
      approval: 'required',
      from: since,
      basis: basis,
      words: {
        'zh-CN': { content: '文化', issuer: '文化和旅游部门', licence: '网络文化经营许可证' },
        en: { content: 'culture', issuer: 'culture and tourism authority', licence: 'Online Culture Permit' },
      },
    },
    {
      id: 'broadcasting',
      code: 'broadcasting',
      approval: 'required',
      from: since,
      basis: basis,
      words: {
        'zh-CN': { content: '广播电影电视节目（视听）', issuer: '广播电视部门', licence: '信息网络传播视听节目许可证' },
        en: { content: 'audio-visual programmes', issuer: 'radio and television authority', licence: 'Audio-visual Programme Permit' },
      },
    },
    {
      id: 'religion',
      code: 'religion',
      approval: 'required',
      from: '2022-03-01',
      basis: remembered,
      words: {
        'zh-CN': { content: '宗教', issuer: '宗教事务部门', licence: '互联网宗教信息服务许可证' },
        en: { content: 'religion', issuer: 'religious affairs authority', licence: 'Internet Religious Information Service Permit' },
      },
    },
    {
      id: 'rideHailing',
      code: 'rideHailing',
      approval: 'required',
      from: since,
      basis: basis,
      words: {
        'zh-CN': { content: '网络预约出租汽车', issuer: '交通运输部门', licence: '网络预约出租汽车经营许可证' },
        en: { content: 'ride hailing', issuer: 'transport authority', licence: 'Ride-hailing Permit' },
      },
    },
    {
      id: 'internetFinance',
      code: 'internetFinance',
      approval: 'required',
      from: since,
      basis: remembered,
      words: {
        'zh-CN': { content: '互联网金融', issuer: '金融管理部门', licence: '按当地要求' },
        en: { content: 'internet finance', issuer: 'financial authority', licence: 'as the place asks' },
      },
    },
    {
      id: 'tutoring',
      code: 'tutoring',
      approval: 'required',
      from: since,
      basis: basis,
      words: {
        'zh-CN': { content: '校外培训', issuer: '教育主管部门', licence: '办学许可证' },
        en: { content: 'tutoring', issuer: 'education authority', licence: 'school permit' },
      },
    },
  ],
})
