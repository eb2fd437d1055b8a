import type { compared } from '../../answers/compared.ts'
import type { Say } from '../texts.ts'

const abroad =
  'Your server is outside the mainland (Hong Kong, Macao and Taiwan included): an ICP filing is not needed and cannot be made. A site for mainland users makes the police filing online within 30 days of opening, with the police where the organisation (or person) is; for one that nobody in the mainland uses I found no duty, so ask the local cyber police first.'

/** What is true of what stays, what differs and what counts; a line from memory says so. */
export const comparedAnswers: Readonly<Record<(typeof compared)[number]['id'], Say>> = {
  numberKept: () =>
    'The number stays the same when you change the provider (add access), the name, the IP, the responsible person or the site name. Another organiser (another credit code), a filing after cancellation or a move to another province gives a new one. (from memory; the administration decides)',
  accessOrChange: () =>
    'It depends on the provider: filed already and the server goes to another or a further provider means “add access”; the same provider, and only name, person, phone, address, content or IP differ, is a “change”; neither organiser nor domain ever filed is a “first filing”; a further site of a filed organiser is “add a service”.',
  psServiceKind: () =>
    'Choose one, the main one: “Trading” where visitors order and pay on the site, “General” for a company page that only presents, “Personal homepage” for a blog, “Forum” for posts, “Communication” for chat. (from memory; the police form decides)',
  logSize: () =>
    'I cannot tell the size, it depends on traffic: see what one week takes and multiply by 26. Cut daily and compressed, about a tenth is left; a log service or object storage of your cloud will do, at its own price. (the ratio from experience)',
  exportCount: () =>
    'What counts is the people whose data, collected in the mainland, went abroad, each once, since 1 January of this year. Data of foreign guests collected abroad, processed here and sent out again without mainland data mixed in do not count (article 4, from memory). If nobody’s went abroad, enter 0 or say “none”.',
  serverCounted: () =>
    'Every machine that serves the site: database and backup count though they have no public address; idle and test machines do not. Several sites on one machine are one; shared hosting and managed databases count as 1 or go into the remark. (our advice; the form decides)',
  'bothFilings@overseas': () => abroad,
  'whatIsIcp@overseas': () => abroad,
  'whichFilings@overseas': () => `${abroad} Keep a contingency plan as well.`,
  'authority@overseas': () => abroad,
  'authorityByServer@overseas': () => abroad,
}
