import type { Hearing, Reading, Region } from '../hearing.ts'
import { shownOf } from '../hearing.ts'

const numbered =
  /(?:^|[\s,;。:、\n])(?:(?:头|末了?|最后)一步|第?[一二三四五六七八九十\d]{1,2}(?:步|[.、)::]|\)\.?)|\(\d{1,2}\)|step ?\d[.:]?)\s*/g
const sequence =
  /(?:^|[,;。:\s])(?:首先|先是?|第一步|然后|再(?!次)|接着|之后|随后|最后|最终|事后|(?:实在|还是|还|要是|如果)?不行(?:的话|了)?(?:就|再)?先?|同时|还要|完[了事](?:以后|之后|就|再)?|[他她]来了先?|弄完|搞完|first|then|next|finally)[,\s]*/g

/** what is done in an attack: one thing that is none of these may be no step at all */
const deed =
  /切|换|清洗|封|拦|联系|通知|打电话|报|关|停|开(?:启|通|高防)?|启用|限|扩容|备份|恢复|重启|黑洞|高防|防护|防火墙|waf|cdn|解析|ip|云|找|叫|看|查|断|拔|隔离|下线|公告|加|买|升级|等|恢复|监控|call|block|switch|contact|notify/

/** 后面再说, 就这些: no step any more */
const trailing =
  /^(?:后面|以后|之后|其他|别的|剩下的?|再后面|然后)?(?:的)?(?:再说|再看|看情况|不知道了?|没了|没有了|就这样|就这些|就这么多|差不多了?)(?:吧|了|啊)*$/

/** Steps in the order in which they were said: numbered, told one after the other, or set off by marks. */
export function readSteps(region: Region, hearing: Hearing): Reading | undefined {
  const text = hearing.text.slice(region.start, region.end)
  const pieces = cut(text, numbered, 2) ??
    counted(text) ??
    countedIn(text) ??
    bySemicolons(text) ??
    cut(text, sequence, 2) ??
    cut(text, /[;\n]+|(?:->|→|=>)+/g, 2) ??
    cut(text, /[,、。]+/g, 2) ?? [{ start: 0, end: text.length }]
  const steps = pieces
    .map(piece =>
      shownOf(hearing, { start: region.start + piece.start, end: region.start + piece.end }).replace(
        /^[\s,,、。;;::.]+|(?<![\s,,、。;;::.])[\s,,、。;;::.]+$/g,
        '',
      ),
    )
    .filter(step => [...step].length >= 2 && !trailing.test(step))
  if (steps.length === 0) return undefined
  if (steps.length === 1 && !deed.test(text)) return { kind: 'value', raw: steps, ...region, confidence: 0.6, doubt: 'story', purity: 0.5 }
  return { kind: 'value', raw: steps, ...region, confidence: steps.length > 1 ? 0.92 : 0.8, purity: 0.9 }
}

/** 先打电话;再开高防;改用电话登记: the marks set off more of them than the words do */
function bySemicolons(text: string): readonly Region[] | undefined {
  const pieces = [...text.matchAll(/[^;]+/g)].map(({ 0: said, index }) => {
    const lead = /^\s*(?:(?:首先|先|再|然后|接着|最后)(?![次说]))?/.exec(said)?.[0].length ?? 0
    return { start: index + lead, end: index + said.length }
  })
  return pieces.length >= 3 ? pieces : undefined
}

const figures = '一二三四五六七八九'
/** 一 通知值班的 二 限流 三 上高防: bare figures that count up */
function counted(text: string): readonly Region[] | undefined {
  const marks = [...text.matchAll(/(?:^|[\s,;。])([一二三四五六七八九])[\s.、]+(?=[\u4e00-\u9fff])/g)]
  if (marks.length < 3 || marks.some((mark, index) => figures.indexOf(mark[1] ?? '') !== index)) return undefined
  return marks.map((mark, order) => ({ start: mark.index + mark[0].length, end: marks[order + 1]?.index ?? text.length }))
}

/** 1联系客服2打开清洗3限制访问: figures that count up, glued to what they number. */
function countedIn(text: string): readonly Region[] | undefined {
  const marks = [...text.matchAll(/(?<!\d)(\d{1,2})(?=[\u4e00-\u9fff]{2})/g)]
  if (marks.length < 3 || marks.some((mark, index) => Number(mark[1]) !== index + 1)) return undefined
  return marks.map((mark, order) => ({ start: mark.index + mark[0].length, end: marks[order + 1]?.index ?? text.length }))
}

/** Stretches behind each mark; undefined when the marks are too few. What stands before the first one is a lead-in. */
function cut(text: string, mark: RegExp, atLeast: number): readonly Region[] | undefined {
  const marks = [...text.matchAll(mark)]
  const isSeparator = mark.source.startsWith('[')
  if (isSeparator) {
    const bounds = [{ index: -1, length: 1 }, ...marks.map(found => ({ index: found.index, length: found[0].length }))]
    const parts = bounds.map((bound, order) => ({
      start: Math.max(0, bound.index + bound.length),
      end: bounds[order + 1]?.index ?? text.length,
    }))
    const kept = parts.filter(part => text.slice(part.start, part.end).trim().length > 1)
    return kept.length >= atLeast ? kept : undefined
  }
  if (marks.length < atLeast) return undefined
  return marks.map((found, order) => ({ start: found.index + found[0].length, end: marks[order + 1]?.index ?? text.length }))
}
