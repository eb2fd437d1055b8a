import type { Json } from '../../json.ts'
import { type Hearing, isAsked, wordsOf } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import type { Fill, Understanding } from '../understanding.ts'

const more = seldom(/也|还(?!是)|漏|忘|算进|加上?|添|补|不止|不光|除了|一起|顺便/)
const instead = seldom(
  /错|应该?[是为]|改(?!了)|换成|不是(?!光|只|单)|只(?:有|是|要|留|剩|收)|就(?:这|剩|留|写)|而是|不(?:要|用|收|发|搞|做)|去掉|删|没(?:有)?(?=$|[,。买装])|划掉/,
)

/** 还收身份证号,漏说了 · 1.3也开着: what comes to what an earlier answer holds, and takes the place of nothing. */
export function withMore(heard: Understanding, hearing: Hearing): Understanding {
  if (heard.fills.length === 0 || !more.test(hearing.text)) return heard
  return {
    ...heard,
    fills: heard.fills.map(fill => (isAsked(hearing, fill.field) || !isMore(fill, hearing) ? fill : added(fill, hearing))),
  }
}

/** 页面上是有韩文的,不止中文,加上吧: its clause and what is said of it behind */
function isMore({ start, end }: Fill, { norm: { original } }: Hearing): boolean {
  const clause = [...original.slice(0, start).matchAll(boundary)].at(-1)?.index ?? -1
  const said = original.slice(clause + 1, end) + (behind.exec(original.slice(end))?.[0] ?? '')
  return more.test(said) && !instead.test(said)
}
const oneMore = /还有|另外(?:还|又)?(?:有|加)|再加|加上|新增|多了?一[个台]/
const putsRight = /漏了?[一两几]位|少|换|错|不对|变/
const ofMany: ReadonlySet<string> = new Set(['domainList', 'ipRangeList'])
const boundary = /[,，。;；\n]/g
const behind =
  /^[^,，。;；\n]{0,40}(?:[,，。]\s?(?:[这那]个?[也都]|加|漏|忘|补|添|也|都|不[止光])[^,，。;；\n]{0,12}(?=[,，。;；\n]|$)){0,3}/

function added(fill: Fill, hearing: Hearing): Fill {
  const known = hearing.known(fill.field)
  const { value } = fill
  if (Array.isArray(known) && Array.isArray(value) && hearing.tools.fields[fill.field]?.type === 'multiEnum') {
    const isIn = (each: Json): boolean => (known as readonly Json[]).includes(each)
    const isNone = [...known, ...value].includes('none')
    return isNone || value.some(isIn) ? fill : { ...fill, value: [...(known as readonly Json[]), ...value].toSorted() as Json }
  }
  // 还有个 shili-tea.net: one more of them; 漏了一位 and 换过 put one right
  if (
    oneMore.test(hearing.text) &&
    !putsRight.test(hearing.text) &&
    Array.isArray(known) &&
    Array.isArray(value) &&
    ofMany.has(hearing.tools.fields[fill.field]?.type ?? '')
  ) {
    const fresh = value.filter(each => !(known as readonly Json[]).includes(each))
    return fresh.length === value.length ? { ...fill, value: [...(known as readonly Json[]), ...fresh] as Json } : fill
  }
  const both = wordsOf(hearing, fill.field).together
  const isApart = (each: Json | undefined): boolean => both?.apart.includes(String(each)) === true
  return both && isApart(known) && isApart(value) && known !== value ? { ...fill, value: both.code } : fill
}
