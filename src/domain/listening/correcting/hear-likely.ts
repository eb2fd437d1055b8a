import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import { mendName } from '../earlier/correction-marks.ts'
import { latestOf } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, overlaps } from '../hearing.ts'
import { Seldom } from '../patterns/seldom.ts'
import { isOfStranger } from '../people/third-party.ts'
import type { Fill } from '../understanding.ts'
import { aboutAnyOf } from './about.ts'
import { answers } from './answers.ts'
import type { Ask } from './ask-within.ts'
import { asks } from './asks.ts'
import { holdsOn } from './holds-on.ts'
import { mendList } from './mend-list.ts'
import { newValue, turned } from './retell.ts'
import { type Statement, statementsOf } from './statements.ts'
import { toldChoices } from './told-choices.ts'

const longest = 120
const severalAnswers = 2
const manyAsked = 4
/** how plainly a field must be spoken of to be put forward where a word turns, to be put forward at all, and to be changed */
const perhaps = 2
const named = 3
/** told by nothing but what else it could be */
const byChoice = 2.9
const plainly = 4
const mostTried = 6
/** 周示例 is no piece of 杭州示例云锦公司 */
const shortestPiece = 4
/** nearer than this to another one, either may be meant */
const margin = 0.5
/** nobody goes on about an earlier answer without one of these */
const turns = new Seldom(
  /去掉|删|搬|迁|挪|只[剩留办要做有用]|就留|往[前后]|早[一1]天|晚[一1]天|下架|再?[加添补][个上入一]|加到|还(?:有|要|收|做|卖|支持)|也[要有]|反了|理解|终于|了(?:$|[,。\s])|才[是对]|刚(?:才|刚|刷|查|问|看)|其实|前面|之前/,
)

/** 网站备案回头再说, 后面还有"点单": not the new value, or a part of it */
const putsOff = /再说|[前后]面(?:还有|[再要得]?加)/

interface Candidate {
  readonly fill: Fill
  readonly weight: number
  readonly isMarked: boolean
}

/**
 * An earlier answer that a sentence speaks of and gives another value of, where nothing else has heard anything of it: 机器搬回国内了,
 * 区是龙岗不是宝安. The field that is spoken of most plainly; changed where it is named and a word says that it changes, else put forward. Null
 * where there is none.
 */
export function hearLikely(hearing: Hearing, plain: FieldsHeard, ask: Ask): FieldsHeard | null {
  const { text, request } = hearing
  if (text.length > longest || text.trim().includes('\n') || text.includes('?') || holdsOn(text)) return null
  // 漏洞全修了、没用过扫描工具、密钥没换过: a list of answers, whether each was heard or not
  if (hearing.asked.length >= manyAsked && (text.match(/[、,;]/g)?.length ?? 0) >= manyAsked - 1) return null
  const heard = [...plain.fills, ...plain.states].filter(({ field }) => isAsked(hearing, field))
  // a list of answers puts nothing right
  if (heard.length >= severalAnswers) return null
  const nothingElse = heard.length === 0
  const found: Candidate[] = []
  for (const statement of statementsOf(hearing)) {
    if (asks(statement, hearing) || answers(statement, plain, hearing)) continue
    found.push(...candidatesIn(statement, nothingElse ? named : plainly, hearing, ask))
  }
  const isOpen = (field: string): boolean => request.confirming.some(each => each.field === field)
  const accepted: Fill[] = []
  const latest = latestOf(hearing)
  const sorted = found.filter(({ fill }) => !isOpen(fill.field)).toSorted((a, b) => b.weight - a.weight)
  for (const each of sorted) {
    const { fill, weight, isMarked } = each
    if (accepted.some(other => other.field === fill.field || overlaps(other, fill))) continue
    const rival = sorted.find(other => other.fill.field !== fill.field && overlaps(other.fill, fill) && other.weight > weight - margin)
    if (rival && rival.weight === weight) continue
    // 服务器其实买了三年, said right behind another length: nothing else can be meant
    const isLast = latest.has(fill.field) && sorted.length === 1 && !putsOff.test(text)
    const isSure = isMarked && weight >= (Array.isArray(fill.value) || isLast ? named : plainly) && !rival
    // what is only put forward is put forward alone, and not in the place of what was heard
    if (!isSure && (accepted.length > 0 || plain.fills.some(other => other.field === fill.field || overlaps(other, fill)))) continue
    accepted.push(isSure ? { ...fill, corrects: true } : { ...withoutCorrects(fill), confidence: 0.6, doubt: 'likely' })
  }
  if (accepted.length === 0) return null
  const rest = plain.fills.filter(fill => !accepted.some(each => each.field === fill.field || overlaps(each, fill)))
  return { ...plain, fills: [...accepted, ...rest], corrects: accepted.some(({ corrects }) => corrects) }
}

