import { latestOf } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { quoteOf } from '../text/normalise.ts'
import { asks } from './asks.ts'
import { putsRight } from './fill-for.ts'
import { holdsOn } from './holds-on.ts'
import { statementsOf } from './statements.ts'

const homepage = 'siteHomepageUrl'
const longest = 60
const speaksOf = seldom(/http|www|(?:没有?|没上|不带|去掉)s(?![a-z])/)
const named = /首页|主页|网址|网站地址/
/** what it is now, and the form that it takes */
const forms: readonly (readonly [said: RegExp, mend: (url: string) => string])[] = [
  [/https(?!:)(?:开头|打头|的|了|啦)?/, url => url.replace(/^http:/, 'https:')],
  [/http(?![s:])|(?:没有?|没上|不带|去掉)s(?![a-z])/, url => url.replace(/^https:/, 'http:')],
  [/(?<![不别没])(?:带|加|有)(?:上|个|了)?\s?www/, url => url.replace(/^(https?:\/\/)(?!www\.)/, '$1www.')],
  [/(?:没有?|不带|去掉|不要|不用|不加)\s?(?:个)?www/, url => url.replace(/^(https?:\/\/)www\./, '$1')],
]
/** 不是https, 前面是http了,不是https: what it is not */
const denied = /(?:不是|不用|没有?|去掉)\s?https?(?![:])/g

/**
 * 现在上了证书 是https开头的 · 首页要带www · 首页是http的,没有s: the address of the homepage that was told before, in another form. Null where another
 * address is said, or it stands so already.
 */
export function homepageForm(hearing: Hearing, plain: FieldsHeard): FieldsHeard | null {
  const { text } = hearing
  if (text.length > longest || !speaksOf.test(text) || isAsked(hearing, homepage) || holdsOn(text)) return null
  const known = hearing.known(homepage)
  if (typeof known !== 'string' || !(named.test(text) || latestOf(hearing).has(homepage))) return null
  if (statementsOf(hearing).some(each => asks(each, hearing))) return null
  const said = text.replace(/https?:\/\/\S*/g, ' ').replace(denied, words => ' '.repeat(words.length))
  const value = forms.reduce((url, [form, mend]) => (form.test(said) ? mend(url) : url), known)
  const spoken = hearing.spans.filter(({ kind }) => kind === 'url' || kind === 'domain')
  if (value === known || spoken.some(span => 'value' in span && !bare(value).includes(bare(String(span.value))))) return null
  const fill = { field: homepage, value, ...quoteOf(hearing.norm, 0, text.length), confidence: 0.9, corrects: true as const }
  return putsRight(
    [fill],
    plain.fills.filter(({ field }) => isAsked(hearing, field)),
  )
}

const bare = (url: string): string => url.toLowerCase().replace(/\/$/, '')
