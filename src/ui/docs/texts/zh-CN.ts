const zhCN = {
  docsTitle: '安备 接口文档',
  docsIntro: '本页由 /openapi.json 生成。所有调用都在 /v1 下，正文为 JSON；多条记录也收 NDJSON、CSV 和 XLSX。',
  docsFilter: '按路径或说明筛选',
  docsParameters: '参数',
  docsBody: '请求正文',
  docsExample: '在命令行里试一下（先设好 ANBEI_API_KEY）',
  docsAnswers: '返回',
  docsNone: '没有符合的接口',
  docsFailed: '没能读取 /openapi.json',
  docsProblems: '出错时',
  docsProblemsIntro: '出错的返回都是 application/problem+json（RFC 9457）：code 不会变，errors 逐项指出哪里不对、怎么改。',
  required: '必填',
  loading: '加载中…',
}

export type DocsTexts = typeof zhCN
export default zhCN
