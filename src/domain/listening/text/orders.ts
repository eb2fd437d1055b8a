import { anyOf } from '../patterns/any-of.ts'
import { heardLength } from './heard-part.ts'

/**
 * What a message says to its reader instead of about its own business: orders, claims of power, texts in the format of a program.
 * None of it is heard. Values never depend on this list, only what is asked back does: an order that is not on it is still no
 * more than words.
 */

/** Sentences that command. Tested on lower case, half width, without invisible characters. */
export const orders: readonly RegExp[] = [
  /(?:忽略|无视|無視|忘掉|忘记|忘記|绕过|繞過|跳过|关闭|关掉|停用|禁用).{0,8}(?:规则|規則|指令|指示|提示词|校验|校驗)|(?:规则|校验|校驗).{0,8}(?:关掉|关闭|停用|禁用)/,
  /(?:标记|標記|设置?|設|改|更新|变更|弄|搞|调整?|写|记)(?:成|为|為)[\s“"':]{0,2}(?:已|已经)?(?:审核|審核)?(?:通过|通過|核准|批准|办结|approved|符合要求)(?!\s?[a-z0-9]|访问|使用|接口|浏览|云|手机|微信|网|各)/,
  /(?:你|您)(?:现在)?(?:扮演|假装)|从现在(?:起|开始).{0,12}(?:你|您)(?:都|就|只|要)|无论我说什么/,
  /(?:帮我|给我|替我|随便)(?:编|造|生成|填)(?:一)?(?:个|串).{0,16}(?:信用代码|身份证|号码|通过|能过)/,
  /(?:你|您)们?的?.{0,6}(?:api[\s_-]?key|密钥|提示词|环境变量)|(?:打印|输出|显示|告诉我).{0,6}(?:环境变量|提示词|密钥)|系统提示词/,
  /(?:上一个|上个|其他|别的|另一个|所有|全部)(?:客户|用户)的?.{0,6}(?:备案|资料|信息|案件|身份证)/,
  /我是(?:你们?的(?:开发|程序员|管理员|老板)|(?:系统|超级)管理员|.{0,12}审核员)|(?:开发者|developer|调试|debug|god|jailbreak)\s?(?:模式|mode)/,
  /【系统(?:消息|指令)】|^\s*(?:\[|#\s?)?system\]?\s?:/,
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:instructions?|rules?|prompts?|guidelines|validation)\b/,
  /\b(?:mark|set)\b.{0,60}\b(?:as|to)\s(?:approved|passed|ready|completed?|true)\b/,
  /\byou are now\b|\bfrom now on,? you\b|\bpretend (?:to be|you)\b|\b(?:repeat|print|reveal|show)\b.{0,30}\b(?:above|prompt|system message|api key)\b/,
  /\b(?:list|show|dump|export)\b.{0,20}\b(?:every|all)\b.{0,60}\b(?:stored|database|customers?)\b|\bcase_[0-9a-f-]{8,}/,
  /\b(?:ready|status|controller|readiness[\w.]*|policy|revision|verdict|actor|role)\s?=\s?\S/,
]

/** Marks of a text that was written for a program, or to look like one of ours. */
const formats: readonly RegExp[] = [
  // YAML, a transcript, a chat template, a call of a tool
  /^---[ \t]*$|^[ \t]*(?:!!|%YAML)/m,
  /^[ \t]*(?:assistant|助手|客服)\s?[:：][^\n]*(?:\n[^\n]*)*\n[ \t]*(?:user|用户|助手)\s?[:：]|<\|/im,
  /^```/m,
  // markup, templates, entities
  /<[/!?]?[a-z][\w:-]*(?=[\s/>=])/i,
  /\{\{|\{%|<%|\$\{|#\{|&(?:lt|gt|amp|#\d+|#x[\da-f]+);/i,
  /^:::/m,
  // schemes and paths of no web site, headers, statements of a shell or a database
  /\b(?:javascript|vbscript|jndi):|\bdata:[a-z]+\/|\bfile:\/\/|(?:\.\.\/){2,}|\.\.\/\.\./i,
  /^(?:HTTP\/\d|Set-Cookie:|X-[\w-]+:\s|Authorization:|event:\s|data:\s)/im,
  /'\s*;|\bunion\s+select\b|\bupdate\s+\w+\s+set\s|\bdrop\s+table\b|\bselect\b.{1,60}\bfrom\s+\w+\s+where\b/i,
  /\$\(|;\s*rm\s+-|^[ \t]*=\s?[A-Z]+\(/m,
  /^[ \t]*\/[a-z][\w-]*(?:\s|$)/,
  /\b__proto__\b|\bdialogue\.[a-z]|\brule\.[A-Z]/,
  // nobody types an override of the direction of writing, or the colours of a terminal
  /[\u202d\u202e]|\u001b\[/,
]

/** JSON, tables with bars, and lines behind a #: a form that was kept so has labels that people read. */
const holders: readonly { readonly format: RegExp; readonly label: RegExp }[] = [
  {
    format: /\{\s*"[^"\n]{1,60}"\s*:|"\w{1,40}"\s*:\s*["{[]/,
    // what an inventory of one's own is written with; nothing of ours is called so
    label:
      /"(?:[\u4e00-\u9fff][^"\n]{0,15}|company(?:[ _-]?name)?|organi[sz]ation|uscc|credit[ _-]?code|domains?|domain[ _-]?name|web ?site(?:[ _-]?name)?|site[ _-]?name|ips?|server[ _-]?ip|public[ _-]?ip|cloud|provider|host(?:ing)?|region|address|legal(?:[ _-]?(?:rep(?:resentative)?|person))?|contact(?:[ _-]?person)?|principal|phone|mobile|tel|e-?mail|name)"\s*:/gi,
  },
  {
    format: /^\|[^\n]*\|\s*\n\|\s*:?-{2,}/m,
    // behind the number of a row, too
    label: /^\|(?:[^\S\n]{0,4}\d{1,2}[^\S\n]{0,4}\|)?[^\S\n]{0,8}[\u4e00-\u9fff][^|\n]{0,15}\|/gm,
  },
  { format: /^#{1,3}\s/m, label: /^[^\S\n]{0,8}(?:[-*][^\S\n]{0,4})?[\u4e00-\u9fff][^=:：\n]{0,11}[=:：]/gm },
]
const fewestLabels = 5
/** the names of the columns of a table with bars */
const columnsIn = (heard: string): number =>
  /^\|([^\n]{1,600})\|\s*\n\|\s*:?-{2,}/m
    .exec(heard)?.[1]
    ?.split('|')
    .filter(name => /^\s*(?:[\u4e00-\u9fff]|ip\b)/i.test(name)).length ?? 0

/** Every one of the formats holds one of these. */
const mayBeFormat = /[a-z{"!%:：`<|#&=$;'/_.\u202d\u202e\u001b-]/i

const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g
/** nothing in it has another form */
const isPlain = /^[\x20-\x7e\u4e00-\u9fff，、]*$/
const sentence = /[^\n。！？!?；;]+/g
/** 忽 略 规 则: blanks between single Chinese characters */
const spaced = /(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g
/** an order stands in ordinary sentences; a longer one is no order but a flood */
const longest = 400

/** The message with blanks in the place of what is not to be heard: same length, same offsets. Behind the heard part nothing changes. */
export function withoutOrders(message: string): string {
  if (last?.message !== message) last = { message, heard: withoutOrdersIn(message) }
  return last.heard
}

/** Whoever listens and whoever stores look at the same message. */
let last: { readonly message: string; readonly heard: string } | undefined

function withoutOrdersIn(message: string): string {
  const heard = message.slice(0, heardLength)
  const rest = message.slice(heardLength)
  if (mayBeFormat.test(heard) && isProgram(heard)) return blanks(heard) + rest
  return heard.replace(sentence, said => (isOrder(said) ? blanks(said) : said)) + rest
}

const isProgram = (heard: string): boolean =>
  formats.some(format => format.test(heard)) ||
  holders.some(({ format, label }) => format.test(heard) && Math.max(heard.match(label)?.length ?? 0, columnsIn(heard)) < fewestLabels)

function isOrder(said: string): boolean {
  const heard = said.slice(0, longest)
  const text = (isPlain.test(heard) ? heard : heard.normalize('NFKC').replace(invisible, '')).toLowerCase()
  const close = text.replace(spaced, '')
  const order = anyOf(orders)
  return order.test(text) || (close !== text && order.test(close))
}

const blanks = (text: string): string => text.replace(/[^\n]/g, ' ')
