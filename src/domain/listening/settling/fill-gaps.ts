import type { AnsweredState } from '../../case/state.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import { takesBack } from '../earlier/takes-back.ts'
import type { Hearing, Region } from '../hearing.ts'
import { wordsOf } from '../hearing.ts'
import { leavesItToUs, referenceIn } from '../people/references.ts'
import { mayBePlain, plainAnswer } from '../readers/read-boolean.ts'
import { fitsState } from '../states/fits-state.ts'
import { missingOne } from '../states/missing-one.ts'
import { readState } from '../states/read-state.ts'
import { refusedOf } from '../states/refused-of.ts'
import { spokenOf } from '../states/spoken-of.ts'
import { refusal, willCome } from '../states/state-words.ts'
import type { Segment } from '../text/split-segments.ts'
import type { Clarify } from '../understanding.ts'
import { isAboutElse } from './is-about-else.ts'
import type { Settled } from './settle.ts'
import { isBeside, isEachNamed, isNod, putOff, putsOffAgain } from './told-of-clause.ts'

export interface StateSaid extends Region {
  readonly field: string
  readonly state: AnsweredState
}

export interface Gaps {
  readonly settled: readonly Settled[]
  readonly states: readonly StateSaid[]
  readonly clarifies: readonly (Omit<Clarify, 'quote'> & Region)[]
}

/** 没仔细数过: nobody counted, which is not that there is none */
const uncounted = /没(?:有)?(?:仔细|认真|怎么|具体)?(?:数|算|统计|查|看|量|测|留意|注意|记)过?/

/**
 * What is left when the values are taken: 同上, 默认, a plain 是 or 没有, 不知道, 晚点给. Each clause answers the field that it
 * names, else the asked field that is still open at its place in the order. `asks`: a question stands in the message.
 */
