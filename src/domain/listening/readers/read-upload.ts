import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, wordsOf } from '../hearing.ts'
import type { StateSaid } from '../settling/fill-gaps.ts'
import type { Settled } from '../settling/settle.ts'
import { readState } from '../states/read-state.ts'
import type { Segment } from '../text/split-segments.ts'

const elsewhere =
  /(?:自己|直接|到时候?|我)?(?:再|去|在|到)?(?:平台|系统|后台|官网|网站|接入商|阿里云?|腾讯云?|华为云?|云厂商|app|控制台|公安(?:那边|网站|平台)?)(?:上|里|那边|后台)?.{0,6}(?:传|上传|提交|交|拍|刷)|(?:自己|直接|到时候?)[^,。]{0,4}(?:传|上传|提交|交)(?:到|给|去|往)?(?:平台|系统|后台|接入商|阿里|腾讯|华为|百度|云厂商|云服务商|管局|公安)|(?:到时候?|自己)(?:再)?(?:自己)?(?:去|直接)?(?:传|上传)|upload (?:it )?(?:there|myself|on the)/
const ready =
  /(?:准备|拍|弄|扫|下载)(?:好|完)了?|(?:照片|图片|扫描件|文件|复印件|证书|合同|材料|原件|报告|授权书)(?:我)?(?:都|已经)?(?:有|在)(?!没)|(?<![没还不])有(?:的|了|呢|啊)*$|(?:在|存|放|挂|锁|搁)(?:在)?[^,。]{0,4}(?:手机|电脑|桌面|微信|邮箱|网盘|u盘|相册|墙|柜|抽屉|老家|家里|店里|公司|办公室)(?:里|上)?|拍了|扫了|ready|have it/

type Heard = { readonly settled: Settled } | { readonly said: StateSaid }

/** Words instead of a file: it goes to another system by the person's own hand, or it comes later, or there is none. */
export function readUpload(field: FieldDefinition, hearing: Hearing, segments: readonly Segment[]): readonly Heard[] {
  const words = wordsOf(hearing, field.key)
  const named = segments.filter(segment => segment.cues.some(cue => cue.fields.includes(field.key)))
  const scope =
    named.length > 0 || hearing.asked.length === 1 ? (named.length > 0 && hearing.asked.length > 1 ? named : segments) : segments
  const first = scope[0]
  const last = scope.at(-1)
  if (!first || !last) return []
  const region = { start: first.start, end: last.end }
  const text = hearing.text.slice(region.start, region.end)
  const refused = words.reject?.find(({ said }) => said.test(text))
  if (refused) return [{ settled: { field, told: true, score: 1, reading: { kind: 'reject', code: refused.code, ...region } } }]
  const goes = elsewhere.test(text) && !/(?<!不|别)[发传]给?你/.test(text)
  if (goes || (field.accepts?.elsewhereOnly && ready.test(text) && !/没|还没/.test(text)))
    return [
      {
        settled: {
          field,
          told: true,
          score: 1,
          reading: { kind: 'value', raw: { elsewhere: true }, ...region, confidence: 0.88, purity: 1 },
        },
      },
    ]
  const said = readState(text, region.start, words)
  if (said && hearing.asked.length === 1) return [{ said: { field: field.key, state: said.state, start: region.start, end: region.end } }]
  if (words.later?.test(text) || ready.test(text)) return [{ said: { field: field.key, state: 'later', ...region } }]
  return []
}
