import type { Json } from '../../../domain/json.ts'
import { count, list, places, rows, sizeOf, words } from '../args.ts'
import type { Args, Say } from '../texts.ts'
import type { dialogue as zh } from '../zh-CN/dialogue.ts'
import { afterSubmission } from './after-submission.ts'
import { cite } from './cite.ts'

/** A. How long it takes */
const topicIn = (item: Args): string => `${words(item.letter)}. ${item.field ? `What to enter for ${words(item.field)}` : words(item.name)}`

const leads: Readonly<Record<string, string>> = {
  routing: 'First, what do you need done?',
  subject: 'About the organisation (or person) that files. A photo of the business licence saves you much typing.',
  people: 'Now the people.',
  consent: 'The next part needs identity details, so I ask for your consent first.',
  site: 'About the website.',
  access: 'About the server.',
  security: 'A few points on security.',
  dataExport: 'About your users’ data.',
  plan: 'Now what the contingency plan must say.',
  late: 'Nearly there, the last points.',
  guide: 'These are the points of the article’s checklist.',
}

/** Where it is no filing, or no licence is to be had, the usual words would only puzzle. */
const otherLeads: Readonly<Record<string, string>> = {
  'subject.given': 'More about the organisation that files.',
  'subject.plan': 'Whose plan is it? A photo of the licence or certificate saves you much typing.',
  'subject.unit': 'About your organisation. A photo of its certificate saves you much typing.',
  'subject.person': 'About yourself.',
  'people.plan': 'Now the people in charge.',
}
const leadOf = (args: Args): string | undefined =>
  list(args.voices)
    .map(voice => otherLeads[`${words(args.topic)}.${voice}`])
    .find(each => each !== undefined) ?? leads[words(args.topic)]

const topics: Readonly<Record<string, string>> = {
  routing: 'What to do',
  subject: 'Organiser',
  people: 'People',
  consent: 'Consent',
  site: 'Website',
  access: 'Server',
  security: 'Security',
  dataExport: 'User data',
  plan: 'Contingency plan',
  late: 'Submission',
  files: 'Files',
  guide: 'Article checklist',
}

/** What each portal takes for one picture, and sizes as a person says them. */
const limits = (args: Args): readonly string[] =>
  rows(args.limits).map(each => `${words(each.portal)}: at most ${size(each.mostBytes)} a picture`)
const size = (bytes: Json | undefined): string => sizeOf(count(bytes))

const and = (items: readonly string[], most = 12): string =>
  items.length > most ? `${items.slice(0, most).join(', ')} and ${items.length - most} more` : items.join(', ')

/** A value of which nothing may be shown is not shown as a row of stars. */
const shown = (value: string): string => (/^\*+$/.test(value) ? '' : ` “${value}”`)

const pairs = (items: readonly Args[]): string => items.map(item => `${words(item.label)}${shown(words(item.value))}`).join('; ')

/** values that a person reads again in one sentence; more of them stand above in their list */
const atOnce = 2

/** `parts`: where something else begins, behind an empty line */
const numbered = (lines: readonly string[], parts: readonly number[] = []): string =>
  lines.length === 1 ? (lines[0] ?? '') : lines.map((line, index) => `${parts.includes(index) ? '\n' : ''}${index + 1}. ${line}`).join('\n')

const choices = (options: readonly string[]): string => (options.length ? `Choose one of: ${options.join(' / ')}. ` : '')

const again = (item: Args): string =>
  `${words(item.label)}: ${item.refused === true ? 'once more, please, as said above.' : `${choices(list(item.options))}${words(item.help)}`}`

const verdicts: Readonly<Record<string, string>> = {
  pass: 'met',
  fail: 'not met',
  unknown: 'not to be judged yet',
  notApplicable: 'does not apply',
}

/** What a change of the rules did to one of them. */
function rejudged(item: Args): string {
  const [says, before, after] = [
    `“${words(item.says)}”${cite(item)}`,
    verdicts[words(item.before)] ?? '',
    verdicts[words(item.after)] ?? '',
  ]
  if (item.why === 'begins') return `From ${words(item.on)} on ${says} applies; your details: ${after}.`
  if (item.why === 'ends') return `${says} applied until ${words(item.on)} and is asked no longer.`
  if (item.why === 'parameter') return `From ${words(item.on)} on ${says} is judged by another number: ${before} before, ${after} now.`
  return `Corrected in our rules: ${says}: ${before} before, ${after} now.`
}

