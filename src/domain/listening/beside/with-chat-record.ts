import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing, Region } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { IdentifierSpan } from '../spans/span.ts'
import type { Fill } from '../understanding.ts'
import { fillAt, tellsMuch, withFills } from './tells-much.ts'

/** 于样例 10:21 · 行政小周 11-20 14:03 · 谭总 2026/11/20 14:06:22 */
const head =
  /(?<=^|\n)[^\S\n]{0,4}(?<who>[^\s:,。;]{2,12}?)[^\S\n]{1,4}(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[^\S\n]{1,2}|昨天[^\S\n]?|今天[^\S\n]?|(?:上午|下午|晚上)[^\S\n]?)?\d{1,2}:\d{2}(?::\d{2})?[^\S\n]{0,4}(?=\n|$)/g
/** fewer lines with a name and a time are no chat */
const fewestTurns = 3

const boss = /[总董]$|老板|法人/
/** 邓姐, 王叔: half a name */
const titled = /^[\u4e00-\u9fff](?:[哥姐叔姨嫂婶伯工]|老师|经理|主任|师傅|会计)$/
/** 你当负责人, 负责人写小周 */
const appoints =
  /(?:你|您)(?:来)?(?:当|做|是|任|作为?)(?:这个|备案)?的?负责人|(?<![站务全络])负责人(?:就|还是|也|都)?(?:写|填|是|用|由|让|归)(?:你|您|小[\u4e00-\u9fff])/
const offers =
  /我(?:来)?(?:当|做|任)(?:这个|备案)?的?负责人|(?<![站务全络])负责人(?:就|还是|也|都)?(?:写|填|是|用|由|让|归)我(?![们的家爸妈哥弟姐妹老])/
/** of somebody else than whoever writes it */
const ofOthers = /法人|老板|[\u4e00-\u9fff][总董]|他|她|老[公婆]|爱人|小[\u4e00-\u9fff]|你/
const until = /^\s?(?:-|~|到|至)\s?$/

interface Turn extends Region {
  readonly who: string
}

/** A chat that was forwarded: 我的 is of whoever wrote the line, and who is told to be in charge is. */
export function withChatRecord(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const turns = turnsIn(hearing.text)
  if (turns.length < fewestTurns || new Set(turns.map(({ who }) => who)).size < 2 || !tellsMuch(hearing)) return heard
  const holder = turns.find(({ who }) => isHolder(who, hearing))?.who
  const filer = filerOf(turns, hearing)
  if (filer === undefined || filer.who === holder) return heard
  const of = (who: string | undefined) => turns.filter(turn => turn.who === who)
  const inTurns = (turn: readonly Turn[], kind: IdentifierSpan['kind']): IdentifierSpan | undefined =>
    hearing.spans.find(
      (span): span is IdentifierSpan =>
        span.kind === kind && turn.some(({ start, end }) => start <= span.start && span.end <= end && isOwn(span, start, hearing)),
    )
  const [theirs, his] = [of(filer.who), of(holder)]
  const card = inTurns(theirs, 'idNumber')
  const holders = inTurns(his, 'idNumber')
  const fills: Fill[] = []
  if (!titled.test(filer.who) && looksLikeName(filer.who, hearing) && hearing.tools.lexicon.surnames.has(filer.who[0] ?? ''))
    fills.push(fillAt(hearing, filer.at, 'principalName', filer.who))
  else if (!heard.fills.some(({ field }) => field === 'principalName'))
    fills.push(fillAt(hearing, filer.said, 'principalIsLegalRep', false))
  if (card) fills.push(fillAt(hearing, card, 'principalIdNumber', card.value.toUpperCase()))
  if (holders) fills.push(fillAt(hearing, holders, 'legalRepIdNumber', holders.value.toUpperCase()))
  return withFills(heard, [...fills, ...(card ? periodIn(theirs, hearing) : [])])
}

function turnsIn(text: string): readonly Turn[] {
  const heads = matchesOf(head, text)
  return heads.map((found, at) => ({
    who: found.groups?.who ?? '',
    start: found.index + found[0].length,
    end: heads[at + 1]?.index ?? text.length,
  }))
}

const isHolder = (who: string, hearing: Hearing): boolean => {
  const name = hearing.known('legalRepName')
  return typeof name === 'string' && (who === name || (who.startsWith(name[0] ?? '-') && (boss.test(who) || titled.test(who))))
}

/** Whose line it is that says so; of 你 whoever is called by name in the line, or writes next. */
function filerOf(
  turns: readonly Turn[],
  { text }: Hearing,
): { readonly who: string; readonly at: Region; readonly said: Region } | undefined {
  for (const [index, { who, start, end }] of turns.entries()) {
    const said = text.slice(start, end)
    const own = offers.exec(said)
    const other = appoints.exec(said)
    const found = own ?? other
    if (!found) continue
    const called = /小([\u4e00-\u9fff])/.exec(said)?.[1]
    const next = turns.slice(index + 1).find(turn => turn.who !== who && (called === undefined || turn.who.includes(called)))
    const person = own ? { who } : next
    if (!person) return undefined
    const at = text.indexOf(person.who)
    return {
      who: person.who,
      at: { start: at, end: at + person.who.length },
      said: { start: start + found.index, end: start + found.index + found[0].length },
    }
  }
  return undefined
}

/** 法人谭总的身份证 is not of whoever writes it. */
function isOwn({ start }: Region, from: number, { text }: Hearing): boolean {
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', start - 1) + 1), start)
  const clause = line.slice(Math.max(...[',', '。', ';'].map(mark => line.lastIndexOf(mark) + 1)))
  return !ofOthers.test(clause.replace(/我/g, '')) || /我(?:的)?(?:身份证|证件|就?是)?[^,。;]{0,6}$/.test(clause)
}

function periodIn(turns: readonly Turn[], hearing: Hearing): readonly Fill[] {
  const { text, spans } = hearing
  const dates = spans.filter(span => span.kind === 'date')
  for (const [at, first] of dates.entries()) {
    const last = dates[at + 1]
    const turn = turns.find(({ start, end }) => start <= first.start && first.end <= end)
    if (!turn || first.date.form !== 'day' || !last || !until.test(text.slice(first.end, last.start))) continue
    const ahead = text.slice(Math.max(turn.start, text.lastIndexOf('\n', first.start - 1)), first.start)
    if (!/有效|期限|起止|身份证|证件/.test(ahead) || /域名|执照|服务器|合同/.test(ahead)) continue
    const to = last.date.form === 'day' ? last.date.date : last.date.form === 'longTerm' ? 'longTerm' : undefined
    if (to) return [fillAt(hearing, first, 'principalIdValidFrom', first.date.date), fillAt(hearing, last, 'principalIdValidTo', to)]
  }
  return []
}
