import type { DocsTexts } from './zh-CN.ts'

const en: DocsTexts = {
  docsTitle: 'Anbei API reference',
  docsIntro: 'Made from /openapi.json. Every call is under /v1 and speaks JSON; many records also come as NDJSON, CSV and XLSX.',
  docsFilter: 'Filter by path or words',
  docsParameters: 'Parameters',
  docsBody: 'Request body',
  docsExample: 'Try it in a shell, with ANBEI_API_KEY set',
  docsAnswers: 'Answers',
  docsNone: 'No call matches',
  docsFailed: '/openapi.json could not be read',
  docsProblems: 'Problems',
  docsProblemsIntro:
    'Every bad answer is application/problem+json (RFC 9457): code is stable, errors name each place and what to do about it.',
  required: 'required',
  loading: 'Loading…',
}

export default en
