import { fillAt, isUnheard, tellsMuch, withFills } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'

const field = 'isInteractive'
const clause = /[^,。;!\n]+/g
const talk = /留言|评论|论坛|发帖|跟帖|互动/
/** 没什么评论注册的, 未开放用户注册与留言功能, 没让人家留言 */
const none =
  /(?<![没不无]有?)(?:没有?|无|不(?:能|可以|提供|支持|开放|带|设|做|让)|未(?:开放|设|提供|开通))(?:开放?|做|弄|让人家?|给人家?|什么|任何|会员|用户|访客|在线|注册|登录|账号|功能|[、和与及或跟不没无]){0,8}(?:留言|评论|论坛|发帖|跟帖|互动)/
/** 能注册, 有注册功能的: something of the kind all the same */
const some = /(?:能|可以|要|需要?|有|支持|开放|先)(?:会员|用户|在线)?(?:注册(?!商|的?域名|地|资本)|登录)/

/** No comments and no messages, said beside everything else, and nothing of the kind elsewhere. */
export function withNoTalk(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!tellsMuch(hearing) || ![field, 'interactiveFeatures'].every(key => isUnheard(key, heard, hearing))) return heard
  const clauses = matchesOf(clause, hearing.text).filter(([said]) => talk.test(said))
  const [first] = clauses
  if (!first || clauses.some(([said]) => !none.test(said)) || some.test(hearing.text.replace(/[没不无未][^,。;!\n]{0,8}/g, '')))
    return heard
  const at = none.exec(first[0])
  if (!at) return heard
  const start = first.index + at.index
  return withFills(heard, [fillAt(hearing, { start, end: start + at[0].length }, field, false)])
}