const sides: Readonly<Record<string, string>> = { official: 'The law: ', provider: 'Providers: ' }
const standing: Readonly<Record<string, string>> = { pass: 'met here', fail: 'not met here', unknown: 'cannot be judged yet' }

/** What the other basis says, beside it; the law decides. */
function otherSides(args: Args): string {
  const others = rows(args.others).map(
    each => `${sides[words(each.kind)] ?? ''}${words(each.message)} (${standing[words(each.verdict)] ?? ''})`,
  )
  return others.length ? ` Side by side: ${others.join('; ')}. The law decides.` : ''
}

/** What the assistant says in English. */
export const dialogue: Readonly<Record<keyof typeof zh, Say>> = {
  greeting: () =>
    'Hello, I am Anbei. I help with the ICP filing of your website, the public-security filing and a contingency plan. Tell me things one by one or paste everything at once; say “I don’t know” whenever you don’t.',
  greetingOwn: args => words(args.text),
  greetingKnown: args => `I have ${count(args.count)} facts already and will not ask for them again.`,
  greetingAgain: () => 'Hello, I am here.',
  smallTalk: () => 'All right.',
  empty: () => 'I got no text. You can type, or tap a button below.',
  complaint: () =>
    'I am sorry for the trouble. I will keep it short; tap “Talk to a person” if you would rather have somebody do it with you.',

  noted: args => `Noted: ${pairs(rows(args.items))}.`,
  notedMany: args => `Noted ${count(args.count)} points: ${list(args.labels).slice(0, 6).join(', ')}${count(args.count) > 6 ? ' …' : ''}.`,
  corrected: args => `Changed: ${words(args.label)} from “${words(args.from)}” to “${words(args.to)}”.`,
  derived: args => `Filled in from that: ${pairs(rows(args.items))}. Tell me if it is wrong.`,
  stale: args => `These need another look: ${and(list(args.labels))}.`,
  staleDocument: args => `“${words(args.document)}” uses what was just changed and has to be made again.`,

  'ask.first': args => {
    const lines = list(args.items)
    const lead = leadOf(args)
    return lines.length > 1 && lead ? `${lead}\n${numbered(lines)}` : numbered(lines)
  },
  'ask.rest': args =>
    `Only these are left. One message is enough, by number if you like:\n${numbered(list(args.items), places(args.parts))}`,
  'ask.again': args => `${args.answered === true ? 'Still open:' : 'Let me put it differently:'}\n${numbered(rows(args.items).map(again))}`,
  'ask.sweep': args => `Can you fill in what we put off? If not, just say “leave it”.\n${numbered(rows(args.items).map(again))}`,
  'ask.stuck': () =>
    'I cannot go on before I know what is to be done. Tap one: an ICP filing (the site is to open in mainland China), a police filing (once it is open), both, or only a contingency plan. If none fits, tap “Talk to a person”.',
  'ask.dropped': args => `I leave ${and(list(args.labels))} open; the end lists it, and you can add it at any time.`,
  'ask.return': args => {
    const open = list(args.labels)
    const proposed = rows(args.items)
    const parts = [
      ...(proposed.length > atOnce
        ? [`Are the ${proposed.length} above (${and(proposed.map(item => words(item.label)))}) all right? Say “yes” if they are.`]
        : proposed.length
          ? [`${pairs(proposed)}, is that right?`]
          : []),
      ...(open.length > 6 ? [`${and(open)}.`] : open.length ? [numbered(list(args.questions))] : []),
    ]
    return `Back to where we were:${parts.length > 1 || open.length > 1 ? '\n' : ' '}${parts.join('\n')}`
  },
  askFiles: args =>
    `Last, the files. Please upload: ${and(list(args.labels))}. A clear photo is enough; say “later” if you don’t have them, the documents can be made without.`,
  askSheet: args =>
    `Here is a sheet. Copy it, fill in what you know after the colon, and leave the rest empty:\n${list(args.labels)
      .map(label => `${label}:`)
      .join('\n')}`,
  confirmOne: args => {
    const item = rows(args.items)[0] ?? {}
    return `${words(item.label)}: “${words(item.value)}”, is that right?`
  },
  confirmFiling: args => {
    const of = (field: string) => words(rows(args.items).find(item => item.field === field)?.value)
    const kind = of('icpFilingType')
    return `It sounds as if you need: ${of('filingScenario')}${kind ? ` (${kind})` : ''}. Is that right? If not, tell me which one.`
  },
  confirmSeveral: args =>
    `Are these right? Say “yes” if they all are:\n${rows(args.items)
      .map(item => `- ${words(item.label)}: ${words(item.value)}`)
      .join('\n')}`,
  confirmUsual: args =>
    `I filled in the rest as is usual. Say what is wrong, or “yes” if all of it is right:\n${rows(args.items)
      .map(item => `- ${words(item.label)}: ${words(item.value)}`)
      .join('\n')}`,

  'tap.option': args => words(args.option),
  'tap.topic': args => topicIn(args),
  'tap.noneOfThese': () => 'None of these',
  'tap.fileRight': () => 'Take the file',
  'tap.mineRight': () => 'Keep my answer',
  'tap.yes': () => 'Yes',
  'tap.no': () => 'Not right',
  'tap.isSo': () => 'Yes',
  'tap.isNotSo': () => 'No',
  'tap.dontKnow': () => 'I don’t know',
  'tap.skip': () => 'Skip for now',
  'tap.why': () => 'Why do you ask?',
  'tap.agree': () => 'I agree',
  'tap.disagree': () => 'I do not agree',
  'tap.later': () => 'Later',
  'tap.elsewhere': () => 'Ready, I upload it on the platform',
  'tap.fileAnyway': () => 'File all the same',
  'tap.askPolice': () => 'How do I ask the cyber police?',
  'tap.person': () => 'Talk to a person',
  'tap.summary': () => 'Show the summary',
  'tap.missing': () => 'What is left?',
  'tap.guideYes': () => 'Yes, check it',
  'tap.guideNo': () => 'No, thank you',

  rejected: args => `${and(list(args.labels))} was not taken: ${words(args.error)} ${words(args.help)}`,
  drafted: args => `${words(args.label)} needs ${count(args.least)} characters at least: I made one sentence of what you said.`,
  disregarded: () =>
    'I neither follow nor record orders or code inside a message: only the answers and the regulations decide. Please answer in plain words.',
  heardPart: args =>
    `That was too long: I read the first ${count(args.length)} characters and recorded nothing behind them. Please send the rest in parts.`,
  'clarify.day': args => `${list(args.labels).join(', ')}: which day exactly? A month alone cannot be recorded.`,
  'clarify.name': args => `${words(args.label)}: the full name, please.`,
  'clarify.number': args => `${words(args.label)}: an exact figure, please; a rough one cannot be recorded.`,
  noPaper: () => 'No photo is needed: type what you know, and say “I don’t know” to the rest.',
  clarify: () => 'I did not understand that, so nothing was recorded.',
  unknown: args =>
    `No problem, noted as unknown. Where to find it:\n${rows(args.items)
      .map(item => `- ${words(item.label)}: ${words(item.help)}`)
      .join('\n')}${count(args.more) ? `\nThe other ${count(args.more)} can wait too.` : ''}`,
  'stated.notApplicable': args => `All right, ${and(list(args.labels))}: none.`,
  'stated.declined': args => `All right, ${and(list(args.labels))} stays empty.`,
  'stated.later': args => `All right, ${and(list(args.labels))} can wait; I will mention it once more at the end.`,
  'stated.laterFiles': args => `All right, ${and(list(args.labels))} can be uploaded at any time.`,
  'consent.refused': () =>
    'Understood: I take and keep no identity details. You enter those directly with the access provider or on the police platform; everything else goes on.',
  'consent.held': () => 'I have not stored the identity details you sent: the law asks for your separate consent first.',
  'undo.done': args => `Taken back: ${and(list(args.labels))}.`,
  'undo.nothing': () => 'There is nothing to take back.',
  'correction.which': () => 'What should be changed? Please give the name and the new content, for example “change the site name to …”.',
  'why.fields': args =>
    rows(args.items)
      .map(item => `${words(item.label)}: ${words(item.why)} ${words(item.help)}`)
      .join('\n'),
  'why.nothingOpen': () => 'No question is waiting for you.',
  fieldHelp: args => `${words(args.label)}: ${words(args.why)} ${words(args.help)}`,
  'question.perhaps': () => 'I am not sure this is what you mean:',
  'question.choose': args =>
    `Which one do you mean? ${rows(args.items).map(topicIn).join('; ')}. Tap one or say its letter; if it is none of them, put it in other words.`,
  'question.others': args => `If you mean something else, tap it or say its letter: ${rows(args.items).map(topicIn).join('; ')}.`,
  'question.unknown': () => 'I have no reliable answer to that and do not want to guess. Tap “Talk to a person” to ask a colleague.',
  finish: () => 'All right. Everything is saved; come back whenever you like.',
  edited: args => `Updated: ${and(list(args.labels))}.`,
  'upload.taken': args => `Got “${words(args.name)}”, kept as ${words(args.label)}.`,
  'upload.kept': args => `Got “${words(args.name)}”, kept for you.`,
  'upload.stayed': args => `“${words(args.name)}” was read on your side; the picture was not sent.`,
  'upload.corrected': args => `All right, “${words(args.name)}” is ${words(args.kind)} now.`,
  'upload.problems': args => `There is a problem with the file: ${list(args.problems).join(' ')} You can send another one.`,
  'upload.portalBytes': args =>
    `${and(limits(args))}; this one has ${size(args.bytes)}. ${
      args.mends === 'server'
        ? 'Tap “Make it smaller” under it to download one that fits and is still legible; the package gets it too.'
        : args.mends === 'browser'
          ? 'Tap “Make it smaller” under it: one that fits and is still legible is made on your device, to be downloaded and for the package.'
          : 'Please make it smaller first; keep the longer side above 1600 pixels, so that it stays legible.'
    }`,
  'upload.portalFormat': args =>
    `The portals take JPG or PNG pictures only (${and(limits(args))}); this is another format. ${
      args.mends === 'server'
        ? 'Tap “Make it a JPG” under it to download one that fits; the package gets it too.'
        : args.mends === 'browser'
          ? 'Tap “Make it a JPG” under it: one that fits is made on your device, to be downloaded and for the package.'
          : 'Please convert it to JPG and send it again.'
    }`,
  'upload.rowsLeftOut': () =>
    'Cells of some rows could not be taken (the IP column takes public addresses only, for instance); please compare with your table.',
  'upload.read': () => 'I read the following on it. Please compare it with the original.',
  'upload.agrees': args => `It agrees with what you said: ${and(list(args.labels))}.`,
  'upload.differs': args =>
    `${words(args.label)} differs: the paper says “${words(args.read)}”, you said “${words(args.known)}”. Which one is right?`,
  'upload.toldOtherwise': args =>
    `${words(args.label)}: the paper says “${words(args.read)}”, you wrote “${words(args.told)}”. I kept yours; tell me if the paper is right.`,
  'upload.oneLetter': args =>
    `${words(args.label)} was read as “${words(args.read)}”, one letter beside “${words(args.told)}” that you wrote: please look at the original.`,
  'upload.filesDiffer': args =>
    `Two files differ in ${words(args.label)}: this one says “${words(args.read)}”, the one before “${words(args.known)}”. Which is right?`,
  'upload.choose': () =>
    'Tap “Take the file” to take what the paper says, or “Keep my answer” to leave it. To change one of them only, just say it.',
  'upload.codeElsewhere': args =>
    `The credit code was registered in ${words(args.code)}, but the address is in ${words(args.address)}. That may be after a move; otherwise one of them was misread. Which is right?`,
  'upload.endsSoon': args =>
    `${words(args.label)}: ${words(args.day)} is less than 3 months away. Access providers want more than 3 months when you submit; please renew it first.`,
  'upload.overAlready': args => `${words(args.label)}: ${words(args.day)} has passed. Please renew it before you submit.`,
  'upload.retake': () =>
    'I cannot read this one safely, so I have not read it. Please lay it flat in good light and take it again, sharp and whole, or tell me what it says.',
  'upload.nothing': () => 'Nothing on it goes into the forms; I will ask for what is needed.',
  'upload.informationSheet': () =>
    'This looks like a sheet with everything for the filing. It holds numbers of identity cards, which I do not read from a file without your consent. Open it, select all, copy it and paste it here: that fills it all at once.',
  'upload.unsupported': () => 'I cannot read this file here, so it is only kept; please tell me what it says.',
  'upload.textsOnly': () =>
    'This server reads files with text only (PDF, Word, Excel, CSV, TXT) and no pictures, so this one is only kept. On the page you can have it read on your own device; or tell me what it says.',
  'upload.busy': () =>
    'Many pictures are being read right now, so this one is only kept. Please tell me what it says, or send it again in a minute.',
  'upload.failed': () => 'Reading did not work; the file is kept. Please send it once more, or tell me what it says.',
  'upload.scan': () =>
    'This is a scan: pages of pictures without any text. I have not read it and only keep it; please tell me what it says, or send a photo of the page.',
  'upload.refused': () =>
    'I have not read this file and only keep it; nothing else has changed. Please tell me what it says, or send another one.',
  'upload.contingencyPlan': () => 'This is a contingency plan.',
  'upload.chaptersMissing': args =>
    `Of the usual chapters I see no heading for: ${and(list(args.chapters))}. Please add them before you submit; I can also make a new plan with all of them.`,
  'upload.securityPolicy': () => 'This is a security policy, so there is one.',
  'upload.rejectionNotice': () =>
    'This is a notice of rejection; its reasons are set out word for word. I have not recorded the filing as rejected: if it is about your application, tell me what is to change or give the new value. Once the documents are right, submit them again on the platform you used. Any reason that is not clear can be sent to me as it stands.',

  'finding.blocks': args => `Mind this, it would not pass as it is: ${words(args.message)} ${words(args.fix)}${otherSides(args)}`,
  'finding.notice': args => `A note: ${words(args.message)} ${words(args.fix)}${otherSides(args)}`,
  'finding.guide': args => `Guide not met: ${words(args.message)} ${words(args.fix)}${otherSides(args)}`,

  'news.rejudged': args =>
    [
      'The rules changed, and your details were judged again under those of today:',
      numbered(rows(args.items).map(rejudged)),
      ...(count(args.more) ? [`${count(args.more)} more changes stand under “Findings”.`] : []),
      ...(args.ready === 'lost' ? [`It could be submitted before; now ${count(args.open)} items are open.`] : []),
      ...(args.ready === 'gained' ? ['Under the rules of today it can be submitted.'] : []),
    ].join('\n'),
  'news.icpNotApplicable': () =>
    'Your server is outside mainland China (Hong Kong, Macao and Taiwan included), so the ICP filing does not apply: it is not needed and cannot be made. If you have a number, cancel it with the old provider. For a site that serves people in the mainland, the public-security filing is the one to look at.',
  'news.policeDuty': () =>
    'The site serves people in the mainland, so please make the public-security filing within 30 days of opening, wherever the server is (Order 33 of the Ministry of Public Security, article 12, and the cloud providers’ guidance).',
  'news.policeAsk': () =>
    'The site does not serve people in the mainland, and I found no duty to file with the police. You can file all the same and I will help you finish it, or ask the local cyber police first.',
  'news.procedure': args => `From what you say, this is what to do: ${list(args.procedures).join(', then ')}.`,
  'news.authority': args => `The authority is ${words(args.official)}; your access provider submits for you.`,
  'news.authorityConflict': args =>
    `The authority is ${words(args.official)} (by domicile); your access provider submits for you. Articles on the web go by the place of the server, which would be ${words(args.guide)}; the former counts.`,

  'summary.count': args => `${count(args.count)} items are filled in.`,
  'summary.nothingOpen': () => 'Nothing is left to fill in.',
  'summary.lead': () => 'This is what we have:',
  'summary.topic': args =>
    `[${topics[words(args.topic)] ?? words(args.topic)}] ${rows(args.items)
      .map(item => `${words(item.label)}: ${words(item.value)}${item.unsure === true ? ' (to be confirmed)' : ''}`)
      .join('; ')}`,
  'summary.open': args => `Still missing: ${and(list(args.labels), 20)}.`,
  'summary.empty': () => 'Nothing has been filled in yet.',

  'complete.ready': args => `That is everything. The official requirements are met${args.kept ? '' : '; you can submit'}.`,
  'complete.handedIn': args =>
    `${rows(args.items)
      .map(item => `${words(item.filing)}: ${words(item.status)}`)
      .join('; ')}. Tell me what is new or has changed.`,
  'tap.next': () => 'What next?',
  'tap.dates': () => 'What is due?',
  'complete.failing': args =>
    `That is everything. ${count(args.failing)} official requirements are not met${count(args.unknown) ? ` and ${count(args.unknown)} have no answer` : ''}; fix them before you ${args.kept ? 'adopt the plan' : 'submit'}:`,
  'complete.unknown': args =>
    `That is everything I ask. ${count(args.unknown)} official requirements have no answer yet and are needed before ${args.kept ? 'the plan is complete' : 'you submit'}.`,
  'complete.waits': () => 'That is everything. This one waits until the other one is done.',
  'complete.guideBelow': args =>
    `Against the article’s checklist ${[
      ...(count(args.failing) ? [`${count(args.failing)} points fall short`] : []),
      ...(count(args.unknown) ? [`${count(args.unknown)} have no answer`] : []),
    ].join(' and ')} (this does not keep you from submitting).`,
  'complete.guideMet': () => 'The points of the article’s checklist are met too.',
  'complete.unconfirmed': args => `These still wait for your yes: ${pairs(rows(args.items))}.`,
  'complete.open': args =>
    `Still missing: ${and(list(args.labels), 20)}. Tell me whenever you know; say “what is left” and I ask once more.`,
  'complete.refused': args =>
    `Not filled in because you did not want to: ${and(list(args.labels), 20)}. Fill it in on the platform when you submit, or tell me after all.`,
  'complete.files': args =>
    `Files to prepare: ${and(list(args.labels), 20)} (identity and face pictures go straight to the provider or the police platform).`,
  'complete.documents': args =>
    `Ready to download: ${list(args.documents)
      .map(each => `“${each}”`)
      .join(', ')}. To change anything, just say so.`,
  guideOffer: () =>
    'The official part is done. Shall we also go through the article’s checklist? I found no legal basis for those points and they do not keep you from submitting.',
  'guide.begin': () => 'All right, let us go through the article’s checklist.',
  'guide.declined': () => 'All right, we leave the checklist out. Say “check it against the guide” whenever you want it.',
  'policy.official': () =>
    'All right, official requirements only from here on. I leave the article’s points out unless you ask. Say “back to the default” to change it.',
  'policy.guided': () => 'All right, back to the default: official requirements first, then you decide about the article’s checklist.',
  'policy.guideStrict': () =>
    'All right, the article strictly: after the official requirements I ask every point of it, and what falls short is listed as below the guide. It does not keep you from submitting. Say “back to the default” to change it.',

  'handoff.called': args =>
    `All right, a colleague has been told and will take over${args.minutes ? `, usually within ${words(args.minutes)} minutes` : ''}. You can go on with me in the meantime.`,
  'handoff.closed': args =>
    `Nobody is at the desk now. Leave your message here: a colleague sees it and answers when the desk opens${words(args.opensAt) ? ` (${words(args.opensAt)})` : ''}. You can also go on with me.`,
  'handoff.leave': args =>
    `Nobody is at the desk now. Please write what to tell my colleagues in one message: they answer here ${words(args.opensAt) ? `from ${words(args.opensAt)} on` : 'when the desk opens'}. Say “skip for now” to leave none.`,
  'handoff.left': args =>
    `Your message is noted. My colleagues answer here ${words(args.opensAt) ? `from ${words(args.opensAt)} on` : 'when the desk opens'}.`,
  'handoff.noMessage': () => 'All right, no message. My colleagues will see that you asked for them.',
  'handoff.offer': () => 'I have missed your point several times. Shall a colleague help? Tap “Talk to a person”, or skip this one.',
  'handoff.back': () => 'I am back with you.',

  ...afterSubmission,
}
