import { count, list, rows, words } from '../args.ts'
import type { Say } from '../texts.ts'
import type { afterSubmission as chinese } from '../zh-CN/after-submission.ts'
import { coloursNote } from './colours.ts'

const quoted = (texts: readonly string[]): string => texts.map(text => `“${text}”`).join(' ')

const paperStates: Readonly<Record<string, string>> = {
  made: 'made, ready to download',
  make: 'I can make it, just say so',
  here: 'you sent one; check that it is the latest',
  upload: 'send it here or straight to the system that wants it',
  elsewhere: 'hand it in at the provider or the police portal',
}
const stillUnsaid = (quotes: readonly string[]): string =>
  quotes.length ? `Nothing was said about ${quotes.map(each => `“${each}”`).join(', ')}: it may come back again.` : ''
const visitStates: Readonly<Record<string, string>> = {
  met: 'By law it is there',
  missing: 'By law it is missing',
  unknown: 'By law it must be there; nobody has told me yet',
}

/** Until when a filing must follow a change. */
const changeClock = (item: ReturnType<typeof rows>[number]): string => {
  if (item.clock === 'atOnce') return 'This can be done now.'
  const by = words(item.by)
  if (!by) return item.clock === 'before' ? 'Submit 30 days before the change.' : 'Best within 30 days after the change.'
  if (item.late === true) return `The last day was ${by}: do it at once, late filings are taken too.`
  return item.clock === 'before' ? `Submit by ${by}, 30 days ahead.` : `Best by ${by} (no provision counts days).`
}

/** What is said about a filing that was handed in. */
/** nothing but files is wanted */
const areFiles = (items: readonly Readonly<Record<string, unknown>>[]): boolean =>
  items.length > 0 && items.every(item => item.isFile === true)

