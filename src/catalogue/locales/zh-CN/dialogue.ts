import type { Json } from '../../../domain/json.ts'
import { count, list, places, rows, words } from '../args.ts'
import type { Args, Say } from '../texts.ts'
import { afterSubmission } from './after-submission.ts'
import { cite } from './cite.ts'

/** A. 备案要多久 */
const topicIn = (item: Args): string => `${words(item.letter)}. ${item.field ? `${words(item.field)}怎么填` : words(item.name)}`

const leads: Readonly<Record<string, string>> = {
  routing: '先弄清楚要办哪件事。',
  subject: '说说办备案的单位（或个人）。手边有营业执照就拍张照片发来，能少打很多字。',
  people: '接下来是联系人。',
  consent: '下面要用到身份证信息，先征求您的同意。',
  site: '说说网站。',
  access: '说说服务器。',
  security: '再说说安全这一块。',
  dataExport: '说说用户信息。',
  plan: '下面是应急预案要写的内容。',
  late: '快好了，最后几项。',
  guide: '这是文章指南里的核对项。',
}

/** Where it is no filing, or no licence is to be had, the usual words would only puzzle. */
const otherLeads: Readonly<Record<string, string>> = {
  'subject.given': '再说说办备案的单位。',
  'subject.plan': '说说这份预案是哪个单位的。手边有执照或法人证书就拍张照片发来，能少打很多字。',
  'subject.unit': '说说单位。手边有法人证书（登记证书）就拍张照片发来，能少打很多字。',
  'subject.person': '说说您自己。',
  'people.plan': '接下来是负责的人。',
}
const leadOf = (args: Args): string | undefined =>
  list(args.voices)
    .map(voice => otherLeads[`${words(args.topic)}.${voice}`])
    .find(each => each !== undefined) ?? leads[words(args.topic)]

const topics: Readonly<Record<string, string>> = {
  routing: '办什么',
  subject: '主办单位',
  people: '联系人',
  consent: '授权',
  site: '网站',
  access: '服务器',
  security: '安全',
  dataExport: '用户信息',
  plan: '应急预案',
  late: '提交',
  files: '材料',
  guide: '文章指南',
}

const sides: Readonly<Record<string, string>> = { official: '法规口径：', provider: '接入商口径：' }
const standing: Readonly<Record<string, string>> = { pass: '您的情况符合', fail: '您的情况不符合', unknown: '还缺信息，不能判断' }

/** What the other basis says, beside it; the law decides. */
function otherSides(args: Args): string {
  const others = rows(args.others).map(
    each => `${sides[words(each.kind)] ?? ''}${words(each.message)}（${standing[words(each.verdict)] ?? ''}）`,
  )
  return others.length ? `两种口径并列：${others.join('；')}。以法规口径为准。` : ''
}

/** What each portal takes for one picture, and sizes as a person says them. */
const limits = (args: Args): readonly string[] => rows(args.limits).map(each => `${words(each.portal)}每张最多${size(each.mostBytes)}`)
const size = (bytes: Json | undefined): string =>
  count(bytes) < 1024 * 1024 ? `${Math.ceil(count(bytes) / 1024)}KB` : `${Number((count(bytes) / 1024 / 1024).toFixed(1))}MB`

const and = (items: readonly string[], most = 12): string =>
  items.length > most ? `${items.slice(0, most).join('、')}等 ${items.length}项` : items.join('、')

/** A value of which nothing may be shown is not shown as a row of stars. */
const shown = (value: string): string => (/^\*+$/.test(value) ? '' : `“${value}”`)

const pairs = (items: readonly Args[]): string => items.map(item => `${words(item.label)}${shown(words(item.value))}`).join('；')

/** values that a person reads again in one sentence; more of them stand above in their list */
const atOnce = 2

/** 浙江省, 浙江省杭州市, 浙江省杭州市余杭区: the last says all of them. */
function folded(items: readonly Args[]): readonly Args[] {
  const lines: { readonly label: string; readonly value: string }[] = []
  for (const item of items) {
    const [label, value, last] = [words(item.label), words(item.value), lines.at(-1)]
    const goesOn = last !== undefined && last.value !== '' && value.startsWith(last.value)
    if (goesOn) lines.splice(-1, 1, { label: `${last.label}、${label}`, value })
    else lines.push({ label, value })
  }
  return lines
}

