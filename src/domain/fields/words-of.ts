/** Words around displayed values, per locale. Data only. */
export const wordsOf = {
  'zh-CN': {
    yes: '是',
    no: '否',
    longTerm: '长期',
    between: '、',
    betweenRows: '；',
    betweenCells: '，',
    until: '至',
    elsewhere: '已备好，直接交到对方系统',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    longTerm: 'Long term',
    between: ', ',
    betweenRows: '; ',
    betweenCells: ', ',
    until: ' to ',
    elsewhere: 'Ready, goes straight to the other system',
  },
} as const

export const columnNames: Readonly<Record<'zh-CN' | 'en', Readonly<Record<string, string>>>> = {
  'zh-CN': {
    country: '国家或地区',
    province: '省份',
    district: '区县',
    address: '地址',
    ip: 'IP',
    mac: 'MAC',
    cpuModel: 'CPU',
    memoryGb: '内存',
    disks: '硬盘',
    nicGbps: '网卡',
    powerFeeds: '电源路数',
    role: '用途',
    domain: '域名',
    owner: '负责人',
    level: '级别',
    outageHours: '中断',
    affectedUsers: '影响人数',
    leakedRecords: '泄露条数',
    lossCny: '损失',
    note: '说明',
    phone: '电话',
    contact: '联系人',
    person: '人员',
    duty: '职责',
    name: '名称',
    vendor: '供应商',
    authority: '主管部门',
  },
  en: {
    country: 'country',
    province: 'province',
    district: 'district',
    address: 'address',
    ip: 'IP',
    mac: 'MAC',
    cpuModel: 'CPU',
    memoryGb: 'memory',
    disks: 'disks',
    nicGbps: 'network',
    powerFeeds: 'power feeds',
    role: 'role',
    domain: 'domain',
    owner: 'owner',
    level: 'level',
    outageHours: 'outage',
    affectedUsers: 'people affected',
    leakedRecords: 'records leaked',
    lossCny: 'loss',
    note: 'note',
    phone: 'phone',
    contact: 'contact',
    person: 'person',
    duty: 'duty',
    name: 'name',
    vendor: 'supplier',
    authority: 'authority',
  },
}

export const levelNames: Readonly<Record<'zh-CN' | 'en', Readonly<Record<string, string>>>> = {
  'zh-CN': { extraordinary: '特别重大', major: '重大', significant: '较大', general: '一般' },
  en: { extraordinary: 'extraordinary', major: 'major', significant: 'significant', general: 'general' },
}

/** Name of a unit code, without the blank that stands behind a figure; empty when there is none. */
export const unitNamed = (unit: unknown, locale: 'zh-CN' | 'en'): string =>
  Object.entries(unitNames[locale])
    .find(([code]) => code === unit)?.[1]
    .trim() ?? ''

export const unitNames = {
  'zh-CN': { CNY: '元', persons: '人', months: '个月', days: '天', hours: '小时', GB: ' GB', Gbps: ' Gbps', ms: ' 毫秒', percent: '%' },
  en: { CNY: ' yuan', persons: '', months: ' months', days: ' days', hours: ' hours', GB: ' GB', Gbps: ' Gbps', ms: ' ms', percent: '%' },
} as const
