export interface RulesTexts {
  readonly title: string
  readonly intro: string
  readonly seedsTitle: string
  readonly seedsIntro: string
  readonly toSeeds: string
  readonly toRules: string
  readonly apiReference: string
  readonly otherLanguage: string
  readonly tabs: Readonly<Record<'rules' | 'changes' | 'authorities' | 'tables' | 'case', string>>
  readonly loading: string
  readonly more: string
  readonly none: string
  readonly search: string
  readonly searchHint: string
  readonly on: string
  readonly filing: string
  readonly filings: Readonly<Record<string, string>>
  readonly basis: string
  readonly severity: string
  readonly stage: string
  readonly checkable: string
  readonly checkableYes: string
  readonly checkableNo: string
  readonly memoryOnly: string
  readonly any: string
  readonly reset: string
  readonly filters: string
  readonly count: (shown: number, all: number, on: string) => string
  readonly fromMemory: string
  readonly guideWord: string
  readonly neverBlocks: string
  readonly notJudged: string
  readonly asks: string
  readonly scope: string
  readonly everyCase: string
  readonly allOf: string
  readonly anyOf: string
  readonly toDo: string
  readonly dates: string
  readonly since: (from: string, to: string | undefined) => string
  readonly notInForce: (on: string) => string
  readonly numbers: string
  readonly value: string
  readonly period: string
  readonly place: string
  readonly everywhere: string
  readonly references: string
  readonly conflicts: string
  readonly conflictsNote: string
  readonly thisRule: string
  readonly examples: string
  readonly exampleGiven: string
  readonly exampleGives: string
  readonly exampleNothing: string
  readonly history: string
  readonly verdicts: Readonly<Record<string, string>>
  readonly stated: string
  readonly reads: string
  readonly changesIntro: string
  readonly changeKinds: Readonly<Record<string, string>>
  readonly sinceLabel: string
  readonly touched: (count: number) => string
  readonly toCheck: (count: number) => string
  readonly feed: string
  readonly rulesAffected: string
  readonly authoritiesIntro: string
  readonly domicile: string
  readonly server: string
  readonly choose: string
  readonly official: string
  readonly guide: string
  readonly noAuthority: string
  readonly conflict: string
  readonly agree: string
  readonly province: string
  readonly authority: string
  readonly prefixes: string
  readonly overrides: string
  readonly provinceNote: string
  readonly tablesIntro: string
  readonly firstMatchWins: string
  readonly columns: Readonly<Record<string, string>>
  readonly caseIntro: string
  readonly caseId: string
  readonly caseOn: string
  readonly apiKey: string
  readonly apiKeyHint: string
  readonly judge: string
  readonly caseJudged: (on: string) => string
  readonly ready: string
  readonly notReady: (failing: number, unknown: number) => string
  readonly guideScore: (met: number, of: number) => string
  readonly openRule: string
  readonly article: string
  readonly sentence: (number: number) => string
  readonly kindOf: string
  readonly statement: string
  readonly threshold: string
  readonly shown: string
  readonly shownNever: string
  readonly judgedBy: string
  readonly opposedBy: string
  readonly question: string
  readonly document: string
  readonly answer: string
  readonly tests: string
  readonly why: string
  readonly lawPart: string
  readonly notes: string
  readonly notesIntro: string
  readonly noGaps: string
  readonly gaps: (count: number) => string
  readonly show: string
  readonly showAll: string
  readonly showJudged: string
  readonly showNotJudged: string
  readonly showSilent: string
  readonly articleSummary: (sentences: number, statements: number, checkable: number) => string
  readonly asOnPage: string
}

