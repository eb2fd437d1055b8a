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
  atLeast: {
    outageHours: count => `业务中断${count}小时以上`,
    affectedUsers: count => `影响用户${count}人以上`,
    leakedRecords: count => `泄露数据${count}条以上`,
    lossCny: count => `直接经济损失${count}元以上`,
  },
  logAnalysis: ({ name, start, end, lines, errors, refused, sources, gaps }) =>
    `${name}：${start}至${end}，共${lines}行，其中错误${errors}行、被拒绝的访问${refused}行；${sources ? `主要来源${sources}；` : ''}${gaps ? `有${gaps}段超过一天没有日志。` : '没有超过一天的缺口。'}`,
  draft: '草稿',
  page: '第 {page} 页 共 {pages} 页',
  foot: (revision, date) => `资料版本 ${revision}　${date}生成`,
  uploads: '上传材料',
  editable: '可编辑Word版',
  portalPictures: '平台上传图片',
  portals: { icp: 'ICP备案（4MB以内）', police: '公安备案（400KB以内）' },
  rectified: {
    done: '已处理完毕。',
    kept: '经核对，原填写内容无误，未作改动。',
    later: '',
    changed: (label, before, after) =>
      before !== null && after !== null
        ? `${label}由“${before}”改为“${after}”。`
        : after !== null
          ? `${label}填写为“${after}”。`
          : `${label}已更正。`,
  },
  packageName: '备案资料包',
}
