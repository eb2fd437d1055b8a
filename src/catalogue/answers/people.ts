import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** People, documents, and what happens with their data. */
export const people = [
  {
    id: 'whyId',
    asks: [
      '为什么要身份证',
      '要身份证干什么',
      '身份证一定要给吗',
      '为啥要我身份证号',
      '不给身份证行不行',
      '要证件号码做什么',
      'why do you need my id',
      'is my id number necessary',
    ],
    basis: [official('ISM292', '第八条', '2000-09-25', 'read'), official('PIPL', '第二十九条', '2021-11-01', 'read')],
  },
  {
    id: 'dataSafety',
    asks: [
      '我的信息安全吗',
      '会不会泄露',
      '资料会给别人吗',
      '你们怎么保管',
      '身份证会不会被盗用',
      '会拿去卖吗',
      'is my data safe',
      'privacy',
    ],
    basis: [official('PIPL', '第五十一条', '2021-11-01', 'read'), house],
  },
  {
    id: 'deleteData',
    asks: ['能删掉我的资料吗', '怎么删除信息', '办完能删吗', '清空我的资料', '注销我的数据', 'delete my data'],
    basis: [official('PIPL', '第四十七条', '2021-11-01', 'memory'), house],
  },
  {
    id: 'principalLegalRep',
    asks: [
      '负责人必须是法人吗',
      '主体负责人是谁',
      '谁来当负责人',
      '负责人写谁',
      '主体负责人能不能写别人',
      'must the principal be the legal representative',
    ],
    basis: [provider('2025-12-31')],
  },
  {
    id: 'serviceOwner',
    asks: [
      '网站负责人是谁',
      '服务负责人是什么',
      '网站负责人写谁',
      '主体负责人和网站负责人区别',
      '两个负责人可以是一个人吗',
      'who is the site owner',
    ],
    basis: [provider('2025-12-31')],
  },
  {
    id: 'emergencyPhone',
    asks: ['应急电话写谁的', '应急联系电话能不能和手机一样', '两个电话能一样吗', '没有座机怎么办', '应急电话是什么', 'emergency phone'],
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'idExpiry',
    asks: ['身份证快过期了', '证件有效期要多久', '身份证过期能备案吗', '营业执照快到期', 'id expires soon'],
    basis: [provider('2025-12-31')],
  },
  {
    id: 'age',
    asks: ['未成年能备案吗', '多大年龄可以', '十七岁可以吗', '年龄要求', '16岁', 'minimum age'],
    basis: [provider('2025-12-31')],
  },
  {
    id: 'individual',
    asks: [
      '个人可以备案吗',
      '没有公司能备案吗',
      '个人备案',
      '个人怎么办',
      '不是公司行不行',
      '个人和企业备案区别',
      'can an individual file',
      'no company',
    ],
    basis: [provider('2025-12-31')],
  },
  {
    id: 'soleProprietor',
    asks: ['个体户能备案吗', '个体工商户', '夫妻店能办吗', '小店怎么备案', '个体执照', 'sole proprietor'],
    basis: [provider('2025-12-31')],
  },
  {
    id: 'hkMoTwPerson',
    asks: [
      '香港人能备案吗',
      '台湾人可以备案吗',
      '港澳台居民',
      '台胞证能用吗',
      '台湾同胞',
      '外国人能备案吗',
      '护照可以吗',
      'hong kong resident',
      'taiwan resident',
      'foreigner',
    ],
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'electronicLicence',
    asks: ['电子营业执照行吗', '只有电子执照', '执照复印件可以吗', '没有纸质营业执照', '副本可以吗', 'electronic licence'],
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'emailNeeded',
    asks: ['没有邮箱怎么办', '邮箱一定要吗', 'QQ邮箱行吗', '用什么邮箱', 'no email'],
    basis: [provider('2025-12-31')],
  },
] as const satisfies readonly Answer[]
