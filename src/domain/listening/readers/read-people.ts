import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import { shownOf, wordsOf } from '../hearing.ts'
import { consumed } from '../spans/find-identifiers.ts'
import { peopleByClause, peopleByNumber } from './people-by-number.ts'
import { readPerson } from './read-person.ts'

interface Person {
  name?: string
  role?: string
  mobile?: string
}

const splitter =
  /[,;、。\n/]|(?<=[\u4e00-\u9fff])\s+|\s(?=[\u4e00-\u9fff])|(?<=[^\s,;、。\n/:])和(?=[\u4e00-\u9fff])|跟(?=[\u4e00-\u9fff])|与(?=[\u4e00-\u9fff])|还有|以及/g
const duty =
  /^(.{2,8}?)(?:[((:]|-|是|:)?(?:负责|管|主管|分管|做|搞|懂|担任|处理|兼)?(?:(?<=负责|管|主管|分管|做|搞|懂|担任|处理|兼|是|[((:-]))([\u4e00-\u9fff a-z]{1,20}?)[))]?$/
const roleBefore =
  /^((?:我们)?(?:的)?(?:技术|运维|客服|财务|行政|市场|运营|开发|法务|公关|网络|安全|后勤|采购|销售|人事|产品|数据|系统)(?:部|处置|支持|员|总监|经理|负责人|人员|组|主管)?|(?:副)?(?:馆|局|处|院|校|园|所|站|会|行|社|队|班|科|部|厂|店|董事|秘书)长|老板(?:娘)?|总经理|副总|经理|店长|厂长|组长|副组长|副手|二把手|主管|会计|出纳|前台|外包|网管|程序员|联络员|成员)(?:是|叫|由|:)?/
const noise =
  /^(?:(?:我|我们|他|老板)?的?(?:兄弟|大哥|弟弟?|哥哥?|姐姐?|妹妹?|老婆|老公|媳妇儿?|爱人|儿子|女婿|姑娘|女儿|闺女|侄子|侄女|表[哥弟姐妹]|姐夫|妹夫|小舅子|徒弟|合伙人|同事|伙计|老伴)(?=[,\s\ue000]|$)|(?:出事|出了事|事故|平时)?(?:一起)?(?:处理|处置)的?人?(?=就|是|有)|我(?!们)(?=[\u4e00-\u9fff]{2,3}$)|再就是|再有|另外|然后|由|电话|手机(?:号)?|号码|联系方式|tel|就|我们|一共|总共|分别|是|小组|成员|工作组|应急|领导|有|共|人|两个人|三个人|\d+个?人)+/
/** 还有我媳妇刘桂花接电话 */
const kinAhead =
  /^(?:还有|另外|再就是|然后|,)*(?:我|他|她)(?:们)?的?(?:兄弟|大哥|弟弟?|哥哥?|姐姐?|妹妹?|老婆|老公|媳妇儿?|爱人|儿子|女婿|姑娘|女儿|闺女|侄子|侄女|表[哥弟姐妹]|姐夫|妹夫|小舅子|徒弟|合伙人|同事|伙计|老伴|妈|爸)(?=[\u4e00-\u9fff]{2,3}(?:管|接|负责|做|弄|跑|盯|守|修|打|发|写))/
const phoneWords = /(?<![打接回拨])(?:的)?(?:电话|手机号?|号码|联系方式|tel)[是::]?/g

/** 王五一个人, 张三、李四两个人 */
const headcount =
  /(?<=[\u4e00-\u9fff])(?:(?:[一两二三四五六七八九]|十[一二三四五]?|\d{1,2})个人|(?:他们|她们|咱们|我们)?这?几个人?)(?=$|[,;。、\s])/g
/** 王五技术 */
const nameThenDuty =
  /^([\u4e00-\u9fff]{2,3}?)((?:技术|客服|运维|财务|行政|安全|网络|开发|法务|公关|市场|销售|人事|后勤|会计|出纳|网管|前台|对外|数据|备份|恢复|联络|记录|通知|处置|值班|应急|监控|总负责|总管|牵头|修|接|跑|守|盯|打|发|写|查|拍|送)[\u4e00-\u9fff]{0,8})$/
const find =
  /(?:老板|负责人|组长|总指挥|领导|法人|[院校园馆店厂会]长)?(?:找不(?:到|着|见)|联系不(?:上|到|着)|打不通|没接|不接电话|出差|不在|失联)(?:[\u4e00-\u9fff]{1,6}?)?(?:的话|时|了)?(?:,)?(?:就|那就|可以|一般|都)?(?:找|打给|联系|由|让)|(?:组长|总指挥|副组长|副手|代理人?|领导小组)(?:是|由|:|叫)?/g

/** 我妈邹梅样接电话: more than a role stands before the name, or something behind it */
const notRole = /^[我他她]|(?:电话|短信|客人|通知|系统|组成|为准)$/

/** 郝蕊说了算: who leads, whom the question asks for */
const decides = /(?<=[\u4e00-\u9fff]{2})(?:说了算|拍板|做主|当家)/g
/** 由总经理刘示例(138…)担任 */
const holds = /(?<=[)\ue000])(?:担任|兼任|出任|牵头)(?=$|[,;。、\s])/g
/** 对外联络: words for what is done are nobody's name */
const dutyAlone = /^(?:对外|对内|联络|联系|技术|处置|值班|监控|宣传|后勤|通讯|公关|法务|运维|安全)$/
const dutyWord =
  /技术|对外|联络|通讯|联系|宣传|后勤|安全|运维|处置|保障|客服|法务|记录|[组部岗员]$|负责|主管|沟通|公关|网络|数据|恢复|备份|开发|行政|财务|值班|监控|指挥/

const ofTeam = /^(?:应急)?(?:处理|处置|参与)(?:人员?|小组)?$/
const task = /^(?:负责)?(?:统筹|总体?协调|协调|通知|上报|报警|安抚|接电话|接待|联系)[\u4e00-\u9fff]{0,6}$/

const standsIn = /(?:由|让|请)[^,;。、\s]{2,8}代(?=$|[,;。、\s])/g

/** Names with what they do and their numbers, in the order in which they were said. */
export function peopleIn(
  region: Region,
  hearing: Hearing,
): { readonly people: readonly Json[]; readonly partial: boolean; readonly self: boolean } {
  const phones = hearing.spans.filter(span => span.kind === 'phone' && span.start >= region.start && span.end <= region.end)
  const label = hearing.cues.filter(
    cue => cue.start >= region.start && cue.end <= region.end && /组长|代理|找$|小组|工作组|成员|分工|领导/.test(cue.word),
  )
  let text = hearing.text.slice(region.start, region.end)
  const wipe = (from: number, to: number, fill: string): void => {
    text = text.slice(0, from) + fill.repeat(to - from) + text.slice(to)
  }
  for (const phone of phones) wipe(phone.start - region.start, phone.end - region.start, consumed)
  for (const cue of label) wipe(cue.start - region.start, cue.end - region.start, ',')
  // 由副院长吴敏代: what they do for the other one is no part of the name
  for (const match of [...text.matchAll(standsIn)]) wipe(match.index + match[0].length - 1, match.index + match[0].length, ' ')
  for (const match of [...text.matchAll(find)]) wipe(match.index, match.index + match[0].length, ',')
  for (const match of [...text.matchAll(headcount)]) wipe(match.index, match.index + match[0].length, ',')
  for (const match of [...text.matchAll(decides)]) wipe(match.index, match.index + match[0].length, ' ')
  for (const match of [...text.matchAll(holds)]) wipe(match.index, match.index + match[0].length, ' ')
  for (const match of [...text.matchAll(phoneWords)]) wipe(match.index, match.index + match[0].length, ' ')
  const people: (Person & { readonly end: number })[] = []
  // 技术处置:陈示例: what stands before the colon is what they do
  let ahead: string | undefined
  const add = (person: Person & { readonly end: number }): void => {
    people.push(person.role || !ahead ? person : { ...person, role: ahead })
    ahead = undefined
  }
  let partial = false
  let self = false
  let at = 0
  const pieces = text.split(new RegExp(`${splitter.source}|${consumed}+|:`)).map(piece => {
    const start = text.indexOf(piece, at)
    at = start + piece.length
    return { piece, start }
  })
  for (const { piece, start } of pieces) {
    const kin = kinAhead.exec(piece.trimStart())?.[0].length
    const lead = kin ?? noise.exec(piece.trimStart())?.[0].length ?? 0
    const from = start + (piece.length - piece.trimStart().length) + lead
    const said = text.slice(from, start + piece.length).trimEnd()
    if (!said) continue
    const role = roleBefore.exec(said)?.[1]
    // what is no whole name may still say what the one before does
    let half = false
    const trial = (begin: number, end: number): string | undefined => {
      const person = readPerson({ start: region.start + begin, end: region.start + end }, hearing)
      if (person?.kind === 'name') return dutyAlone.test(person.name) ? undefined : person.name
      if (person?.kind === 'self') self = true
      else if (person) half = true
      return undefined
    }
    const last = people.at(-1)
    const more = /^(?:也|还|就|主要|专门)?(?:负责|主管|分管|管|做|搞)([\u4e00-\u9fff a-z]{1,20})$/.exec(said)?.[1]
    if (more && last && !last.role) {
      last.role = more
      continue
    }
    if (text[start + piece.length] === ':' && /^[\u4e00-\u9fff]{2,10}$/.test(said) && dutyWord.test(said)) {
      ahead = said
      continue
    }
    if (ofTeam.test(said)) continue
    // 周敏 统筹 186…: what they do, and nobody's name
    if (task.test(said)) {
      if (last && !last.role) last.role = said
      continue
    }
    const whole = trial(from, from + said.length)
    if (whole) {
      add({
        name: whole,
        ...(role && !whole.startsWith(role) ? { role: role.replace(/^我们的?/, '') } : {}),
        end: from + said.length,
      })
      continue
    }
    // 网管小赵赵磊: the nickname before the name
    const [, does = '', , called = ''] = /^([\u4e00-\u9fff]{0,6}?)(?:小|老|阿)([\u4e00-\u9fff])(\2[\u4e00-\u9fff]{1,2})$/.exec(said) ?? []
    if (called && trial(from + said.length - called.length, from + said.length)) {
      add({ name: called, ...(does ? { role: does } : {}), end: from + said.length })
      continue
    }
    const doing = duty.exec(said) ?? nameThenDuty.exec(said)
    const name = doing?.[1] ? trial(from, from + doing[1].length) : undefined
    if (name && doing?.[2]) {
      const roleAt = from + said.length - doing[2].length - (/[))]$/.test(said) ? 1 : 0)
      add({
        name,
        role: shownOf(hearing, { start: region.start + roleAt, end: region.start + roleAt + doing[2].length }).trim(),
        end: from + said.length,
      })
      continue
    }
    // 对外王芳: what they do, then who it is
    const tail = [3, 2].flatMap(length => {
      const at = said.length - length
      if (at < 2 || at > 6 || !/^[\u4e00-\u9fff]+$/.test(said) || notRole.test(said)) return []
      const person = readPerson({ start: region.start + from + at, end: region.start + from + said.length }, hearing)
      return person?.kind === 'name' && person.sure && person.name.length === length ? [{ name: person.name, role: said.slice(0, at) }] : []
    })[0]
    if (tail && people.length > 0) {
      add({ ...tail, end: from + said.length })
      continue
    }
    const also = /^(?:负责|管|做|搞|也管)?([\u4e00-\u9fff a-z]{2,20})$/.exec(said)
    if (last && !last.role && also?.[1] && !/^(?:就|都|没|不|其他|别的)|[万千百]|左右/.test(said)) last.role = also[1]
    // 我妈接电话: somebody is meant who was not understood
    else if (half || (said.length > 3 && /[管负做接打搞弄守跟盯看]/.test(said))) partial = true
  }
  for (const phone of phones) {
    if (phone.kind !== 'phone') continue
    const at = phone.start - region.start
    const owner = [...people].reverse().find(person => person.end <= at && !person.mobile) ?? people.find(person => !person.mobile)
    if (owner) owner.mobile = phone.value
  }
  return {
    people: people.map(({ name = '', role, mobile }) => ({ name, ...(role ? { role } : {}), ...(mobile ? { mobile } : {}) })),
    partial,
    self,
  }
}

