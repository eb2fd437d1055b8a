import { findLabelled, itemOf, type Labelled, labelOf, wholeLine } from './find-labelled.ts'
import { flowing } from './flowing-lines.ts'
import type { Line, ReadItem } from './line.ts'
import type { ReadTools } from './read-tools.ts'
import { daysIn, domainsIn, spansOf } from './spans-of.ts'

const domain = labelOf('域名|domain(?: name)?')
const holder = labelOf(
  '域名(?:的)?(?:持有者|所有者|所有人|注册人|注册者)(?:名称)?|注册人|注册者|持有者|所有者|所有人|(?:registrant|holder|owner)(?: name| organi[sz]ation)?',
)
const expiry = labelOf(
  '(?:域名)?(?:到期|过期|截止|失效)(?:日期|时间|日)?|有效期(?:至|到)?|(?:registry |registrar )?(?:registration )?expir(?:y|ation|es)(?: date| time| on)?|valid (?:until|to)',
)
const registrar = labelOf('(?:所属)?(?:域名)?注册(?:服务)?(?:商|机构)(?:名称)?|(?:sponsoring )?registrar(?: name)?')
/** 已由…公司注册; is registered to … through …: said in a sentence */
const spokenHolder = /\bregistered to\s(.{3,80}?)(?:(?:,(?!\s?(?:ltd|inc|llc|limited|corp))|;|(?<!ltd|inc|co|corp|llc)\.)(?=\s|$)|$)/i
const spokenRegistrar =
  /由\s?([\u4e00-\u9fff()]{4,40}公司)\s?(?:提供)?注册|^(?:registered )?(?:through|with|by)\s(.{3,60}?)(?:\son\s.{0,40}|[,;]|(?<!ltd|inc|co|corp|llc)\.)?$/i
/** valid until March 4, 2028 */
const spokenExpiry = /\b(?:valid (?:until|to|through)|expires? on|expiring on)\s(.{6,40})/i
function spoken(lines: readonly Line[], words: RegExp): Labelled | undefined {
  for (const line of flowing(lines)) {
    const name = words.exec(line.text)?.slice(1).find(Boolean)
    if (name) return wholeLine(line, name)
  }
  return undefined
}

/** Registrar WHOIS Server, Registrar URL: of the same party, and not its name */
const notName = /^(?:https?:|(?:[a-z\d-]+\.)+[a-z]{2,}$)/i

/** 实名认证:已通过(2024-03-18), 实名认证通过时间:2024-03-18 */
const realName = labelOf('(?:域名)?实名(?:认证|审核|验证)?(?:状态|结果|通过)?(?:时间|日期|日)?')

/** 兹证明 … 已注册域名, 尊敬的 …: 您的域名 */
function addressed(lines: readonly Line[]): Labelled | undefined {
  for (const [at, line] of lines.slice(0, 12).entries()) {
    if (!/兹证明|尊敬的/.test(line.text)) continue
    const text = `${line.text} ${lines[at + 1]?.text ?? ''}`
    const [, name] =
      /(?:兹证明|尊敬的)[\s:]{0,9}([\u4e00-\u9fff()]{2,40}(?:公司|中心|合作社|协会|[店厂院所校社]))(?=[\s:,已]|$)/.exec(text) ?? []
    if (name) return { ...wholeLine(line, name), quote: text }
  }
  return undefined
}

/** What the certificate of a domain says. */
export function readDomainCertificate(lines: readonly Line[], tools: ReadTools): readonly ReadItem[] {
  const labelled = findLabelled(lines, domain).find(({ value }) => domainsIn(value, tools).length > 0)
  const said = lines.find(({ text }) => domainsIn(text, tools).length > 0)
  const named = labelled ?? (said && wholeLine(said, said.text))
  const [name] = named ? domainsIn(named.value, tools) : []
  const held = findLabelled(lines, holder)[0] ?? addressed(lines) ?? spoken(lines, spokenHolder)
  const isDay = ({ value }: Labelled): boolean => daysIn(value, tools).length > 0
  const ends = findLabelled(lines, expiry).find(isDay) ?? [spoken(lines, spokenExpiry)].find(found => found && isDay(found))
  // from … to …: the last day counts
  const day = ends && daysIn(ends.value, tools).at(-1)
  const by = findLabelled(lines, registrar).find(({ value }) => !notName.test(value)) ?? spoken(lines, spokenRegistrar)
  const checked = findLabelled(lines, realName).find(({ value }) => !/未|失败|审核中/.test(value) && daysIn(value, tools).length === 1)
  const passed = checked && daysIn(checked.value, tools)[0]
  return [
    ...(named && name ? [itemOf('domain', { ...named, value: name })] : []),
    ...(held ? [itemOf('holder', held)] : []),
    ...(ends && day ? [itemOf('expiry', { ...ends, value: day })] : []),
    ...(by ? [itemOf('registrar', by)] : []),
    ...(checked && passed ? [itemOf('realName', { ...checked, value: passed })] : []),
  ]
}

/** 第三级, 三级; [S3A3] in the heading of a report */
const level = /第?\s{0,40}([一二三四五1-5])\s*级|\[?S([1-5])A[1-5]G?[1-5]?\]?/
const levels: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5 }

/** Level and number of a certificate of 等保. */
export function readMlpsCertificate(lines: readonly Line[], tools: ReadTools): readonly ReadItem[] {
  const numbered = lines.flatMap(line =>
    spansOf(line.text, tools).flatMap(span => (span.kind === 'mlpsNumber' ? [itemOf('number', wholeLine(line, span.value))] : [])),
  )
  return [...readLevel(lines), ...numbered.slice(0, 1)]
}

/** The level that a paper names; a text that speaks of two levels says none. */
export function readLevel(lines: readonly Line[]): readonly ReadItem[] {
  const graded = lines.flatMap(line => {
    const [all = '', words, letters] = level.exec(line.text) ?? []
    const said = words ?? letters
    return said ? [itemOf('level', wholeLine(line, all), { raw: `level${levels[said] ?? said}` })] : []
  })
  return new Set(graded.map(({ raw }) => raw)).size > 1 ? [] : graded.slice(0, 1)
}
