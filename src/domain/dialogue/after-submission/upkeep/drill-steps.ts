import { readQuantity } from '../../../fields/read-quantity.ts'
import { say } from '../../marks.ts'
import { dayStep } from './day-step.ts'
import type { Facts, Step } from './step.ts'

/** how long something took, inside a sentence */
const lasted = /(?:半|[\d.]{1,6}|[一二两三四五六七八九十]{1,3})\s?个?半?(?:多)?\s?(?:小时|钟头|分钟|天|hours?|minutes?)/gi
const isLasted =
  /^(?:大概|大约|差不多|总共|一共|约|用了|花了|也?就|前后)*\s?(?:半|[\d.]{1,6}|[一二两三四五六七八九十]{1,3})\s?个?半?(?:多)?\s?(?:小时|钟头|分钟|天|hours?|minutes?)(?:左右|吧|多|不到|恢复的?|搞定|就好)*(?:了)?[。.!！]?$/i

const hoursIn = (text: string): number | null => {
  for (const part of text.match(lasted) ?? []) {
    const read = readQuantity(part, 'hours')
    if (read.ok && read.value >= 0 && read.value <= 10_000) return read.value
  }
  return null
}

/** what can be drilled */
const happens =
  /攻击|篡改|ddos|cc|断(?:网|电|线)|停电|病毒|勒索|木马|泄[露漏]|宕机|死机|钓鱼|故障|失火|火灾|水灾|瘫痪|入侵|挂马|被黑|数据(?:丢失|恢复|库)|打不开|误删|劫持|outage|attack|ransom|phishing|restore/i
const scenario = /(?:模拟|演(?:练)?的?是|场景(?:是|为|改成|换成|应该是)?|假装|假设)(?:了|的)?(?:是)?([^,，。;；]{2,60})/
const problem = /((?:发现|问题(?:是|有)?|不足|没想到|就是)[^。]{0,200}(?:慢|没|不|缺|错|忘|问题|久|旧|少|过期|打不通|联系不上)[^。]{0,200})/
const isProblem = /打不通|联系不上|太?慢|太久|没(?:备份|人|找到|权限)|过期|忘(?:了|记)|失败|不会|不知道怎么|点了链接|旧了|不全/
const noProblem = /没(?:有)?(?:发现|什么|啥)?(?:大)?(?:问题|毛病)|一切(?:顺利|正常)|(?:都|很|挺)(?:顺利|正常|好)/

/** 张三、李四和王五; 全体员工; 运维组5个人 */
const word = '[\\u4e00-\\u9fff·a-zA-Z]{2,12}'
const joined = '(?:[、;；/]|\\s|和|跟|与|及|以及|还有)'
const list = new RegExp(`^(?:有|是|就)?((?:我|本人|${word})(?:${joined}{1,3}(?:我|本人|${word})){1,20})(?:等(?:人)?)?`)
const group =
  /((?:全体|全部|所有)(?:员工|同事|人员?|职工)|[\u4e00-\u9fffA-Z]{1,8}(?:小组|组|部门?|团队|班组)(?:的)?(?:全体|\s?(?:\d{1,3}|[一二三四五六七八九十两]{1,2})个?人)?|(?:\d{1,3}|[一二三四五六七八九十]{1,3})个(?:人|员工|同事))/
const told =
  /(?:参加|参与|到场|在场)(?:的|了|人员?|者)*(?:是|有|改成|换成|包括|[:：])?\s*([^,，。;；是有]{2,80})|(?:参加|参与)(?:的)?(?:人|人员)?(?:是|有|改成|包括|[:：])\s*([^。;；]{2,120})/
const beforeTold = /([^,，。;；]{2,80}?)(?:都|一起|也){0,2}(?:参加|参与|到场|在场)(?:了|的)?/
const added =
  /^(?:另外|哦|噢|对了|等等)?[,，]?\s*(?:还有|加上|漏了|再加)(?:一个)?\s?([^,，。;；]{2,60}?)(?:也|都)*(?:参加|参与|在|来|到场)?(?:了|的)?[。.!！]?$/
/** 张三李四王五三个人 */
const counted = /^[\u4e00-\u9fff·]{2,30}(?:[二两三四五六七八九十]|\d{1,2})个?人(?:都)?(?:参加|参与)?(?:了|的)?$/
/** no name begins or ends like this */
const noName = /^(?:不|没|是|算|先|就|昨|今|前天|上周|下周|大概|模拟|发现|花了|用了|恢复|备份|演练|等|对|好|忘)|(?:了|的|吧|吗|呢)$/

