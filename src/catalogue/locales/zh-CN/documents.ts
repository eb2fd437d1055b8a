import type { DocumentWords } from '../../../domain/documents/words.ts'

export const documents: DocumentWords = {
  locale: 'zh-CN',
  blank: label => `【待补充：${label}】`,
  yes: '是',
  no: '否',
  notApplicable: '不适用',
  longTerm: '长期',
  separator: '、',
  semicolon: '；',
  date: (year, month, day) => `${year}年${month}月${day}日`,
  money: amount => `${amount}元`,
  hours: count => `${count}小时`,
  persons: count => `${count}人`,
  records: count => `${count}条`,
  draft: '草稿',
  page: '第 {page} 页 共 {pages} 页',
  foot: (revision, date) => `资料版本 ${revision}　${date}生成`,
  titles: {
    'contingency-plan': '网络安全事件应急预案',
    'icp-application': 'ICP备案申请资料表',
    'public-security-application': '公安联网备案申请资料表',
    'cover-sheet': '办理清单',
  },
}
