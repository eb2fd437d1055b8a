import type { AnswerId } from '../../answers/index.ts'
import type { Say } from '../texts.ts'

/** What is true of the questions that were added last; a line from memory says so. */
export const furtherAnswers = {
  steps: () =>
    'Have a domain (real-name verified) and a mainland server; enter the data, photos and face check with the provider that sold the server; it reviews for 1-2 working days, you answer the SMS within 24 hours, and the administration decides within 20 working days. Then put the number in the footer and file with the police within 30 days of opening. For now just answer my questions.',
  icpDeadline: () =>
    'There is no grace period for the ICP filing: it must be done before the site opens. The 30 days after opening are for the police filing.',
  needServer: () =>
    'You need a mainland server (or hosting) first: the provider’s filing code comes with it. A domain alone cannot be filed; the domain too must be bought and verified before.',
  serviceCode: () =>
    'The filing service code (or authorisation code) is issued by the provider for an eligible server and entered when you file. Ask for it in the filing section of the provider’s console; do not buy one from strangers. (from memory; the provider decides)',
  intranet: () =>
    'It depends on whether outsiders can open it: a system inside the company network or VPN needs no ICP filing; one on the public internet with a domain does, even if it is only for staff or for tests. (our reading; ask the provider when in doubt)',
  ipOnly: () =>
    'Serving the public from a bare IP needs a filing too under the rules; in practice cloud providers want a domain, so buy one and file it. Another port such as 8080 does not get around it. (practice from memory)',
  mailOnly: () =>
    'A domain without a site on a mainland server (only mail, parked, brand protection) needs no filing; one that redirects through a mainland server does. (from memory; the provider decides)',
  platformShop: () =>
    'A shop or account on a platform (Taobao, Douyin, a WeChat official account) without a domain and site of your own needs no filing by you; the platform has its own. Your own mini program, app or site does. (from memory)',
  siteBuilder: () =>
    'A site made with a builder or hosted shop, under your own domain and in the mainland, needs a filing in your own name; submit it through the builder or the cloud behind it. (from memory)',
  ownRoom: () =>
    'Your own machine can be filed if an access provider stands behind it: colocation, or a business line with a fixed public IP; it submits the filing. An ordinary home or office broadband usually cannot. (from memory; the carrier decides)',
  freeHosting: () =>
    'GitHub Pages, Vercel, Cloudflare, Shopify or Wix serve from outside the mainland: no ICP filing is needed or possible. If mainland users are served, look at the police filing and data export. Moving back to a mainland server needs the filing first.',
  foreignLanguage: () =>
    'What counts is where the server is, not the language or the customers: on a mainland server an English or export site needs the ICP filing too; on an overseas server it does not.',
  unfiledDomain: () =>
    'No. An unfiled domain pointed at a mainland server is blocked by the provider with a notice page; until approval test locally or inside your network only. Opening first counts as serving without a filing.',
  lawBasis: () =>
    'ICP filing: Measures on Internet Information Services (State Council order 292), article 4, and MIIT order 33 of 2005. Police filing: Ministry of Public Security order 33, article 12. Contingency plan: Cybersecurity Law, article 27.',
  accessMethod: () =>
    'A rented cloud server is “cloud”, bought web space is “virtual hosting”, your own machine in a data centre is “colocation”, a carrier’s line to your office is “leased line”. When unsure look at the name of what you bought.',
  serverPlace: () =>
    'In the cloud console the list of servers shows a region, for example East China 1 (Hangzhou); that is the location. A region in Hong Kong or abroad is an overseas server.',
  multiServer: () =>
    'Several servers or IPs of one provider need no filing each: the filing is about the organiser, the domain and the provider; list all IPs. Machines at another provider need access there. (from memory)',
  twoProviders: () =>
    'A domain can be with two providers at once: once filed, “add access” at the other; the number stays. The provider without access blocks the site.',
  sharedServer: () =>
    'One server can hold sites of several companies, but each files for itself with its own papers and domain; whose account the server may be in depends on the provider. (from memory)',
  accountTransfer: () =>
    'Changing accounts at the same cloud keeps the number, but the record sits in the old account: ask for its migration in the filing system of the new one and prove who you are. Keep the old account for now. (from memory)',
  languagesOnce: () =>
    'One site in several languages is filed once, with all languages ticked; a language under a separate top-level domain needs that domain added. (from memory)',
  providerPhone: () =>
    'I have no verified hotline and will not guess: take it from the provider’s site or the support menu of its console, also for the plan.',
  phoneNumber: () =>
    'The mobile must be reachable and receive SMS, best a mainland number in the responsible person’s own name; two different persons may not share one. Virtual ranges such as 170 or 171 may not receive the check at some providers. (virtual numbers from memory)',
  phoneChanged: () =>
    'A new mobile or e-mail is a change of the filing, no new one. Do not put it off: when the authorities cannot reach you they demand correction, in the end the number may go.',
  mailingAddress: () =>
    'The registered address is copied from the licence (ID); the mailing address is where you can really be reached: office, shop or home, with the house number, usually in the same province (Hebei, Henan, Guizhou: same city). The two may differ.',
  otherProvince: () =>
    'For an organisation the address on the licence counts, not where you come from. For individuals from another province it differs: some provinces refuse, some want a residence permit, Tianjin and Shaanxi do not mind. (changes; the administration decides)',
  investor: () =>
    '“Investor or superior body”: the superior body if there is one, for a company a shareholder (the largest; with equal shares either), for a sole trader or individual the owner. (from memory)',
  idDocument: () =>
    'A clear photo of the original, both sides, all corners, no glare, valid for more than 3 months; copies, temporary cards and screenshots are usually refused. If it is lost, get a new one first.',
  watermark: () =>
    'Some providers accept a small watermark such as “for filing only” that hides nothing, others refuse any; read their note. Edited pictures or hidden digits are returned. (from memory)',
  photoHow: () =>
    'Lay it flat in even light, take it from above, all corners in, legible, no glare; jpg or png up to 4 MB for the provider, about 400 KB for the police portal. I tell you when it is too large or blurred and can make a fitting copy.',
  handheld: () =>
    'The photo with the ID in hand is how the police portal checks the person: face and card visible; you upload it there yourself. Access providers now use the face check in their app. I do no face recognition and use pictures for nothing else. (from memory)',
  faceFails: () =>
    'Good light, no glasses or hat, straight into the camera, another phone or network; if it keeps failing (elderly, an old ID photo, abroad) ask the provider for a manual check, or name another service owner who can do it. Nobody can do it for someone else. (from memory)',
  seal: () =>
    'In some provinces or at some providers the commitment or authorisation letter needs the official seal; a sole trader without one signs with a fingerprint. Finance or contract seals do not replace it; ask about electronic seals. (from memory)',
  printSign: () =>
    'What needs a signature (commitment, authorisation letter, verification form) is printed, signed in person in black or blue ink with the date, sealed where asked, without corrections, photographed and uploaded; some providers sign electronically.',
  legalRepAbroad: () =>
    'A legal representative abroad is no obstacle, but in most provinces he is the principal: the SMS check can be done from abroad with a phone that receives it; the service owner may be a colleague here who does the face check. Anhui, Hainan and Jiangsu accept an authorised person. (may change)',
  oneForMany: () =>
    'One person may be responsible for several companies if each meets its province’s rule (mostly: its legal representative), with the same mobile since it is the same person; some administrations call to verify. (from memory)',
  licenceScope: () =>
    'The scope on the licence need not mention the internet; but the content should fit the business, and trades that need an approval (drugs, publishing, training …) get it first. (from memory)',
  licenceProblem: () =>
    'A revoked or cancelled licence cannot be filed; a company on the list of abnormal operations may be refused, so get off it first. A new licence takes some days to appear in the registry. (from memory)',
  branch: () =>
    'A branch or shop with a licence of its own files with it, the person named on it being responsible; one without files in the name of the head office. A franchise uses its own licence. (from memory)',
  foreignCompany: () =>
    'A foreign-invested company registered in the mainland files like any other; an overseas company without a mainland entity cannot do the ICP filing: set one up, or use an overseas server. (from memory)',
  personalToCompany: () =>
    'Not directly: another organiser (another document number) is no change; cancel the personal filing and file first-time as the company, or migrate where the province allows. Transfer the domain too, and plan for the gap.',
  domainCertificate: () =>
    'The domain certificate is a picture from the registrar with the domain, its holder and dates; download it in the registrar’s domain console. It is not the SSL certificate for HTTPS, which no filing asks for.',
  siteRemark: () =>
    'Say in 20 to 200 characters whom the site is for, what is on it, whether it sells or takes comments; truthfully, more than “company site” and nothing you do not do.',
  serviceKind: () =>
    'Up to five on the ICP form. Choose what is nearest: a company’s presentation, an online shop for your own goods, a blog (names differ by provider); forum, news or drugs bring demands for approvals. A wrong choice can be corrected. (from memory)',
  leaveBlank: () =>
    'A required field left empty is returned; say “none” when there is none, “I do not know” or “skip” when unsure: I note it, list it at the end and never invent a value.',
  fakeInfo: () =>
    'False information can cost you the site and the filing, so no invented address, phone or borrowed licence. An honest mistake is corrected with a change.',
  domainLookup: () =>
    'Log in at the registrar where the domain was bought and look at its holder, or use a WHOIS search (privacy may hide it); the domain certificate says it best. It must match the organiser. (from memory)',
  afterApproval: () =>
    'Once you have the number: put it in the footer with a link to https://beian.miit.gov.cn, open the site, file with the police within 30 days and show that number within 30 days too; report changes and keep server and domain alive.',
  goLive: () =>
    'As soon as the number is issued you may point the domain and open; the provider usually needs some hours up to a day to notice. If it stays blocked, ask the provider. (from memory)',
  resubmit: () =>
    'Correct what was named and submit again: free, and I found no limit on the number of times; it starts again with the provider’s review and a new SMS check. Paste the notice and I will say what to change.',
  wrongSubmitted: () =>
    'While the provider is reviewing, withdraw and correct; once it is with the administration, wait, or ask the provider to have it returned; after approval file a change. In this chat you can correct anything at any time. (withdrawal from memory)',
  holidays: () =>
    'No. The 20 working days leave out weekends and public holidays; make-up workdays count. Many providers review at weekends, the administrations usually do not. (the latter from experience)',
  numberMeaning: () =>
    'Without a suffix it is the number of the organiser; “-1”, “-2” count its sites, A marks an app, X a mini program, K a quick app. The first character is the province. The footer usually shows the one with the suffix (Guangdong: without).',
  certificate: () =>
    'The ICP filing has no paper certificate: the number is public at https://beian.miit.gov.cn, a screenshot will do. The police filing gives a number and an icon. Nobody needs to buy a “certificate”. (from memory)',
  publicInfo: () =>
    'The public record shows the organiser’s name (an individual’s own), its kind, the number, the site and the date; not the ID number, mobile or address. (from memory)',
  scamCalls: () =>
    'Filing is free; no authority asks for money, a code or an app by phone. The real SMS sends you to beian.miit.gov.cn. Hang up on whoever wants money, and call back over the official site or your provider; if you were cheated call 110.',
  contactAuthority: () =>
    'Phones and sites of the administrations are listed on the ministry’s site and the provincial ones (*.miit.gov.cn); usually ask your provider first, it sees the order and can ask. Who exactly reviews is not published.',
  refileAfterCancel: () =>
    'You can file again as a first filing with a new number once the cancellation is effective. If it was cancelled for a violation, ask the administration first. (from memory)',
  domainSold: () =>
    'Before selling a domain or letting it lapse cancel its filing, or what the next owner does leads to you. If a bought domain carries another’s filing, the former owner cancels it first (ask the registrar or provider for help). (from memory)',
  keepOpen: () =>
    'A site that stays unreachable or empty, or differs from the filing, is told to correct it when checked and may lose the number. Keep a simple page with the number up, or cancel.',
  siteRenamed: () =>
    'A new site name is a change of the filing, the number stays; a redesign, a new template or software is none. Change the name in the police filing too.',
  siteClose: () =>
    'Simply pause or delete the DNS records at the registrar, or stop the web service. A page saying “filing in progress” does not count: the domain must not point at a mainland server. (from memory)',
  copiedFooter: () =>
    'No. Using another’s number is a violation: the site is closed and you may be fined. Without a number do not open; your own is shown as issued with the link.',
  ipv6: () =>
    'The form wants the public IPs, IPv6 ones too if you have them; I found no rule that a small site must support IPv6 to be filed. (from memory)',
  icpLicence: () =>
    'The ICP filing is free and for everybody; the ICP licence (value-added telecom) is only for paid information services, with a review of 60 days, and the filing is needed as well. A platform for other sellers may need an EDI licence. (EDI from memory)',
  onlineShop: () =>
    'Selling your own goods on your own site, with payment, is normally filed as non-commercial; you need a business licence, and food, drugs, cosmetics or alcohol their own permits. A marketplace for other sellers needs a licence. (permits from memory)',
  newsRepost: () =>
    'Publishing or reposting political and current news needs a news licence that ordinary companies do not get, so leave it out. Your own company’s updates and trade knowledge are fine; avoid “news” in names.',
  medicalSite: () =>
    'Information on drugs or medical devices needs the drug authority’s certificate; for a clinic’s plain presentation the former pre-approval was mostly withdrawn, some provinces still ask. (provinces from memory)',
  educationSite: () =>
    'The pre-approval for general education was mostly withdrawn; tutoring in school subjects needs a permit, and some provinces ask for proof when a name says “education” or “school”. (differs by province)',
  videoSite: () =>
    'Showing your own product videos needs no licence; running a video or live-streaming platform needs an audiovisual licence that small firms rarely get. (scope from memory)',
  gameFinance: () =>
    'Games need a publication number; internet finance is refused in most provinces or needs approval; lotteries and gambling are out. Names with “finance”, “investment” or “fund” are often questioned. (from memory)',
  forum: () =>
    'Forums and communities: individuals usually cannot file them, organisations can; for the police they are interactive, with a possible interview or visit, and need moderation, real names and a way to report illegal content within 24 hours.',
  algorithm: () =>
    'There are special filings for algorithms and generative AI, for services able to shape public opinion; a plain site with an AI assistant from a vendor usually needs none. Ask the local cyberspace administration. (from memory)',
  appDetail: () =>
    'Every app that goes online for mainland users is filed, with features per platform; offline or purely internal ones usually are not. Without a mainland server ask the app store and provider how to submit. (the latter from memory)',
  govDomain: () =>
    'State organs use .gov.cn or its Chinese counterpart, public institutions .cn or the Chinese one for public welfare (since 2024-07-01, from memory); companies and associations are free: .com or .cn.',
  chineseDomain: () =>
    'A Chinese domain can be filed if the suffix is approved, the registrar is in the mainland and the holder is verified; enter it in Chinese or as xn--, as the provider wants. (from memory)',
  policeMust: () =>
    'Yes. The police filing is for every site, small or not, within 30 days of opening, and the ICP number does not replace it; otherwise a warning or a stop of up to 6 months.',
  policeMaterials: () =>
    'The licence, ID photos of the principal and the security officer, mobile and e-mail, site name, opening day, domain certificate, IP, ICP number, names of provider and registrar, kind of service, interactive or not. Pictures up to about 400 KB. I fill the form for you to copy.',
  policeRejected: () =>
    'Log in at https://beian.mps.gov.cn, read the remark, correct and submit again; common grounds are unclear photos, a wrong district, an unreachable site, no ICP number shown, no answer on the phone. Ask the local cyber police if unclear. (from memory)',
  policeChange: () =>
    'When name, persons, phone, server or domain change, or the site ends, change or cancel the police filing at https://beian.mps.gov.cn as well; it does not follow the ICP one. I found no uniform deadline; do it soon. (from memory)',
  policeIcon: () =>
    'After approval your record at https://beian.mps.gov.cn gives the number, the icon and a piece of code for the footer, linking to your record. It may stand in the same line as the ICP number; both are needed.',
  handleIllegal: () =>
    'Take it down, keep the original record, report to the local cyber police within 24 hours, then look at who posted it. Have someone moderate and a way to report.',
  keepRecords: () =>
    'News, publishing and bulletin boards keep what was published, with the time, for 60 days; network logs are another matter: at least 6 months.',
  inspection: () =>
    'The cyber police may check on site or remotely: filing data, rules, the security officer, 6 months of logs, the plan and drills, vulnerabilities. Ask for their ID, cooperate; I can list what to prepare.',
  securityPenalty: () =>
    'Without rules, logs or a plan: a warning and possibly 10,000 to 50,000 yuan; on refusal or with consequences 50,000 to 500,000 and 10,000 to 100,000 for the person in charge (Cybersecurity Law, article 61 from 2026).',
  planHow: () =>
    'I ask a dozen questions (systems, persons, phones, backups, logs, whom to call) and make a complete plan with the four official grades and a DDoS chapter; the boss signs it. No expert review is needed for a small firm; look at it once a year.',
  planSubmit: () =>
    'I found no duty of a small site to hand the plan in: issue it, keep it, let people know, and show it at a check or incident. Hand it in when asked; a level-2 MLPS filing asks for it. (from memory)',
  drillHow: () =>
    'It is no fire drill: it rehearses trouble with the network. For a small firm: pick a case (site down, page defaced), sit together and walk through the plan: who notices, who calls the cloud, how the backup is restored, who tells customers; note times, people and problems, take a photo. Say “do a drill” and I lead you through it and make the record.',
  backup: () =>
    'The law asks to back up and encrypt important data, without a frequency; a daily automatic copy, one of them elsewhere, and a test of restoring each quarter will do for a small site. (frequency is our advice)',
  vulnScan: () =>
    'No filing asks for a vulnerability scan or a penetration test; the law asks to deal with vulnerabilities in time: keep software patched and use the cloud’s free scan. I cannot scan your site, I only read reports.',
  mlpsGrade: () =>
    'It depends on whom a failure harms: only you and a few customers is level 1; public interest, many users or sensitive data start at level 2; government, finance and large platforms are often level 3. You grade first; from level 2 on there is an expert review and the police filing. (review from memory)',
  mlpsRenew: () =>
    'From 2025 systems of level 2 and above had to be reported again on the new template by 2025-11-30; if you have not, see the local cyber police soon. Level 1 is not concerned.',
  payRansom: () =>
    'Disconnect and isolate, do not reinstall, keep evidence, call your cloud and the police, restore from a clean backup; paying is not advised and often does not help. Say “the site was hacked” and I lead you through it.',
  pipia: () =>
    'A personal information protection impact assessment is written by yourself beforehand: what is processed, is it lawful, which risks, are the measures enough. Needed for sensitive information, entrusting, sharing, publishing and exporting; kept for at least 3 years (period from memory). No approval.',
  minorsData: () =>
    'Pictures and names of children go online only with a parent’s consent. Information on children under fourteen is sensitive: a parent must consent and there must be rules of their own; mind this if you collect pupils’ data. (article from memory)',
  exportContract: () =>
    'What must go abroad to perform a contract with the person (cross-border shopping, delivery, payment, tickets, hotels, visas) or for staff management is exempt from assessment, standard contract and certification; notice and impact assessment remain.',
  foreignTools: () =>
    'Analytics, forms, chat or mail services abroad that receive mainland users’ information export it: notice and separate consent. Using a domestic tool saves all that. (our reading)',
  exportPenalty: () =>
    'Unlawful processing or export: an order to correct, a warning, confiscation; on refusal up to one million yuan, in grave cases up to 50 million or 5 % of turnover, and persons are fined too. (from memory)',
  dataStore: () =>
    'Personal information is kept for the shortest time the purpose needs, then deleted, unless a law says otherwise; users’ requests to delete are followed. (from memory)',
  personalData: () =>
    'Whatever relates to a person: name, mobile, WeChat id, e-mail, address, orders, device ids and IP records. Asking visitors to leave a contact is collecting it, so say what it is for; anonymised data is not. (from memory)',
  sensitiveExport: () =>
    'With sensitive information (pictures of IDs, faces, bank cards, health, whereabouts, children) there is no exemption by number: from 1 to under 10,000 persons a standard contract filing or certification, from 10,000 the assessment, counted from 1 January. Best not to export it; a contract with the person (hotel, visa) is excepted.',
  policeDown: () =>
    'If the police portal will not load or log in: another browser, clear the cache, another hour, repeat the identity step; if it stays so call the local cyber police or the support number on the page. I can neither see nor fix it; keep a screenshot if the 30 days are running out. (from experience)',
  planRoles: () =>
    'In a small shop one person has several roles: the owner leads and is the security officer, a relative or clerk is the contact, the cloud’s support or a contractor does the technical part. It is about who decides and whom to call, not about an organisation.',
  training: () =>
    'No outside teacher is required. Staff and users must be trained, nothing says by whom or how long; an hour on the plan and rules with date, names and contents recorded, once a year, will do. (frequency is our advice)',
  serverProof: () =>
    'No official form asks for a proof of the server’s place; it comes from the articles. For the guide a contract, order, invoice or a screenshot of the console naming the region will do; otherwise say “none”.',
  providerRegion: () =>
    'It is the company that you contract with: Alibaba Cloud Singapore or AWS abroad is an overseas provider; a mainland company, also one that operates a foreign brand here, is a domestic one. Only a mainland provider can submit the ICP filing.',
  appIcon: () => 'An app icon is at most 100 KB, jpg or png; the size in pixels differs by provider and I found no uniform rule.',
  howManyQuestions: () =>
    'It depends: an ICP filing of a company takes one or two dozen turns; what I can derive from the licence I do not ask. Pasting everything at once or uploading photos is fastest. Say “what is left” at any time.',
  sendAtOnce: () =>
    'Yes. Paste everything at once in any order (company, code, persons, phones, domain, IP …) or upload the licence, certificate or a sheet; I read it and ask only what is unclear.',
  canYouSubmit: () =>
    'I cannot submit for you or log in as you: the ICP filing is submitted by you in the provider’s system with the face check, the police one at beian.mps.gov.cn with your account. I prepare everything to copy.',
  speakHow: () =>
    'Chinese or English, dialect and typos are fine; speak as you like, and switch the language on the page. What I am unsure of I ask.',
  shareCase: () =>
    'Yes: give the resume code or link to a colleague; the answers are the same case. Renew the code to shut it. Signing and face check remain the person’s own.',
  useOfModel: () =>
    'By default no language model is used, and nothing of yours trains anything; where an operator connects one, sensitive content is masked before it leaves. Rules and verdicts come from fixed, sourced logic.',
  askSequence: () =>
    'First what is to be done (ICP, police, plan), then the organiser, persons, site, domain and server, then a check and the documents. You may begin anywhere.',
  whichFilings: () =>
    'On a mainland server: the ICP and police filings, and a plan; abroad but serving mainland users: the police filing and a plan, no ICP; only a shop or account on a platform: none. Tell me where the server is and for whom.',
  elsewhereCity: () => 'I know nothing about weather, routes or hotels; I look after filings.',
  elsewhereBuilding: () => 'Building, coding, design and their prices are not my field; ask me how the site is filed.',
  elsewhereBuying: () =>
    'I have no reliable answer on prices and sizes of servers and domains: ask the provider. Whether they can be filed, ask me.',
  elsewhereRunning: () =>
    'Speed, errors, installing and passwords are matters of operation; ask the provider’s support or your technician.',
  elsewhereSelling: () => 'I have no reliable answer on marketing, ranking or shops; I know filings.',
  elsewhereBrands: () =>
    'Trademarks, patents and copyright have nothing to do with filing; ask the intellectual property office or an agent.',
  elsewhereCompany: () => 'Registering or closing a company is with the market regulator; ask me about the filing afterwards.',
  elsewhereMoney: () => 'On tax, invoices, staff, loans and payments I have no reliable answer; ask the authority or bank concerned.',
  elsewherePermits: () =>
    'Such permits, grants and certificates are with other authorities; whether the filing needs a pre-approval, ask me.',
  elsewhereChat: () => 'I cannot tell; I only know filings and contingency plans. Tap “Talk to a person” for the rest.',
  elsewherePrices: () => 'I have no reliable basis to judge others’ prices; ask two or three. Filing itself is free.',
  elsewhereOthers: () =>
    'I do not know and will not guess: who reviews, the exact day and others’ cases are not public. The provider’s console shows your progress.',
} satisfies Partial<Record<AnswerId, Say>>