export function fillGaps(hearing: Hearing, settled: readonly Settled[], taken: ReadonlySet<Segment>, asks = false): Gaps {
  const found: Settled[] = []
  const states: StateSaid[] = []
  const clarifies: (Omit<Clarify, 'quote'> & Region)[] = []
  const done = new Set(settled.filter(each => each.reading.kind !== 'clarify').map(each => each.field.key))
  const lookup = (key: string): Json | undefined => settledIn([...settled, ...found], key) ?? hearing.known(key)
  const free = hearing.segments.filter(segment => !taken.has(segment) && !segment.question)
  const place = (segment: Segment): number => orderAt(segment, settled, hearing)

  // 不懂,默认吧: what is usual is better than nothing
  const [alone] = hearing.asked
  const leaves =
    hearing.asked.length === 1 && alone && !done.has(alone.key)
      ? free.find(segment => leavesItToUs(hearing.text.slice(segment.start, segment.end)))
      : undefined
  const usual = leaves && alone ? wordsOf(hearing, alone.key).usual : undefined
  if (leaves && alone && usual !== undefined) return { settled: [settledValue(alone, usual, leaves, 0.7, 'usual')], states, clarifies }
  for (const segment of free) {
    const text = hearing.text.slice(segment.start, segment.end)
    // 安全负责人兼的 names whom it is, not what
    const isConcurrent = hearing.asked.length === 1 && /^.{2,10}(?:兼|顺带|一肩挑)(?!容)/.test(text)
    const all = hearing.asked.filter(field => !done.has(field.key))
    // 云服务器这个我哪看得到, asked for its power: what the one question is answered with names no other
    const isOwnState = hearing.asked.length === 1 && all.length === 1 && isOwn(wordsOf(hearing, all[0]?.key ?? ''), text)
    const named = isConcurrent || isOwnState ? [] : namedFields(segment, hearing).filter(field => !done.has(field.key))
    const own = all.filter(
      field => named.length > 0 || segment.cues.some(cue => cue.fields.includes(field.key)) || !isAboutElse(segment, field, hearing),
    )
    // 证书在行政那: to one question even that is an answer, while 等保没做过 is none
    const putsOff = own.length === 0 && all.length === 1 && hearing.asked.length === 1 && (isOwnState || isShrug(text, segment))
    const open = putsOff ? all : own
    const missing = missingOne(text, hearing)
    if (missing && !done.has(missing.key)) {
      states.push({ field: missing.key, state: 'notApplicable', start: segment.start, end: segment.end })
      done.add(missing.key)
      continue
    }
    if (open.length === 0 && named.length === 0) continue
    if (othersCannot.test(text)) continue
    if (isBeside(text, hearing)) continue
    const target = named[0] ?? nextOpen(open, place(segment), hearing)
    const scope = named.length > 0 ? named.slice(0, 1) : open

    if (/(?:刚才|刚刚|那个|之前|原来|上面).{0,6}(?:太|不好|不行|难听|错|不用|作废|不要|不算|删|别用)/.test(text)) continue
    // 我先问问他 names nobody
    const reference = willCome.test(text) || refusal.test(text) ? undefined : referenceFor(hearing, segment, scope, lookup)
    if (reference) {
      if (reference.kind === 'settled') {
        found.push(reference.settled)
        done.add(reference.settled.field.key)
      } else clarifies.push(reference.clarify)
      continue
    }
    if (leavesItToUs(text) && target) {
      const { usual } = wordsOf(hearing, target.key)
      if (usual !== undefined) found.push(settledValue(target, usual, segment, 0.7, 'usual'))
      else clarifies.push({ field: target.key, why: 'value', start: segment.start, end: segment.end })
      if (usual !== undefined) done.add(target.key)
      continue
    }
    const every = named.length > 0 ? named : open
    // 信用代码我找找,等会儿发: of what was named, not of all
    if (named.length === 0 && open.length > 1 && putsOffAgain(segment, states, hearing)) continue
    // 吴婷婷的回头给, asked about the site: something of hers is put off
    if (every.every(({ group }) => group !== 'people') && namesPerson(text, hearing)) continue
    const said = betterState(stateFor(hearing, segment, every), segment, free, hearing)
    const alone = named.length > 0 || open.length === 1
    // 有效期我回头看: of several only that; what a refusal is about is told below
    const meant = named.length === 0 && putOff.has(said?.heard.state) ? spokenOf(text, every, hearing.tools) : every
    const fitting = said ? meant.filter(field => fitsState(field, said.heard, text, hearing, alone)) : meant
    const isRefused = said?.heard.state === 'declined' && !said.field && fitting.length > 1
    // 能不能不填身份证啊 有点怕泄露: why it is asked refuses nothing
    if (isRefused && asks) continue
    const candidates = isRefused ? refusedOf(text, fitting) : fitting
    if (isRefused && candidates.length === 0) continue
    // 网站是外包的人在弄,写他名字行不行: told ahead of a question it puts nothing off
    const isAhead = segment.leadsUp && said?.heard.state === 'later'
    // 域名三年前买的,啥时候到期忘了: one word of a clause that says more is no answer to several questions
    const isPart =
      said !== undefined &&
      !said.field &&
      named.length === 0 &&
      open.length > 1 &&
      said.heard.bare !== true &&
      (said.heard.end - said.heard.start) * 2.5 < text.replace(filler, '').length
    const state = isAhead || isPart || (said?.field && !candidates.includes(said.field)) ? undefined : said
    if (state && candidates.length > 0) {
      const fields = state.field
        ? [state.field]
        : named.length > 1 && isEachNamed(text, candidates, segment)
          ? candidates
          : fieldsFor(
              state.heard.state,
              segment,
              candidates,
              named.length > 0,
              hearing,
              place(segment),
              done.size > 0 || settled.length > 0,
            )
      for (const field of fields) {
        const none = wordsOf(hearing, field.key).none ?? (field.type === 'boolean' ? { value: false } : undefined)
        const isNone = state.heard.bare === true || state.heard.state === 'notApplicable'
        // 谈不上设备日志 is no figure
        const isFigure = typeof none === 'object' && typeof none.value === 'number' && state.heard.bare !== true
        // 这个不归我们管 is neither yes nor no
        const isOthers = field.type === 'boolean' && state.heard.bare !== true && /归|管|关系|无关/.test(text)
        if (isNone && typeof none === 'object' && uncounted.test(text))
          states.push({ field: field.key, state: 'unknown', start: state.heard.start, end: state.heard.end })
        else if (isNone && !state.own && none && typeof none === 'object' && !isFigure && !isOthers)
          found.push(settledValue(field, none.value, segment, state.heard.bare ? 0.9 : 0.8))
        else
          states.push({
            field: field.key,
            state: isNone && !state.own && typeof none === 'string' ? none : state.heard.state,
            start: state.heard.start,
            end: state.heard.end,
          })
        done.add(field.key)
      }
      continue
    }
    const plain = plainAnswer(named.length > 0 ? withoutLabel(text, segment, hearing) : text)
    if (
      plain !== undefined &&
      !isNod(text, hearing) &&
      !hearing.request.confirming.length &&
      !isSaidAgain(plain, segment, settled, hearing) &&
      !takesBack(text, settled, hearing)
    ) {
      const booleans = (named.length > 0 ? named : open).filter(
        field => field.type === 'boolean' && mayBePlain(field, plain, text, hearing),
      )
      const field = named.length > 0 ? booleans[0] : nextOpen(booleans, place(segment), hearing)
      if (field) {
        // 应该是吧
        // one yes to several questions, and nothing else that tells its place among them
        const several = booleans.length > 1 && free.length === 1 && settled.length === 0
        const isHedged = /应该|好像|可能|大概|估计|貌似|似乎/.test(text)
        found.push(
          settledValue(field, plain, segment, isHedged || several ? 0.7 : 0.9, isHedged ? 'hedged' : several ? 'which' : undefined),
        )
        done.add(field.key)
      }
    }
  }
  return { settled: found, states, clarifies }
}

