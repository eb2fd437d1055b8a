import { count, list, words } from '../args.ts'
import type { Args, Say } from '../texts.ts'

const text =
  (sentence: string): Say =>
  () =>
    sentence

const byWhom = (args: Args): string => {
  const { by } = args
  return typeof by === 'object' && by !== null && 'name' in by ? words(by.name) : ''
}

const atTemplate = (args: Args, what: string): string =>
  `模板 ${words(args.template)} 第 ${count(args.line)} 行第 ${count(args.column)} 列${what}：${words(args.subject)}`

/** Titles (`code`) and details (`code.detail`) of problems, and messages of body errors (`error.code`). */
export const problems = {
  'bad-credential': text('凭证无效'),
  'bad-credential.detail': text('密钥、令牌或继续码不对，或者已经失效。请核对后重试；对话令牌丢了可以用继续码换一个。'),
  'no-credential': text('缺少凭证'),
  'no-credential.detail': text('请带上 Authorization: Bearer <令牌或API密钥>；开始对话请带 X-Site-Key。'),
  'wrong-password': text('邮箱或密码不对'),
  'wrong-password.detail': text('请检查邮箱和密码。'),
  'not-allowed': text('没有权限'),
  'not-allowed.detail': args => `这个凭证不能做这件事${words(args.needs) ? `，需要：${words(args.needs)}` : ''}。`,
  'other-conversation': text('不是这个对话的令牌'),
  'other-conversation.detail': text('令牌只能打开它自己的对话和办件。请换用这个对话的令牌，或用它的继续码重新取得。'),
  'origin-not-allowed': text('来源网站未获允许'),
  'origin-not-allowed.detail': text('这个站点密钥只能在登记过的网站上使用。请在站点密钥的来源列表里加上当前网站。'),
  'link-expired': text('链接已失效'),
  'link-expired.detail': text('下载链接五分钟内有效。请重新生成一个。'),
  'not-found': text('没有找到'),
  'not-found.detail': text('没有这个地址，或没有这个编号的内容。'),
  'method-not-allowed': text('不支持这种方法'),
  'method-not-allowed.detail': args => `这个地址只支持：${list(args.allow).join('、')}。`,
  erased: text('已经删除'),
  'erased.detail': text('这个办件的资料已按要求删除，无法恢复。'),
  'already-taken': text('已有人接手'),
  'already-taken.detail': args => `这个对话已由${byWhom(args) || '其他同事'}接手。`,
  'not-taken': text('还没有人接手'),
  'not-taken.detail': text('请先接手对话再回复客户；内部备注不需要接手。'),
  closed: text('对话已关闭'),
  'closed.detail': text('这个对话已经关闭，请开始一个新的对话。'),
  'external-ref-taken': text('外部编号已被使用'),
  'external-ref-taken.detail': args => `这个 externalRef 属于另一个办件 ${words(args.caseId)}。`,
  'key-reused': text('幂等键已用于别的请求'),
  'key-reused.detail': text('同一个 Idempotency-Key 只能配同样的内容。新的请求请换一个新的键。'),
  'still-running': text('同一请求正在处理'),
  'still-running.detail': args => `第一次请求还没有结束，请在 ${count(args.retryAfter)} 秒后重试。`,
  'revision-conflict': text('内容已被别人修改'),
  'revision-conflict.detail': args => `If-Match 的版本已过期，当前版本是 ${count(args.revision)}。请重新读取后再改。`,
  'too-large': text('内容太大'),
  'too-large.detail': args => `请求超过了 ${Math.round(count(args.maxBytes) / 1024)} KB 的上限。请分几次发送。`,
  'too-many-records': text('记录太多'),
  'too-many-records.detail': args =>
    `一次返回最多 ${count(args.maxRecords)} 条。更多的请用 NDJSON 或 CSV 提交，并带上 Accept: application/x-ndjson，一边提交一边返回，不限条数。`,
  'unsupported-media-type': text('不支持的内容类型'),
  'unsupported-media-type.detail': args => `请使用 Content-Type: ${words(args.expected)}。`,
  'malformed-json': text('JSON 格式有误'),
  'malformed-json.detail': text('请求内容不是完整的 JSON。请检查引号、逗号和括号。'),
  'invalid-body': text('请求内容有误'),
  'invalid-body.detail': text('请按 errors 里的说明修改；什么都没有保存。'),
  'invalid-fields': text('有字段的值不能保存'),
  'invalid-fields.detail': text('请按 errors 里的说明修改；全部改对之前什么都不会保存。'),
  'not-a-rejection': text('这份通知没有驳回任何事项'),
  'not-a-rejection.detail': text('notice 里没有找到驳回或退回的意思。请粘贴驳回通知的原文，或不带 notice 只记录状态。'),
  'filing-unclear': text('不清楚是哪一项备案'),
  'filing-unclear.detail': text('请在 filing 里写明是这个办件的哪一项备案。'),
  'document-failed': text('文件没有生成'),
  'document-failed.detail': text('请按 errors 里的说明修改后重新生成；没有保存任何文件。'),
  'format-not-available': text('暂不支持这种格式'),
  'format-not-available.detail': text('这个文件可以生成 PDF 或 HTML。'),
  'too-many-requests': text('请求太频繁'),
  'too-many-requests.detail': args => `请在 ${count(args.retryAfter)} 秒后重试。`,
  busy: text('服务器正忙'),
  'busy.detail': text('同时写入的人太多，这次没有保存。请稍后重试。'),
  internal: text('服务器出错'),
  'internal.detail': text('这次请求没有完成。请稍后重试；如需反馈，请附上 requestId。'),

  'error.unknownKey': args => `没有“${words(args.key)}”这一项。`,
  'error.required': text('这一项必须填写。'),
  'error.wrongType': args => `类型不对${words(args.expected) ? `，应为 ${words(args.expected)}` : ''}。`,
  'error.tooLong': args => `太长了，最多 ${count(args.max)} 个字符。请缩短或分几次发送。`,
  'error.tooShort': args => `太短了，至少 ${count(args.min)} 个字符。`,
  'error.tooMany': args => `太多或太大，上限是 ${count(args.max)}。`,
  'error.tooFew': args => `太少或太小，下限是 ${count(args.min)}。`,
  'error.notOneOf': args => `只能是其中之一：${words(args.values)}。`,
  'error.format.date': text('日期要写成 yyyy-mm-dd，比如 2026-11-23。'),
  'error.format.datetime': text('日期时间要写成 yyyy-mm-ddThh:mm（北京时间），比如 2026-11-23T09:30。'),
  'error.format.email': text('邮箱格式不对，比如 name@example.com。'),
  'error.cursor': text('翻页标记无效。请从第一页重新读取。'),
  'error.malformedLine': text('这一行不是完整的 JSON 对象。'),
  'error.field.unknown': args => `没有“${words(args.field)}”这个字段。字段名见 /v1/fields。`,
  'error.state.unknown': text('state 只能是 unknown、notApplicable、declined 或 later。'),
  'error.consent.missing': text('这是敏感个人信息，请先取得单独同意（consentSensitive: true）再填写或上传。'),
  'error.kind.unknown': args => `不认识的文件种类“${words(args.kind)}”。可用的种类见接口文档，也可以写上传字段的名称。`,
  'error.province.unknown': args => `不认识“${words(args.text)}”。请用省级代码（如 330000）或省份名称。`,
  'error.filing.required': args => `这个办件有几项备案（${words(args.filings)}），请写明是哪一项。`,
  'error.filing.notOnCase': args => `这个办件没有这一项备案，它有：${words(args.filings)}。`,
  'error.document.otherFiling': args => `这个办件没有用到模板 ${words(args.template)} 的备案。`,
  'error.document.noDetails': args => `模板 ${words(args.template)} 不接受 details。`,
  'error.document.missing-glyph': args =>
    `模板 ${words(args.template)} 第 ${count(args.line)} 行的“${words(args.excerpt)}”里，字符“${words(args.character)}”（${words(args.codePoint)}）无法打印。请换一个常用字。`,
  'error.document.overflow': args => `模板 ${words(args.template)} 第 ${count(args.line)} 行的“${words(args.excerpt)}”放不下。请缩短。`,
  'error.document.unknown-box': args =>
    `模板 ${words(args.template)} 第 ${count(args.line)} 行的“${words(args.excerpt)}”在表格里没有对应的栏目。`,
  'error.template.syntax': args => atTemplate(args, '语法有误'),
  'error.template.not-supported': args => atTemplate(args, '用到了不支持的写法'),
  'error.template.unknown-field': args => atTemplate(args, '用到了不存在的字段'),
  'error.template.unknown-helper': args => atTemplate(args, '用到了不存在的函数'),
  'error.template.unknown-partial': args => atTemplate(args, '用到了不存在的片段'),
  'error.template.empty-placeholder': args => atTemplate(args, '有一处没有值可填'),
  'error.template.not-printable': args => atTemplate(args, '有一处的值不能打印'),
  'error.template.bad-character': args => atTemplate(args, '有不能打印的字符'),
  'error.template.bad-argument': args => atTemplate(args, '参数不对'),
  'error.template.bad-markup': args => atTemplate(args, '版面标记有误'),
  'error.template.too-expensive': args => atTemplate(args, '运算太多'),
  'error.other': args => `这个值不能使用（${words(args.code)}）。`,

  'upload.fix': text('请重新上传一份清晰、完整、格式合适的文件。'),
  'rejection.unrecognised': text('没有认出具体的驳回原因，没有重新打开任何项目。请按通知原文逐条核对，或转人工处理。'),
} as const satisfies Readonly<Record<string, Say>>
