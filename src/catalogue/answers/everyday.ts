import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

const practice = provider('2025-12-31', 'memory')

/** What the desks of clouds and of the police are asked besides: trouble on the way, afterwards, and with the authorities. */
export const everyday = [
  {
    id: 'policeWarned',
    basis: [official('MPS33', '第二十三条', '1997-12-30', 'read'), house],
  },
  {
    id: 'rectifyNotice',
    basis: [official('MII33', '第二十三条', '2005-03-20', 'memory'), practice],
  },
  {
    id: 'penaltyAppeal',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'reportOthers',
    basis: [house],
  },
  {
    id: 'idLater',
    basis: [house],
  },
  {
    id: 'assistantFee',
    basis: [house],
    offersPerson: true,
  },
  {
    id: 'willYouCall',
    basis: [house],
  },
  {
    id: 'device',
    basis: [house, practice],
  },
  {
    id: 'whoToFollow',
    basis: [house],
  },
  {
    id: 'appChange',
    basis: [official('APP105', '', '2023-07-21', 'memory')],
  },
  {
    id: 'anotherCase',
    basis: [house],
  },
  {
    id: 'wordVersion',
    basis: [house],
  },
  {
    id: 'subjectExists',
    basis: [practice],
  },
  {
    id: 'identityMisused',
    basis: [practice],
    offersPerson: true,
  },
  {
    id: 'numberStolen',
    basis: [practice],
  },
  {
    id: 'blockedAnyway',
    basis: [practice],
  },
  {
    id: 'notYetShown',
    basis: [practice],
  },
  {
    id: 'overdueReview',
    basis: [official('MII33', '第十二条', '2005-03-20', 'memory'), practice],
  },
  {
    id: 'duringReview',
    basis: [practice],
  },
  {
    id: 'upgradeServer',
    basis: [practice],
  },
  {
    id: 'serverSpecs',
    basis: [practice],
  },
  {
    id: 'resolveAbroadLater',
    basis: [practice],
  },
  {
    id: 'domainUpkeep',
    basis: [practice],
  },
  {
    id: 'removeDomain',
    basis: [practice],
  },
  {
    id: 'papersRenewed',
    basis: [practice],
  },
  {
    id: 'legalRepGone',
    basis: [practice],
  },
  {
    id: 'heldByOther',
    basis: [practice],
    offersPerson: true,
  },
  {
    id: 'blacklist',
    basis: [practice],
  },
  {
    id: 'noThreshold',
    basis: [practice],
  },
  {
    id: 'rareCharacter',
    basis: [practice],
  },
  {
    id: 'oldLicence',
    basis: [practice],
  },
  {
    id: 'notWebsite',
    basis: [practice],
  },
  {
    id: 'miniProgramDomain',
    basis: [practice],
  },
  {
    id: 'contentOfOther',
    basis: [official('MII33', '第七条', '2005-03-20', 'memory'), practice],
  },
  {
    id: 'siteNameTaken',
    basis: [practice],
  },
  {
    id: 'whichIp',
    basis: [practice],
  },
  {
    id: 'splitServers',
    basis: [practice],
  },
  {
    id: 'whatIsFiled',
    basis: [official('MII33', '第五条', '2005-03-20', 'memory')],
  },
  {
    id: 'otherFilings',
    basis: [house],
  },
  {
    id: 'showLicence',
    basis: [house],
  },
  {
    id: 'policeBeforeOpen',
    basis: [official('MPS33', '第十二条', '1997-12-30', 'read'), practice],
  },
  {
    id: 'policePerSite',
    basis: [practice],
  },
  {
    id: 'appPolice',
    basis: [practice],
  },
  {
    id: 'userRealName',
    basis: [official('CSL', '', '2026-01-01', 'memory')],
  },
  {
    id: 'logsHow',
    basis: [official('CSL', '第二十三条(三)', '2026-01-01', 'derived'), house],
  },
  {
    id: 'securityMeasures',
    basis: [official('CSL', '第二十三条', '2026-01-01', 'derived'), house],
  },
  {
    id: 'mlpsTest',
    basis: [official('MLPS43', '第十四条', '2007-06-22', 'read')],
  },
  {
    id: 'cloudMlps',
    basis: [official('GB22239', '', '2019-12-01', 'memory')],
  },
  {
    id: 'planSign',
    basis: [house],
  },
  {
    id: 'planNeeds',
    basis: [house],
  },
  {
    id: 'callPolice',
    basis: [house],
  },
  {
    id: 'hackedFiling',
    basis: [house],
  },
  {
    id: 'vulnNotice',
    basis: [official('CSL', '', '2026-01-01', 'memory'), house],
  },
  {
    id: 'contactHours',
    basis: [practice],
  },
  {
    id: 'translatePapers',
    basis: [practice],
    offersPerson: true,
  },
  {
    id: 'policyChange',
    basis: [house],
  },
] as const satisfies readonly Answer[]
