import { textIn, valueIn } from './state-values.ts'
import type { TurnInput } from './turn.ts'

const key = 'siteContentDescription'

/** What leads to the contents and belongs to no official sentence. */
const lead =
  /^(?:嗯+|呃+|啊|那个)?[,，、]?(?:(?:就|主要|基本上?|其实|只|目前|应该)*(?:是|就|用来)?)?(?:(?:我们|咱们?|我|本)(?:家|公司|店里?|单位|厂里?)?的?)?(?:(?:公司|店里?)?的?(?:网站|官网|网页|站点))?(?:上面?|里面?|内容)?(?:就|主要|基本上?|都|只|用来|用于|会)*(?:是|放的是|放的?|有|写的?)?(?:一些|些|点|一下|一?个)?[,，:：、]?/
const tail =
  /(?<!别|其[他它])(?:的?小?(?:网站|网店|店铺|站)|的那种|的?呗|的?吧|的?呀|的?啊|的|了|什么的|之类的|啥的)?[\s。.!！,，;；~～…]{0,40}$/

/** Everyday verbs as an official form writes them. */
const written: readonly (readonly [RegExp, string])[] = [
  [/^卖(?=\S)/, '销售'],
  [/^看看(?=\S)/, '展示'],
  // 照片啊价格啊这些
  [/啊(?=\p{Script=Han}{2})/gu, '、'],
  [/[、啊]这些$/, '等'],
  [/^(?:讲讲|讲|说说|说)(?=\S)/, '介绍'],
  [/^(?:发发|发)(?=[^布表展])/, '发布'],
  [/^(?:晒晒|晒|秀)(?=\S)/, '展示'],
  [/^(?:教)(?=\S)/, '教授'],
  [/(?:我们|咱们?|我)(?:家的?|的)?店里?/, '本店'],
  [/(?:我们|咱们?|我)(?:家)?的?(公司|厂|单位|协会|学校|医院|工作室)/, '本$1'],
  // 介绍下店里卖啥,洗澡美容多少钱
  [/^(介绍|展示|放)一?下/, '$1'],
  [/(?:店里?|公司|厂里?)?卖(?:些|点)?(?:啥|什么|哪些)(?:东西)?/, '所售商品'],
  [/(?:做|有)(?:些|点)?(?:啥|什么|哪些)(?:业务|服务|项目)?/, '业务范围'],
  [/(?:要|收)?多少钱/g, '价格'],
  [/几点(?:开门|营业|上班|关门)/g, '营业时间'],
  [/(?:店|公司|厂)?(?:在哪(?:里|儿)?|怎么(?:走|去|找))/g, '地址'],
  [/怎么联系/g, '联系方式'],
  [/[我本]司/, '本公司'],
  [/(?:我们|咱们?|我)(?:自己|家)?的?/, '本单位的'],
]
const verb = /^(?:展示|介绍|发布|销售|提供|宣传|推广|教授|分享|记录|服务|预约|预订|办理|查询|登记|招聘|接单|承接|用于|售卖|出售|代理)/

/**
 * What was said of a site's contents in fewer characters than the form asks for, as one official sentence of 20 to 200
 * characters that says nothing the case does not hold: who runs the site, its contents, whether visitors can write.
 * Undefined where the words are no contents (digits, Latin only, under two Chinese characters).
 */
export function longerDescription(words: string, { state, ctx }: Pick<TurnInput, 'state' | 'ctx'>): string | undefined {
  // 我自己拍的: a person is no 单位
  const own =
    valueIn(state, 'organizerNature') === 'individual'
      ? bare(words).replace(/(?:我们|咱们?|我)(?:自己|家)?(?=的|\p{Script=Han})/u, '本人')
      : bare(words)
  const contents = written.reduce((text, [said, official]) => text.replace(said, official), own)
  if ((contents.match(/\p{Script=Han}/gu) ?? []).length < 2) return undefined
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = ctx.catalogue.fields[key]?.bounds ?? {}
  const by = textIn(state, 'organizerName')
  const name = textIn(state, 'siteName')
  const opening = by ? `本网站由${by}开办，` : name ? `本网站名称为“${name}”，` : '本网站'
  const what = verb.test(contents) ? `用于${contents.replace(/^用于/, '')}` : `内容为${contents}`
  const said = `${opening}${what}${interaction(state)}`
  const whole = [...said].length + 1 < minLength ? `${said}，供访客在线浏览和了解` : said
  const length = [...whole].length + 1
  return length >= minLength && length <= maxLength ? `${whole}。` : undefined
}

const bare = (words: string): string => words.trim().replace(lead, '').replace(tail, '').replaceAll(',', '，')

function interaction(state: TurnInput['state']): string {
  const open = valueIn(state, 'isInteractive')
  if (open === undefined) return ''
  return open === true ? '，提供用户互动功能' : '，不提供用户注册、留言与评论功能'
}
