import { matchesOf } from '../patterns/matches-of.ts'

/** Opens what no longer holds: 以前, 原来, 一开始, 规定是. */
const before =
  /以前|之前|原来|原先|先前|前头|早先|头先|从前|过去|原本|本来|从前|早先|早期|早年|过去|前些年|前几年|前两年|一开始|刚开始|刚上线|刚开业|开头|开始(?:是|的时候|时|用|放|叫|想)|起初|起先|最早|最初|当初|当时|那时候?|那(?:一)?年|前面(?:一直|用|放|是|叫)|上一(?:版|份|次|年)|去年那|旧(?:的|版|名)|老(?:的|版|名)|第一版|头一?年|先(?:是|买|用|租|叫|做|开|放|报|签)|前年|上(?:个)?(?:周|月|季度)还|昨天还|疫情|规定|制度(?:上)?写|理论上|原计划|计划是|上(?:次|回|一?个)|(?:19|20)?\d\d年|(?<!不)想(?:叫|报|用|起|定|买|填)|used to|previously|originally|formerly|at first|before/g

/** Opens what holds today; behind one of these there is nothing older. */
const sinceThen =
  /现在|如今|目前|眼下|当前|今年|去年(?!那)|后来|后面|之后|最后|最终|最近|这次|这回|这一版|结果|实际上?|其实|now|currently|these days/g

/** A change that says by itself that what stood before it is over. */
const turned =
  /换(?:成|到|回|去|为|了)|改(?:成|用|为|到|叫|放|去|名(?:为|叫|成)?)(?:了)?|转(?:到|去|回|成|入)(?:了)?|搬(?:到|去|回|来)(?:了)?|迁(?:移)?(?:到|去|回|至|往)(?:了)?|挪(?:到|去|回|来)(?:来|了)*|移(?:到|回|去)|升级?(?:到|成|为)|降(?:到|为|成)|涨到|变(?:成|为)|扩(?:到|成|容到)|调(?:到|成|整为|整成|整到)|续(?:了|到|费到)|延(?:到|长到|期到)|算了(?=[,\s]*(?:还是|就|改|叫|用|写|填))|(?:switch|mov|chang|renam|upgrad)ed (?:it )?to/g

/** a story takes at least so many characters to come to its point */
const shortest = 10

export interface StoryMark {
  /** of the word */
  readonly start: number
  readonly end: number
  /** needs no word before it that opens the past */
  readonly sure: boolean
}

/** What somebody comes to in the end, without a word on what was before: 那就定下周二, 所以应该算交易. */
const decided =
  /(?<=[,。;\s])(?:所以|因此|那就|那还是|就定|定成|定在|定了|最终|终于|总之|综合下来|应该算|就写|就填|就按|就算|还是(?:写|填|用|叫|选|按)|你就?(?:写|填)|一律|反正就?(?:写|填|按|算))/g

const marksIn = (text: string, pattern: RegExp, sure: boolean): readonly StoryMark[] =>
  matchesOf(pattern, text).map(match => ({ start: match.index, end: match.index + match[0].length, sure }))

/** Where a message that tells how things were comes to how they are, last one first. */
export function findTurns(text: string): readonly StoryMark[] {
  const past = marksIn(text, before, false)[0]
  return [...marksIn(text, sinceThen, false), ...marksIn(text, turned, true)]
    .filter(({ start, sure }) => (past && past.end <= start) || (sure && start > 1))
    .concat(marksIn(text, decided, false).filter(({ start }) => start >= shortest))
    .sort((a, b) => b.start - a.start)
}
