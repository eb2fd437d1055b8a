import { count, list, rows, words } from '../args.ts'
import type { Say } from '../texts.ts'
import { colours, coloursNote } from './colours.ts'

const and = (items: readonly string[]): string => items.join('、')

const paperStates: Readonly<Record<string, string>> = {
  made: '已生成，可以下载',
  make: '我可以生成，说一声就行',
  here: '您传过了，核对一下是不是最新的',
  upload: '请传到这里，或直接传到要交的系统',
  elsewhere: '请直接在接入商或公安平台的系统里交',
}
/** a quote that stands in quotation marks already */
const bare = (quote: Parameters<typeof words>[0]): string => words(quote).replace(/^“([^“”]*)”$/, '$1')

const stillUnsaid = (quotes: readonly string[]): string =>
  quotes.length ? `还没说怎么处理的：${quotes.map(each => `“${each}”`).join('')}，没改好可能再被退回。` : ''
const visitStates: Readonly<Record<string, string>> = { met: '按规定已有', missing: '按规定还缺', unknown: '按规定要有，还没告诉我有没有' }

/** Until when a filing must follow a change. */
const changeClock = (item: ReturnType<typeof rows>[number]): string => {
  if (item.clock === 'atOnce') return '现在就可以办。'
  const by = words(item.by)
  if (!by) return item.clock === 'before' ? '要在改动前30日提交。' : '建议在改动后30日内办。'
  if (item.late === true)
    return `${item.clock === 'before' ? '按规定最晚是' : '建议的最后一天是'}${by}，已经过了，请马上办，晚办不影响提交。`
  return item.clock === 'before' ? `最晚${by}提交（提前30日）。` : `建议${by}之前办（法规没有写天数）。`
}

/** What is said about a filing that was handed in. */
/** nothing but files is wanted */
const areFiles = (items: readonly Readonly<Record<string, unknown>>[]): boolean =>
  items.length > 0 && items.every(item => item.isFile === true)

