import { textsOf } from '../../catalogue/locales/index.ts'
import { statusOf } from '../problem.ts'

const locales = ['zh-CN', 'en']

/** Every `code` of a problem, as `x-problems` of `/openapi.json` says it; `type` of a problem leads to its place in `/docs`. */
export const listProblems = () =>
  Object.entries(statusOf).map(([code, status]) => ({
    code,
    status,
    says: Object.fromEntries(locales.map(locale => [locale, saidIn(locale, code)])),
  }))

function saidIn(locale: string, code: string): string {
  const { problems } = textsOf(locale)
  const detail = problems[`${code}.detail`]
  // what names something of one call is said in its answer alone
  return [problems[code], detail?.length === 0 ? detail : undefined]
    .flatMap(say => (say ? [say({})] : []))
    .join(locale === 'en' ? '. ' : '：')
}
