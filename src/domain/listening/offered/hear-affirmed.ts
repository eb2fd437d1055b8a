import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Hearing } from '../hearing.ts'
import { choose } from '../readers/choose.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'

/** nothing but what it is called and that it is right */
const affirms =
  /^(?:这个|那个|你写的)?(?<head>[^,。;!?是对没不]{2,10}?)(?:那里|这里)?(?:就?是|写的?|都)?(?:对的?|没错|没问题|正确|不用改)(?:了|的|啊|呀|哦)*$/

const words: readonly (readonly [said: RegExp, of: (field: FieldDefinition) => boolean])[] = [
  [/地址/, ({ kind }) => kind === 'address'],
  [/手机|电话|号码/, ({ type, kind }) => type === 'phone' || kind === 'mobile'],
  [/邮箱|邮件/, ({ type }) => type === 'email'],
  [/网址/, ({ type }) => type === 'url'],
  [/姓名|名字/, ({ kind }) => kind === 'personName' || kind === 'siteName'],
  [/日期|时间/, ({ type }) => type === 'date' || type === 'dateOrLongTerm'],
]

/** 地址对的, beside answers to other questions: a yes to what was put forward under that name. */
export function hearAffirmed(hearing: Hearing, heard: readonly Fill[]): readonly Fill[] {
  const { segments, text, tools, request, norm } = hearing
  if (request.confirming.length === 0) return []
  const isPutRight = heard.some(fill => request.confirming.some(({ field }) => field === fill.field))
  const repeated = isPutRight ? [] : saidAgain(hearing)
  if (repeated.length > 0) return repeated
  return segments.flatMap(segment => {
    const head = segment.question ? undefined : affirms.exec(text.slice(segment.start, segment.end))?.groups?.head
    if (head === undefined) return []
    const isNamed = (key: string): boolean => {
      const field = tools.fields[key]
      return (
        segment.cues.some(cue => cue.fields.includes(key)) ||
        (field !== undefined && words.some(([said, of]) => said.test(head) && of(field)))
      )
    }
    return request.confirming
      .filter(({ field, value }) => isJson(value) && isNamed(field) && !heard.some(fill => fill.field === field))
      .map(({ field, value }) => ({ field, value: value as Json, ...quoteOf(norm, segment.start, segment.end), confidence: 0.9 }))
  })
}

const longest = 40

/** 就注销这个网站, to 注销服务 that was put forward: the same choice in other words is a yes to it. */
function saidAgain(hearing: Hearing): readonly Fill[] {
  const { segments, text, tools, request, norm } = hearing
  if (text.length > longest || segments.some(({ question }) => question)) return []
  const whole = { start: 0, end: text.length }
  return request.confirming.flatMap(({ field, value }): readonly Fill[] => {
    const definition = tools.fields[field]
    const said = definition?.type === 'enum' ? choose(definition, whole, hearing) : undefined
    if (said?.kind !== 'value' || said.doubt || said.raw !== value || !isJson(value)) return []
    return [{ field, value, ...quoteOf(norm, said.start, said.end), confidence: 0.9 }]
  })
}

const isJson = (value: unknown): value is Json => value !== undefined && value !== null