/** 她六十多了不会弄这些: why somebody else does it, and no 不会 of whoever was asked */
const othersCannot =
  /(?:他|她|老人家?|老头子?|老太太|父母|爷爷|奶奶|[妈爸]|老板|法人|老公|老婆)(?:们|自己)?[^,。]{0,8}不(?:太|大|怎么)?会(?:弄|填|写|看|用|搞|办|操作)/

const namesPerson = (text: string, hearing: Hearing): boolean =>
  Object.values(hearing.tools.lexicon.roles).some(({ fields }) => {
    const name = fields.name ? hearing.known(fields.name) : undefined
    return typeof name === 'string' && name.length > 1 && text.startsWith(name.toLowerCase()) && /^(?:的|那)/.test(text.slice(name.length))
  })

/** 有的,客户可以注册和留言: the yes that opens what the next clause answers is no answer to another question */
function isSaidAgain(plain: boolean, { index, closes }: Segment, settled: readonly Settled[], hearing: Hearing): boolean {
  const next = hearing.segments[index + 1]
  if (!next || closes || hearing.asked.length < 2) return false
  return settled.some(
    ({ field, reading, told }) =>
      told &&
      field.type === 'boolean' &&
      reading.kind === 'value' &&
      reading.raw === plain &&
      next.start <= reading.start &&
      reading.start < next.end,
  )
}

function isShrug(text: string, { start }: Segment): boolean {
  const state = readState(text, start)?.state
  return state === 'later' || state === 'unknown'
}

/** words around a shrug */
const filler = /我们?|这些?|那些?|几个|都|也|还|真的?|就|现在|暂时|全|一点|啊|呢|吧|了|的|[\s,。!]/g

