import type { RuleId } from '../../rules/index.ts'
import { rows, words } from '../args.ts'
import type { Args, RuleTexts } from '../texts.ts'
import { guideRules } from './guide-rules.ts'

type Words = string | ((args: Args) => string)

const spoken = (text: Words, args: Args): string => (typeof text === 'string' ? text : text(args))

const seen = (args: Args): string => {
  const values = rows(args.seen).map(each => `${words(each.label)} “${words(each.value)}”`)
  return values.length ? ` Given: ${values.join(', ')}.` : ''
}

const source = (basis: Args): string => {
  const article = words(basis.article)
  const named = article ? `${words(basis.title)} ${article}` : words(basis.title)
  return basis.confidence === 'memory' ? `${named}, from memory: check the official text` : named
}

const cite = (args: Args): string => {
  const sources = rows(args.basis).map(source)
  return sources.length ? ` (Basis: ${sources.join('; ')})` : ''
}

/** What is required, what was seen, and on what authority; then what to do. */
const rule = (says: Words, fix: Words): RuleTexts => ({
  message: args => `${spoken(says, args)}.${seen(args)}${cite(args)}`,
  fix: args => `${spoken(fix, args)}.`,
})

const number = (args: Args, name: string): string => words(args[name] ?? null)

/** Findings in English: one entry a rule. */
export const rules: Readonly<Record<RuleId, RuleTexts>> = {
  ...guideRules,

  'R-I01-file-before-serving': rule(
    'A service in the mainland goes online only after it has its filing number',
    'Suspend DNS or close the site until the number is there',
  ),
  'R-I02-licence-for-paid-information': rule(
    'Selling access to information is a commercial service: it needs a telecom business licence (ICP licence), a filing is not enough',
    'Give the licence number, or apply for the licence first. Selling your own goods is not a commercial information service: then answer “no”',
  ),
  'R-I03-domicile': rule(
    'The communications administration of the province where the organiser is domiciled receives the filing, wherever the server stands; Hong Kong, Macau and Taiwan have none',
    'Give the mainland province of the domicile',
  ),
  'R-I04-through-provider': rule(
    'A filing is submitted through the access provider (cloud or data centre), not to the administration directly',
    'Name the company that sells you the server and submit in its filing system',
  ),
  'R-I07-sms-check': rule(
    args =>
      `After submission a text message must be answered in person within ${number(args, 'smsCheckHours') || '24'} hours; repeated wrong entries return the order`,
    'Make sure that the mobile numbers are in use and stay reachable',
  ),
  'R-I08-legal-minimum': rule(
    'A filing needs at least the organiser, the person in charge, the address of the site and its services',
    'Complete organiser, certificate number, person in charge, site name, domain and service content',
  ),
  'R-I09-pre-approval': rule(
    'Content of this kind needs the approval of its authority first, with its number in the filing',
    'Give the number of the permit; without one, obtain it first or do not offer such content',
  ),
  'R-I10-footer-number': rule(
    'The filing number stands at the bottom centre of the home page and links to https://beian.miit.gov.cn',
    'Tell me the number when you have it, and put number and link on the page',
  ),
  'R-I12-change-ahead': rule(
    args => `A change is filed ${number(args, 'changeAheadDays')} days ahead`,
    'If it is too late for that, file the change now; being late does not prevent it',
  ),
  'R-I13-domain-holder': rule(
    'The registered holder of the domain is the organiser (for a unit also a shareholder, the legal representative or the person in charge)',
    'Transfer the domain to the organiser at the registrar and verify it, or check the name given',
  ),
  'R-I13-domain-suffix': rule(
    'The suffix must be approved by MIIT; this one is not on the list we know (from memory, incomplete)',
    'Ask the access provider whether it can be filed, else use another domain',
  ),
  'R-I13-real-name-wait': rule(
    args =>
      `${number(args, 'domainRealNameWorkingDays')} working days must pass between the real-name check of the domain and the application`,
    'Move the application to a later day',
  ),
  'R-I13-domain-expiry': rule(
    args => `On the day of the application the domain must run for more than ${number(args, 'domainExpiryMonths')} months`,
    'Renew the domain first, then give the new date',
  ),
  'R-I18-authenticity-commitment': rule(
    'The material must be true and the commitment to authenticity signed',
    'Have the person in charge sign it by hand, then tell me',
  ),
  'R-I18-face-verification': rule(
    "Before submission the person in charge passes the identity check (face) in the provider's app",
    "Do it in the provider's app; no picture enters this product",
  ),
  'R-I20-not-resolving': rule(
    'For a first filing or a new site the domain should not resolve, else the order is often returned',
    'Suspend DNS and switch it on after approval',
  ),
  'R-I20-filing-type-fits': rule(
    'The procedure must fit what happened: no first filing beside a live number, no change for a new owner',
    'Check reason and procedure: new provider = adding access; new IP or name = change; new owner = cancel, then file',
  ),
  'R-I20-principal-paper-valid': rule(
    args =>
      `The paper of the person in charge must be valid for more than ${number(args, 'paperValidityMonths')} months on the day of the application`,
    'Renew it first, then give the new date',
  ),
  'R-I20-organizer-paper-valid': rule(
    args =>
      `The certificate of the organiser must be valid for more than ${number(args, 'paperValidityMonths')} months on the day of the application`,
    'Renew it first, then give the new date',
  ),
  'R-I20-authorization-letter': rule(
    'A person in charge who is not the legal representative needs a letter signed by the latter and sealed',
    "Prepare the letter and upload it in the provider's system",
  ),
  'R-I20-resource-term': rule(
    args => `The server used for the filing must be bought for ${number(args, 'resourceTermMonths')} months or more`,
    'Extend the term, then request the service code',
  ),
  'R-I20-domains-per-order': rule(
    args => `This province takes ${number(args, 'domainsPerOrder')} domains an order at most`,
    'Split it into several orders, one after the other',
  ),
  'R-I20-principal-is-legal-rep': rule(
    'This province usually wants the legal representative as the person in charge',
    'Let the legal representative take the role, or ask the provider first',
  ),
  'R-I21-one-order': rule('An organiser has one order under way at a time', 'Wait until this one is finished'),
  'R-I22-number-of-province': rule(
    'The province of the number is the province of the domicile; a change cannot alter it',
    'Check both; after a move to another province cancel there and file for the first time here',
  ),
  'R-I23-mainland-server': rule(
    'A server outside the mainland (Hong Kong, Macau and Taiwan included) neither needs nor can get an ICP filing',
    'Leave the ICP filing out; if you serve mainland users, look at the public security filing and the rules on data exports',
  ),
  'R-I24-principal-age': rule(
    args => `The person in charge is at least ${number(args, 'minimumAge')} years old (provinces differ)`,
    'Name somebody who is old enough',
  ),
  'R-I24-service-owner-age': rule(
    args => `The person in charge of the site is at least ${number(args, 'minimumAge')} years old (provinces differ)`,
    'Name somebody who is old enough',
  ),
  'R-I25-mailing-province': rule('The mailing address lies in the province of the domicile', 'Give an address in that province'),
  'R-I25-mailing-city': rule('In this province the mailing address lies in the city of the domicile', 'Give an address in that city'),
  'R-I26-emergency-phone': rule(
    'The emergency phone differs from the mobile of the person in charge',
    'Give another number that is answered; a landline will do',
  ),
  'R-I26-service-owner-mobile': rule(
    'Two different persons in charge have two different mobile numbers',
    'Give the own number of the person in charge of the site',
  ),
  'R-I26-service-owner-email': rule(
    'Two different persons in charge have two different e-mail addresses',
    'Give the own address of the person in charge of the site',
  ),
  'R-I27-name-length': rule(
    args => `A site name has at least ${number(args, 'siteNameMinLength')} characters`,
    'Choose a longer name that tells who you are or what you do',
  ),
  'R-I27-name-letters': rule(
    'A site name is not only digits, letters or signs',
    'Use a Chinese name, for instance the short name of the unit and its business',
  ),
  'R-I27-name-national': rule('Only national bodies begin a site name with 中国, 国家 or 中华', 'Leave these words out'),
  'R-I29-app-features': rule(
    'An app is filed before it enters a shop, with name, platforms and package name',
    'Look up the package name (bundle ID) and complete it',
  ),
  'R-I29-mini-program-name': rule('A mini program is filed too, under its name on the platform', 'Give the name'),
  'R-I29-app-files-too': rule(
    'Apps, mini programs and quick apps on mainland servers need the ICP filing',
    'Add the ICP filing to this case or give the number',
  ),

  'R-P01-thirty-days': rule(
    args => `Within ${number(args, 'policeFilingDays')} days from going online the site is filed with the police of the place of the unit`,
    'If the day has passed, file now: being late does not prevent it. Ask the local police when in doubt',
  ),
  'R-P02-portal': rule(
    'The public security filing is done at https://beian.mps.gov.cn, in some places at a counter',
    'Choose online or counter',
  ),
  'R-P03-overseas': rule(
    'A site on a server abroad that serves mainland users should be filed with the police too',
    'Add the public security filing to this case or give the number',
  ),
  'R-P04-purely-foreign': rule(
    'For a server abroad without mainland users no article asks for the public security filing',
    'If you operate from the mainland, ask the local police first; you may file all the same',
  ),
  'R-P12-icp-first': rule(
    'With a server in the mainland the ICP number comes before the public security filing',
    'File ICP first or give the number',
  ),

  'R-S01-security-officer': rule('There is a named person in charge of network security', 'Name one person'),
  'R-S01-security-rules': rule('There are written internal security rules', 'Upload them, or write a short set first'),
  'R-S02-log-retention': rule(
    args => `Network logs are kept for at least ${number(args, 'logRetentionMonths')} months`,
    'Extend the retention in the log service of your cloud; a younger site keeps everything since its launch',
  ),
  'R-S03-backup': rule('Important data are backed up', 'Turn on automatic backups in the console of your cloud'),
  'R-S04-plan': rule('A network operator has a contingency plan', 'It can be made here'),
  'R-S05-notice-channel': rule(
    'People whose rights a data incident harms are told in time; the plan says how',
    'Choose at least one way: phone, text message, messenger, e-mail or public notice',
  ),
  'R-S08-sensitive-consent': rule(
    'Sensitive personal information needs a separate consent',
    'Ask with an unticked choice of its own before collecting, not inside the terms',
  ),
  'R-S08-consent-before-identity': rule(
    'ID numbers and other sensitive data are collected only after your separate consent',
    "Agree to fill them here, or fill them yourself in the provider's system or at the police platform",
  ),
  'R-S09-report-hours': rule(
    args =>
      `An incident of grade 较大 or worse is reported to the provincial cyberspace office within ${number(args, 'incidentReportHours')} hours`,
    'Shorten the time in the plan',
  ),
  'R-S09-ciio-report-hours': rule(
    args => `An operator of critical infrastructure reports within ${number(args, 'ciioIncidentReportHours')} hour`,
    'Shorten the time in the plan',
  ),
  'R-S12-summary-report': rule(
    'Within 30 days from the end of an incident a summary report is due; the plan names who answers for it',
    'Name the leader of the incident team',
  ),
  'R-S18-yearly-drill': rule('The plan is drilled at least once a year', 'Arrange a drill and keep the record'),
  'R-S20-mlps-filing': rule(
    'A system of level 2 or higher is filed with the police within 30 days from operation',
    'File it with the police of the city, then give the number of the certificate',
  ),
  'R-S20-yearly-assessment': rule('A system of level 3 or higher is assessed every year', 'Arrange the assessment, then give the new date'),

  'R-D0-stored-abroad-is-export': rule(
    'Keeping personal information of mainland users on a server abroad is an export',
    'Answer “yes” to the export; the number of persons then decides what it takes',
  ),
  'R-D1-important-data': rule(
    'Important data leave the country only after a security assessment',
    'Apply through the provincial cyberspace office at https://sjcj.cac.gov.cn',
  ),
  'R-D2-exempt-purpose': rule(
    'An export for such a purpose (a contract, personnel) needs no assessment, contract or certificate, but people are told who receives their data',
    'Name the recipient and its country, also in the privacy policy',
  ),
  'R-D3-free-trade-zone': rule(
    'Outside the negative list of a free trade zone no assessment, contract or certificate is needed, but people are told who receives their data',
    'Name the recipient and its country, also in the privacy policy',
  ),
  'R-D4-ciio': rule(
    'An operator of critical infrastructure exports personal information only after a security assessment',
    'Apply through the provincial cyberspace office at https://sjcj.cac.gov.cn',
  ),
  'R-D5-assessment-threshold': rule(
    args =>
      `From ${number(args, 'exportAssessmentPersons')} persons since 1 January, or ${number(args, 'exportSensitiveAssessmentPersons')} with sensitive data, an export needs a security assessment`,
    'Apply through the provincial cyberspace office at https://sjcj.cac.gov.cn; splitting the numbers is not allowed',
  ),
  'R-D6-contract-threshold': rule(
    args =>
      `From ${number(args, 'exportContractPersons')} persons since 1 January, or with any sensitive data below the assessment threshold, an export needs a filed standard contract or a certificate`,
    'Sign and file the standard contract, or obtain the certificate',
  ),
  'R-D7-below-thresholds': rule(
    args => `Below ${number(args, 'exportContractPersons')} persons since 1 January and without sensitive data an export is exempt`,
    'Sensitive data are not exempt: look at the standard contract or the certificate',
  ),
  'R-D-separate-consent': rule(
    'An export needs notice of the recipient and the separate consent of the person',
    'Ask with a choice of its own that names recipient, purpose and kinds of data',
  ),
}
