import type { SentenceKind } from '../../domain/guide/sentence.ts'
import type { NotJudgedReason } from '../../domain/guide/statement.ts'

type InBothLocales = Readonly<Record<'zh-CN' | 'en', string>>

/** Stands over every word of the articles. */
export const quoted: InBothLocales = {
  'zh-CN': '网络指南说法（未见法规依据）',
  en: 'The web guide asks for this, no legal basis was found',
}

/** Classes of reasons why no rule judges a statement; each statement adds a sentence of its own. */
export const reasons: Readonly<Record<NotJudgedReason, InBothLocales>> = {
  rhetoric: { 'zh-CN': '口号或背景', en: 'Rhetoric or background' },
  statistic: { 'zh-CN': '没有出处的统计', en: 'Statistic without a source' },
  duration: { 'zh-CN': '没有人能承诺的时限', en: 'Duration that nobody can promise' },
  prediction: { 'zh-CN': '预测', en: 'Prediction' },
  advertising: { 'zh-CN': '推广', en: 'Advertising' },
  example: { 'zh-CN': '别家的案例', en: 'Case of somebody else' },
  neverAdvice: { 'zh-CN': '绝不作为建议', en: 'Never given as advice' },
  untrue: { 'zh-CN': '与事实不符的背景', en: 'Background that is not so' },
  otherParty: { 'zh-CN': '由机关决定或去做', en: 'For the authority to decide or to do' },
  noThreshold: { 'zh-CN': '没有给出标准', en: 'No yardstick given' },
  noMeasure: { 'zh-CN': '没有哪张表能填', en: 'No form holds it' },
  elsewhere: { 'zh-CN': '在别处判断', en: 'Judged elsewhere' },
  integrity: { 'zh-CN': '文章自洽性', en: 'Whether the article agrees with itself' },
}

/** Why a sentence carries nothing that could be asked of anybody. */
export const sentenceKinds: Readonly<Record<SentenceKind, InBothLocales>> = {
  advert: { 'zh-CN': '网页上的站名或广告', en: 'Name of the site or advert on the page' },
  title: { 'zh-CN': '标题', en: 'Title' },
  byline: { 'zh-CN': '作者和阅读数', en: 'Author and counters' },
  heading: { 'zh-CN': '小标题，内容在下面各句', en: 'Heading; what it says stands below' },
  caption: { 'zh-CN': '网页插图的说明', en: 'Caption of a picture of the page' },
  leadIn: { 'zh-CN': '引出下面各条', en: 'Leads in what stands below' },
  tableHead: { 'zh-CN': '表头', en: 'Head of the table' },
  markup: { 'zh-CN': '图的排版标记', en: 'Markup of the chart' },
  background: { 'zh-CN': '背景，没有要求', en: 'Background that asks nothing' },
  closing: { 'zh-CN': '总结或口号，没有要求', en: 'Summary or slogan that asks nothing' },
  navigation: { 'zh-CN': '网页的导航', en: 'Navigation of the page' },
  tags: { 'zh-CN': '网页的标签', en: 'Tags of the page' },
  comments: { 'zh-CN': '网页的评论区', en: 'Comments of the page' },
}

export const sections: Readonly<Record<string, InBothLocales>> = {
  policy: { 'zh-CN': '政策与管辖', en: 'Policy and jurisdiction' },
  technicalStandard: { 'zh-CN': '技术标准', en: 'Technical standards' },
  materials: { 'zh-CN': '材料', en: 'Materials' },
  preparation: { 'zh-CN': '前期准备', en: 'Preparation' },
  onlineDeclaration: { 'zh-CN': '线上申报', en: 'Online declaration' },
  technicalReview: { 'zh-CN': '技术审核', en: 'Technical review' },
  onsite: { 'zh-CN': '现场核查', en: 'On-site check' },
  remediation: { 'zh-CN': '材料合规性整改', en: 'Putting material right' },
  rejection: { 'zh-CN': '审核驳回应对', en: 'Answering a rejection' },
  crossBorder: { 'zh-CN': '跨境业务', en: 'Cross-border business' },
  cases: { 'zh-CN': '行业案例', en: 'Cases' },
  trends: { 'zh-CN': '趋势预判', en: 'Trends' },
  decisionAids: { 'zh-CN': '决策树、资源与预警', en: 'Decision tree, resources, warnings' },
  integrity: { 'zh-CN': '文章自洽性', en: 'Whether the article agrees with itself' },
  importance: { 'zh-CN': '重要性', en: 'Why it matters' },
  submission: { 'zh-CN': '提交申请', en: 'Submission' },
  review: { 'zh-CN': '审核与反馈', en: 'Review' },
  supervision: { 'zh-CN': '持续监管与更新', en: 'Supervision and changes' },
  challenges: { 'zh-CN': '挑战', en: 'Challenges' },
  advice: { 'zh-CN': '策略与建议', en: 'Advice' },
}
