import type { Catalogue } from '../../catalogue.ts'
import type { OpenReason } from './told.ts'

type Reason = OpenReason['reason']
type Offered = Pick<Reason, 'code' | 'quote'>

/** what every reason speaks of */
const common =
  /(?:网站|备案|信息|提交|重新|修改|上传|核验|审核|负责人|主体|单位|材料|通过|没有|已经|处理|我们|一下|要求|填写|错误|有误|不符|不一致|请您?|管局|说明|原因|说)/g
const pairs = (text: string): readonly string[] => {
  const plain = text.replace(common, ' ').replace(/[^\p{Script=Han}\p{L}\p{N}]+/gu, ' ')
  return plain.split(' ').flatMap(word => Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)))
}

/** How much a statement shares with a reason: words of its quote and of what is to be done, and the words by which its ground is known. */
function likeness(text: string, { code, quote }: Offered, { grounds }: Pick<Catalogue, 'grounds'>): number {
  const ground = grounds.find(({ id }) => id === code)
  const shared = new Set(pairs(text).filter(pair => pairs(quote).includes(pair))).size
  const named = ground?.hints?.some(hint => hint.test(text)) || ground?.said.some(([first]) => first?.test(text))
  const of = pairs(`${ground?.words['zh-CN'].says ?? ''}${ground?.words['zh-CN'].remedy ?? ''}`)
  return 3 * shared + (named ? 2 : 0) + (pairs(text).some(pair => of.includes(pair)) ? 1 : 0)
}

/** less is what words of any reason share */
const named = 2

/** Of several reasons none of which is asked about by itself the one that the words are about; null where they fit two as well, or none. */
export function reasonNamed<R extends Offered>(text: string, reasons: readonly R[], catalogue: Pick<Catalogue, 'grounds'>): R | null {
  const [best, next] = reasons.map(reason => ({ reason, like: likeness(text, reason, catalogue) })).toSorted((a, b) => b.like - a.like)
  return best && best.like >= named && best.like > (next?.like ?? 0) ? best.reason : null
}

/** Whether words share anything with a reason. */
export const isLike = (text: string, reason: Offered, catalogue: Pick<Catalogue, 'grounds'>): boolean =>
  likeness(text, reason, catalogue) > 0

/** The open reason that 漏洞都修好了 is about: the one that is asked about, unless the words fit another one better. */
export function reasonMeant(text: string, open: readonly Reason[], asked: Reason, catalogue: Pick<Catalogue, 'grounds'>): Reason {
  const by = (reason: Reason): number => likeness(text, reason, catalogue)
  const [best = asked] = open.toSorted((a, b) => by(b) - by(a))
  return by(best) >= named && by(best) > by(asked) ? best : asked
}