const peopleIn = (text: string): readonly string[] =>
  text
    .replace(/(?:都|一起|也){0,2}(?:参加|参与|到场|在场)(?:了|的)?[。.!！]{0,3}$/, '')
    .replace(/(?:[一二三四五六七八九十两]|\d{1,2})个?人(?:都)?$/, '')
    .replace(/[。.!！]{1,3}$/, '')
    .split(/[、,，;；/\s]+|和|跟|以及|还有/)
    .map(each => each.trim().slice(0, 200))
    .filter(each => each !== '')
    .slice(0, 50)

const withPeople = (text: string, facts: Facts): Facts | null => {
  const participants = group.test(text) && !/[、,，]/.test(text) ? [group.exec(text)?.[0] ?? text] : peopleIn(text)
  const arePeople = participants.every(each => !noName.test(each) && !happens.test(each) && hoursIn(each) === null)
  return participants.length > 0 && arePeople ? { ...facts, participants } : null
}

const before = (facts: Facts): readonly string[] => (Array.isArray(facts.participants) ? facts.participants.map(String) : [])

const withProblem = (text: string, facts: Facts): Facts => ({
  ...facts,
  conclusion: 'passedWithProblems',
  problems: [{ problem: text.slice(0, 1000) }],
})

export const drillSteps: readonly Step[] = [
  dayStep,
  {
    keys: ['scenario'],
    free: true,
    ask: () => say('upkeep.scenario'),
    taps: ['skip'],
    take: (text, _known, facts) => ({ ...facts, scenario: text.replace(scenario, '$1').slice(0, 1000) }),
    find(text, _known, facts) {
      const said = scenario.exec(text)?.[1]
      return said ? { ...facts, scenario: said } : null
    },
    bare: (text, _known, facts) =>
      happens.test(text) && text.length <= 30 && !/[,，。]/.test(text) && !isProblem.test(text) ? { ...facts, scenario: text } : null,
  },
  {
    keys: ['participants'],
    ask: () => say('upkeep.participants'),
    taps: ['skip'],
    take: (text, _known, facts) => withPeople(text.replace(/^(?:就|有|是)/, ''), facts),
    find(text, _known, facts) {
      const more = added.exec(text)?.[1]
      const extra = more ? withPeople(more, facts) : null
      if (extra) return { ...facts, participants: [...new Set([...before(facts), ...before(extra)])] }
      const [, one, several] = told.exec(text) ?? []
      const said = several ?? one ?? beforeTold.exec(text)?.[1] ?? (/[,，]/.test(text) ? group.exec(text)?.[1] : undefined)
      return said ? withPeople(said.replace(/^(?:有|是)/, ''), facts) : null
    },
    bare(text, _known, facts) {
      if (/[,，。]/.test(text)) return null
      const said = list.exec(text)?.[1] ?? (group.exec(text)?.index === 0 || counted.test(text) ? text : undefined)
      return said ? withPeople(said, facts) : null
    },
  },
  {
    keys: ['recoveryHours'],
    ask: () => say('upkeep.recovery'),
    taps: ['dontKnow'],
    take(text, _known, facts) {
      const whole = readQuantity(text, 'hours')
      const hours = whole.ok && whole.value >= 0 && whole.value <= 10_000 ? whole.value : hoursIn(text)
      return hours === null ? null : { ...facts, recoveryHours: hours }
    },
    find(text, _known, facts) {
      const hours = /恢复|修好|用了|花了|搞定|处理|耗时|用时/.test(text) ? hoursIn(text) : null
      return hours === null ? null : { ...facts, recoveryHours: hours }
    },
    bare(text, _known, facts) {
      const hours = isLasted.test(text) ? hoursIn(text) : null
      return hours === null ? null : { ...facts, recoveryHours: hours }
    },
  },
  {
    keys: ['conclusion'],
    free: true,
    ask: () => say('upkeep.problems'),
    taps: ['none'],
    take: (text, _known, facts) => (noProblem.test(text) ? { ...facts, conclusion: 'passed' } : withProblem(text, facts)),
    find(text, _known, facts) {
      const said = problem.exec(text)?.[1]
      return noProblem.test(text) ? { ...facts, conclusion: 'passed' } : said ? withProblem(said, facts) : null
    },
    bare: (text, _known, facts) => (isProblem.test(text) && hoursIn(text) === null ? withProblem(text, facts) : null),
  },
]
