import { count, list, words } from '../args.ts'
import type { Args, Say } from '../texts.ts'
import type { problems as zh } from '../zh-CN/problems.ts'

const text =
  (sentence: string): Say =>
  () =>
    sentence

const byWhom = (args: Args): string => {
  const { by } = args
  return typeof by === 'object' && by !== null && 'name' in by ? words(by.name) : ''
}

const atTemplate = (args: Args, what: string): string =>
  `Template ${words(args.template)}, line ${count(args.line)}, column ${count(args.column)}: ${what}: ${words(args.subject)}`

export const problems: Readonly<Record<keyof typeof zh, Say>> = {
  'bad-credential': text('Credential not valid'),
  'bad-credential.detail': text(
    'The key, token or resume code is wrong or expired. A lost conversation token can be had anew with the resume code.',
  ),
  'no-credential': text('Credential missing'),
  'no-credential.detail': text('Send Authorization: Bearer <token or API key>; to open a conversation, X-Site-Key.'),
  'wrong-password': text('Wrong e-mail or password'),
  'wrong-password.detail': text('Please check both.'),
  'not-allowed': text('Not allowed'),
  'not-allowed.detail': args => `This credential may not do that${words(args.needs) ? `; it needs: ${words(args.needs)}` : ''}.`,
  'other-conversation': text('Token of another conversation'),
  'other-conversation.detail': text(
    'A token opens its own conversation and case only. Use the token of this conversation, or its resume code.',
  ),
  'origin-not-allowed': text('Origin not allowed'),
  'origin-not-allowed.detail': text('This site key works on its registered origins only. Add the origin of this page to the key.'),
  'link-expired': text('Link expired'),
  'link-expired.detail': text('A download link lasts five minutes. Make a new one.'),
  'not-found': text('Not found'),
  'not-found.detail': text('There is no such address, or nothing with this id.'),
  'method-not-allowed': text('Method not allowed'),
  'method-not-allowed.detail': args => `This address takes ${list(args.allow).join(', ')} only.`,
  erased: text('Erased'),
  'erased.detail': text('The data of this case was erased on request and cannot be restored.'),
  'already-taken': text('Already taken'),
  'already-taken.detail': args => `${byWhom(args) || 'A colleague'} has control of this conversation.`,
  'not-taken': text('Nobody has taken over'),
  'not-taken.detail': text('Take the conversation over before answering; internal notes need no takeover.'),
  closed: text('Conversation closed'),
  'closed.detail': text('This conversation is closed. Please start a new one.'),
  'external-ref-taken': text('External reference in use'),
  'external-ref-taken.detail': args => `This externalRef belongs to case ${words(args.caseId)}.`,
  'key-reused': text('Idempotency key reused'),
  'key-reused.detail': text('One Idempotency-Key goes with one body. Use a new key for a new request.'),
  'still-running': text('The same call is still running'),
  'still-running.detail': args => `The first call has not ended yet. Try again in ${count(args.retryAfter)} s.`,
  'job-running': text('The job has not ended'),
  'job-running.detail': args => `Its rows are still being made. Try again in ${count(args.retryAfter)} s, or watch its events.`,
  'no-result': text('No archive'),
  'no-result.detail': text('The job only tried the rows out, was cancelled, or could not go on. Start it again to get files.'),
  'nothing-failed': text('Nothing failed'),
  'nothing-failed.detail': text('Every row of the job was made: there is nothing to try again.'),
  'range-not-satisfiable': text('No such range'),
  'range-not-satisfiable.detail': args => `The archive has ${count(args.bytes)} bytes. Ask for a range within them.`,
  'revision-conflict': text('Changed by somebody else'),
  'revision-conflict.detail': args => `If-Match is out of date; the revision is ${count(args.revision)}. Read the case again first.`,
  'too-large': text('Too large'),
  'too-large.detail': args => `The request is larger than ${Math.round(count(args.maxBytes) / 1024)} KB. Please send it in parts.`,
  'too-many-records': text('Too many records'),
  'too-many-records.detail': args =>
    `One answer holds ${count(args.maxRecords)} records. Send more as NDJSON or CSV with Accept: application/x-ndjson: results come while you send, without a limit.`,
  'unsupported-media-type': text('Unsupported media type'),
  'unsupported-media-type.detail': args => `Please use Content-Type: ${words(args.expected)}.`,
  'malformed-json': text('Malformed JSON'),
  'malformed-json.detail': text('The body is not complete JSON. Check quotes, commas and brackets.'),
  'invalid-body': text('Body not valid'),
  'invalid-body.detail': text('See errors; nothing was stored.'),
  'invalid-fields': text('Some values cannot be stored'),
  'invalid-fields.detail': text('See errors; nothing is stored until all of them are right.'),
  'not-a-rejection': text('The notice rejects nothing'),
  'not-a-rejection.detail': text(
    'No word of the notice says that something was rejected. Paste the rejection itself, or record the event without a notice.',
  ),
  'move-not-possible': text('This step cannot follow now'),
  'move-not-possible.detail': text(
    'From its present status the filing cannot take this step; possible names those it can. Take back a step that was recorded by mistake with takenBack.',
  ),
  'filing-unclear': text('Which filing?'),
  'filing-unclear.detail': text('Say in filing which filing of this case is meant.'),
  'document-failed': text('The document was not made'),
  'document-failed.detail': text('See errors, change what they name and make it again; no file was kept.'),
  'format-not-available': text('Format not available'),
  'format-not-available.detail': text('This document can be made as PDF or HTML.'),
  'too-many-requests': text('Too many requests'),
  'too-many-requests.detail': args => `Try again in ${count(args.retryAfter)} s.`,
  busy: text('Busy'),
  'busy.detail': text('Too many people wrote at once and this call was not stored. Please try again.'),
  internal: text('Something went wrong'),
  'internal.detail': text('The call was not completed. Please try again; to report it, name the requestId.'),

  'error.unknownKey': args => `There is no member "${words(args.key)}".`,
  'error.required': text('This is required.'),
  'error.wrongType': args => `Wrong type${words(args.expected) ? `; expected ${words(args.expected)}` : ''}.`,
  'error.tooLong': args => `Too long: at most ${count(args.max)} characters. Shorten it or send it in parts.`,
  'error.tooShort': args => `Too short: at least ${count(args.min)} characters.`,
  'error.tooMany': args => `Too many or too large: at most ${count(args.max)}.`,
  'error.tooFew': args => `Too few or too small: at least ${count(args.min)}.`,
  'error.notOneOf': args => `One of: ${words(args.values)}.`,
  'error.format.date': text('Write dates as yyyy-mm-dd, for example 2026-11-23.'),
  'error.format.datetime': text('Write times as yyyy-mm-ddThh:mm in Beijing time, for example 2026-11-23T09:30.'),
  'error.format.email': text('Not an e-mail address, for example name@example.com.'),
  'error.cursor': text('The cursor is not valid. Read again from the first page.'),
  'error.malformedLine': text('This line is not a complete JSON object.'),
  'error.field.unknown': args => `There is no field "${words(args.field)}". See /v1/fields.`,
  'error.state.unknown': text('state is one of unknown, notApplicable, declined, later.'),
  'error.consent.missing': text('This is sensitive personal data: get separate consent first (consentSensitive: true).'),
  'error.kind.unknown': args => `Unknown kind of file "${words(args.kind)}". See the API reference; the key of an upload field works too.`,
  'error.province.unknown': args => `"${words(args.text)}" is no province. Use its code (330000) or its name.`,
  'error.move.notOfFiling': text('This filing has no such step.'),
  'error.move.notNow': args => `From ${words(args.status)} there is no such step; possible: ${words(args.possible)}.`,
  'error.move.notAllowed': text('This step is not yours to record.'),
  'error.reason.unknown': args => `The last rejection has no such reason; it has: ${words(args.codes)}.`,
  'error.filing.required': args => `This case has several filings (${words(args.filings)}); say which one.`,
  'error.filing.notOnCase': args => `This case does not have that filing; it has: ${words(args.filings)}.`,
  'error.document.otherFiling': args => `This case has no filing that uses template ${words(args.template)}.`,
  'error.document.noDetails': args => `Template ${words(args.template)} takes no details.`,
  'error.document.missing-glyph': args =>
    `The character "${words(args.character)}" (${words(args.codePoint)}) in "${words(args.excerpt)}", line ${count(args.line)} of template ${words(args.template)}, cannot be printed. Use a common character.`,
  'error.document.overflow': args =>
    `"${words(args.excerpt)}", line ${count(args.line)} of template ${words(args.template)}, does not fit. Shorten it.`,
  'error.document.unknown-box': args =>
    `"${words(args.excerpt)}", line ${count(args.line)} of template ${words(args.template)}, is no field of its form.`,
  'error.template.syntax': args => atTemplate(args, 'syntax error'),
  'error.template.not-supported': args => atTemplate(args, 'not supported'),
  'error.template.unknown-field': args => atTemplate(args, 'unknown field'),
  'error.template.unknown-helper': args => atTemplate(args, 'unknown helper'),
  'error.template.unknown-partial': args => atTemplate(args, 'unknown partial'),
  'error.template.empty-placeholder': args => atTemplate(args, 'a placeholder has no value'),
  'error.template.not-printable': args => atTemplate(args, 'a value cannot be printed'),
  'error.template.bad-character': args => atTemplate(args, 'a character cannot be printed'),
  'error.template.bad-argument': args => atTemplate(args, 'wrong argument'),
  'error.template.bad-markup': args => atTemplate(args, 'bad markup'),
  'error.template.too-expensive': args => atTemplate(args, 'too much work'),
  'error.other': args => `This value cannot be used (${words(args.code)}).`,

  'upload.fix': text('Please upload a clear, complete file of a suitable format again.'),
  'footer.noNumber': text('The page does not show this number. Put it at the bottom centre of the home page.'),
  'footer.otherNumber': text('The page shows another number; replace it.'),
  'footer.noLink': text('The number is no link; link it to the official site.'),
  'footer.wrongLink': text('The number links somewhere else than to the official site.'),
  'footer.noLastCode': text('The link of the police number lacks its digits.'),
  'calendar.name': text('Filing deadlines'),
  'rejection.unrecognised': text(
    'No known reason was recognised and nothing was reopened. Go through the notice point by point, or ask a person.',
  ),
}
