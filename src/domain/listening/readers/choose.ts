import type { FieldDefinition } from '../../fields/definition.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import { wordsOf } from '../hearing.ts'
import type { FieldWords } from '../lexicon.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { isDeniedAhead, isNegated } from '../text/negation.ts'

interface Hit extends Region {
  readonly code: string
  readonly negated: boolean
}

/** Everyday words that add nothing to a choice. */
const padding =
  /(?:我们?|咱们?|就是|就|是|的话|的|吧|了|呢|啊|哦|嘛|呀|那种|那个|这种|这个|一个|个|只|只有|有|用|在|都|也|属于|选|填|写|应该|算|类型|这边|目前|现在|全部|全|主要|和|跟|及|还有|以及|或|放|买|做|办|能|会|可以|自己|公司|[\s、,:()"'+&.-])/g

/** 主体整个注销掉不要了: what is given up is not wanted any more, and that is what is wanted */
const ends = /^cancel/

/** characters over which one choice may be spread */
const longestReach = 40

/** A clause that repeats itself more often says nothing more. */
const mostHits = 60

const global = new WeakMap<RegExp, RegExp>()
export const everywhere = (pattern: RegExp): RegExp => {
  const made = global.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`)
  global.set(pattern, made)
  made.lastIndex = 0
  return made
}

/** Codes heard in a stretch, matches inside longer ones dropped. */
/** tools in ruijia-tools.com says nothing */
const inAddress = (text: string, start: number, end: number): boolean =>
  /^[a-z-]+$/.test(text.slice(start, end)) &&
  /(?<![a-z0-9-])[a-z0-9-]*\.?$/.test(text.slice(0, start)) &&
  /^[a-z0-9-]*\.[a-z]/.test(text.slice(end))

/** 本来还打算弄阿拉伯文后来翻译太贵没弄; the portuguese version was dropped */
const isGivenUp = (text: string, start: number, end: number): boolean =>
  (/(?:本来|原本|原先|一开始|起初|当初)(?:还|也|是)*(?:打算|想|要|准备|计划)[^,。;]{0,8}$/.test(
    text.slice(Math.max(0, start - 16), start),
  ) &&
    /^[^。;]{0,16}(?:没|不|算了|放弃|取消|搁)/.test(text.slice(end))) ||
  /^(?:[a-z' ]{0,16}\b)?(?:was|were|has been|have been|got) (?:dropped|removed|discontinued|retired|cancell?ed|closed|disabled|shut down|taken down)/.test(
    text.slice(end),
  )

/** 加密不加密: asked both ways, and said neither */
const isEitherWay = (text: string, start: number, end: number): boolean => {
  const [, word] = /^(?:不|没)(.{1,2})/.exec(text.slice(start, end)) ?? []
  return word !== undefined && text.slice(0, start).endsWith(word)
}

function hitsIn(words: FieldWords, text: string, offset: number, message: string): readonly Hit[] {
  const hits: Hit[] = []
  for (const [code, pattern] of Object.entries(words.choices ?? {})) {
    for (const match of matchesOf(everywhere(pattern), text)) {
      if (match[0] === '' || hits.length > mostHits) continue
      const start = match.index
      const end = start + match[0].length
      if (inAddress(text, start, end) || isEitherWay(message, offset + start, offset + end)) continue
      const selfNegated = /^(?:没|不|无|未|非)/.test(match[0])
      hits.push({
        code,
        start: offset + start,
        end: offset + end,
        negated:
          !selfNegated &&
          code !== 'none' &&
          (ends.test(code) ? isDeniedAhead(text, start) : isNegated(text, start, end) || isGivenUp(text, start, end)),
      })
    }
  }
  const kept = hits.filter(
    hit =>
      !hits.some(
        other =>
          other.code !== hit.code && other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start,
      ),
  )
  const whole = deniedAsOne(text)
  // 公众号和邮件就不弄了: both are not
  const ordered = kept
    .map(hit =>
      whole && hit.code !== 'none' && whole.from <= hit.start - offset && hit.end - offset <= whole.to ? { ...hit, negated: true } : hit,
    )
    .sort((a, b) => b.start - a.start)
  for (const [index, hit] of ordered.entries()) {
    const next = ordered[index - 1]
    if (
      next?.negated &&
      !hit.negated &&
      behindOnly.test(text.slice(next.end - offset)) &&
      /^[和跟与、及或]?$/.test(text.slice(hit.end - offset, next.start - offset))
    )
      ordered[index] = { ...hit, negated: true }
  }
  // 没有新闻、出版、药品这些: what denies the first of them denies those that are listed with it
  const inOrder = ordered.toSorted((a, b) => a.start - b.start)
  const carried = new Set<number>()
  for (const [index, hit] of inOrder.entries()) {
    const previous = inOrder[index - 1]
    if (
      previous?.negated &&
      !hit.negated &&
      hit.code !== 'none' &&
      (carried.has(index - 1) || isDeniedAhead(text, previous.start - offset)) &&
      /^(?:[、和或跟与及/]|以及)?$/.test(text.slice(previous.end - offset, hit.start - offset))
    ) {
      inOrder[index] = { ...hit, negated: true }
      carried.add(index)
    }
  }
  return inOrder
}

/** 出版、文化、宗教等等,均不涉及: the clause that lists them, where all that follows denies all of it */
function deniedAsOne(text: string): { readonly from: number; readonly to: number } | undefined {
  const denial = deniesAll.exec(text)
  if (!denial) return undefined
  const before = text.slice(Math.max(0, denial.index - longestList), denial.index).replace(/[,\s]?(?:以上|这些|那些|上述){0,2}$/, '')
  const list = before.split(/[,。;!?\n]/).at(-1) ?? ''
  const from = Math.max(0, denial.index - longestList) + before.length - list.length
  return list.includes('、') ? { from, to: denial.index } : undefined
}
const longestList = 120
const deniesAll =
  /(?:均|全部?|都|一概|一律|统统|通通|皆)(?:都|是|也)?(?:尚|暂|还)?(?:未(?:开|设|上|做|启|接|提供)|不(?:涉及|是|做|沾|卖|搞|含|属于|碰|办)|没(?:有)?(?!问题|错)|未涉及|无(?!误|须|需))/

/** what denies stands behind the last of them */
const behindOnly = /^[\u4e00-\u9fff]{0,4}(?:没|不|无|未|关|停|下架|下掉|取消)/

const explained = (text: string, hits: readonly Hit[], offset: number): number => {
  let rest = text
  for (const hit of [...hits].sort((a, b) => b.start - a.start)) {
    const from = hit.start - offset
    if (from < rest.length) rest = rest.slice(0, from) + rest.slice(Math.max(from, hit.end - offset))
  }
  const left = rest.replace(padding, '').length
  return 1 - left / Math.max(1, text.replace(padding, '').length || 1)
}

/** The code or codes that a stretch of the message says for an enum or multiEnum field; undefined when it says none. */
export function choose(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const words = wordsOf(hearing, field.key)
  const text = hearing.text.slice(region.start, region.end)
  const said =
    field.type === 'multiEnum' ? chooseSeveral(field, words, text, region, hearing) : chooseOne(field, words, text, region, hearing)
  if (!said) return undefined
  const label = words.names
    .filter(name => text.includes(name))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '')
  const bare = label ? text.replace(label, '') : text
  const purity = said.kind === 'value' ? Math.max(said.purity, label ? explainedWithout(bare, said) : 0) : 0
  return said.kind === 'value' ? { ...said, purity } : said
}

/** The same when the label of the field is taken out of the words. */
function explainedWithout(bare: string, said: Region): number {
  const length = bare.replace(padding, '').length
  return 1 - Math.max(0, length - (said.end - said.start)) / Math.max(1, length)
}

/** police filing is already finished, 公安那个早就办好了: what is over is not wanted; 都要办 is */
const finished =
  /^(?!.{0,12}(?:没|未|还要|再|重新|again|redo))[^,。;]{0,8}(?:(?:早就|已经?|早|都|均已?|此前|上个?月|去年|前年|之前|以前|刚)(?!要|想|得|需)[^,。;要想得需]{0,4}(?:办|弄|做|备|搞|完成|下来|通过|批|过|有)|(?:办|弄|做|备|搞)(?:好|完|妥|过|下来)|(?:办|弄|做|备|搞)了|搞定|完成了|下来了|通过了|批了)|^[a-z ,]{0,16}(?:is|has been|was|got|are) (?:already )?(?:finished|done|completed?|approved|through|filed)|^[a-z ,]{0,10}already (?:finished|done|have|got|through)/
const former = /(?:以前|之前|原来|原先|早先|从前)(?:我们?|都|是|在|做|开|用|放|的)*(?:个|一个|家)?$/
const isFinished = (hit: Hit, text: string, offset: number): boolean => finished.test(text.slice(hit.end - offset))

function chooseOne(field: FieldDefinition, words: FieldWords, text: string, region: Region, hearing: Hearing): Reading | undefined {
  const heard = hitsIn(words, text, region.start, hearing.text)
  const wanted = field.key === 'filingScenario' ? heard.filter(hit => !isFinished(hit, text, region.start)) : heard
  // 交一份应急预案,备案早有了: the clause on what is done already asks for nothing
  if (wanted.length === 0 && heard.length > 0 && region.end - region.start < hearing.text.trim().length) return undefined
  // 以前是个体户,现在是有限公司
  const now = wanted.filter(hit => !former.test(text.slice(0, hit.start - region.start)))
  if (now.length === 0 && wanted.length > 0 && /现在|后来|目前|改[成的为]|变[成更]/.test(hearing.text.slice(region.end))) return undefined
  const all = now.length > 0 ? now : wanted.length > 0 ? wanted : heard
  let hits = all.filter(hit => !hit.negated)
  if (hits.length === 0) return undefined
  let codes = [...new Set(hits.map(hit => hit.code))]
  if (codes.length > 1 && words.strongest) {
    const order = Object.keys(words.choices ?? {})
    const best = codes.sort((a, b) => order.indexOf(a) - order.indexOf(b))[field.key === 'filingScenario' ? 0 : codes.length - 1]
    hits = hits.filter(hit => hit.code === best)
    codes = best ? [best] : []
  }
  if (codes.length > 1) {
    // what was said first in the order of the lexicon is the narrower word when both stand at one place
    const overlapping = hits.filter(hit => hits.some(other => other !== hit && other.start < hit.end && hit.start < other.end))
    if (overlapping.length === hits.length) {
      const widest = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start))[0]
      if (widest) {
        hits = [widest]
        codes = [widest.code]
      }
    }
  }
  const [first] = hits
  if (!first) return undefined
  const start = Math.min(...hits.map(hit => hit.start))
  const end = Math.max(...hits.map(hit => hit.end))
  if (codes.length > 1) {
    // the first one leads and the rest explains, where it opens the clause: 综合, 就是公司官网
    const counts = codes.map(code => ({
      code,
      length: hits.filter(hit => hit.code === code).reduce((sum, hit) => sum + hit.end - hit.start, 0),
    }))
    counts.sort((a, b) => b.length - a.length)
    const [one, two] = counts
    if (one && two && one.length >= two.length * 2)
      return { kind: 'value', raw: one.code, start, end, confidence: 0.7, doubt: 'choice', purity: explained(text, hits, region.start) }
    return { kind: 'clarify', why: 'choice', options: codes, start, end }
  }
  // said at both ends of a long message: what stands between is about other things
  const place = end - start > longestReach ? { start: first.start, end: first.end } : { start, end }
  return { kind: 'value', raw: first.code, ...place, confidence: 0.92, purity: explained(text, hits, region.start) }
}

function chooseSeveral(field: FieldDefinition, words: FieldWords, text: string, region: Region, hearing: Hearing): Reading | undefined {
  const hits = hitsIn(words, text, region.start, hearing.text)
  // 最早做网站,去年把网站关了: what was said last of a choice holds
  const last = new Map(hits.map(hit => [hit.code, hit.negated]))
  const heard = hits.filter(hit => !hit.negated && last.get(hit.code) === false)
  const positive = heard.filter(hit => hit.code !== field.exclusiveCode && hit.code !== 'other')
  const chosen = positive.length ? positive : heard
  if (chosen.length === 0) return undefined
  const isPart = leavesOneOut(text, chosen, region.start)
  return {
    kind: 'value',
    raw: [...new Set(chosen.map(hit => hit.code))].sort(),
    start: Math.min(...chosen.map(hit => hit.start)),
    end: Math.max(...chosen.map(hit => hit.end)),
    ...(isPart ? { confidence: 0.7, doubt: 'choice' } : { confidence: 0.9 }),
    purity: explained(text, hits, region.start),
  }
}

/** 论坛和公司简介: what stands between two joints names something, and no choice was heard there */
const joints =
  /[、+&]|\s?\/\s?|,(?=(?:又|再|还(?:有|会|想)?|另外?|也)[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?:和|跟|及|以及|还有|外加|加上|再加)(?=[\u4e00-\u9fff])|(?:一半|部分)(?:是|做|放)?/
const says = /[\u4e00-\u9fff]{2}|[a-z]{3}/

function leavesOneOut(text: string, chosen: readonly Hit[], offset: number): boolean {
  if (text.length > longestReach || !joints.test(text)) return false
  let at = 0
  return text.split(joints).some(piece => {
    const start = text.indexOf(piece, at)
    at = start + piece.length
    return (
      piece.length <= 8 &&
      !/^(?:也|又|还|再)?(?:不|没|无|未)/.test(piece) &&
      says.test(piece.replace(padding, '')) &&
      !chosen.some(hit => hit.start - offset < at && start < hit.end - offset)
    )
  })
}