/** 没弄过这个,不懂: a bare no beside 不懂 says no more than that. */
function betterState(said: Said | undefined, segment: Segment, free: readonly Segment[], hearing: Hearing): Said | undefined {
  if (said?.heard.state !== 'notApplicable' || hearing.asked.length !== 1) return said
  // 没有没有 网警那边从来没弄过 不晓得要弄 真没有号: said over and over
  const told = free.filter(each => readState(hearing.text.slice(each.start, each.end), each.start)?.state === 'notApplicable')
  if (
    told.length > 2 ||
    (told.length === 2 && told.some(each => /^(?:没有?){2}|^真(?:的)?没/.test(hearing.text.slice(each.start, each.end))))
  )
    return said
  // 没有这号,也没听说过
  if (
    /哪(?:里|儿)?(?:有|来的?)|没(?:有)?(?:这|那)(?:个|种|样)?(?:号|证|东西|玩意|编号|文号|码|说法|说)/.test(
      hearing.text.slice(segment.start, segment.end),
    )
  )
    return said
  const other = free.find(each => {
    const state = each === segment ? undefined : readState(hearing.text.slice(each.start, each.end), each.start)?.state
    return state === 'unknown' || state === 'later'
  })
  const heard = other && readState(hearing.text.slice(other.start, other.end), other.start)
  return heard ? { heard, own: false } : said
}

const settledIn = (settled: readonly Settled[], key: string): Json | undefined => {
  const reading = settled.find(each => each.field.key === key)?.reading
  return reading?.kind === 'value' ? reading.raw : undefined
}

const settledValue = (field: FieldDefinition, raw: Json, region: Region, confidence: number, doubt?: string): Settled => ({
  field,
  told: true,
  score: 1,
  reading: { kind: 'value', raw, start: region.start, end: region.end, confidence, purity: 1, ...(doubt ? { doubt } : {}) },
})

/** Fields that a clause names by a label of its own, asked ones first. */
function namedFields(segment: Segment, hearing: Hearing): readonly FieldDefinition[] {
  const keys = segment.cues.filter(cue => cue.word.length > 1 || cue.start === segment.start).flatMap(cue => cue.fields)
  const asked = hearing.asked.filter(field => keys.includes(field.key))
  if (asked.length > 0) return asked
  const [only, ...others] = hearing.asked
  const clear = segment.cues
    .filter(
      cue =>
        cue.start === segment.start &&
        cue.fields.length === 1 &&
        (cue.word.length >= 4 || (/.[者人]$/.test(cue.word) && cue.word.length === 3)),
    )
    .flatMap(cue => cue.fields)
  return clear.flatMap(key => {
    const field = hearing.tools.fields[key]
    if (!field || field.type === 'derived') return []
    // 身份证号咋能随便给, asked for that of the legal representative
    return only && others.length === 0 && only.kind !== undefined && only.kind === field.kind ? [only] : [field]
  })
}

const withoutLabel = (text: string, segment: Segment, hearing: Hearing): string => {
  const cue = segment.cues.find(each => each.start === segment.start)
  return cue ? hearing.text.slice(cue.end, segment.end).replace(/^[:是的\s]+(?=\S)/, '') : text
}

/** Position in the asking order that a clause is most likely to answer, from what its neighbours answered. */
function orderAt(segment: Segment, settled: readonly Settled[], hearing: Hearing): number {
  const before = settled
    .filter(each => each.reading.end <= segment.start)
    .map(each => hearing.asked.findIndex(field => field.key === each.field.key))
  return Math.max(-1, ...before) + 1
}

const nextOpen = (open: readonly FieldDefinition[], from: number, hearing: Hearing): FieldDefinition | undefined =>
  open.find(field => hearing.asked.indexOf(field) >= from) ?? open[0]

type Reference =
  | { readonly kind: 'settled'; readonly settled: Settled }
  | { readonly kind: 'clarify'; readonly clarify: Omit<Clarify, 'quote'> & Region }

