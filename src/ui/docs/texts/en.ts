import type { DocsTexts } from './zh-CN.ts'

const en: DocsTexts = {
  docsTitle: 'Anbei API reference',
  docsIntro: 'Made from /openapi.json. Every call is under /v1 and speaks JSON.',
  docsFilter: 'Filter by path or words',
  docsParameters: 'Parameters',
  docsBody: 'Request body',
  docsExample: 'Try it in a shell, with ANBEI_API_KEY set',
  docsAnswers: 'Answers',
  docsNone: 'No call matches',
  docsFailed: '/openapi.json could not be read',
  required: 'required',
  loading: 'Loading…',
}

export default en
