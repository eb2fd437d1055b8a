import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, type Region } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Segment } from '../text/split-segments.ts'
import { alsoOfPage } from './with-whole-page.ts'

const key = 'siteContentDescription'

/** 卖茶叶的, 就是讲讲我们店里的茶: what a page holds, by the verb */
const shows =
  /^(?:我们?|咱们?|网站|网页|本站|店里?|公司|上面|里面|平时|以后)*(?:就|主要|只是?|都|是|用来|打算|想|会)*(?:一?个)?(?:卖(?!身|力|关)|销售|售卖|介绍|展示|讲讲?(?=[^价究])|宣传|推广|分享|晒|放(?![在到心假着一过]))(?=[^过完了的吗呢嘛么个])/
/** 告诉客人几点开门: words of a question that the page answers */
const tells = /^(?:也|还|再|顺便)*(?:告诉|让|给)(?:客人|客户|顾客|大家|人|别人|学生|家长|患者|病人|村民|游客|会员)(?!.*\?)/
/** to the one question, nouns alone: 公司介绍, 茶叶图片 */
const nouns = /^\p{Script=Han}{2,19}$/u
const noContents =
  /那些|这些|东西|随便|[编写填改弄懂说问想要能会帮]|什么|怎|啥|这个|那个|[你您他她我咱]|没|不|[吗呢吧嘛呗啊哦呀]$|一样|照旧|再看/

/** 介绍下店里卖啥, 给客人看看几点开门: what the page answers */
const told =
  /(?<=(?:介绍|展示|讲|放|看看?|知道|告诉).{0,12})(?:(?:卖|做|有)(?:些|点)?(?:啥|什么|哪些)|多少钱|几点(?:开门|营业|上班|关门)|怎么(?:走|去|找|联系)|在哪(?:里|儿)?)/g

/**
 * What was said of a site's contents in too few words to be read as the answer: kept as something to ask back, with the
 * words, so that a whole sentence can be put forward.
 */
export function withBriefPage(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (
    !isAsked(hearing, key) ||
    hearing.segments.some(({ question, start, end }) => question && !tells.test(hearing.text.slice(start, end)))
  )
    return heard
  const isHeard = [...heard.fills, ...heard.rejects, ...heard.states].some(each => each.field === key)
  if (isHeard) return heard
  const brief = hearing.segments.find(segment => {
    const text = hearing.text.slice(segment.start, segment.end)
    return (
      segment.spans.length === 0 &&
      (shows.test(text) || holdsThings(text) || isAll(text, heard, hearing)) &&
      !noContents.test(text.replace(/我们|咱们/g, '').replace(told, ''))
    )
  })
  if (!brief) return heard
  const taken = heard.fills.filter(fill => fill.confidence > 0.75 && !alsoOfPage.has(fill.field))
  const isFree = ({ start, end }: Region): boolean => {
    const place = quoteOf(hearing.norm, start, end)
    return !taken.some(fill => fill.start < place.end && fill.end > place.start)
  }
  if (!isFree(brief)) return heard
  const last = runFrom(brief, hearing, isFree)
  const { quote, start, end } = quoteOf(hearing.norm, brief.start, last.end)
  const least = hearing.tools.fields[key]?.bounds?.minLength ?? 0
  // 卖围巾披肩,给国外客人看款式,可以询盘留言: clause after clause it is long enough
  if (last !== brief && quote.length >= least)
    return {
      ...heard,
      fills: [...heard.fills, { field: key, value: quote, quote, start, end, confidence: 0.85 }],
      clarifies: heard.clarifies.filter(({ field }) => field !== key),
    }
  return { ...heard, clarifies: [...heard.clarifies.filter(({ field }) => field !== key), { field: key, quote, why: 'brief' }] }
}

/** 菜单、价格、店里照片和营业时间: at least two things that stand on pages */
const holdsThings = (text: string): boolean => (text.match(things)?.length ?? 0) >= 2
const things =
  /菜单|价格|价目|照片|图片|营业时间|联系(?:方式|电话)|(?:公司|产品|企业|店铺|学校|医院|老师|医生|师资|项目|业务|服务)(?:介绍|简介|展示)|案例|作品|文章|课程表?|房型|样品|视频|简历/g

/** The last of the clauses behind one another that nothing else was heard in and that name no other question. */
function runFrom(first: Segment, hearing: Hearing, isFree: (region: Region) => boolean): Segment {
  let last = first
  for (const next of hearing.segments.slice(first.index + 1)) {
    const text = hearing.text.slice(next.start, next.end)
    const isOther = next.cues.some(cue => cue.word.length > 1 && cue.fields.some(field => !alsoOfPage.has(field)))
    if (last.closes || next.spans.length > 0 || isOther || !isFree(next) || next.end - next.start < 3) break
    if (aside.test(text) && !tells.test(text)) break
    last = next
  }
  return last
}
/** what is said about answering, not about the page */
const aside = /不(?!同|少|错|仅|只)|没|就这[些样]|^(?:是|对|否|都|别的|其他|然后|还有问题)|[我你您]|中文|英文|[吗呢]$/

const isAll = (text: string, heard: FieldsHeard, { asked, segments }: Hearing): boolean =>
  asked.length === 1 && segments.length === 1 && heard.fills.length === 0 && nouns.test(text)
