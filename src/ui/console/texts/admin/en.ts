import type { AdminTexts } from './zh-CN.ts'

const admin: AdminTexts = {
  cannedTitle: 'Canned replies',
  cannedHelp: 'Press / while writing. A name in double braces is replaced by what the case says, for example {{organizerName}}.',
  cannedSearch: 'Search canned replies',
  cannedName: 'Title',
  cannedText: 'Text',
  cannedHole: 'Insert from the case',
  holes: { agent: 'Name of the agent', filings: 'What is filed', missing: 'What is missing', deadline: 'Next deadline' },
  pickCanned: 'Canned',
  pickPerson: 'Mention',
  personSearch: 'Search colleagues',
  pickNone: 'Nothing found.',
  removeSure: name => `Remove “${name}”?`,
  mentioned: 'mentions you',
  mentionsUnread: count => (count ? `${count} conversations with an unread note that mentions you` : 'Notes that mention you'),
  removed: 'Removed.',
}

export default admin
