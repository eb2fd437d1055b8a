import type { Hearing, Region } from '../hearing.ts'
import type { Cue } from '../spans/find-cues.ts'

/** A clause of a message that may put something right. */
export interface Clause extends Region {
  readonly text: string
  readonly cues: readonly Cue[]
  /** 名字没错, IP没变: what it names stays as it is */
  readonly keeps: boolean
}

/** The clauses of one sentence. */
export interface Statement extends Region {
  readonly text: string
  readonly clauses: readonly Clause[]
}

/** what is named stays as it is */
export const keeps =
  /(?:没(?:有)?(?:错|变|问题|改|动)|不变|不动|不用(?:改|动|换)|照旧|照抄的没|(?<!不)对的|(?<!不)对着呢|还是(?:那个|原来|老样子|一样)|还是那|其余同前|其他?(?:都)?一样|别动|别的没动|^[^,]{1,6}(?<![不没才])对$)/

/** 听错了啊是三三五五不是六五三三前面不变: only the rest of it stays */
const turns = /(?<![没不])错.{0,200}是|是.{1,200}不是/

/** The sentences of a message with their clauses, in order. */
export function statementsOf({ text, segments }: Hearing): readonly Statement[] {
  const statements: Clause[][] = [[]]
  for (const segment of segments) {
    const said = text.slice(segment.start, segment.end)
    statements
      .at(-1)
      ?.push({ start: segment.start, end: segment.end, text: said, cues: segment.cues, keeps: keeps.test(said) && !turns.test(said) })
    if (segment.closes || /^\s?(?:[。;!?~]|\.\.)/.test(text.slice(segment.end))) statements.push([])
  }
  return statements.flatMap(clauses => {
    const [first] = clauses
    const last = clauses.at(-1)
    return first && last ? [{ start: first.start, end: last.end, text: text.slice(first.start, last.end), clauses }] : []
  })
}
