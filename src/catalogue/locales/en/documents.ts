import type { DocumentWords } from '../../../domain/documents/words.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

export const documents: DocumentWords = {
  locale: 'en',
  blank: label => `[to be added: ${label}]`,
  yes: 'Yes',
  no: 'No',
  notApplicable: 'Not applicable',
  longTerm: 'Long term',
  separator: ', ',
  semicolon: '; ',
  date: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
  money: amount => `CNY ${amount}`,
  atLeast: {
    outageHours: count => `outage of ${count} hours or more`,
    affectedUsers: count => `${count} users or more affected`,
    leakedRecords: count => `${count} records or more leaked`,
    lossCny: count => `direct loss of CNY ${count} or more`,
  },
  logAnalysis: ({ name, start, end, lines, errors, refused, sources, gaps }) =>
    `${name}: ${start} to ${end}, ${lines} lines, of which ${errors} errors and ${refused} refusals; ${sources ? `most frequent sources ${sources}; ` : ''}${gaps ? `${gaps} gaps of more than a day.` : 'no gap of more than a day.'}`,
  draft: 'DRAFT',
  page: 'Page {page} of {pages}',
  foot: (revision, date) => `Case version ${revision}, made on ${date}`,
  uploads: 'uploads',
  editable: 'Word files to edit',
  portalPictures: 'pictures for the portals',
  portals: { icp: 'ICP (up to 4 MB)', police: 'police (up to 400 KB)' },
  rectified: {
    done: 'Put right.',
    kept: 'Checked and found right; nothing was changed.',
    later: '',
    changed: (label, before, after) =>
      before !== null && after !== null
        ? `${label}: from “${before}” to “${after}”. `
        : after !== null
          ? `${label}: “${after}”. `
          : `${label} was corrected. `,
  },
  packageName: 'filing-package',
}
