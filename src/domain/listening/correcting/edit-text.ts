import { editSign } from './edit-sign.ts'
import { type Fragment, isLatin } from './fragments.ts'
import { placeLike } from './place-like.ts'

/** An old value with one piece of it put right, and the piece that was said. */
export interface Edited {
  readonly value: string
  readonly piece: Fragment
  /** the old piece was said too, or what the new one takes the place of is plain without it */
  readonly sure: boolean
  /** the old piece was said as well */
  readonly pair?: true
}

const end =
  '(?:后缀|末尾|末位|最末|末|尾数|尾号|尾巴|尾|结尾|收尾|最后头|最后(?:面)?(?:的)?(?:那|这)?(?:一|两|俩|三|四|几|1|2|3|4)?(?:位|段|个|截|节|组)?|后(?:面)?(?:两|三|四|几|2|3|4)位|后[面头边](?=是|为))'
/** 我看岔行了, 打成5了 */
const how =
  '(?:我|给|都|又)?(?:(?:写|打|填|说|抄|看|输|弄|搞|念|报|发)?(?:反|错|串|混|岔|颠倒)行?了?|(?:写|打|填|说|抄|看|输)成了?[a-z0-9]{1,4}了?|不是[a-z0-9]{1,4})'
const tail = new RegExp(
  `${end}(?:(?:一|两|俩|三|四|几|[1-4])位)?(?:数字?|号码?|那?位|几位|字母)?${how}?[,\\s]?(?:应该|该|应|要|得)?(?:是|为|写|改成?|换成?|变成?|,|:)*\\s?$`,
)
/** 前面三位应该是 */
const head = new RegExp(
  `(?:前|开头|头)(?:面|头|边)?(?:的)?(?:那|这)?(?:一|两|俩|三|四|几|[1-4])?(?:位|个)(?:数字?|号码?)?${how}?[,\\s]?(?:应该|该|应|要|得)?(?:是|为|写|改成?|换成?|,|:)+\\s?$`,
)
const tailBehind = /^"?(?:的)?(?:结尾|收尾)(?:$|[,。:;\s的])/
const tailEnglish = /\bends? (?:in|with)\s?$/
const fromEnd = /倒数(?:第)?([一二两三四五六1-6])(?:位|个)?(?:开始|起)?(?:应该|该)?(?:是|为)?\s?$/
const segment = /(?:最后|末|后面?)(?:一|1)?(?:段|截|节|组)/
const removal = /(?:去掉|删掉|删了|删去|拿掉|不要|别要|多(?:打|写|输|抄|填|加|报)?了?(?:一|1)?(?:个|俩|两个)?|没有|不[带含])\s?"?$/
const removalBehind = /^"?(?:(?:这|那)?(?:俩|两个|2个|几个|三个|3个|个)?字?)?(?:那截|那段|那个)?(?:去掉|删掉|删了|不要|拿掉)/
const appended = /(?:后面|后头|末尾|最后|结尾)(?:再)?(?:加|补|添|少了?|漏了?)(?:上|个|了|一个)?\s?"?$/
const prefixed = /(?:前面|前头|开头)(?:再)?(?:加|补|添|少了?|漏了?)(?:上|个|了|一个)?\s?"?$/
const digits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6 }