export const afterSubmission = {
  'move.noted': args => `记下了：${words(args.filing)}${words(args.on)}${words(args.move)}。`,
  'move.next': args => `接下来：${words(args.next)}`,
  'move.which': args => `“${words(args.move)}”说的是ICP备案还是公安备案？`,
  'move.noFiling': args => `这个办件里没有能“${words(args.move)}”的备案，没有记。`,
  'move.notNow': args =>
    `${words(args.filing)}现在的状态是“${words(args.status)}”，“${words(args.move)}”接不上，没有记。前面记错了就说“记错了”。`,
  'move.already': args => `${words(args.filing)}已经记着“${words(args.status)}”了，没有重复记。`,
  'official.sms': () =>
    '这是备案的核验短信：24小时内由收到的人打开短信里的官网，填验证码、手机号和证件号码后6位，过了时间会被退回。验证码不要给任何人，也不用发给我。弄好了说“短信核验过了”。',
  'official.nothing': args => `这条不是备案的审核结果，没有记，也没有改动任何内容。${words(args.filing)}现在还是“${words(args.status)}”。`,
  'official.domain': () => '域名续费了，把新的到期日告诉我，我改过来。',
  'number.ask': args =>
    args.kind === 'icp'
      ? '恭喜！把备案号发给我（像“浙ICP备2021012345号-1”），我帮您核对格式并记下来。'
      : '恭喜！把公安备案号发给我（像“浙公网安备33010602000123号”，14位数字），我帮您核对格式并记下来。',
  'number.wrong': args => `这个号没有记：${words(args.error)}`,
  'number.warn': args => words(args.error),
  'number.noted': args => `备案号记下了：${words(args.number)}。`,
  'notice.ask': () => '别急，退回能改。把退回通知的原文贴过来，或者传文件，短信里怎么写的就怎么发；我只问要改的那几项。',
  'notice.isIt': args =>
    `听起来像${words(args.filing)}被退回、要您改${list(args.items).length > 0 ? `：${and(list(args.items))}` : ''}。是的话我记下来，只问要改的那几项；已经改好的直接告诉我。是这样吗？`,
  'notice.approved': () => '这份通知说的是通过，不是退回，没有记成退回。通过了就把备案号发给我。',
  'notice.underWay': () => '这份通知只说在审核，没有退回，没有记成退回。等有了结果再告诉我。',
  'notice.advert': () =>
    '这条像是代办广告或冒充官方的短信，不是管局或公安的通知，没有记。里面的链接别点，也别付款：备案不收费，也没有“包过”的渠道。',
  'reasons.found': args =>
    count(args.count) > 1
      ? `通知里有${count(args.count)}条原因，一条一条来，只改这几项；哪条通知里没说，就说“不是”。`
      : '通知里有1条原因，只改这一项。',
  'reasons.unknown': args =>
    `这几句我没认出来，没有动任何内容，请看一眼：${list(args.quotes)
      .map(each => `“${each}”`)
      .join('')}`,
  'reasons.perhaps': args =>
    `${rows(args.items).length > 1 ? '通知里这句话可能是这几个意思，没有动任何内容，说的是哪一条？' : '这条我不太确定，没有动任何内容：是不是这个原因？'}\n${rows(
      args.items,
    )
      .map(item => `- “${bare(item.quote)}”：${words(item.says)}`)
      .join('\n')}`,
  'reasons.notThat': () => '好，不是这条，没有动。',
  'reasons.none': () =>
    '没认出具体是哪条原因，没有动任何内容。把通知里写原因的那几句原样发来；通知里没写的，打电话问接入商（公安备案问属地网安）具体改哪一项，再告诉我。',
  'reason.ask': args => {
    const items = rows(args.items)
    const known = items.map(item => (words(item.value) ? `${words(item.label)}（现在写的是“${words(item.value)}”）` : words(item.label)))
    return [
      `第${count(args.number)}条（共${count(args.of)}条）：通知说“${bare(args.quote)}”。${words(args.quote).includes(words(args.says)) ? '' : `${words(args.says)}。`}`,
      `怎么改：${words(args.remedy)}`,
      areFiles(items)
        ? `要换的是${known.join('、')}：传到这里，或在原来的系统里交，交了说“已经交了”；不用换的说“没变”。`
        : known.length
          ? `要改的是${known.join('、')}，把新的告诉我；不用改的说“没变”。`
          : '弄好了说一声“处理好了”。',
    ].join('\n')
  },
  'reason.perhaps': args => {
    const items = rows(args.items)
    const known = items.map(item => (words(item.value) ? `${words(item.label)}（现在写的是“${words(item.value)}”）` : words(item.label)))
    return [
      `通知说“${bare(args.quote)}”，我读成：${words(args.says)}。对不对由您定，现在没有动任何内容。`,
      `对的话：${words(args.remedy)}`,
      areFiles(items)
        ? `新的${known.join('、')}传到这里，或在原来的系统里交，交了说“已经交了”；不是就说“不是”。`
        : known.length
          ? `直接把新的${known.join('、')}告诉我就行；不是就说“不是”。`
          : '是就说“是”，不是就说“不是”。',
    ].join('\n')
  },
  'reason.value': args => `处理好了就好。材料里还是旧的，新的${and(list(args.labels))}是什么？没变就说“没变”。`,
  'reason.changed': () => '改好了。',
  'reason.done': () => '好，这条记为已处理。',
  'reason.kept': () => '好，这条照原样，记为核对过没有变。',
  'reason.later': () => '好，这条先放着，重新提交前记得处理。',
  'reason.other.done': args => `好，“${words(args.says)}”这条记为已处理。`,
  'reason.other.kept': args => `好，“${words(args.says)}”这条照原样，记为核对过没有变。`,
  'reason.other.later': args => `好，“${words(args.says)}”这条先放着。`,
  'reason.other.changed': args => `“${words(args.says)}”这条改好了。`,
  'reasons.done': args => {
    const later = list(args.later)
    return `退回的原因都过了一遍。${later.length ? `还放着的：${later.map(each => `“${each}”`).join('')}，处理好再交。` : '到原来的系统改成新的内容重新提交，交了告诉我。'}${args.untold ? '要在这里把整份内容核对一遍再交，回复“继续”，我一项一项问。' : ''}`
  },
  'documents.remade': args =>
    `${
      list(args.documents).length
        ? `生成好了：${list(args.documents)
            .map(each => `《${each}》`)
            .join('')}，可以下载。`
        : ''
    }${
      list(args.failed).length
        ? `没有生成成功：${list(args.failed)
            .map(each => `《${each}》`)
            .join('')}，请在文件里重试。`
        : ''
    }`,
  'paper.noDuty': () => '没有查到要定期上报的规定，这份是照文章的模板做的，自己留存或对方要时再给。',
  'footer.lines': args =>
    `把这一行贴到网站首页底部：\n${rows(args.items)
      .map(item => `- ${words(item.filing)}${words(item.by) ? `（${words(item.by)}之前）` : ''}：${words(item.html)}`)
      .join('\n')}`,
  'footer.seen': args =>
    `我打开 ${words(args.url)} 看了：\n${rows(args.items)
      .map(item => `- ${words(item.filing)}（${words(item.number)}）：${list(item.problems).join('') || '在，链接也对。'}`)
      .join('\n')}`,
  'footer.unseen': args => `${words(args.url) ? `我去看了 ${words(args.url)}，没看成：` : '没法替您核对页面：'}${words(args.because)}`,
  'footer.mend': () => '改好说一声“挂好了”，我再看一遍；明明在页面上、只是我看不到的，说“确实挂了”。',
  'tap.hung': () => '挂好了',
  'tap.surelyHung': () => '确实挂了',
  'footer.hung': args => `好，${and(list(args.filings))}的备案号记为已经挂上，不再提醒。`,
  resubmitted: args => {
    const changed = list(args.changed)
    const unanswered = list(args.unanswered)
    return `${changed.length ? `和上次交的比，改了：${and(changed)}。` : '和上次交的比，填的内容没有变。'}${stillUnsaid(unanswered)}`
  },
  'resubmitted.open': args => stillUnsaid(list(args.unanswered)),
  'change.noted': args =>
    `记下了：${and(rows(args.kinds).map(each => `${words(each.kind)}${words(each.on) ? `（${words(each.on)}）` : ''}`))}。`,
  'change.duties': args =>
    rows(args.items)
      .map(item => {
        const papers = [...list(item.documents).map(each => `《${each}》（我生成）`), ...list(item.papers)]
        const note = words(item.note)
        const change = words(item.change) ? `（${[words(item.change), words(item.on)].filter(Boolean).join('，')}）` : ''
        return `- ${words(item.filing)}${change}：${words(item.what)}。${changeClock(item)}${papers.length ? `材料：${papers.join('；')}。` : ''}${note ? `${note}。` : ''}`
      })
      .join('\n'),
  'change.notOfIcp': () => 'ICP 备案里没有网络安全负责人和应急联络人，这次不用变更 ICP 备案。办过公安联网备案的，在公安平台上改。',
  'change.tellDone': () => '办好了跟我说“变更办好了”。',
  'change.tellCancelled': () => '办好了跟我说“注销办好了”。',
  'deadlines.undated': args =>
    `管局的${count(args.days)}个工作日要数到${words(args.year)}年，那年的放假安排这里还没有，算不出准确的一天：只扣周末大约是${words(args.about)}，遇上节假日往后顺延。`,
  'deadlines.list': args =>
    `您的期限，近的在前：\n${rows(args.items)
      .map(
        item =>
          `- 【${colours[words(item.colour)] ?? ''}】${words(item.on)}${item.past === true ? '（已经过了）' : ''} ${words(item.what)}${words(item.action) ? `。${words(item.action)}` : ''}（依据：${words(item.basis)}${words(item.provision)}）`,
      )
      .join('\n')}${count(args.more) > 0 ? `\n还有${count(args.more)}个更远的，在“流程”里。` : ''}\n${coloursNote}`,
  'paper.handedInOf': args => `好，${and(list(args.papers))}交了就好，这里不用再传。还有${and(list(args.rest))}，都交了说“都交了”。`,
  reopening: () => '原来的备案已经注销，重新开站按首次备案办：通过之前网站不能在境内开放。没变的内容不用再填，核对后重新提交就行。',
  'reasons.again': () => '好，都弄好了就到原来的系统重新提交，交了告诉我。',
  'paper.handedIn': args => `好，${and(list(args.papers))}交了就好，这里不用再传。`,
  'papers.asked': args =>
    `通知要的材料：\n${rows(args.items)
      .map(item => `- ${words(item.paper)}：${paperStates[words(item.how)] ?? ''}`)
      .join('\n')}`,
  'visit.list': args =>
    `现场核查前备好这几样：\n${rows(args.items)
      .map(item => {
        const documents = list(item.documents).map(each => `《${each}》`)
        const article = item.article === true ? '；文章的要求更高，还没达到' : ''
        return `- ${words(item.what)}：${words(item.bring)}。${visitStates[words(item.state)] ?? ''}${article}${documents.length ? `；文件${documents.join('')}我可以生成` : ''}。`
      })
      .join('\n')}\n“按规定”说的是法规，文章里的说法（30天日志、每季度演练、备份地点）另列在核查清单里。`,
  'news.due': args =>
    `快到期的：\n${rows(args.items)
      .map(
        item =>
          `- ${words(item.on)}（${Number(item.left) < 0 ? '已过' : Number(item.left) === 0 ? '今天' : `还有${count(item.left)}天`}）：${words(item.what)}`,
      )
      .join('\n')}`,
  'inbound.ask': args =>
    `收到转来的消息：“${words(args.text)}”。看着像是${words(args.filing)}${words(args.on)}${words(args.move)}，还没有记。要记就说“记下来”，不是就说“不用记”。`,
  'inbound.dismissed': () => '好，没有记。',
  'tap.record': () => '记下来',
  'tap.ignore': () => '不用记',
  'reminders.quiet': args => `好，${words(args.from)}到第二天${words(args.to)}之间不提醒，别的时候照常。`,
  'reminders.when': args =>
    `到期前30天、7天、1天和当天各提醒一次，过了期再提醒一次${words(args.from) ? `；${words(args.from)}到第二天${words(args.to)}之间不发` : ''}。要改时间直接说，比如“早上10点以后再提醒”。`,
  'reminders.stopped': () => '好，不再发到期提醒。要恢复就说“恢复提醒”；期限还在“有哪些快到期的”里看得到。',
  'reminders.on': () => '好，到期提醒恢复了。',
  'reminders.to': args =>
    `记下了${and(list(args.items))}：到期前30天、7天、1天和当天提醒，晚上9点到早上9点不打扰；邮件和短信里有停止提醒的链接。`,
  'upkeep.begin.drill': () => '好，几个问题就能记成一份《应急演练记录》。',
  'upkeep.begin.selfCheck': () => '好，逐项看一遍，记成一份《网络安全自查记录》。',
  'upkeep.again': () => '这句我没听明白，再问一次：',
  'upkeep.leave': () => '还是没听明白。说“跳过”跳过这一问，说“先放着”停在这里，说“算了”不记了。',
  'upkeep.aboutWhen': () => '大概的日子也行，比如“上周五”“11月中旬的15号”；实在想不起来再说一次“不记得”，日期就空着。',
  'upkeep.paused.drill': () => '好，演练记录停在这里，说过的都留着。要接着记就说“继续演练”。',
  'upkeep.paused.selfCheck': () => '好，自查停在这里，说过的都留着。要接着做就说“继续自查”。',
  'upkeep.stopped': () => '好，不记了，没有生成记录。',
  'upkeep.remade': () => '改好了，记录重新生成了。',
  'upkeep.undated.drill': () => '演练记下了，日期空着；想起来了就说“演练是×月×日做的”。法规要求每年至少一次。',
  'upkeep.undated.selfCheck': () => '自查记下了，日期空着；想起来了就说是哪天做的。',
  'upkeep.day': () => '是哪天做的？',
  'upkeep.scenario': () => '演练的是什么场景？比如DDoS攻击、网页被篡改、数据恢复。',
  'upkeep.participants': () => '谁参加了？用顿号隔开。',
  'upkeep.recovery': () => '从发现到恢复用了多久（几小时）？',
  'upkeep.problems': () => '发现了什么问题？没有就说“没有”。',
  'upkeep.items': args =>
    `${args.left === true ? '记下了，还有这几项，' : '下面'}哪几项有问题？说序号，都没问题就说“都好”。\n${rows(args.items)
      .map(item => `${count(item.number)}. ${words(item.what)}`)
      .join('\n')}`,
  'upkeep.measures': () => '有问题的准备怎么改、谁来改？',
  'upkeep.done.drill': args =>
    `演练记下了（${words(args.on)}）。法规要求每年至少一次，下一次最晚${words(args.next)}；文章说的是每季度一次。`,
  'upkeep.done.selfCheck': args => `自查记下了（${words(args.on)}）。按文章的季度说法，下一次在${words(args.next)}之前；法规没有写季度。`,
  'tap.today': () => '今天',
  'tap.allGood': () => '都好',
  'incident.begin': args =>
    `先别慌：断开受影响的服务器（不要关机、不要重装），改掉管理密码，把日志和截图留好。发现时间先按现在（${words(args.foundAt)}，北京时间）算，报告时限从这时起。`,
  'incident.noted': () => '记下了。',
  'incident.goOn': () => '之后做了什么处置、查清了多少人和损失、什么时候恢复的，随时告诉我，报告表跟着更新。',
  'incident.acted': () => '处置情况记进报告表了。恢复了告诉我。',
  'incident.ended': args =>
    `好。报过的事件，处置结束后30日内（最晚${words(args.by)}）要交总结报告：经过、原因、损失、整改。总结报告先照已知的起草了，原因和整改请补上。`,
  'incident.found': args => `记下了，发现时间改成${words(args.foundAt)}（北京时间），报告时限从这时起。`,
  'incident.persons': () => '有没有用户的个人信息泄露、丢失？大概多少人？没有就说“没有”，不清楚就说“不清楚”。',
  'incident.loss': () => '直接经济损失大概多少元？没有就说“没有”，不清楚就说“不清楚”。',
  'incident.grade': args =>
    words(args.grade)
      ? `按现在知道的，至少是${words(args.grade)}。查清更多以后可能升级，升级了再告诉我。`
      : args.known === true
        ? '按现在知道的，人数和损失没有到定级的门槛。查清更多以后可能升级。'
        : '人数和损失都还不清楚，现在定不了级。先按可能要报来准备，查清了再告诉我。',
  'incident.duties': args =>
    `要告诉谁：\n${rows(args.items)
      .map(
        item =>
          `- ${words(item.duty)}${words(item.until) ? `，最晚 ${words(item.until)}` : ''}${item.late ? '（已经过了，现在就报，并说明为什么迟）' : ''}`,
      )
      .join('\n')}\n时限内查不清的，先报单位、系统、时间、影响和已采取的措施，其余补报。`,
  'incident.ifCiio': args => `要是被认定为关键信息基础设施运营者，改按：${words(args.duty)}，最晚 ${words(args.until)}。是的话告诉我一声。`,
  'incident.papers': args =>
    `《网络安全事件报告表》已按您说的填好${args.leaked === true ? '，给用户的告知书也起草了' : ''}，空着的照实补上，发出前核对一遍。`,
  'tap.none': () => '没有',
  'tap.ground': args => words(args.says),
  'tap.allOfThem': () => '都是',
  'tap.noneOfThem': () => '都不是',
  'tap.settled': () => '处理好了',
  'tap.unchanged': () => '没变',
  'tap.putOff': () => '这条先放着',
  'tap.notSaid': () => '通知没说这个',
  'tap.filing.icpFiling': () => 'ICP备案',
  'tap.filing.publicSecurityFiling': () => '公安备案',
  'tap.filing.contingencyPlan': () => '应急预案',
} as const satisfies Readonly<Record<string, Say>>
