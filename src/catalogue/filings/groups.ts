import type { AskGroup } from '../../domain/catalogue.ts'

/**
 * Every group of questions, once, in asking order. A filing names the groups it needs; a field that no filing of the case
 * needs is skipped, so that two filings share a group without asking more.
 */
export const groups = {
  scenario: { id: 'routing.scenario', fields: ['filingScenario'] },
  // two of them are asked together with who files
  kind: { id: 'routing.kind', fields: ['icpFilingType', 'serviceKind', 'serverRegion'], atOnce: 5 },
  overseas: { id: 'routing.overseas', fields: ['serverCountry', 'servesMainlandUsers'] },
  change: { id: 'routing.change', fields: ['refilingReason', 'existingIcpNumber', 'previousAccessProvider'] },
  changeDetail: { id: 'routing.changeDetail', fields: ['changeType', 'changeDate', 'formerOrganizerName', 'previousOrganizerName'] },

  organizer: { id: 'subject.organizer', fields: ['organizerNature', 'organizerName', 'organizerCertNumber'] },
  certificate: {
    id: 'subject.certificate',
    fields: ['organizerCertAddress', 'organizerCertValidTo', 'mailingAddress', 'investorOrSuperior', 'organizerCertType'],
    atOnce: 4,
  },
  domicile: { id: 'subject.domicile', fields: ['domicileProvince', 'domicileCity', 'domicileDistrict'] },

  legalRep: { id: 'people.legalRep', fields: ['legalRepName', 'principalIsLegalRep', 'serviceOwnerSameAsPrincipal'] },
  // consent comes before the first identity number, as a question of its own beside the plain contacts
  principal: {
    id: 'people.principal',
    fields: ['principalName', 'principalMobile', 'principalEmergencyPhone', 'principalEmail', 'consentSensitive'],
    atOnce: 5,
  },
  ids: {
    id: 'people.ids',
    fields: ['legalRepIdNumber', 'principalIdNumber', 'principalIdValidFrom', 'principalIdValidTo', 'legalRepIdType', 'principalIdType'],
    atOnce: 4,
  },
  serviceOwner: {
    id: 'people.serviceOwner',
    fields: ['serviceOwnerName', 'serviceOwnerIdNumber', 'serviceOwnerMobile', 'serviceOwnerEmail', 'serviceOwnerIdType'],
    atOnce: 4,
  },

  site: { id: 'site.name', fields: ['siteName', 'siteDomains', 'siteServiceContent', 'siteContentDescription'], atOnce: 4 },
  interaction: { id: 'site.interaction', fields: ['isInteractive', 'controlledGoodsInfo', 'psServiceType'] },
  business: {
    id: 'site.business',
    fields: ['isCommercialService', 'preApprovalTypes', 'siteLanguages', 'interactiveFeatures'],
    atOnce: 4,
  },
  preApproval: { id: 'site.preApproval', fields: ['preApprovalNumber'] },
  domain: {
    id: 'site.domain',
    fields: ['siteHomepageUrl', 'domainRegistrar', 'domainHolderName', 'domainRealNameDate', 'domainExpiryDate', 'siteOpenDate'],
    // the contacts that were told
    offers: ['notifyMobile', 'notifyEmail'],
    atOnce: 6,
  },
  app: { id: 'site.app', fields: ['appName', 'appPlatforms', 'appPackageName'] },
  appSigning: { id: 'site.appSigning', fields: ['appPublicKey', 'appSignature'] },
  miniProgram: { id: 'site.miniProgram', fields: ['miniProgramName', 'miniProgramAppId'] },

  provider: {
    id: 'access.provider',
    fields: ['accessProviderName', 'accessMethod', 'serverIpRanges', 'serverProvince', 'resourceTermMonths'],
    atOnce: 5,
  },
  terms: {
    id: 'access.terms',
    fields: [
      'currentlyResolving',
      'applicationDate',
      'authenticityCommitment',
      'notifyMobile',
      'notifyEmail',
      'faceVerification',
      'dataRetentionChoice',
    ],
    atOnce: 5,
  },
  machines: { id: 'access.machines', fields: ['serverCount', 'serverAddress', 'accessProviderRegion'] },

  officers: {
    id: 'security.officers',
    fields: [
      'securityOfficerName',
      'emergencyContactName',
      'securityOfficerIdNumber',
      'securityOfficerMobile',
      'emergencyContactMobile',
      'securityOfficerIdType',
    ],
  },
  measures: { id: 'security.measures', fields: ['logRetentionMonths', 'mlpsLevel', 'securityMeasures'] },
  mlps: { id: 'security.mlps', fields: ['mlpsFilingNumber', 'mlpsCertExpiry'] },
  checks: { id: 'security.checks', fields: ['lastTrainingDate', 'lastSelfCheckDate', 'vulnScanDate'] },
  openHoles: { id: 'security.openHoles', fields: ['ddosProtection'] },
  policeOffice: { id: 'security.policeOffice', fields: ['psAddress', 'psChannel', 'operatesInChina'] },

  collecting: { id: 'dataExport.collecting', fields: ['collectsPersonalInfo', 'exportsPersonalInfo'] },
  details: {
    id: 'dataExport.details',
    fields: ['personalInfoCategories', 'piplMeasures', 'exportedPersons', 'exportedSensitivePersons', 'separateConsent'],
    atOnce: 4,
  },
  exportKind: { id: 'dataExport.kind', fields: ['containsImportantData', 'isCiio', 'exportExemption'] },
  recipient: { id: 'dataExport.recipient', fields: ['overseasRecipient', 'exportMechanism'] },

  planVersion: { id: 'plan.version', fields: ['planVersion', 'planEffectiveDate', 'planApprover'] },
  planTeam: { id: 'plan.team', fields: ['incidentLeader', 'responseTeam', 'deputyWhenUnreachable'] },
  planScope: { id: 'plan.scope', fields: ['systemsInScope', 'registeredUserCount'] },
  planContacts: { id: 'plan.contacts', fields: ['vendorHotlines', 'authorityContacts', 'userNoticeChannel'] },
  planTargets: { id: 'plan.targets', fields: ['rtoHours', 'rpoHours', 'backupFrequency', 'backupSiteAddress'], atOnce: 4 },
  planSteps: { id: 'plan.steps', fields: ['ddosRunbookSteps'] },
  planLevels: { id: 'plan.levels', fields: ['responseLevels', 'reportDeadlineHours'] },
  planDrills: { id: 'plan.drills', fields: ['drillFrequency', 'lastDrillDate'] },

  /** taken when they are told, never asked for */
  volunteered: {
    id: 'late.volunteered',
    fields: [
      'subjectRemark',
      'internalSeverityRules',
      'rolesTable',
      'psSiteLevel',
      'policeStation',
      'servers',
      'actualIp',
      'declaredIp',
      'openVulnFirstSeen',
      'psFilingStatus',
      'existingPsNumber',
    ],
  },
  files: {
    id: 'files.asked',
    fields: [
      'businessLicenseFile',
      'domainCertificateFile',
      'preApprovalFile',
      'securityPolicyFile',
      'serverLocationProofFile',
      'drillRecordFile',
    ],
    atOnce: 6,
  },
  checklist: {
    id: 'files.checklist',
    fields: [
      'legalRepIdFile',
      'authorizationLetter',
      'securityOfficerPhoto',
      'appIcon',
      'materialFiles',
      'auditReportFile',
      'exportScheme',
    ],
    checklist: true,
  },

  guideBusiness: { id: 'guide.business', fields: ['annualRevenueCny', 'hasInternationalBusiness', 'gdprApplies', 'serverDistrict'] },
  guideHardware: {
    id: 'guide.hardware',
    fields: [
      'cpuModel',
      'memoryCapacityGb',
      'storageMedia',
      'serverMacAddresses',
      'nicBandwidthGbps',
      'powerFeeds',
      'physicalAccessControls',
    ],
  },
  guideNetwork: {
    id: 'guide.network',
    fields: ['bgpEnabled', 'bgpCarriers', 'ntpEnabled', 'ntpOffsetMs', 'trafficScrubbing', 'trafficDeviationPct', 'peakTrafficGbps'],
  },
  guideSecurity: {
    id: 'guide.security',
    fields: [
      'vulnFixRatePct',
      'vulnScanTool',
      'encryptionAlgorithms',
      'keyRotationEnabled',
      'keyRotationDays',
      'tlsVersion',
      'tlsCertValidityDays',
      'auditLogPeriod',
      'deviceLogDays',
      'isoCertified',
      'smCertDurationDays',
      'cacFilingNumber',
    ],
  },
} as const satisfies Readonly<Record<string, AskGroup>>

/** The guide's checklist, shared by every filing: asked as one sheet, and only when the case's policy says so. */
export const guideGroups = [groups.guideBusiness, groups.guideHardware, groups.guideNetwork, groups.guideSecurity] as const