function referenceFor(
  hearing: Hearing,
  segment: Segment,
  scope: readonly FieldDefinition[],
  lookup: (key: string) => Json | undefined,
): Reference | undefined {
  for (const field of scope) {
    const reference = referenceIn(field, segment, hearing, lookup)
    if (reference === undefined) continue
    if (reference === 'unclear')
      return { kind: 'clarify', clarify: { field: field.key, why: 'value', start: segment.start, end: segment.end } }
    const value = lookup(reference.from)
    if (value === undefined || (field.kind === 'personName' && !isName(value))) continue
    return { kind: 'settled', settled: settledValue(field, fitted(field, value), segment, 0.85) }
  }
  return undefined
}

/** a person is called neither like a domain nor like a company */
const isName = (value: Json): boolean => typeof value === 'string' && !/[.\d@]|公司|总会|协会/.test(value)

/** A domain becomes the address of the home page, a name becomes a list of one. */
function fitted(field: FieldDefinition, value: Json): Json {
  const one = Array.isArray(value) && field.type === 'url' ? (value[0] ?? '') : value
  return field.type === 'url' && typeof one === 'string' && !one.includes('://') ? `https://${one}` : one
}

interface Said {
  readonly heard: NonNullable<ReturnType<typeof readState>>
  /** words of this field only */
  readonly own: boolean
  readonly field?: FieldDefinition
}

function stateFor(hearing: Hearing, segment: Segment, candidates: readonly FieldDefinition[]): Said | undefined {
  // 没写期限: it holds for good, which is no state of another question
  if (segment.spans.some(span => span.kind === 'date' && span.date.form === 'longTerm')) return undefined
  const text = hearing.text.slice(segment.start, segment.end)
  for (const field of candidates) {
    const words = wordsOf(hearing, field.key)
    const label = segment.cues.find(cue => cue.fields.includes(field.key) && cue.start - segment.start <= 1)
    const from = label ? label.end : segment.start
    const heard = readState(hearing.text.slice(from, segment.end).replace(/^[:是的\s]+(?=\S)/, ''), from, { names: [], ...pick(words) })
    const general = readState(text, segment.start)
    if (heard && (!general || heard.state !== general.state || heard.start !== general.start))
      return { heard, own: !heard.bare && isOwn(words, text), field }
  }
  const heard = readState(text, segment.start)
  return heard && { heard, own: false }
}

const pick = (words: ReturnType<typeof wordsOf>): Pick<ReturnType<typeof wordsOf>, 'unknown' | 'notApplicable' | 'later' | 'declined'> => ({
  ...(words.unknown ? { unknown: words.unknown } : {}),
  ...(words.notApplicable ? { notApplicable: words.notApplicable } : {}),
  ...(words.later ? { later: words.later } : {}),
  ...(words.declined ? { declined: words.declined } : {}),
})
const isOwn = (words: ReturnType<typeof wordsOf>, text: string): boolean =>
  [words.unknown, words.notApplicable, words.later, words.declined].some(pattern => pattern?.test(text))

/** Which fields a state without a label is about: the one open field, the one at its place, or all when nothing else was said. */
function fieldsFor(
  state: AnsweredState,
  segment: Segment,
  candidates: readonly FieldDefinition[],
  named: boolean,
  hearing: Hearing,
  place: number,
  hasValues: boolean,
): readonly FieldDefinition[] {
  if (named) return candidates.slice(0, 1)
  if (candidates.length <= 1) return candidates
  const alone = hearing.segments.length === 1
  if (alone && !hasValues) return candidates
  const next = nextOpen(candidates, place, hearing)
  const later = candidates.filter(field => hearing.asked.indexOf(field) >= place)
  // 没有 among other answers stands at its place; 不清楚 only when one field is left
  if (state === 'notApplicable') return next ? [next] : []
  return later.length === 1 || segment.index === hearing.segments.length - 1 ? later : next ? [next] : []
}