/** `parts`: where something else begins, behind an empty line */
const numbered = (lines: readonly string[], parts: readonly number[] = []): string =>
  lines.length === 1 ? (lines[0] ?? '') : lines.map((line, index) => `${parts.includes(index) ? '\n' : ''}${index + 1}. ${line}`).join('\n')

const choices = (options: readonly string[]): string => (options.length ? `可以选：${options.join(' / ')}。` : '')

const again = (item: Args): string =>
  `${words(item.label)}：${item.refused === true ? '请照上面说的再填一次。' : `${choices(list(item.options))}${words(item.help)}`}`

const verdicts: Readonly<Record<string, string>> = {
  pass: '符合',
  fail: '不符合',
  unknown: '资料不够，还不能判断',
  notApplicable: '不适用',
}

/** What a change of the rules did to one of them. */
function rejudged(item: Args): string {
  const [says, before, after] = [
    `“${words(item.says)}”${cite(item)}`,
    verdicts[words(item.before)] ?? '',
    verdicts[words(item.after)] ?? '',
  ]
  if (item.why === 'begins') return `${words(item.on)} 起${says}开始适用，您的资料：${after}。`
  if (item.why === 'ends') return `${says}只适用到 ${words(item.on)}，现在不再要求。`
  if (item.why === 'parameter') return `${words(item.on)} 起${says}按新的数值判断，由“${before}”变为“${after}”。`
  return `规则库有更正：${says}由“${before}”变为“${after}”。`
}