/** 尾数是7788 · 203室不是202 · 后面加“师傅端”: the earlier words with the piece of them that was said anew; undefined where none fits, or several do. */
export function editText(old: string, said: string, from: number, all: readonly Fragment[]): Edited | undefined {
  const plain = old.toLowerCase()
  const fragments = all.filter(({ bare }) => !bare)
  const whole = all.find(piece => !piece.denied && (piece.bare ? isTurned(plain, piece.text) : isWhole(plain, piece.text)))
  if (whole) return { value: cased(whole.text, old), piece: whole, sure: true }
  for (const piece of fragments) {
    const value = piece.denied ? undefined : ofShape(old, piece.text)
    if (value !== undefined) return { value, piece, sure: true }
  }
  const sign = editSign(old, said, from)
  if (sign) return sign
  for (const piece of fragments) {
    const ahead = said.slice(0, piece.start - from)
    const behind = said.slice(piece.end - from)
    const value = removed(plain, old, piece, ahead, behind) ?? extended(old, piece, ahead)
    if (value !== undefined) return { value, piece, sure: true }
  }
  for (const piece of fragments) {
    const value = piece.denied ? undefined : (turned(old, piece, said.slice(0, piece.start - from)) ?? areaCode(old, piece, said))
    if (value !== undefined && value !== old) return { value, piece, sure: true, pair: true }
  }
  // what stands in the old value and alone was called wrong, or stands beside a new piece
  const before = fragments.filter(piece => plain.includes(piece.text))
  const fresh = fragments.filter(piece => !piece.denied && !plain.includes(piece.text) && !piece.text.includes(plain))
  for (const piece of fragments) {
    const ahead = said.slice(0, piece.start - from)
    const behind = said.slice(piece.end - from)
    const value = piece.denied
      ? undefined
      : (ofEnd(old, piece, ahead, behind) ?? ofBeginning(old, piece, ahead) ?? ofTurnedRun(old, piece, said))
    if (value !== undefined && value !== old) return { value, piece, sure: true }
  }
  const host = plain.slice(plain.indexOf('@') + 1)
  const hosts =
    host === plain ? [] : fresh.filter(piece => piece.text.includes('.') && !piece.text.includes('@') && isWhole(host, piece.text))
  const [named] = hosts
  if (named && hosts.length === 1)
    return { value: old.slice(0, old.length - host.length) + named.text, piece: named, sure: true, pair: true }
  const local = host === plain ? '' : plain.slice(0, -host.length - 1)
  const locals = local === '' ? [] : fresh.filter(({ text }) => !text.includes('@') && isLocal(local, text))
  const [name] = locals
  if (name && locals.length === 1) return { value: name.text + old.slice(local.length), piece: name, sure: true, pair: true }
  // 少打一个跑,是跑跑腿: said with what was left out
  for (const piece of leftOut.test(said) ? fresh : []) {
    const at = withoutOne(piece.text)
      .map(less => plain.indexOf(less))
      .find(place => place >= 0)
    if (at !== undefined && piece.text.length > 2)
      return { value: old.slice(0, at) + piece.text + old.slice(at + piece.text.length - 1), piece, sure: true }
  }
  const figures = new Set(fresh.filter(({ text }) => /^\d+$/.test(text)).map(({ text }) => text))
  for (const piece of fresh)
    for (const gone of figures.size > 1 ? [] : before) {
      const value = gone.start < piece.end && piece.start < gone.end ? undefined : swapped(old, gone.text, piece.text, gone.denied)
      if (value !== undefined) return { value, piece, sure: true, pair: true }
    }
  for (const piece of fresh) {
    const door = /^\d+([号室栋楼弄座])$/.exec(piece.text)?.[1]
    const doors = door ? old.match(new RegExp(`\\d+${door}`, 'g')) : null
    if (doors?.length === 1) return { value: old.replace(String(doors[0]), piece.text), piece, sure: false }
    const at = door ? undefined : placeLike(plain, piece.text)
    if (at) return { value: old.slice(0, at.start) + cased(piece.text, old) + old.slice(at.end), piece, sure: false }
  }
  return undefined
}

/** 12幢504室, of 新村12幢405室: the stretch that is built of the same words around its figures */
function ofShape(old: string, now: string): string | undefined {
  if (!/^\d+[\u4e00-\u9fff]{1,3}\d+[\u4e00-\u9fff]{1,2}$/.test(now)) return undefined
  const shape = new RegExp(escaped(now).replace(/\d+/g, '\\d+'), 'g')
  const [found, ...others] = old.match(shape) ?? []
  return found === undefined || others.length > 0 || found === now ? undefined : old.replace(found, now)
}

/** zhao.li of zhao.l, heshili of he.shili: the name before the @ said once more, with at most one sign more or less */
const isLocal = (old: string, now: string): boolean =>
  isLatin(now) && now.length >= 4 && old !== now && (isWhole(old, now) || withoutOne(now).includes(old) || withoutOne(old).includes(now))
const leftOut = /(?:少|漏)(?:打|写|输|填|说)?了?[一1]?个|掉了(?:[一1]?个|[a-z0-9])/
const withoutOne = (text: string): readonly string[] => Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))

/** 不叫风花了,叫示例苍洱扎染, of 示例风花扎染: what stands before or behind the old piece was said with the new one */
const standsBeside = (piece: string, before: string, behind: string): boolean =>
  (before.length > 1 && piece.length > before.length && piece.startsWith(before)) ||
  (behind.length > 1 && piece.length > behind.length && piece.endsWith(behind))

