import { saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { Seldom } from '../patterns/seldom.ts'
import { hearPersonChanged } from '../people/hear-person-changed.ts'
import type { Fill } from '../understanding.ts'
import { aboutOf } from './about.ts'
import { answers } from './answers.ts'
import type { Ask } from './ask-within.ts'
import { asks } from './asks.ts'
import { holdsOn } from './holds-on.ts'
import { mendName } from './mend-name.ts'
import { mendPart } from './mend-part.ts'
import { mendRow } from './mend-row.ts'
import { mendSwapped, saysSwapped } from './mend-swapped.ts'
import { retell } from './retell.ts'
import { type Statement, statementsOf } from './statements.ts'

const longest = 160
const severalAnswers = 2
/** words of whoever puts something right */
const marks = new Seldom(
  /(?<![没无])错|不对|不是|不叫|不要|别写|改|不[带含]|(?<!切)换|更正|有误|漏|少|多|才对|反|颠倒|滑|混|串|应[该为是]|成了?|ends? (?:in|with)|末|尾|最后|倒数|后[两三四几2-4]位|区号|开头|中间|[前后][面边]|前头|掉了|连着|横|杠|后缀|第[一二三四五1-5][步个条位]|还有|去掉|删|加|补|变/,
)

/** nobody puts anything right without one of these */
const puts = new Seldom(
  /(?<![没无])错|不对|不是|不叫|不姓|不要|别写|别用|改|(?<!切)换|更正|有误|漏|少|多[打写说了]|才对|反了|颠倒|对调|互换|滑|混|串|应[该为]|其实|刚才|前[面头]|之前|原来|作废|去掉|删|加|补|[看写打抄记说当]成|末|尾|最后|倒数|后[两三四几2-4]位|的[\u4e00-\u9fff](?:$|[,。])|姓|[前后][面边]|掉了|连着|横|杠|后缀|只[剩有]|取消|撤|停|拆|砍|下架|坏了|关了|退了|推到|顺延|现在|没了|没有"|不[带含]|[那这]就?(?:得|算|是)|(?<![a-z])(?:not|should|instead|wrong)(?![a-z])/,
)

/** What a message puts right beside whatever else it says, statement by statement; `heardBeside` hears the rest. Null when it puts nothing right. */
export function hearEdits(
  hearing: Hearing,
  plain: FieldsHeard,
  ask: Ask,
  heardBeside: (left: string, fills: readonly Fill[]) => FieldsHeard,
): FieldsHeard | null {
  const { text } = hearing
  if (text.length > longest || text.trim().includes('\n')) return null
  // a yes and a list of answers puts nothing right
  if (plain.fills.filter(fill => isAsked(hearing, fill.field)).length >= severalAnswers) return null
  const fills: Fill[] = []
  let left = hearing.request.text
  let stays = false
  for (const statement of statementsOf(hearing)) {
    if (holdsOn(statement.text) && !answers(statement, plain, hearing) && speaksOfKnown(statement, hearing)) {
      stays = true
      left = without(left, statement, hearing)
      continue
    }
    if (!puts.test(statement.text) || isAsItIs(statement, hearing) || asks(statement, hearing) || answers(statement, plain, hearing))
      continue
    const pair = mendSwapped(statement, hearing)
    if (pair.length > 0) {
      fills.push(...pair)
      left = without(left, statement, hearing)
      continue
    }
    // 两个电话写反了: no piece of one of them
    if (saysSwapped(statement.text) && /[两俩2]个|和|跟/.test(statement.text) && retell(statement, hearing, ask).length < 2) continue
    const row = mendRow(statement, hearing, ask)
    if (row.length > 0) {
      fills.push(...row)
      left = without(left, statement, hearing)
      continue
    }
    const name = mendName(statement, hearing)
    const parts =
      name.fills.length > 0 || (name.tells && !ofAddress.test(statement.text))
        ? name.fills
        : marks.test(statement.text)
          ? mendPart(statement, hearing)
          : []
    const told = name.tells ? [] : retell(statement, hearing, ask)
    // 区县选错,是凤冈县: what is told of the one that is named is no piece of another
    const pieces = parts.filter(
      part =>
        !told.some(each => each.field !== part.field && each.start < part.end && part.start < each.end) &&
        // 不是阿里云的,那是域名,服务器在华为云: a provider that is told is no piece
        !told.some(each => each.field === part.field && hearing.tools.lexicon.brands.some(({ name }) => name === each.value)),
    )
    const mended = [...pieces, ...told].filter(
      (fill, at, all) => !fills.some(each => each.field === fill.field) && all.findIndex(each => each.field === fill.field) === at,
    )
    if (mended.length === 0) continue
    fills.push(...mended)
    left = without(left, statement, hearing)
  }
  if (fills.length === 0 && !stays) return null
  // somebody else in a role comes with a number of their own
  if (fills.length > 0 && hearPersonChanged(hearing, ask)) return null
  const beside = /[\p{L}\p{N}]/u.test(left) ? heardBeside(left, fills) : null
  return {
    fills: [...fills, ...(beside?.fills.filter(each => !fills.some(fill => fill.field === each.field)) ?? [])],
    states: beside?.states ?? [],
    rejects: beside?.rejects ?? [],
    clarifies: beside?.clarifies ?? [],
    corrects: fills.length > 0,
  }
}

/** 街名错了,是茶乡街,乡村的乡: a character of an address */
const ofAddress = /地址|住所|街|路|门牌|楼|村/

/** The message without one statement; nothing moves. */
function without(text: string, { start, end }: Statement, { norm }: Hearing): string {
  const from = norm.offsets[start] ?? 0
  const to = norm.offsets[end] ?? text.length
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
}

/** 以前不是张示范管,现在就是张示范 */
const isAsItIs = ({ text }: Statement, hearing: Hearing): boolean => {
  const now = /(?:现在|目前)(?:就|还|也|都)?是([^,。;!?\s]{2,20})/.exec(text)?.[1]
  return (
    now !== undefined &&
    saidBefore(hearing).some(([, value]) => typeof value === 'string' && value.length > 1 && now.startsWith(value.toLowerCase()))
  )
}

const speaksOfKnown = ({ clauses }: Statement, hearing: Hearing): boolean =>
  clauses.some(clause =>
    [...aboutOf(clause, hearing)].some(([field, weight]) => weight >= plainlyNamed && hearing.known(field) !== undefined),
  )
const plainlyNamed = 2