export const afterSubmission: Readonly<Record<keyof typeof chinese, Say>> = {
  'move.noted': args => `Noted: ${words(args.filing)}, ${words(args.on)}: ${words(args.move)}.`,
  'move.next': args => `Next: ${words(args.next)}`,
  'move.which': args => `“${words(args.move)}”: the ICP filing or the police filing?`,
  'move.noFiling': args => `No filing of this case can take the step “${words(args.move)}”; nothing was recorded.`,
  'move.notNow': args =>
    `${words(args.filing)} stands at “${words(args.status)}”, from where “${words(args.move)}” cannot follow; nothing was recorded. If an earlier step was a mistake, say so.`,
  'move.already': args => `${words(args.filing)} is recorded as “${words(args.status)}” already; nothing was recorded twice.`,
  'official.sms': () =>
    'This is the check by text message: within 24 hours whoever received it opens the official site in it and enters the code, the phone number and the last six characters of the ID; later it is returned. Give the code to nobody, not to me either. Tell me when it has passed.',
  'official.nothing': args =>
    `This is no decision about the filing: nothing was recorded or changed. ${words(args.filing)} still stands at “${words(args.status)}”.`,
  'official.domain': () => 'Once the domain is renewed, tell me the new day of expiry.',
  'number.ask': args =>
    args.kind === 'icp'
      ? 'Congratulations! Send me the number (like 浙ICP备2021012345号-1); I check its form and keep it.'
      : 'Congratulations! Send me the police number (like 浙公网安备33010602000123号, 14 digits); I check its form and keep it.',
  'number.wrong': args => `The number was not recorded: ${words(args.error)}`,
  'number.warn': args => words(args.error),
  'number.noted': args => `The number is recorded: ${words(args.number)}.`,
  'notice.ask': () => 'A return can be mended. Paste the notice word for word, or upload it; I ask only what must change.',
  'notice.isIt': args =>
    `That sounds as if the ${words(args.filing)} came back${list(args.items).length > 0 ? `, because: ${list(args.items).join('; ')}` : ''}. Shall I take it down and ask only what must change?`,
  'notice.approved': () => 'This notice says that it passed; nothing was recorded as returned. Send me the number.',
  'notice.underWay': () => 'This notice only says that it is under review; nothing was recorded as returned.',
  'notice.advert': () =>
    'This looks like an advert or a forged message, not a notice of an authority: nothing was recorded. Open no link in it and pay nothing: filing is free and nobody can guarantee it.',
  'reasons.found': args =>
    `The notice names ${count(args.count)} reason${count(args.count) === 1 ? '' : 's'}; one at a time, and only these change${count(args.count) > 1 ? '; say no where the notice does not say so' : ''}.`,
  'reasons.unknown': args => `I did not recognise this and changed nothing for it, please look: ${quoted(list(args.quotes))}`,
  'reasons.perhaps': args =>
    `${rows(args.items).length > 1 ? 'These words may mean several things; nothing was changed. Which of them is meant?' : 'I am not sure of this and changed nothing. Is this the reason?'}\n${rows(
      args.items,
    )
      .map(item => `- “${words(item.quote)}”: ${words(item.says)}`)
      .join('\n')}`,
  'reasons.notThat': () => 'Not that one, then: nothing was changed for it.',
  'reasons.none': () =>
    'I recognised no reason and changed nothing. Send me the sentences that name it; if there are none, ask your provider (or the police unit) which item must change.',
  'reason.ask': args => {
    const items = rows(args.items)
    const known = items.map(item => (words(item.value) ? `${words(item.label)} (now “${words(item.value)}”)` : words(item.label)))
    return [
      `Reason ${count(args.number)} of ${count(args.of)}: the notice says “${words(args.quote)}”. ${words(args.says)}.`,
      `What to do: ${words(args.remedy)}`,
      areFiles(items)
        ? `To replace: ${known.join(', ')}. Upload it here, or hand it in where you filed and say “handed in”; else say “unchanged”.`
        : known.length
          ? `To change: ${known.join(', ')}. Tell me the new value, or say “unchanged”.`
          : 'Say “done” once it is settled.',
    ].join('\n')
  },
  'reason.perhaps': args => {
    const items = rows(args.items)
    const known = items.map(item => (words(item.value) ? `${words(item.label)} (now “${words(item.value)}”)` : words(item.label)))
    return [
      `The notice says “${words(args.quote)}”, which I read as: ${words(args.says)}. That is for you to say; nothing was changed.`,
      `If so: ${words(args.remedy)}`,
      areFiles(items)
        ? `Upload the new ${known.join(', ')} here, or hand it in where you filed and say “handed in”; otherwise say no.`
        : known.length
          ? `Just tell me the new ${known.join(', ')}; otherwise say no.`
          : 'Say yes or no.',
    ].join('\n')
  },
  'reason.value': args =>
    `Good. The documents still show the old value: what is the new ${list(args.labels).join(', ')}? Say “unchanged” if it is the same.`,
  'reason.changed': () => 'Changed.',
  'reason.done': () => 'Good, recorded as settled.',
  'reason.kept': () => 'Good, left as it is and recorded as checked.',
  'reason.later': () => 'Good, put off; settle it before you submit again.',
  'reason.other.done': args => `“${words(args.says)}”: noted as done.`,
  'reason.other.kept': args => `“${words(args.says)}”: noted as right as it is.`,
  'reason.other.later': args => `“${words(args.says)}”: put off.`,
  'reason.other.changed': args => `“${words(args.says)}”: changed.`,
  'reasons.done': args => {
    const later = list(args.later)
    const end = later.length
      ? `Still open: ${quoted(later)}; settle it first.`
      : 'Enter the new data in the same system and submit again, then tell me.'
    const more = args.untold ? ' To check the whole filing here before you hand it in again, say “continue”.' : ''
    return `Every reason was gone through. ${end}${more}`
  },
  'documents.remade': args =>
    [
      ...(list(args.documents).length ? [`Ready to download: ${list(args.documents).join(', ')}.`] : []),
      ...(list(args.failed).length ? [`Could not be made: ${list(args.failed).join(', ')}; try again under documents.`] : []),
    ].join(' '),
  'paper.noDuty': () => 'No provision asks for regular reports; this one follows the article, for your own records.',
  'footer.lines': args =>
    `Put this at the bottom of the home page:\n${rows(args.items)
      .map(item => `- ${words(item.filing)}${words(item.by) ? ` (by ${words(item.by)})` : ''}: ${words(item.html)}`)
      .join('\n')}`,
  'footer.seen': args =>
    `I opened ${words(args.url)}:\n${rows(args.items)
      .map(
        item =>
          `- ${words(item.filing)} (${words(item.number)}): ${list(item.problems).join(' ') || 'it is there, and linked as it should be.'}`,
      )
      .join('\n')}`,
  'footer.unseen': args =>
    `${words(args.url) ? `I went to ${words(args.url)} and could not look:` : 'I cannot look at the page:'} ${words(args.because)}`,
  'footer.mend': () =>
    'Say "the number is on" when it is mended and I look again; if it is there and only I cannot see it, say "it really is".',
  'tap.hung': () => 'The number is on',
  'tap.surelyHung': () => 'It really is',
  'footer.hung': args => `Noted: the number of ${list(args.filings).join(' and ')} is on the page; I stop reminding you of it.`,
  resubmitted: args => {
    const changed = list(args.changed)
    const unanswered = list(args.unanswered)
    return `${changed.length ? `Changed since it was sent last: ${changed.join(', ')}.` : 'Nothing differs from what was sent last.'} ${stillUnsaid(unanswered)}`.trim()
  },
  'resubmitted.open': args => stillUnsaid(list(args.unanswered)),
  'change.noted': args =>
    `Noted: ${rows(args.kinds)
      .map(each => `${words(each.kind)}${words(each.on) ? ` (${words(each.on)})` : ''}`)
      .join(', ')}.`,
  'change.duties': args =>
    rows(args.items)
      .map(item => {
        const papers = [...list(item.documents).map(each => `${each} (made here)`), ...list(item.papers)]
        const note = words(item.note)
        const change = words(item.change) ? ` (${[words(item.change), words(item.on)].filter(Boolean).join(', ')})` : ''
        return `- ${words(item.filing)}${change}: ${words(item.what)}. ${changeClock(item)}${papers.length ? ` Papers: ${papers.join('; ')}.` : ''}${note ? ` Note: ${note}.` : ''}`
      })
      .join('\n'),
  'change.notOfIcp': () =>
    'An ICP filing names no security officer or emergency contact: it needs no change. A police filing is changed at the police portal.',
  'change.tellDone': () => 'Tell me "the change is done" when it is.',
  'change.tellCancelled': () => 'Tell me "it is cancelled" when it is.',
  'deadlines.undated': args =>
    `The ${count(args.days)} working days of the decision lead into ${words(args.year)}, whose public holidays are not known here, so there is no exact day: counting weekends alone about ${words(args.about)}, later over a holiday.`,
  'deadlines.list': args =>
    `Your dates, the nearest first:\n${rows(args.items)
      .map(
        item =>
          `- [${words(item.colour)}] ${words(item.on)}${item.past === true ? ' (past)' : ''} ${words(item.what)}${words(item.action) ? `. ${words(item.action)}` : ''} (rests on ${words(item.basis)}${words(item.provision) ? ` ${words(item.provision)}` : ''})`,
      )
      .join('\n')}${count(args.more) > 0 ? `\n${count(args.more)} more lie further off, under Steps.` : ''}\n${coloursNote}`,
  'paper.handedInOf': args =>
    `Good, that is handed in: ${list(args.papers).join(', ')}. Still to come: ${list(args.rest).join(', ')}; say “all handed in” then.`,
  reopening: () =>
    'The former filing is cancelled, so reopening is a first filing: before its approval the site may not be served from the mainland. What has not changed stays; check it and submit.',
  'reasons.again': () => 'Good: with everything settled submit it again in the same system and tell me.',
  'paper.handedIn': args => `Good, that is handed in: ${list(args.papers).join(', ')}. It need not be uploaded here.`,
  'papers.asked': args =>
    `The notice asks for:\n${rows(args.items)
      .map(item => `- ${words(item.paper)}: ${paperStates[words(item.how)] ?? ''}`)
      .join('\n')}`,
  'visit.list': args =>
    `Have this ready for the visit:\n${rows(args.items)
      .map(item => {
        const documents = list(item.documents)
        const article = item.article === true ? '; the article asks for more, which is not met' : ''
        return `- ${words(item.what)}: ${words(item.bring)}. ${visitStates[words(item.state)] ?? ''}${article}${documents.length ? `; I can make: ${documents.join(', ')}` : ''}.`
      })
      .join(
        '\n',
      )}\n"By law" is the law; what the articles say (30 days of logs, a drill each quarter, the place of the backup) stands apart in the checklist.`,
  'news.due': args =>
    `Due soon:\n${rows(args.items)
      .map(
        item =>
          `- ${words(item.on)} (${Number(item.left) < 0 ? 'past' : Number(item.left) === 0 ? 'today' : `in ${count(item.left)} days`}): ${words(item.what)}`,
      )
      .join('\n')}`,
  'inbound.ask': args =>
    `A forwarded message came: “${words(args.text)}”. It looks like: ${words(args.filing)}, ${words(args.on)}, ${words(args.move)}. Nothing was recorded. Say "record it" or "ignore it".`,
  'inbound.dismissed': () => 'Right, nothing was recorded.',
  'tap.record': () => 'Record it',
  'tap.ignore': () => 'Ignore it',
  'reminders.quiet': args => `Good: nothing is sent between ${words(args.from)} and ${words(args.to)} of the next day.`,
  'reminders.when': args =>
    `30, 7 and 1 days ahead, on the day, and once when it is past${words(args.from) ? `; nothing between ${words(args.from)} and ${words(args.to)} of the next day` : ''}. Tell me another time, such as “not before 10 o'clock”.`,
  'reminders.stopped': () => 'No reminders will be sent. Say “resume reminders” to have them again.',
  'reminders.on': () => 'Reminders are sent again.',
  'reminders.to': args =>
    `Noted for reminders: ${list(args.items).join(', ')}. They come 30, 7 and 1 days ahead and on the day, never from 9 pm to 9 am, with a link that stops them.`,
  'upkeep.begin.drill': () => 'A few questions make a drill record.',
  'upkeep.begin.selfCheck': () => 'We go through it item by item; it becomes a self-check record.',
  'upkeep.again': () => 'I did not understand that. Once more:',
  'upkeep.leave': () =>
    'I still did not understand. Say “skip” to pass over this question, “later” to stop here, “cancel” to record nothing.',
  'upkeep.aboutWhen': () => 'About when will do, such as “last Friday”; say once more that you do not know, and the date stays open.',
  'upkeep.paused.drill': () => 'The drill record stops here; what you said is kept. Say “继续演练” or start a drill to go on.',
  'upkeep.paused.selfCheck': () => 'The self-check stops here; what you said is kept. Say “继续自查” or start a self-check to go on.',
  'upkeep.stopped': () => 'Nothing is recorded, and no record was made.',
  'upkeep.remade': () => 'Corrected, and the record was made again.',
  'upkeep.undated.drill': () => 'The drill is recorded without a date; tell me when you know it. The law asks for one a year.',
  'upkeep.undated.selfCheck': () => 'The self-check is recorded without a date; tell me when you know it.',
  'upkeep.day': () => 'On which day was it?',
  'upkeep.scenario': () => 'What was drilled? For example an attack, a changed page, a restore.',
  'upkeep.participants': () => 'Who took part? Separate the names.',
  'upkeep.recovery': () => 'How many hours did it take to recover?',
  'upkeep.problems': () => 'What went wrong? Say "none" if nothing did.',
  'upkeep.items': args =>
    `${args.left === true ? 'Noted. Of the others, which' : 'Which'} of these have a problem? Say the numbers, or “all good”.\n${rows(
      args.items,
    )
      .map(item => `${count(item.number)}. ${words(item.what)}`)
      .join('\n')}`,
  'upkeep.measures': () => 'What will be done about them, and by whom?',
  'upkeep.done.drill': args =>
    `The drill of ${words(args.on)} is recorded. The law wants one a year: the next by ${words(args.next)}; the article says one a quarter.`,
  'upkeep.done.selfCheck': args =>
    `The self-check of ${words(args.on)} is recorded. By the article's quarter the next is due before ${words(args.next)}; no provision names a quarter.`,
  'tap.today': () => 'Today',
  'tap.allGood': () => 'All good',
  'incident.begin': args =>
    `First: take the affected server off the network (do not switch it off or reinstall), change the passwords, keep logs and screenshots. The time of discovery is taken as now (${words(args.foundAt)}, Beijing time); the hours count from there.`,
  'incident.noted': () => 'Noted.',
  'incident.goOn': () => 'Tell me what is done about it, what is found out and when it is over: the report follows.',
  'incident.acted': () => 'What was done stands in the report now. Tell me when it is over.',
  'incident.ended': args =>
    `Where it was reported, a summary is due within 30 days of the end (${words(args.by)}): course, cause, loss, what is mended. A draft is made; add the cause.`,
  'incident.found': args => `Noted: found at ${words(args.foundAt)} (Beijing time); the hours count from there.`,
  'incident.persons': () => 'Did personal information of users leak or get lost? Of about how many people? Say “none” or “not known”.',
  'incident.loss': () => 'About how much is the direct loss, in yuan? Say “none” or “not known”.',
  'incident.grade': args =>
    words(args.grade)
      ? `By what is known it is at least: ${words(args.grade)}. It may rise; tell me when you know more.`
      : args.known === true
        ? 'By what is known it is below the thresholds. That may change; tell me when you know more.'
        : 'Nothing is known of people and loss yet, so it has no grade. Prepare to report, and tell me when you know more.',
  'incident.duties': args =>
    `Who must be told:\n${rows(args.items)
      .map(
        item =>
          `- ${words(item.duty)}${words(item.until) ? `, by ${words(item.until)}` : ''}${item.late ? ' (past: report now, and say why it is late)' : ''}`,
      )
      .join('\n')}\nWhat cannot be found out in time is reported later: first the unit, system, time, impact and what was done.`,
  'incident.ifCiio': args =>
    `If you were named an operator of critical infrastructure: ${words(args.duty)}, by ${words(args.until)}. Tell me if so.`,
  'incident.papers': args =>
    `The incident report is filled from what you said${args.leaked === true ? ', and the notice to the people concerned is drafted' : ''}; complete the blanks and check before sending.`,
  'tap.none': () => 'None',
  'tap.ground': args => words(args.says),
  'tap.allOfThem': () => 'All of them',
  'tap.noneOfThem': () => 'None of them',
  'tap.settled': () => 'Done',
  'tap.unchanged': () => 'Unchanged',
  'tap.putOff': () => 'Put this off',
  'tap.notSaid': () => 'It does not say so',
  'tap.filing.icpFiling': () => 'ICP filing',
  'tap.filing.publicSecurityFiling': () => 'Police filing',
  'tap.filing.contingencyPlan': () => 'Contingency plan',
}
