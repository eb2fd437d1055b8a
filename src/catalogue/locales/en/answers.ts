import type { AnswerId } from '../../answers/index.ts'
import { words } from '../args.ts'
import type { Say } from '../texts.ts'
import { comparedAnswers } from './compared-answers.ts'
import { everydayAnswers } from './everyday-answers.ts'
import { furtherAnswers } from './further-answers.ts'

/** What is true, in plain words; a line from memory says so. */
export const answers: Readonly<Record<AnswerId, Say>> = {
  ...furtherAnswers,
  ...everydayAnswers,
  ...comparedAnswers,
  // time
  howLong: () =>
    'The provider’s first review usually takes 1-2 working days, then you answer an SMS check within 24 hours; the communications administration has up to 20 working days once the material is complete. It differs by province and nobody can promise a day.',
  howLongPolice: () =>
    'I found no statutory number of days for the police review. People report a few days up to about three weeks, depending on the place (from memory; the local cyber police decide).',
  rush: () =>
    'The filing cannot be expedited and there is no paid fast lane: the administration has up to 20 working days once the material is complete. What helps is getting everything right the first time and answering the SMS within 24 hours.',
  oneMinute: () =>
    'No. A filing goes through the provider’s review, an SMS check within 24 hours and the administration’s review (up to 20 working days), so it cannot be done in minutes; such offers are sales talk.',
  fee: () =>
    'Filing itself is free, the ICP one and the police one. You only pay for the server, the domain, and an agent if you choose to hire one.',
  agent: () =>
    'You may have help with the paperwork, but the filing goes through the access provider, and the responsible person has to do the face check, the SMS check and the signature in person. Be wary of anyone who says that only money is needed.',
  smsCheck: () =>
    'Do the ministry’s SMS check within 24 hours of receiving it, on the SMS page of beian.miit.gov.cn. After 5 wrong tries the sixth returns the application automatically.',
  smsMissing: () =>
    'Look in the blocked messages, then ask for it again on the SMS page of beian.miit.gov.cn. After 24 hours, or 5 wrong tries, the application is returned and has to be submitted again through the provider.',
  providerReview: () =>
    'After you submit, the access provider reviews first, usually 1-2 working days, and may phone you; only then does it go to the communications administration. A phone that nobody answers is a ground for return, so warn the person or name a number that is answered.',
  status: () =>
    'See the progress in your provider’s filing console; filing numbers can be looked up at https://beian.miit.gov.cn, police filings at https://beian.mps.gov.cn.',
  guarantee: () =>
    'Nobody can guarantee approval; the administration decides. What I can do is find what would be sent back before you submit, and say how to fix it.',
  rejected: () =>
    'Usual reasons: domain not verified or held by somebody else, expiring domain, a first filing while the domain still resolves, a bad site name, unclear or expiring documents, phones that do not answer, missing pre-approval, or “first filing” although a number exists. Send me the notice and we fix it point by point.',
  // basics
  whatIsIcp: () =>
    'The ICP filing registers a website with the communications administration: who runs it, its name, where it is hosted. A site hosted in the mainland has to be filed before it opens.',
  whatIsPolice: () =>
    'The public-security filing registers the site with the police; it is separate from the ICP filing. Make it within 30 days of opening, at https://beian.mps.gov.cn.',
  bothFilings: () =>
    'The ICP filing goes to the communications administration before opening; the police filing goes to the police within 30 days after. A site hosted in the mainland needs both, ICP first.',
  doNothing: () =>
    'Opening without an ICP filing: an order to correct, a fine of CNY 10,000, and closure if you do not. Without the police filing: a warning, or suspension of up to six months. Providers also take such sites down.',
  accessProvider: () =>
    'The access provider is the company that puts your server on the net, for example the cloud vendor. It submits the filing for you.',
  authority: args =>
    words(args.authority)
      ? `It goes by the province of the organiser’s domicile, here ${words(args.authority)}. Your access provider submits for you.`
      : 'It goes by the province of the organiser’s domicile, wherever the server stands; your access provider submits for you.',
  authorityByServer: args =>
    `It is not the place of the server but the domicile of the organiser that decides${words(args.authority) ? `: here ${words(args.authority)}` : ''}. The articles that go by the server have no legal basis; I show both, and the domicile counts.`,
  selfFile: args =>
    `No. You submit through the filing system of your access provider (${words(args.provider) || 'the cloud vendor'}), who passes it on to the communications administration; beian.miit.gov.cn is for look-ups and the SMS check.`,
  portalDown: () =>
    'Do not use the address from the article: it is not a known government host. File through your provider’s system; the official sites are https://beian.miit.gov.cn (ICP) and https://beian.mps.gov.cn (police).',
  whichFirst: () =>
    'With a server in the mainland: first the ICP filing, then the police filing. With a server abroad no ICP filing is needed; look at the police filing directly.',
  'whichFirst@overseas': () =>
    'No. Your server is abroad, so the ICP filing does not apply: it is not needed and cannot be made. For a site that serves the mainland go straight to the police filing.',
  isIcpNeededPersonal: () =>
    'Yes. Any site on a mainland server that others can open has to be filed, however small and whether or not it earns money.',
  organisationPapers: () =>
    'No business licence is needed: a public institution uses its legal-person certificate, an association its registration certificate as a social group, a private school or care home its certificate as a private non-enterprise unit, an authority its unified social credit code certificate. The number is the credit code on it.',
  materials: () =>
    'Usually: the business licence (or your identity card), the responsible person’s identity card, the domain certificate, phone and email, and the server details; content such as news, publishing or medicines needs an approval as well. I will go through it with you.',
  imagesOrPdf: () => 'Providers usually take images (jpg or png, up to 4 MB), not PDF. I found no basis for the article’s PDF/A-3.',
  verificationForm: () =>
    'The verification sheet used to be on paper with a photo taken face to face; today most providers use a face check in their app and an electronic commitment. Follow your provider’s page.',
  faceCheck: () =>
    'In the provider’s app, by the responsible person of the site, nobody else. From abroad it depends on that app; if it fails, do it back home (from experience). The picture goes straight to the provider and never passes through me.',
  commitment: () =>
    'The commitment states that what you file is true. The responsible person signs it; whether a company seal is needed depends on the province and the provider’s form. False data leads to cancellation.',
  authorizationLetter: () =>
    'If the responsible person is not the legal representative, a letter of authorisation is needed: I make one when the details are complete, to be signed and sealed; where the provider has its own form, take that (from its filing page). Most provinces want the legal representative; Anhui, Hainan and Jiangsu accept an authorised person (practice changes; the administration decides).',
  // procedure
  refiling: () =>
    '“Re-filing” is not an official term; it depends on what changed: a new provider means adding access, a new IP or new details mean a change, a new owner means cancelling and filing first, a lost number means a first filing. Tell me what changed.',
  moveProvider: () =>
    'If the domain already has a number and you only change or add a mainland provider, it is “adding access”: submit with the new provider and give the number, which stays. The old site can stay up; afterwards decide whether to cancel access at the old one.',
  oldAccess: () =>
    'Do not cancel first: add access at the new provider, and cancel the old access only after the new one is approved: if it was the only one, the number becomes an empty shell and may be removed. No SMS check is needed for it.',
  downtime: () =>
    'During a first filing the domain may not resolve to a mainland server, so an open site is switched off; when adding access the old side may stay up; a change needs no closing.',
  changeIp: () =>
    'You do not have to change your IP for a filing. If it did change: at the same provider file a change of access details, with a new provider add access.',
  redeploy: () =>
    'There is no need to set up the server again or to change addresses. If the filing does not match reality, correct the filing: a change at the same provider, or adding access at a new one.',
  renamed: () =>
    'If the company was renamed and its credit code is the same, file a change with proof of the new name; nothing is cancelled, the number and the site stay. The rule is 30 days ahead; if it is done already, file now.',
  ownerChanged: () =>
    'A new owner (another credit code) cannot be a mere change: the old one cancels, the new one files first; some provinces allow a transfer. Cancelling cannot be undone, so plan the time.',
  personChanged: () =>
    'A new legal representative or responsible person means a change filing, with the check done by the new person. Update the police filing too.',
  addressChanged: () =>
    'A move inside the province is a change. The province itself cannot be changed: cancel and file first in the new one.',
  changeAhead: () => 'The rule is to file a change 30 days ahead. If it has changed already, file as soon as you can.',
  unchangeable: () =>
    'The province, the organiser’s certificate number and the domain cannot be changed. For those you cancel and file again, or add.',
  numberLost: () =>
    'A cancelled number cannot be restored; make a first filing again. First find out why (server expired, site unreachable, no access left) and fix it.',
  emptyShell: () =>
    'An “empty shell” is a number with no access provider behind it, usually after a server was given up. Add access with your present provider soon, or it is removed.',
  oneOrder: () =>
    'One organiser may have only one application in flight. Finish one before the next; withdraw or wait for one that is open elsewhere.',
  addSite: () =>
    'If the organiser has a number, a further domain or site is “adding a service”; the organiser need not be entered again. Provinces limit how many domains one application may hold. The existing site is not affected.',
  cancel: () =>
    'If you close the site, cancel the filing through your provider (the service or the organiser). It cannot be undone. (Article from memory; the administration decides.)',
  annualReview: () =>
    'The number has no expiry date and is not renewed. The administration checks now and then that the data are true and the site is up; watch the expiry of the domain, the documents and the server.',
  // site
  domainRealName: () =>
    'The domain has to be verified in the name of the organiser first. Wait 3-5 working days after that before you submit, so that the records are in step.',
  domainHolder: () =>
    'The holder must be the organiser. For a company it may also be a shareholder, the principal or a senior manager; any other domain has to be transferred first.',
  domainExpiry: () => 'Most provinces want more than 3 months left on the domain; renew first.',
  domainSuffix: () =>
    'The domain must be with a mainland registrar and have a suffix approved by the ministry (.com, .cn, .net are fine). A domain bought abroad has to be transferred in first.',
  siteName: () =>
    'It may differ from the company’s name. At least 3 characters; no name of digits, Latin letters or signs only; “China” or “State” in front is for national bodies; it should fit the organiser or the business.',
  footerIcp: () =>
    'After approval put the filing number at the bottom centre of the home page and link it to https://beian.miit.gov.cn. Leaving it out can be fined.',
  footerPolice: () =>
    'Within 30 days of approval put the police number and icon at the bottom of the page, linked to your record on https://beian.mps.gov.cn.',
  electronicMark: () =>
    'No longer. The duty to place the electronic mark was removed on 18 January 2024; the number and the link are enough.',
  resolving: () =>
    'Do not open first. During a first filing the domain may not resolve to a mainland server, so switch it off; going live before filing is not allowed. Adding access and changes leave the old site up.',
  siteNotReady: () =>
    'Yes: a domain and a server are enough, and you can build meanwhile. Describe the content you intend. (From experience; the provider decides.)',
  commercial: () =>
    'It depends on whether you are paid for information services: membership fees, paid content or advertising space are commercial and need a licence. A company that presents or sells its own goods usually files as non-commercial; a marketplace for others is another matter, so ask the administration when in doubt.',
  preApproval: () =>
    'News, publishing, medicines and medical devices, culture, audio-visual programmes, religion, ride hailing and after-school tutoring need an approval first; an ordinary company site chooses “none”.',
  contentChanged: () =>
    'A change of content type is a change filing (30 days ahead by rule). Going beyond what was filed can be fined CNY 5,000-10,000. New interaction such as comments changes the police filing too.',
  app: () =>
    'Apps have to be filed before they go to a store, through the access provider too, with package name, public key and signature. The number ends in A, such as -2A.',
  miniProgram: () => 'Mini programs are filed too, inside their platform (WeChat for example); the number ends in X, such as -3X.',
  appSigning: () =>
    'Package name, public key and signature (MD5 on Android, SHA-1 on iOS) are fixed when the app is built: ask your developers, or use the provider’s small tool.',
  subdomain: () =>
    'The main domain is filed; subdomains such as www or m usually need no filing of their own. (From experience; the provider decides.)',
  cdn: () => 'Mainland CDN nodes require a filed domain; a CDN does not replace the filing. (From experience; the CDN vendor decides.)',
  interactive: () =>
    'Registration, messages, comments, posts, uploads and chat all count as interactive; a site one can only read does not. Interactive sites may be seen by the police face to face.',
  // people
  whyId: () =>
    'The form has a box for the responsible person’s document number, and the administration checks that the person exists. It is your choice: I keep it only with your consent and only to fill in the form; otherwise enter it with the provider yourself.',
  dataSafety: () =>
    'Sensitive data are stored encrypted, masked when shown and never sent to a language model; face pictures never come to me. You may have everything deleted at any time.',
  deleteData: () =>
    'Yes. You can choose deletion after filing, 30 days, or no keeping; to erase everything now, say so or ask for a person. It cannot be undone.',
  principalLegalRep: () =>
    'Most provinces want the legal representative; Anhui, Hainan and Jiangsu accept an authorised person. The legal representative is the simplest choice. (Practice changes; the administration decides.)',
  serviceOwner: () =>
    'The principal stands for the organisation, the site owner for this site; it may be one person, usually one of your staff (from experience). If not, their phones and emails must differ.',
  emergencyPhone: () =>
    'Give another number where you can be reached, a relative’s, a colleague’s or a landline; not the same as the mobile. (From memory; the provider decides.)',
  idExpiry: () =>
    'Expired documents, or ones with less than 3 months left, are sent back: renew first. The validity is on the back of the card.',
  age: () => 'Most provinces ask for 18 years; Guangdong and Jiangsu accept 16. (The administration decides.)',
  individual: () =>
    'Yes, with your identity card. Personal sites are more limited in name and content (no company business, no forum); some provinces refuse people from elsewhere or want a residence permit.',
  soleProprietor: () =>
    'Yes, as an organisation with the sole proprietor’s licence, not as an individual; choose “sole proprietor”, and the operator is usually the responsible person.',
  hkMoTwPerson: () =>
    'Residents of Hong Kong, Macao and Taiwan can use their permit or residence card, foreigners a passport or permanent residence card, for a site hosted in the mainland; some provinces ask for more. (From memory; the provider and the administration decide.)',
  electronicLicence: () =>
    'A clear colour photo or scan of the original or duplicate is fine in most places; a photocopy needs the seal, and the provider decides; some provinces (Shanghai for one) take no electronic licence, so ask your provider. (From memory.)',
  emailNeeded: () => 'A working email address is needed; any provider will do. Notices are sent there.',
  // server
  hkServer: () =>
    'A server in Hong Kong, Macao or Taiwan needs no ICP filing and cannot get one. If the site serves the mainland, make the police filing within 30 days.',
  overseasIcp: () =>
    'With a server abroad the ICP filing does not apply: not needed and not possible. If you serve the mainland look at the police filing; if you collect data of people there, at the data export rules.',
  overseasPolice: () =>
    'A site hosted abroad that serves people in the mainland should make the police filing within 30 days too. Where it is purely for abroad I found no duty; ask the local cyber police.',
  moveAbroad: () =>
    'A server abroad needs no ICP filing, but it is slower from the mainland, the police filing remains if you serve people there, and storing their data abroad is data export. Weigh it against your business.',
  sharedHosting: () => 'Yes: choose “shared hosting” as the kind of access; the seller submits.',
  payAsYouGo: () =>
    'Most vendors give a filing code only for a mainland server rented for at least 3 months; pay-as-you-go usually does not count. (From memory; the provider decides.)',
  hardware: () =>
    'Neither the ICP form nor the police form has CPU, memory or MAC boxes; that is the article’s claim. Leave them out unless you want its checklist.',
  bandwidthTest: () =>
    'No. A filing has no traffic test and the article’s figure has no basis; sending that much traffic would be an attack, so do not.',
  powerAndBgp: () =>
    'Filing does not look at dual power, BGP or network cards: those are the data centre’s business and I found no legal basis. With a cloud server just say you don’t know.',
  findIp: () =>
    'In the vendor’s console, in the list of servers, as “public IP”. Addresses such as 10…, 192.168… or 172.16… to 172.31… are private and cannot be used.',
  // police
  policeDeadline: args =>
    `Yes: within 30 days from the day the site goes online, counted as calendar days (our reading).${words(args.policeDue) ? ` By the day you gave, ${words(args.policeDue)} at the latest.` : ''} After that, file as soon as you can.`,
  policeLate: () =>
    'The rule is 30 days from opening. File now; it can still be done. Not filing can bring a warning or suspension of up to six months, so it is better to act before somebody asks.',
  policePortal: () => 'Online at https://beian.mps.gov.cn, after identity verification; usually no visit is needed.',
  policeInterview: () =>
    'Usually the local cyber police phone you. Interactive sites may be seen face to face or visited. Keep the phone reachable.',
  policeReports: () =>
    'I found no duty of periodic reports. What counts: update changes promptly, report illegal content within 24 hours, and cooperate with inspections.',
  policeAccount: () => 'Organisations use the legal-person account, individuals the personal one; both need identity verification.',
  policeWhere: () =>
    'By the place of the organisation (for a person the place of residence): the platform assigns the local office by the address you give.',
  policeConfirm: () =>
    'Call the cyber security unit of the public security bureau where you are registered, say whom the site serves, where the server is and whether anybody in the mainland uses it, and ask whether to file; note the date and who answered. The number is on the bureau’s website.',
  controlledGoods: () =>
    'Firearms, controlled knives, crossbows, drugs, explosive precursors and the like. Kitchen knives and everyday goods are not; ask the local police when unsure. (From memory.)',
  // security
  whatIsMlps: () =>
    'MLPS is the graded protection of networks, five levels, which you determine yourself. Most small sites are level 1 or not graded; from level 2 it is filed with the police within 30 days of operation. It is no condition of the ICP filing.',
  mlps3: () =>
    'No. Neither filing asks for level 3; the level follows from how important the system is, not from revenue. Level 2 and above are filed with the police, and level 3 is assessed every year.',
  mlpsFiling: () =>
    'Systems of level 2 and above are filed with the police of the prefecture or above within 30 days of operation; the certificate comes within 10 working days.',
  logs: () =>
    'Keep network logs for at least 6 months (Cybersecurity Law). The article’s 30 days are another matter. Cloud vendors offer a log service.',
  planMust: () =>
    'Yes. The Cybersecurity Law asks every network operator for one, large or small; lacking it brings an order to put it right and a warning, and can bring a fine of CNY 10,000-50,000, more when nothing is done. If something happens, whoever followed a plan and reported in time may be treated more leniently or not be held responsible.',
  planContent: () =>
    'Which systems, who is responsible, how incidents are graded, how they are noticed and reported, what to do in each case (DDoS, ransomware, leaks), recovery, drills, with contacts and report forms attached. I make one from your answers.',
  drills: () =>
    'The national plan asks for at least one a year (from memory); the article’s once a quarter has no basis that I found. Once or twice a year with a list of attendants and photos will do for a small company.',
  report4h: () =>
    'Incidents of the third grade and above: within 4 hours to the provincial cyberspace administration (critical infrastructure: 1 hour), and to the police where a crime is suspected. Report what you know first and add the rest.',
  incidentLevels: () =>
    'Officially four: Ⅰ especially serious, Ⅱ serious, Ⅲ major, Ⅳ general. A leak of a million people’s data is grade Ⅲ. The further one of the article may serve you internally for everyday weaknesses.',
  warningColours: () =>
    'Officially four: red, orange, yellow, blue, from the gravest to the lightest. The article knows three and calls blue normal, which differs.',
  summary30: () => 'Within 30 days after the incident is closed, hand in a summary report.',
  breachNotify: () =>
    'Stop the damage, keep evidence and follow the plan; notify the authority and the people concerned (not the people if harm is effectively averted); grade Ⅲ and above within 4 hours to the provincial cyberspace administration, and the police if it may be a crime.',
  reportWhere: () =>
    'The provincial cyberspace administration; the common channel is 12387 (phone, web, WeChat; from memory). For crimes call 110 or the cyber police.',
  ddos: () =>
    'Ask your vendor for scrubbing or a protected IP, limit and switch traffic, and log everything. Filing does not require a device; the vendor’s basic protection can go into the plan.',
  rto: () =>
    'RTO is how long you can be down at most; RPO is how much data in hours you can lose, given your backups. Small sites often use 8 and 24 hours.',
  securityOfficer: () =>
    'The law asks you to name one. In a small company the owner or a technical colleague will do; the person has to be reachable around the clock.',
  tls: () => 'No law names TLS 1.3 or 90-day keys; that is the article’s claim. Use HTTPS; TLS 1.2 or later is fine.',
  sm2: () => 'An ordinary filing does not ask for Chinese cryptography. The article calls SM2 and SM3 encryption; SM3 is a digest.',
  ciio: () =>
    'The competent department designates it and tells the operator in writing: important systems of energy, finance, transport and the like. Without a notice you usually are not one. (From memory.)',
  policy: () =>
    'A few pages: who is responsible, accounts and passwords, checking of content, logs and backups, whom to call. The law asks for one and the police sometimes want it uploaded.',
  // data
  abroadIsExport: () =>
    'Yes. Storing personal information of people in the mainland on a server abroad (Hong Kong, Macao and Taiwan included) is an export: inform them, obtain separate consent and make an impact assessment; whether more is needed depends on numbers and kinds.',
  assessment: () =>
    'It counts persons since 1 January: under 100,000 and nothing sensitive needs nothing (exempt); 100,000 to 1,000,000, or sensitive data of under 10,000, needs the standard contract or certification; from 1,000,000, or sensitive data of 10,000, a security assessment. Three thousand people without sensitive data need none.',
  standardContract: () =>
    'You sign the regulator’s model contract with the recipient abroad and file it with the provincial cyberspace administration; certification is the alternative. Only above the thresholds: under 100,000 people this year and nothing sensitive, it is not needed.',
  separateConsent: () =>
    'Separate consent asks about this one thing by itself; it may not be buried in the terms. A box of its own that says who receives what and why will do.',
  localisation: () =>
    'Not everybody. Only critical infrastructure and those above the set numbers must; a small site may store abroad if it follows the export rules: notice and separate consent.',
  sensitiveInfo: () =>
    'Identity pictures and faces, bank accounts, health, whereabouts and data of children under fourteen are sensitive. Name, mobile and address usually are not, but still need care.',
  importantData: () =>
    'What has not been notified or published as important data need not be declared as such. A shop’s orders usually are not.',
  cacFiling: () =>
    'There is no general filing with the cyberspace administration, only special ones (standard contract, algorithms). An ordinary site needs none.',
  privacyPolicy: () =>
    'Tell people who collects what, why, for how long and how to delete it, usually in a privacy policy; collect only what you need. (Article from memory.)',
  gdpr: () => 'GDPR is European law and no part of a filing here. If you sell to people in the EU, ask about it there.',
  // about
  whoAreYou: () =>
    'I am Anbei, an assistant for filings, not a government office. I ask, you answer, and you get filled forms and a plan; a person is one tap away.',
  official: () =>
    'Not official and no legal advice. Every rule I state has its source and how sure I am; where I am not, I tell you whom to ask.',
  whatCanYouDo: () =>
    'I find out which procedure you need, ask for everything, point out what would be sent back, and make the papers for the ICP filing, the police filing and the contingency plan. You submit them yourself on the provider’s or police platform.',
  documents: () =>
    'You can download the papers and the plan as PDF and a package that lists what is still open. Then submit with your provider (ICP) or at beian.mps.gov.cn (police).',
  resume: () => 'Everything is saved, so come back whenever you like. On another device use the resume code you got at the beginning.',
  changeAnswer: () => 'Yes, just say it: “change the mobile to …”, “no, it is Tencent Cloud”. “Undo” takes back the last step.',
  guideChecklist: () =>
    'Two articles about filing that go round the web. Some of it has a legal basis, some has not; the latter I keep apart as the “guide”, to be checked if you like. It does not keep you from submitting.',
  onsite: () =>
    'The article says so for revenue above CNY 50 million or more than 100,000 users; I found no legal basis. The ICP review does not visit; the police may look at interactive sites.',
  whitelist: () => 'I found no basis for the whitelist or priority by credit that the article mentions; do not count on it.',
  vendorRecommendation: () =>
    'I recommend no vendor, device or agent. How fast it goes depends on your papers and the administration; any vendor with mainland data centres that handles filings will do.',
  askPerson: () => 'Tap “Talk to a person” and a colleague is told; you can go on with me while you wait.',
}
