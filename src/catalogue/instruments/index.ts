import type { Instrument } from '../../domain/catalogue.ts'

/**
 * Where a rule's authority comes from: laws, orders, notices, what access providers publish, and the two articles.
 * `confidence` is how we know the text: read, quoted by another, or from memory.
 */
export const instruments = {
  ISM292: { title: '互联网信息服务管理办法', number: '国务院令第292号', confidence: 'read' },
  MII33: { title: '非经营性互联网信息服务备案管理办法', number: '信息产业部令第33号', confidence: 'secondHand' },
  MPS33: { title: '计算机信息网络国际联网安全保护管理办法', number: '公安部令第33号', confidence: 'read' },
  CSL: { title: '中华人民共和国网络安全法', confidence: 'read' },
  DSL: { title: '中华人民共和国数据安全法', confidence: 'read' },
  PIPL: { title: '中华人民共和国个人信息保护法', confidence: 'read' },
  NDSR: { title: '网络数据安全管理条例', number: '国务院令第790号', confidence: 'read' },
  AFL: { title: '中华人民共和国反电信网络诈骗法', confidence: 'read' },
  APP105: { title: '工业和信息化部关于开展移动互联网应用程序备案工作的通知', number: '工信部信管〔2023〕105号', confidence: 'secondHand' },
  DOM264: { title: '工业和信息化部关于规范互联网信息服务使用域名的通知', number: '工信部信管〔2017〕264号', confidence: 'read' },
  VER64: { title: '关于进一步落实网站备案信息真实性核验工作方案（试行）', number: '工信部电管函〔2010〕64号', confidence: 'secondHand' },
  MLPS43: { title: '信息安全等级保护管理办法', number: '公通字〔2007〕43号', confidence: 'read' },
  GB22239: { title: '信息安全技术 网络安全等级保护基本要求', number: 'GB/T 22239-2019', confidence: 'memory' },
  CBDF: { title: '促进和规范数据跨境流动规定', number: '国家互联网信息办公室令第16号', confidence: 'secondHand' },
  DEA: { title: '数据出境安全评估办法', number: '国家互联网信息办公室令第11号', confidence: 'secondHand' },
  SCC: { title: '个人信息出境标准合同办法', number: '国家互联网信息办公室令第13号', confidence: 'secondHand' },
  PIC: { title: '个人信息出境认证办法', confidence: 'secondHand' },
  IRM: { title: '国家网络安全事件报告管理办法', confidence: 'secondHand' },
  NCP: { title: '国家网络安全事件应急预案', number: '中网办发文〔2017〕4号', confidence: 'memory' },
  PIP: { title: '公共互联网网络安全突发事件应急预案', number: '工信部网安〔2017〕281号', confidence: 'read' },
  GB20986: { title: '信息安全技术 网络安全事件分类分级指南', number: 'GB/T 20986-2023', confidence: 'secondHand' },
  CRM: { title: '网络安全审查办法', confidence: 'memory' },
  VUL: { title: '网络产品安全漏洞管理规定', number: '工信部联网安〔2021〕66号', confidence: 'memory' },
  PSI151: { title: '公安机关互联网安全监督检查规定', number: '公安部令第151号', confidence: 'secondHand' },
  GOVAPP: { title: '互联网政务应用安全管理规定', confidence: 'memory' },
  MLPS1001: { title: '公安部关于网络安全等级保护备案更新的文件', number: '公网安〔2025〕1001号、1846号', confidence: 'secondHand' },
  providerPractice: { title: '接入服务商公开的备案规则', confidence: 'secondHand' },
  provincialPractice: { title: '各省通信管理局备案要求（接入服务商汇总）', confidence: 'secondHand' },
  policePortal: { title: '全国互联网安全管理服务平台', url: 'https://beian.mps.gov.cn', confidence: 'secondHand' },
  holidays: { title: '国务院办公厅关于节假日安排的通知', confidence: 'memory' },
  'guide-000': { title: '《服务器重新备案全流程解析》（网络文章）', confidence: 'read' },
  'guide-003': { title: '《海外服务器公安备案》（网络文章）', confidence: 'read' },
  house: { title: '安备的做法', confidence: 'derived' },
} as const satisfies Record<string, Instrument>

export type InstrumentKey = keyof typeof instruments