function candidatesIn(statement: Statement, unmarked: number, hearing: Hearing, ask: Ask): readonly Candidate[] {
  const clauses = statement.clauses.filter(clause => !clause.keeps)
  const latest = latestOf(hearing)
  const about = aboutAnyOf({ ...statement, clauses }, hearing)
  const raise = (field: string, by: number): void => {
    about.set(field, Math.max(by, about.get(field) ?? 0))
  }
  for (const { field, weight, both } of toldChoices(statement, hearing)) raise(field, both ? 3 : Math.min(byChoice, weight / 1.5))
  const isMarked = turned.test(statement.text) || turns.test(statement.text)
  return [...about]
    .map(([field, weight]) => ({ field, weight: weight >= unmarked || isMarked ? weight + (latest.has(field) ? 1 : 0) : 0 }))
    .filter(({ weight }) => weight >= perhaps)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostTried)
    .flatMap(({ field, weight }) => {
      const definition = hearing.tools.fields[field]
      const known = hearing.known(field)
      if (!definition || known === undefined || untold.has(definition.type) || ofPapers.has(field)) return []
      const fill = mendList(definition, known, clauses, hearing, ask) ?? newValue(definition, clauses, hearing, ask)
      if (!fill || !isSaid(definition, fill) || isFormer(fill, hearing) || isOfStranger(definition, fill.start, hearing)) return []
      const value =
        typeof known === 'string' &&
        typeof fill.value === 'string' &&
        fill.value.length >= shortestPiece &&
        !known.startsWith(fill.value.slice(0, 2)) &&
        isNamed(definition)
          ? mendName(known, fill.value)
          : undefined
      return [{ fill: value === undefined ? fill : { ...fill, value }, weight, isMarked }]
    })
}

/** rows and whole texts are put right piece by piece */
const untold: ReadonlySet<FieldDefinition['type']> = new Set(['personList', 'table', 'text', 'stringList', 'upload'])
/** 身份证 beside a person says nothing of the paper of the organisation */
const ofPapers: ReadonlySet<string> = new Set(['organizerCertType'])
/** 示例湾派出所 of 市南分局示例路派出所: told in part */
const isNamed = ({ type, kind }: FieldDefinition): boolean => type === 'string' && kind !== 'brandName' && kind !== 'personName'

/** 以前的地址是示例路6号, or the 1.2 of TLS1.2 */
const isFormer = ({ start }: Fill, { request: { text } }: Hearing): boolean =>
  /[a-z]$/i.test(text.slice(0, start)) || /(?:以前|原来|之前|原先|从前|早先|老|旧)的?[^,，。;；]{0,8}$/.test(text.slice(0, start))

/** words of somebody, not of a choice */
const inWords: ReadonlySet<FieldDefinition['type']> = new Set(['string', 'phone', 'email', 'url'])

/** 也是我们的 holds nobody's number: a value in words was said. */
const isSaid = ({ type, kind }: FieldDefinition, { value, quote }: Fill): boolean =>
  !inWords.has(type) || kind === 'brandName' || bare(quote).includes(bare(value))

const bare = (value: Json): string =>
  String(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

function withoutCorrects({ corrects: _, ...fill }: Fill): Fill {
  return fill
}