/** letters as the old value has them */
const cased = (text: string, old: string): string => (/[A-Z]/.test(old) && !/[a-z]/.test(old) ? text.toUpperCase() : text)

/** 小站改商城, 峡字前面还有个三: the end of the words before it stands in the old value */
function turned(old: string, piece: Fragment, ahead: string): string | undefined {
  const plain = old.toLowerCase()
  const beside = insertion.exec(ahead)
  const anchor = beside?.[1] ?? ''
  if (beside && plain.split(anchor).length === 2 && piece.text.length <= 4) {
    const at = plain.indexOf(anchor) + (/后/.test(beside[2] ?? '') ? anchor.length : 0)
    return old.slice(0, at) + piece.text + old.slice(at)
  }
  const before = change.exec(ahead)?.[1]
  if (before === undefined || piece.text.length > 12) return undefined
  for (let length = Math.min(before.length, 10); length >= 2; length -= 1) {
    const gone = before.slice(-length)
    const at = plain.indexOf(gone)
    if (plain.split(gone).length === 2 && standsBeside(piece.text, plain.slice(0, at), plain.slice(at + gone.length))) return piece.text
    if (plain.split(gone).length === 2)
      return shapeOf(gone) === shapeOf(piece.text) ? old.replace(new RegExp(escaped(gone), 'i'), piece.text) : undefined
  }
  return undefined
}
const insertion =
  /([\u4e00-\u9fff]{1,3}?|[a-z0-9]{1,10})(?:这个|那个)?字?(前面|前头|前边|后面|后头|后边)(?:还|再|应该)?(?:有|少了?|漏了?|加|补|添)(?:了|上)?(?:一?个)?\s?"?$/