const zhCN: RulesTexts = {
  title: '规则',
  intro: '每条规则的内容、依据、生效日期和例子。官方要求、接入商要求和网络文章的说法分开标注；标“凭记忆”的，请以官方文本为准。',
  seedsTitle: '文章与规则对照',
  seedsIntro:
    '两篇网络文章逐句对照：说了什么，由哪条规则、哪个问题、哪份文件承接，或者为什么不能判断。文章里的话都是网络指南说法，不是法规。',
  toSeeds: '文章与规则对照',
  toRules: '规则',
  apiReference: '接口文档',
  otherLanguage: 'English',
  tabs: { rules: '规则', changes: '变化', authorities: '主管部门', tables: '判断表', case: '个案' },
  loading: '正在读取……',
  more: '更多',
  none: '没有符合条件的内容',
  search: '搜索',
  searchHint: '编号、内容、依据或字段',
  on: '按哪一天',
  filing: '事项',
  filings: { icpFiling: 'ICP备案', publicSecurityFiling: '公安联网备案', contingencyPlan: '应急预案' },
  basis: '依据',
  severity: '力度',
  stage: '阶段',
  checkable: '能否判断',
  checkableYes: '能判断的',
  checkableNo: '只作说明的',
  memoryOnly: '只看凭记忆的',
  any: '全部',
  reset: '清除筛选',
  filters: '筛选',
  count: (shown, all, on) => `${on} 适用的共 ${all} 条，显示 ${shown} 条`,
  fromMemory: '凭记忆',
  guideWord: '网络指南说法',
  neverBlocks: '不影响提交',
  notJudged: '不判断',
  asks: '要求',
  scope: '适用范围',
  everyCase: '办这件事的都适用',
  allOf: '同时满足：',
  anyOf: '满足其中一项：',
  toDo: '怎么办',
  dates: '适用日期',
  since: (from, to) => (to ? `${from} 至 ${to}` : `${from} 起`),
  notInForce: on => `${on} 这天不适用`,
  numbers: '数值',
  value: '值',
  period: '期间',
  place: '地区',
  everywhere: '全国',
  references: '依据和日期',
  conflicts: '不同说法对照',
  conflictsNote: '以官方要求为准，其他说法放在旁边供对照。',
  thisRule: '本条',
  examples: '例子',
  exampleGiven: '填写的内容',
  exampleGives: '结果',
  exampleNothing: '什么都没填',
  history: '变化',
  verdicts: { pass: '符合', fail: '不符合', unknown: '暂不能判断', notApplicable: '不适用' },
  stated: '文章的说法',
  reads: '用到的字段',
  changesIntro: '规则开始或停止适用、数值改变、条文重新编号、各省另有规定，都按日期列在这里。',
  changeKinds: { begins: '开始适用', ends: '停止适用', parameter: '数值改变', basis: '依据改变' },
  sinceLabel: '从哪天起',
  touched: count => `涉及 ${count} 个未办结的个案`,
  toCheck: count => `还有 ${count} 个个案等待核对，数目可能会增加`,
  feed: 'Atom 订阅',
  rulesAffected: '相关规则',
  authoritiesIntro: 'ICP备案归哪个通信管理局，看主办单位的住所；网络文章说看服务器在哪里。两种说法并列，以前者为准。',
  domicile: '主办单位所在省',
  server: '服务器所在省',
  choose: '请选择',
  official: '官方要求',
  guide: '文章说法',
  noAuthority: '没有受理的管局',
  conflict: '两种说法不一致，以官方要求为准',
  agree: '两种说法一致',
  province: '省份',
  authority: '主管部门',
  prefixes: '备案号简称（ICP / 公安）',
  overrides: '另有规定',
  provinceNote: '各省的规定来自接入商的汇总，以管局为准。',
  tablesIntro: '办哪种业务、要不要前置审批、事件分几级、向谁报告、数据出境走哪条路：这些判断都来自下面的表，每一行都有依据和日期。',
  firstMatchWins: '从上往下看，第一条符合的为准。',
  columns: {
    authority: '主管部门',
    icp: 'ICP备案号简称',
    police: '公安备案号简称',
    name: '名称',
    useWhen: '什么时候用',
    note: '说明',
    change: '变化',
    procedures: '要办的业务',
    content: '内容',
    issuer: '审批部门',
    licence: '许可',
    protection: '保护等级',
    duty: '义务',
    grade: '级别',
    response: '响应',
    warning: '预警颜色',
    threshold: '标准',
    who: '谁报告',
    to: '向谁报告',
    about: '什么事件',
    within: '多久之内',
    condition: '条件',
    way: '该走的路',
  },
  caseIntro: '按任意一天的规则核对一个个案，只看不存。需要有个案权限的接口密钥，或先在控制台登录。',
  caseId: '个案编号',
  caseOn: '按哪一天的规则',
  apiKey: '接口密钥',
  apiKeyHint: '已在控制台登录的可以不填；密钥只用于这次查询，不保存。',
  judge: '核对',
  caseJudged: on => `按 ${on} 的规则`,
  ready: '官方要求已满足，可以提交',
  notReady: (failing, unknown) => `官方要求还差：${failing} 项不符合，${unknown} 项暂不能判断`,
  guideScore: (met, of) => `符合指南 ${met}/${of}`,
  openRule: '看这条规则',
  article: '文章',
  sentence: number => `第 ${number} 句`,
  kindOf: '不提要求的内容',
  statement: '说法',
  threshold: '界限',
  shown: '我们怎么用',
  shownNever: '绝不作为建议',
  judgedBy: '判断它的规则',
  opposedBy: '说法相反、以它为准的规则',
  question: '会问的问题',
  document: '会写进的文件',
  answer: '问起时的回答',
  tests: '测试',
  why: '为什么不能判断',
  lawPart: '其中是法规要求的部分',
  notes: '文章自相矛盾的地方',
  notesIntro: '这些都由文章自己的数字算出来。',
  noGaps: '每一句都有着落',
  gaps: count => `还有 ${count} 处没有着落`,
  show: '显示',
  showAll: '全部句子',
  showJudged: '有规则判断的',
  showNotJudged: '只有理由的',
  showSilent: '不提要求的',
  articleSummary: (sentences, statements, checkable) => `${sentences} 句，${statements} 条说法，其中 ${checkable} 条能判断`,
  asOnPage: '网页原文',
}

export default zhCN