const nameFields = ['principalName', 'legalRepName', 'securityOfficerName', 'emergencyContactName', 'serviceOwnerName']
const mobileOf: Readonly<Record<string, readonly string[]>> = {
  principalName: ['principalMobile'],
  legalRepName: ['principalMobile'],
  securityOfficerName: ['securityOfficerMobile'],
  emergencyContactName: ['emergencyContactMobile'],
  serviceOwnerName: ['serviceOwnerMobile'],
}

/** The number of somebody whom the case already knows. The legal representative's is known only when they are the principal. */
function knownMobile(name: string, hearing: Hearing): string | undefined {
  for (const key of nameFields) {
    if (hearing.known(key) !== name) continue
    if (key === 'legalRepName' && hearing.known('principalIsLegalRep') !== true && hearing.known('principalName') !== name) continue
    for (const mobile of mobileOf[key] ?? []) {
      const value = hearing.known(mobile)
      if (typeof value === 'string') return value
    }
  }
  return undefined
}

/** A team of which each entry is plain. */
function readEntries(region: Region, hearing: Hearing): Reading | undefined {
  const phones = hearing.spans.flatMap(span =>
    span.kind === 'phone' && span.start >= region.start && span.end <= region.end
      ? [{ start: span.start - region.start, end: span.end - region.start, value: span.value }]
      : [],
  )
  const said = hearing.text.slice(region.start, region.end)
  const people = phones.length > 0 ? peopleByNumber(said, phones, hearing) : peopleByClause(said, hearing)
  return people && { kind: 'value', raw: people.map(person => ({ ...person })), ...region, confidence: 0.9, purity: 0.9 }
}