const change = /([^,。;!?\s"]{2,14})"?(?:要|得|应该|需要)?(?:改|换)(?:成|为)?\s?"?$/
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** 区号错了,是0714 */
function areaCode(old: string, { text }: Fragment, said: string): string | undefined {
  const found = /^(0\d{2,3})(-?)(?=\d{7,8}$)/.exec(old)
  return found && /^0\d{2,3}$/.test(text) && said.includes('区号') ? text + old.slice(found[1]?.length) : undefined
}

/** figures, letters, words */
const shapeOf = (text: string): string => (/^[\d.-]/.test(text) ? '1' : isLatin(text) ? 'a' : 'w')

/** the same characters in another order */
const isTurned = (old: string, now: string): boolean =>
  now !== old && now.length === old.length && [...now].sort().join() === [...old].sort().join()

/** All of the old words said once more, with what is put right in them. */
function isWhole(old: string, now: string): boolean {
  if (now.length < 3 || old.includes(now) || now.length < old.length * 0.6 || now.length > old.length + 6) return false
  if (isLatin(old) !== isLatin(now)) return false
  if (isTurned(old, now)) return true
  const same = [...now].filter(char => old.includes(char)).length
  let head = 0
  while (head < now.length && now[head] === old[head]) head += 1
  let tail = 0
  while (tail < now.length - head && tail < old.length - head && now.at(-1 - tail) === old.at(-1 - tail)) tail += 1
  return isLatin(now) ? head + tail >= Math.max(old.length, now.length) * 0.75 : same / now.length >= 0.7 && head + tail >= 2
}

function removed(plain: string, old: string, piece: Fragment, ahead: string, behind: string): string | undefined {
  if (!removal.test(ahead) && !removalBehind.test(behind)) return undefined
  const at = plain.lastIndexOf(piece.text)
  if (at < 0 || piece.text.length >= plain.length) return undefined
  // the package's name without its last part
  const from = /[.]/.test(plain[at - 1] ?? '') && at + piece.text.length === plain.length ? at - 1 : at
  // 不带www: with the dot behind it
  const behindIt = at + piece.text.length
  const to = /[/@]/.test(plain[at - 1] ?? '/') && plain[behindIt] === '.' ? behindIt + 1 : behindIt
  return old.slice(0, from) + old.slice(to)
}

function extended(old: string, piece: Fragment, ahead: string): string | undefined {
  if (old.toLowerCase().includes(piece.text)) return undefined
  const anchor = insertion.exec(ahead)?.[1]
  if (anchor && old.toLowerCase().includes(anchor)) return undefined
  if (appended.test(ahead)) return old + piece.text
  return prefixed.test(ahead) ? piece.text + old : undefined
}

/** The last letters and figures of the old value are those that were said. */
function ofEnd(old: string, piece: Fragment, ahead: string, behind: string): string | undefined {
  const run = [...old.matchAll(/[a-z0-9]+/gi)].at(-1)
  if (!isLatin(piece.text) || !run || (/^\d+$/.test(piece.text) && !/\d$/.test(run[0]))) return undefined
  const counted = fromEnd.exec(ahead)
  if (counted) {
    const back = digits[counted[1] ?? ''] ?? Number(counted[1])
    const start = run.index + run[0].length - back
    return start < 0 ? undefined : old.slice(0, start) + piece.text + old.slice(start + piece.text.length)
  }
  if (!tail.test(ahead) && !tailBehind.test(behind) && !tailEnglish.test(ahead)) return undefined
  const last = run.index + run[0].length
  // 最后一段是19: of an address the part behind the last dot
  const isPart = (segment.test(ahead) || isAddress.test(old)) && /[.:-]/.test(old[run.index - 1] ?? '')
  const text = /^\.\w/.test(piece.text) ? piece.text.slice(1) : piece.text
  // 邮箱后缀是qq.com: all that stands behind the @
  const provider = /后缀/.test(ahead) && !piece.text.startsWith('.') ? old.indexOf('@') + 1 : 0
  if (provider > 0) return old.slice(0, provider) + text.replace(/^@/, '')
  const start = isPart || /^\./.test(piece.text) ? run.index : last - text.length
  if (start < 0) return undefined
  return old.slice(0, start) + cased(text, old.slice(start, last)) + old.slice(last)
}

/** 前面三位应该是177 */
function ofBeginning(old: string, { text }: Fragment, ahead: string): string | undefined {
  if (!/^\d+$/.test(text) || !head.test(ahead) || !/^\d/.test(old) || text.length >= old.length) return undefined
  return text + old.slice(text.length)
}

const shortestRun = 4

/** 是001375那个, of 苏ICP备2022001357号: as many figures in another order */
function ofTurnedRun(old: string, { text }: Fragment, said: string): string | undefined {
  if (!/反|颠倒|倒了|抄|错|串/.test(said) || !/^\d+$/.test(text) || text.length < shortestRun || text.length >= old.length) return undefined
  const places = Array.from({ length: old.length - text.length + 1 }, (_, at) => at).filter(at =>
    isTurned(old.slice(at, at + text.length), text),
  )
  const [at, ...others] = places
  return at === undefined || others.length > 0 ? undefined : old.slice(0, at) + text + old.slice(at + text.length)
}

/** 尾巴是9, of 121.40.1.12: the part behind the last dot */
const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/

/** The one piece for the other; of several the last one, when figures are spoken of. */
function swapped(old: string, gone: string, now: string, isDenied: boolean): string | undefined {
  const plain = old.toLowerCase()
  // 不是163,是qq的
  const isProvider = isDenied && plain.includes(`@${gone}.`) && /^[a-z0-9-]{2,20}$/.test(now)
  if (!isProvider && shapeOf(gone) !== shapeOf(now)) return undefined
  const places = [...plain.matchAll(new RegExp(escaped(gone), 'g'))].map(match => match.index)
  const [first, ...others] = places
  if (first === undefined || (gone.length < 2 && (others.length > 0 || /\d/.test(gone)))) return undefined
  // 203室不是202: what follows both stands there already
  const at = places.at(-1) ?? first
  const rest = plain.slice(at + gone.length)
  const same = /\d/.test(gone) ? /^\d+(\D{1,2})$/.exec(now)?.[1] : undefined
  // 18不是8号: what follows the old figure stays
  const unit = /^\d+$/.test(now) ? (/^\d+(\D{1,2})$/.exec(gone)?.[1] ?? '') : ''
  const piece = same !== undefined && rest.startsWith(same) && !gone.endsWith(same) ? now.slice(0, -same.length) : now + unit
  if (isLatin(gone) && !isProvider && Math.abs(gone.length - piece.length) > 1) return undefined
  // 换新的了,现在是长期, of 新网
  if (gone.length < 2 && piece.length > 1 && !isDenied) return undefined
  // 是凤冈县: no piece of a name or an address
  if (piece.length > gone.length + 6 || piece.startsWith('是')) return undefined
  if (!isLatin(piece) && standsBeside(piece, plain.slice(0, at), rest)) return piece
  return old.slice(0, at) + cased(piece, old) + old.slice(at + gone.length)
}
