import type { HearRequest, ListenTools } from '../hearing.ts'

/** 嗯 before a value, 我看下… and then the value */
const hums =
  /^(?:[\s,，、~…]{0,6}(?:嗯{1,6}|呃{1,6}|哦{1,6}|噢{1,6}|喔{1,6}|额(?=[,，\s.…~])|[啊诶欸哎](?![呀哟哈嘿哎呦]))){1,4}[,，、\s~…]{0,6}(?=[^\s,，。.!！?？…~]{2})/
const looks =
  /^(?:等下|等等|稍等)?[,，]?让?我?(?:看|查|找|翻|想)(?:了?一?下|看|了看|想)[啊哈哦]?[,，、~….\s]{1,8}(?=[^,，、~….\s][^\n]{0,80}$)/
const agrees = /^(?:好的?|好嘞|好滴|行|可以|ok|收到|明白了?|知道了)[,，\s。!！~]+(?=[^\s,，。.!！?？]{2})/i
const thanks =
  /(?<=[^\s,，。!！~]{2})[\s,，。!！~]{0,6}(?:(?:谢谢|多谢|感谢)(?:你|您|啦|了|哈|哦){0,2}|辛苦(?:了|啦|你了|您了))[\s!！。~]{0,6}$/
/** 应该是示例路11号: what is told whole puts right nothing of its kind where that was not told last */
const should =
  /^\s*那?应该?就?是(?=\s*(?:[\w.+-]{2,40}@|(?:https?:\/\/|www\.)|[\w-]{2,40}\.(?:com|cn|net)|[\u4e00-\u9fff]{2,30}(?:公司|厂|店|中心)\s*$|[\u4e00-\u9fff]{2,12}[省市区县].{2,40}[号室楼层]\s*$))/
const longest = 200

/**
 * 嗯下午2点到5点 · 好的,示例云礼 · 示例路11号 谢谢: what is said around an answer and is none of it, and the name of what was asked before or behind it
 * (网站名的话,示例云礼 · 示例云礼,网站名). Nothing moves.
 */
export function withoutFillers(request: HearRequest, { fields, lexicon, texts }: ListenTools): string {
  const { text, asking, confirming } = request
  if (text.length > longest || asking.length === 0) return text
  let left = text.replace(hums, blank).replace(thanks, blank)
  const mayAgree = confirming.length > 0 || asking.some(key => fields[key]?.type === 'boolean')
  if (!mayAgree) left = left.replace(agrees, blank)
  if (isValue(left)) left = left.replace(looks, blank)
  if (should.test(left) && !toldLast(request, fields)) left = left.replace(should, blank)
  const [only, ...others] = asking
  if (!only || others.length > 0) return left
  const names = [...(lexicon.fields[only]?.names ?? []), texts?.[only]?.label ?? ''].filter(name => name.length > 1)
  return withName(left, new Set(names.map(name => name.toLowerCase())))
}

/** Something of the kind that is asked for was told last. */
function toldLast({ asking, fields: held }: HearRequest, fields: ListenTools['fields']): boolean {
  const kindOf = (key: string): string | undefined => fields[key]?.kind ?? fields[key]?.type
  const kinds = new Set(asking.map(kindOf))
  const newest = Math.max(0, ...Object.values(held).map(({ evidence }) => ('seq' in evidence ? evidence.seq : 0)))
  const last = Object.entries(held).filter(([, { evidence }]) => 'seq' in evidence && evidence.seq === newest)
  return last.length <= mostLast && last.some(([key]) => kinds.has(kindOf(key)))
}
const mostLast = 6

const blank = (said: string): string => said.replace(/[^\n]/g, ' ')

/** 我看下,等会发你 puts off */
const isValue = (text: string): boolean => !/等会|待会|一会|晚点|稍后|回头|明天|再(?:发|告诉|回|给|说)/.test(text)

const before = /^(\s*(?:那|我们?的?|你说的?)?)([^,，。:：\s]{2,12}?)(的话|这个|这项|啊|呀|嘛|呢|是吧)[,，:：\s]\s*(?=\S)/
const behind = /(?<=\S{2})[,，]\s?(?:这是|是)?(?:我们?的?)?([^,，。:：\s]{2,12})[。!\s]?$/

function withName(text: string, names: ReadonlySet<string>): string {
  const named = before.exec(text)
  if (named && names.has((named[2] ?? '').toLowerCase())) {
    const head = named[0]
    const kept = `${named[1] ?? ''}${named[2] ?? ''}:`
    return `${kept}${' '.repeat(head.length - kept.length)}${text.slice(head.length)}`
  }
  return text.replace(behind, (said, name: string) => (names.has(name.toLowerCase()) ? blank(said) : said))
}