/** What the assistant says in Chinese. Short sentences, as a patient clerk speaks. */
export const dialogue = {
  greeting: () =>
    '您好，我是安备，帮您办网站备案（ICP备案）、公安联网备案和网络安全应急预案。一句一句告诉我就行，也可以把资料一次贴过来；不知道的说“不知道”。',
  greetingOwn: args => words(args.text),
  greetingKnown: args => `已经有${count(args.count)}项资料在手上，我不再重复问。`,
  greetingAgain: () => '您好，我在。',
  smallTalk: () => '好的。',
  empty: () => '没有收到文字。您可以打字，也可以点下面的按钮。',
  complaint: () => '给您添麻烦了，对不起。我尽量少问；您想直接找人办，点“转人工”就行。',

  noted: args => `记下了：${pairs(rows(args.items))}。`,
  notedMany: args => `记下了${count(args.count)}项：${list(args.labels).slice(0, 6).join('、')}${count(args.count) > 6 ? '……' : ''}。`,
  corrected: args => `改好了：${words(args.label)}由“${words(args.from)}”改成“${words(args.to)}”。`,
  derived: args => `顺手填好了：${pairs(folded(rows(args.items)))}。不对就告诉我。`,
  stale: args => `相关的几项要重新确认：${and(list(args.labels))}。`,
  staleDocument: args => `《${words(args.document)}》里用到了刚改的内容，需要重新生成。`,

  'ask.first': args => {
    const lines = list(args.items)
    const lead = leadOf(args)
    return lines.length > 1 && lead ? `${lead}\n${numbered(lines)}` : numbered(lines)
  },
  'ask.rest': args => `只差这几项了，一条消息说完就行（可以按序号答）：\n${numbered(list(args.items), places(args.parts))}`,
  'ask.again': args => `${args.answered === true ? '还有没说到的：' : '这样问可能更清楚：'}\n${numbered(rows(args.items).map(again))}`,
  'ask.sweep': args => `前面放下的几项，现在能补上吗？还不行就说“先这样”。\n${numbered(rows(args.items).map(again))}`,
  'ask.stuck': () =>
    '还不知道您要办哪件事，后面的就没法问。点一个就行：ICP备案（网站要在内地开通）、公安联网备案（网站开通以后）、两者都办、只做应急预案。都不像的话点“转人工”，请同事帮您看。',
  'ask.dropped': args => `${and(list(args.labels))}先放着，最后会列在“还差”里，随时可以补。`,
  'ask.return': args => {
    const open = list(args.labels)
    const proposed = rows(args.items)
    const parts = [
      ...(proposed.length > atOnce
        ? [`上面这${proposed.length}项（${and(proposed.map(item => words(item.label)))}）都对吗？都对就说“是的”。`]
        : proposed.length
          ? [`${pairs(proposed)}，对吗？`]
          : []),
      ...(open.length > 6 ? [`${and(open)}。`] : open.length ? [numbered(list(args.questions))] : []),
    ]
    return `回到刚才的问题：${parts.length > 1 || open.length > 1 ? '\n' : ''}${parts.join('\n')}`
  },
  askFiles: args => `最后是材料。请上传：${and(list(args.labels))}。清楚的照片就行；手头没有就说“先不传”，不影响先出文件。`,
  askSheet: args =>
    `下面是一张表，知道哪项写哪项，复制过去在冒号后面填就行，不知道的空着：\n${list(args.labels)
      .map(label => `${label}：`)
      .join('\n')}`,
  confirmOne: args => {
    const item = rows(args.items)[0] ?? {}
    if (item.is === true) return `${words(item.label)}，对吗？`
    return item.is === false ? `${words(item.label)}：不是（没有），对吗？` : `${words(item.label)}写“${words(item.value)}”，对吗？`
  },
  confirmFiling: args => {
    const of = (field: string) => words(rows(args.items).find(item => item.field === field)?.value)
    const kind = of('icpFilingType')
    return `听起来您要办的是：${of('filingScenario')}${kind ? `，属于“${kind}”${kind === '首次备案' ? '（以前没备过）' : ''}` : ''}，对吗？不是的话直接告诉我要办哪个。`
  },
  confirmSeveral: args =>
    `这几项对不对？都对就说“是的”：\n${rows(args.items)
      .map(item => `- ${words(item.label)}：${words(item.value)}`)
      .join('\n')}`,
  confirmUsual: args =>
    `其余的先照常见情况替您填好了。哪项不对就直接说怎么改，都对就说“是的”：\n${rows(args.items)
      .map(item => `- ${words(item.label)}：${words(item.value)}`)
      .join('\n')}`,

  'tap.option': args => words(args.option),
  'tap.topic': args => topicIn(args),
  'tap.noneOfThese': () => '都不是',
  'tap.fileRight': () => '以文件为准',
  'tap.mineRight': () => '以我之前说的为准',
  'tap.yes': () => '是的',
  'tap.no': () => '不对',
  'tap.isSo': () => '是',
  'tap.isNotSo': () => '不是',
  'tap.dontKnow': () => '不清楚',
  'tap.skip': () => '先跳过',
  'tap.why': () => '为什么要问',
  'tap.agree': () => '同意',
  'tap.disagree': () => '不同意',
  'tap.later': () => '先不传',
  'tap.elsewhere': () => '照片准备好了，到平台上传',
  'tap.fileAnyway': () => '仍要办理',
  'tap.askPolice': () => '怎么向网安确认？',
  'tap.person': () => '转人工',
  'tap.summary': () => '看看填了什么',
  'tap.missing': () => '还差什么',
  'tap.guideYes': () => '要',
  'tap.guideNo': () => '不用了',

  rejected: args => `${and(list(args.labels))}没有记下：${words(args.error)}${words(args.help)}`,
  drafted: args => `${words(args.label)}至少要写${count(args.least)}个字，我按您说的补成了一句。`,
  disregarded: () => '消息里像命令或代码的部分，我不执行，也不记。备案结果只看填写的内容和规定，请用平常的话回答。',
  heardPart: args => `这条太长，我只看了前${count(args.length)}个字，后面的没有记。请把后面的分几次发来。`,
  'clarify.day': args => `${list(args.labels).join('、')}要精确到哪一天，只有年月还记不了。`,
  'clarify.name': args => `${words(args.label)}要写全名。`,
  'clarify.number': args => `${words(args.label)}要一个准数，大概的还记不了。`,
  noPaper: () => '没有照片也不要紧，知道哪项打哪项；不知道的说“不知道”，以后再补。',
  clarify: () => '这句我没听明白，没有记下。',
  unknown: args =>
    `没关系，先记“不清楚”。可以这样找：\n${rows(args.items)
      .map(item => `- ${words(item.label)}：${words(item.help)}`)
      .join('\n')}${count(args.more) ? `\n其余${count(args.more)}项也先放着。` : ''}`,
  'stated.notApplicable': args => `好，${and(list(args.labels))}记为“没有”。`,
  'stated.declined': args => `好，${and(list(args.labels))}不填。`,
  'stated.later': args => `好，${and(list(args.labels))}先放着，最后我再提一次。`,
  'stated.laterFiles': args => `好，${and(list(args.labels))}什么时候传都行。`,
  'consent.refused': () => '明白，身份证一类的信息我不收也不存。这几项到时候您直接在接入商或公安的平台上填，其余的照常办。',
  'consent.held': () => '您发来的证件信息我先不存：按规定，收这类信息要您单独同意。',
  'undo.done': args => `退回去了：${and(list(args.labels))}。`,
  'undo.nothing': () => '没有可以退回的了。',
  'correction.which': () => '要改哪一项？请连名称和新内容一起说，比如“网站名称改成××”。',
  'why.fields': args =>
    rows(args.items)
      .map(item => `${words(item.label)}：${words(item.why)}${words(item.help)}`)
      .join('\n'),
  'why.nothingOpen': () => '现在没有等您回答的问题。',
  fieldHelp: args => `${words(args.label)}：${words(args.why)}${words(args.help)}`,
  'question.perhaps': () => '不确定您问的是不是这个：',
  'question.choose': args => `您是想问哪一个？${rows(args.items).map(topicIn).join('；')}。点一下，或者说字母；都不是就换个说法再问。`,
  'question.others': args => `要是想问别的，点一下或者说字母：${rows(args.items).map(topicIn).join('；')}。`,
  'question.unknown': () => '这个问题我没有可靠的答案，不想乱说。需要的话点“转人工”，请同事回答您。',
  finish: () => '好，都已经保存，随时可以回来接着办。',
  edited: args => `资料有更新：${and(list(args.labels))}。`,
  'upload.taken': args => `收到“${words(args.name)}”，放在“${words(args.label)}”里了。`,
  'upload.kept': args => `收到“${words(args.name)}”，先替您存着。`,
  'upload.stayed': args => `“${words(args.name)}”在您这边读好了，图片没有传过来。`,
  'upload.corrected': args => `好，“${words(args.name)}”改成“${words(args.kind)}”了。`,
  'upload.problems': args => `这份文件有点问题：${list(args.problems).join('')}可以重新传一份。`,
  'upload.portalBytes': args =>
    `${and(limits(args))}，这张是${size(args.bytes)}。${
      args.mends === 'server'
        ? '点它下面的“缩小”，就能下载一张缩好、字还看得清的；材料包里也会自动放一张。'
        : args.mends === 'browser'
          ? '点它下面的“缩小”，就在您这台设备上缩好一张、字还看得清的，可以下载，也会放进材料包。'
          : '请先缩小再传：长边保持在1600像素以上，字才看得清。'
    }`,
  'upload.portalFormat': args =>
    `平台只收JPG或PNG图片（${and(limits(args))}），这份是别的格式。${
      args.mends === 'server'
        ? '点它下面的“转成JPG”，就能下载一张合格的；材料包里也会自动放一张。'
        : args.mends === 'browser'
          ? '点它下面的“转成JPG”，就在您这台设备上转好一张，可以下载，也会放进材料包。'
          : '请转成JPG再传。'
    }`,
  'upload.rowsLeftOut': () => '有些行里的单元格没能读进来（比如IP一栏只收公网地址，内网地址不用填），请对照原表。',
  'upload.read': () => '从上面读到了下面这些，请对照原件看一遍。',
  'upload.agrees': args => `与您说的一致：${and(list(args.labels))}。`,
  'upload.differs': args => `${words(args.label)}对不上：文件上是“${words(args.read)}”，您之前说的是“${words(args.known)}”。哪个对？`,
  'upload.toldOtherwise': args =>
    `${words(args.label)}文件上是“${words(args.read)}”，您写的是“${words(args.told)}”，先按您写的记了。文件上的才对就告诉我。`,
  'upload.oneLetter': args =>
    `${words(args.label)}从照片上读成“${words(args.read)}”，跟您写的“${words(args.told)}”差一个字，请对照原件看看是不是读错了。`,
  'upload.filesDiffer': args =>
    `两份文件的${words(args.label)}对不上：这份是“${words(args.read)}”，之前那份是“${words(args.known)}”。哪个对？`,
  'upload.choose': () => '点“以文件为准”就改成文件上的；点“以我之前说的为准”就不改。只想改其中一项，直接说那一项就行。',
  'upload.codeElsewhere': args =>
    `信用代码里的登记地是${words(args.code)}，住所却在${words(args.address)}。迁过址的可能是这样，否则有一处读错了，请核对哪个对。`,
  'upload.endsSoon': args => `${words(args.label)}是${words(args.day)}，剩下不到3个月；接入商要求提交时有效期超过3个月，请先换新的。`,
  'upload.overAlready': args => `${words(args.label)}是${words(args.day)}，已经过期了，请换新的再提交。`,
  'upload.retake': () => '这张读不准，为免读错，我没有读。请在亮的地方把整张平放、对好焦重新拍一张，或者直接告诉我上面的内容。',
  'upload.nothing': () => '上面没有我能填进表里的内容，需要的我再问您。',
  'upload.informationSheet': () =>
    '这像是一份填好的备案资料。里面有身份证号这类信息，没有您的同意我不从文件里读。打开它，全选、复制，粘贴到这里发给我，一次就能填好。',
  'upload.unsupported': () => '这个文件我这里不能自动读，只替您收存；上面的内容请告诉我。',
  'upload.textsOnly': () =>
    '这台服务器只读带文字的文件（PDF、Word、Excel、CSV、TXT），不读图片，这张先替您存着。在网页上可以选“在本机读取”；也可以直接告诉我上面的内容。',
  'upload.busy': () => '现在读图片的人多，这张我先收着没有读。上面的内容请告诉我，或者过一分钟再传一次。',
  'upload.failed': () => '这份没有读成，文件先替您存着。请再传一次，或者把上面的内容告诉我。',
  'upload.scan': () => '这是一份扫描件，里面没有文字，只有图片。我没有读，只替您收存；上面的内容请告诉我，或者把那一页拍成照片再传。',
  'upload.refused': () => '这个文件我没有读，只替您收存，之前填的都还在。上面的内容请告诉我，或者换一份再传。',
  'upload.contingencyPlan': () => '这是一份应急预案。',
  'upload.chaptersMissing': args =>
    `对照通常的章节，没看到这些标题：${and(list(args.chapters))}。提交前请补上；要我按章节给您生成一份新的也行。`,
  'upload.securityPolicy': () => '这是一份安全管理制度，算作已经有了。',
  'upload.rejectionNotice': () =>
    '这是一份退回（驳回）通知，退回原因我按原文摘出来了。我还没有把备案记成“被退回”：如果确实是您这次的申请，请告诉我哪一项要改，或者直接说出新的内容，我改好材料后您到原来的平台重新提交；看不懂的原因可以原样发给我。',

  'finding.blocks': args => `要注意，这一项现在过不了：${words(args.message)}${words(args.fix)}${otherSides(args)}`,
  'finding.notice': args => `提醒一下：${words(args.message)}${words(args.fix)}${otherSides(args)}`,
  'finding.guide': args => `这一项指南未达标。${words(args.message)}${words(args.fix)}${otherSides(args)}`,

  'news.rejudged': args =>
    [
      '规定有变化，您的资料已经按现在的规定重新核对：',
      numbered(rows(args.items).map(rejudged)),
      ...(count(args.more) ? [`另有${count(args.more)}项变化，在“核对结果”里可以看到。`] : []),
      ...(args.ready === 'lost' ? [`原来可以提交，现在还有${count(args.open)}项要处理。`] : []),
      ...(args.ready === 'gained' ? ['按现在的规定，可以提交了。'] : []),
    ].join('\n'),
  'news.icpNotApplicable': () =>
    '服务器不在中国内地（境外，含港澳台），ICP备案不适用：不需要办，也办不了，接入商不会受理。原来有备案号的，请在原接入商那里取消接入或注销。给内地用户用的网站，还要看公安联网备案。',
  'news.policeDuty': () =>
    '网站给内地用户用，服务器虽然在外面，也请在开通后30日内办公安联网备案（依据公安部令第33号第十二条和云厂商的说明）。',
  'news.policeAsk': () => '网站不面向内地用户，我没有查到必须办公安备案的依据。您可以仍要办理，我照样帮您填完；也可以先向当地网安确认。',
  'news.procedure': args => `按您说的情况，要办的是：${list(args.procedures).join('，然后')}。`,
  'news.authority': args => `管这件事的是${words(args.official)}，材料由接入商代为提交，不用您自己跑。`,
  'news.authorityConflict': args =>
    `管这件事的是${words(args.official)}（看主体住所在哪里），材料由接入商代为提交。网上文章说看服务器在哪里，照那个说法是${words(args.guide)}，以前面的为准。`,

  'summary.count': args => `已经填好${count(args.count)}项。`,
  'summary.nothingOpen': () => '要填的都填好了。',
  'summary.lead': () => '目前填好的：',
  'summary.topic': args =>
    `【${topics[words(args.topic)] ?? words(args.topic)}】${rows(args.items)
      .map(item => `${words(item.label)}：${words(item.value)}${item.unsure === true ? '（待确认）' : ''}`)
      .join('；')}`,
  'summary.open': args => `还差这几项：${and(list(args.labels), 20)}。`,
  'summary.empty': () => '还没有填任何内容。',

  'complete.ready': args => `问完了。官方要求的内容已经齐了${args.kept ? '' : '，可以提交'}。`,
  'complete.handedIn': args =>
    `${rows(args.items)
      .map(item => `${words(item.filing)}${words(item.status)}`)
      .join('，')}。有新消息、要变更的，直接告诉我。`,
  'tap.next': () => '下一步做什么',
  'tap.dates': () => '有哪些快到期的',
  'complete.failing': args =>
    `问完了。官方要求里还有${count(args.failing)}项没过${count(args.unknown) ? `、${count(args.unknown)}项没有答案` : ''}，${args.kept ? '改好再定稿' : '改好再提交'}：`,
  'complete.unknown': args => `问完了。官方要求里还有${count(args.unknown)}项没有答案，${args.kept ? '补上预案才完整' : '补上才能提交'}。`,
  'complete.waits': () => '问完了。这件事要等另一件先办好，到时候再提交。',
  'complete.guideBelow': args =>
    `按文章指南核对，${[
      ...(count(args.failing) ? [`有${count(args.failing)}项没达到`] : []),
      ...(count(args.unknown) ? [`${count(args.unknown)}项没有答案`] : []),
    ].join('、')}（指南未达标，不影响依法提交）。`,
  'complete.guideMet': () => '文章指南的核对项也都达到了。',
  'complete.unconfirmed': args => `这几项还没有您的确认：${pairs(rows(args.items))}。`,
  'complete.open': args => `还差这几项：${and(list(args.labels), 20)}。知道了随时告诉我；说“还差什么”，我再问一遍。`,
  'complete.refused': args => `您说不填的：${and(list(args.labels), 20)}。提交时要在平台上自己填；想在这里填，直接说就行。`,
  'complete.files': args => `要准备的材料：${and(list(args.labels), 20)}（证件和人脸照片直接交给接入商或公安平台）。`,
  'complete.documents': args =>
    `文件可以下载了：${list(args.documents)
      .map(each => `《${each}》`)
      .join('')}。要改哪一项，直接说就行。`,
  guideOffer: () => '官方材料这边问完了，要按文章指南再核对一遍吗？那些项目没有查到法规依据，不影响提交。',
  'guide.begin': () => '好，我们按文章指南核对一遍。',
  'guide.declined': () => '好，指南就不核对了。想核对时说“按文章指南核对一遍”。',
  'policy.official': () => '好，从现在起只看官方要求，文章指南的那些项目我不问；您问到时我再说。说“恢复默认”就改回来。',
  'policy.guided': () => '好，恢复默认：先问官方要求，问完再看您要不要按文章指南核对。',
  'policy.guideStrict': () =>
    '好，按文章指南严格来：官方要求问完，指南的项目也逐项问，没做到的记为“指南未达标”；它不影响依法提交。说“恢复默认”就改回来。',

  'handoff.called': args =>
    `好，已经通知同事，会有人来接着帮您${args.minutes ? `，一般 ${words(args.minutes)} 分钟内` : ''}。等的时候也可以继续跟我填。`,
  'handoff.closed': args =>
    `现在不是同事上班的时间。您有什么话直接留在这里，同事${words(args.opensAt) ? `${words(args.opensAt)}上班后` : '上班后'}会看到并回复您；也可以继续跟我填。`,
  'handoff.leave': args =>
    `现在不是同事上班的时间。请把要转告同事的话写成一条消息，${words(args.opensAt) ? `${words(args.opensAt)}上班后` : '上班后'}就在这里回复您。不留言也行，说“先跳过”。`,
  'handoff.left': args => `留言记下了，${words(args.opensAt) ? `${words(args.opensAt)}上班后` : '上班后'}同事会在这里回复您。`,
  'handoff.noMessage': () => '好，不留言了。同事上班后会看到您找过。',
  'handoff.offer': () => '我几次都没听明白，要不要请同事帮您？点“转人工”就行；也可以先跳过这一项。',
  'handoff.back': () => '我接着帮您办。',

  ...afterSubmission,
} as const satisfies Readonly<Record<string, Say>>
