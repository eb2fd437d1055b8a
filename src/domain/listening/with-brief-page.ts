import type { FieldsHeard } from './hear-fields.ts'
import { type Hearing, isAsked } from './hearing.ts'
import { quoteOf } from './normalise.ts'

const key = 'siteContentDescription'

/** 卖茶叶的, 就是讲讲我们店里的茶: what a page holds, by the verb */
const shows =
  /^(?:我们?|咱们?|网站|网页|本站|店里?|公司|上面|里面|平时|以后)*(?:就|主要|只是?|都|是|用来|打算|想|会)*(?:一?个)?(?:卖(?!身|力|关)|销售|售卖|介绍|展示|讲讲?(?=[^价究])|宣传|推广|分享|晒)(?=[^过完了的吗呢嘛么个])/
/** to the one question, nouns alone: 公司介绍, 茶叶图片 */
const nouns = /^\p{Script=Han}{2,19}$/u
const noContents =
  /那些|这些|东西|随便|[编写填改弄懂说问想要能会帮]|什么|怎|啥|这个|那个|[你您他她我咱]|没|不|[吗呢吧嘛呗啊哦呀]$|一样|照旧|再看/

/**
 * What was said of a site's contents in too few words to be read as the answer: kept as something to ask back, with the
 * words, so that a whole sentence can be put forward.
 */
export function withBriefPage(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!isAsked(hearing, key) || hearing.segments.some(({ question }) => question)) return heard
  const isHeard = [...heard.fills, ...heard.rejects, ...heard.states].some(each => each.field === key)
  if (isHeard) return heard
  const brief = hearing.segments.find(segment => {
    const text = hearing.text.slice(segment.start, segment.end)
    return (
      segment.spans.length === 0 && (shows.test(text) || isAll(text, heard, hearing)) && !noContents.test(text.replace(/我们|咱们/g, ''))
    )
  })
  if (!brief) return heard
  const { quote, start, end } = quoteOf(hearing.norm, brief.start, brief.end)
  if (heard.fills.some(fill => fill.start < end && fill.end > start && fill.confidence > 0.75)) return heard
  return { ...heard, clarifies: [...heard.clarifies.filter(({ field }) => field !== key), { field: key, quote, why: 'brief' }] }
}

const isAll = (text: string, heard: FieldsHeard, { asked, segments }: Hearing): boolean =>
  asked.length === 1 && segments.length === 1 && heard.fills.length === 0 && nouns.test(text)