export function readPeople(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const numbered = field.key === 'responseTeam' ? readEntries(region, hearing) : undefined
  if (numbered) return numbered
  const { people, partial: isPartial, self } = peopleIn(region, hearing)
  // 组长我来当,令狐样医: the speaker is the one who is named; one of several is left out
  const partial = isPartial || (self && (field.key === 'responseTeam' || people.length !== 1))
  if (people.length === 0)
    return partial || /人|我|他/.test(hearing.text.slice(region.start, region.end))
      ? { kind: 'clarify', why: 'name', ...region }
      : undefined
  const needsMobile = field.key !== 'responseTeam'
  let borrowed = false
  const complete = people.map(person => {
    if (typeof person !== 'object' || person === null || !('name' in person) || 'mobile' in person || !needsMobile) return person
    const mobile = knownMobile(String(person.name), hearing)
    if (mobile) borrowed = true
    return mobile ? { ...person, mobile } : person
  })
  const one = needsMobile ? complete.slice(0, 1) : complete
  if (needsMobile && one.some(person => typeof person === 'object' && person !== null && !('mobile' in person)))
    return { kind: 'clarify', why: 'mobile', ...region }
  if (wordsOf(hearing, field.key).clarify?.test(hearing.text.slice(region.start, region.end)))
    return { kind: 'clarify', why: 'value', ...region }
  const doubtful = borrowed || partial || (needsMobile && complete.length > 1)
  return { kind: 'value', raw: one, ...region, confidence: doubtful ? 0.7 : 0.9, ...(doubtful ? { doubt: 'name' } : {}), purity: 0.9 }
}
