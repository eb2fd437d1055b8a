import type { everyday } from '../../answers/everyday.ts'
import type { Say } from '../texts.ts'

/** What is true of trouble on the way, afterwards and with the authorities; a line from memory says so. */
export const everydayAnswers: Readonly<Record<(typeof everyday)[number]['id'], Say>> = {
  policeWarned: () =>
    'Check first: note the unit and the name and call back on the number that the local police publish; whoever asks for money or a code is a fraud. If it is real, say that you are filing, and submit at https://beian.mps.gov.cn soon (the ICP filing first where it is missing). Without the police filing: a warning or up to 6 months’ suspension; acting yourself usually helps (the last part from experience).',
  rectifyNotice: () =>
    'Send me the text of the notice and I go through its points. Usually you correct the data with a change of the filing within its time limit and reply as asked; otherwise the site may be closed and the number cancelled. The notice says the deadline. (partly from experience)',
  penaltyAppeal: () =>
    'The decision names the bank, the deadline and the remedies: you may state your case before it is made, apply for reconsideration within 60 days of receiving it, or sue within 6 months. Prompt correction can reduce it. Ask a lawyer when unsure. (from memory; the decision counts)',
  reportOthers: () =>
    'Illegal content can be reported to 12377, fraud to 110 or 96110, unfiled sites to the local communications administration. Others can report you in the same way, so get the number first. Keep screenshots of a site that imitates yours. (numbers from memory)',
  idLater: () =>
    'Yes. Say “later” or “skip”, go on with the rest and come back at any time; at the end I list what is missing. Without the ID number and photo the application is not complete, so they are needed before you submit.',
  assistantFee: () =>
    'Filing itself is free. Whether this assistant costs anything is up to the company that offers it; I do not know its prices. Tap “Talk to a person”. I never ask you to pay in the chat.',
  willYouCall: () =>
    'I only talk to you here: no sales calls. The provider and the administration may call to verify, and that call should be taken. If you leave a way to be reminded I tell you what is due; you can stop it at any time.',
  device: () =>
    'A phone or a computer both do; nothing is installed, and photos are taken and sent from the page. The face check needs a phone and the provider’s app. (the last part from experience)',
  whoToFollow: () =>
    'The provider and the administration review your papers, so their demands count; I prepare the data and look for problems. Send me what they ask for or returned, and I go by it; where they differ ask which rule it is.',
  appChange: () =>
    'A new version needs nothing; a new platform (HarmonyOS, iOS) or another package name, signature or name is a change of the app filing with the provider: add the new data. While both packages are used enter both. (from memory)',
  anotherCase: () => 'Yes, one conversation for each company: start a new one from the menu. This one stays and nothing is mixed.',
  wordVersion: () =>
    'The application and the plan come as PDF, documents such as the plan as Word too, which you can edit. Tell me what you change so that the forms still agree.',
  subjectExists: () =>
    'Your certificate number was filed before, perhaps by a predecessor or an agent. Look up the number by name at https://beian.miit.gov.cn, then choose “add a site” or “add access”, not a first filing; wrong old data are changed with it, and a lost filing password is handled by the provider after checking who you are. (from memory)',
  identityMisused: () =>
    'Look up the number and site at https://beian.miit.gov.cn and keep screenshots; ask its access provider and the local administration, with your papers, to check and cancel it; report a crime to the police. (from memory)',
  numberStolen: () =>
    'Keep screenshots and report it to that site’s provider and the local administration, fraud or gambling to the police. Your own filing is not at fault and need not be cancelled. (from memory)',
  blockedAnyway: () =>
    'Mostly one of these: a new provider without added access, the domain points to a machine without access, the approval is not synchronised yet, papers or server expired, or an authority asked for it. Read the provider’s notice first, or send it to me. (from experience)',
  notYetShown: () =>
    'A fresh number usually appears at https://beian.miit.gov.cn after a day or two, with other query sites later. Search by the organiser’s name; after some days ask the provider. (times from experience)',
  overdueReview: () =>
    'The administration has 20 working days once the papers are complete, without weekends and holidays; count first. After that have the provider’s filing desk ask, or call the published number of the administration. Some provinces slow down around big events. (the last part from experience)',
  duringReview: () =>
    'Do not change or return the server, transfer the domain or change the data; keep the phone reachable, answer the SMS within 24 hours; for a first filing do not point the domain to a mainland server. Otherwise just wait.',
  upgradeServer: () =>
    'A bigger size, more disk or bandwidth, a renewal or a reinstall with the same IP needs nothing. A new IP is a change; a new provider is added access.',
  serverSpecs: () =>
    'Size and system do not matter; the smallest will do. Providers look at a mainland region, a prepaid term with enough left (often 3 months) and a public IP. (from memory; the provider decides)',
  resolveAbroadLater: () =>
    'You can, but a provider that sees the domain no longer pointing to it may drop the access, and the number becomes an empty shell and is cleared. If you leave for good cancel it; with only some subdomains abroad keep the main domain here. (from memory)',
  domainUpkeep: () =>
    'Another registrar, a renewal or another DNS needs no change while domain and holder stay; do not transfer it during the review. A new holder means looking at the filing again. (from memory)',
  removeDomain: () =>
    'To drop one site or domain cancel the service (site); the organiser and the other sites stay. Cancelling the organiser removes everything. Neither can be undone. (from memory)',
  papersRenewed: () =>
    'With number, name and address unchanged a new card, a longer validity, another scope or capital usually needs no change; upload the new picture when the provider asks. A changed name, address or number does. (from memory)',
  legalRepGone: () =>
    'If the legal representative can not act (died, unreachable, unwilling), first register a new one with the market regulator and file with that person; when only ill or travelling wait, or authorise another where the province allows it (Anhui, Hainan, Jiangsu). Nobody may do the face check or sign instead. (from memory)',
  heldByOther: () =>
    'Domain, cloud account and filing are three things: see which is missing. If the organiser is you, add access at a new provider under your own account with your papers; cloud and police accounts can be recovered with the licence. A domain in their name must be transferred by them; otherwise it is the law or another domain. (from memory)',
  blacklist: () =>
    'I found no rule that bad credit or tax debts bar a filing; after a cancellation for violations or false data the administration may refuse for a time. Ask the provider or the administration. (from memory)',
  noThreshold: () =>
    'I found no requirement on capital, staff, turnover, insurance or a bank account: a valid licence, a mainland server and a verified domain are enough. (from memory)',
  rareCharacter: () =>
    'Write it as on the certificate, a final X in capitals, a middle dot as “·”. Ask the provider how to enter a rare character; where I can not print one I tell you and never replace it. (from memory)',
  oldLicence: () =>
    'Enter the 18-character unified social credit code printed on the licence; the tax number is usually the same. An old licence with 15 digits or a lost one is replaced by the market regulator first. (from memory)',
  notWebsite: () =>
    'It depends on whether you serve outsiders under a domain: programs, databases or remote desktops of your own usually need nothing; an interface or downloads for apps and users under a domain in the mainland need that domain filed. (from memory)',
  miniProgramDomain: () =>
    'Yes: the server domain behind a mini program, account or app in the mainland must be filed, and the platforms accept only such; so must a web page opened in them. The mini program’s own filing is another one. (from memory)',
  contentOfOther: () =>
    'No: a site is filed by whoever runs it and its content must fit. Using a friend’s or another company’s name leads to corrections and may cost the number. Selling others’ goods under your own name is fine. (from memory)',
  siteNameTaken: () =>
    'I found no rule against a name that others use, and it need not equal the domain; names of well-known brands or state bodies are often refused. The page title should fit the filed name. (from memory)',
  whichIp: () =>
    'The public IP that the provider gave you and that serves the site: the outer one of a load balancer, elastic or protected IP; not the CDN’s. Hosting, functions and object storage have none: take what the filing page fills in. A home line or a tunnel usually can not be filed. (from memory)',
  splitServers: () =>
    'As soon as part of the domain is served from the mainland it needs the ICP filing; the part abroad does not, but look at the police filing and data export. (our reading)',
  whatIsFiled: () =>
    'Three things together: the organiser, the site with its domain, and the access provider. A new domain is added, a new provider is added access, a new organiser starts again; a bigger machine changes nothing.',
  otherFilings: () =>
    'They are different: ICP with the communications administration, the police filing, the domain’s real-name check with the registrar, licence matters with the market regulator. Courses, publishing, video or drugs have permits of their own. (limits from memory)',
  showLicence: () =>
    'Whoever sells online shows the licence data, or a link to them, prominently on the home page; for a mere presentation I found no such duty. The filing number comes on top. (E-commerce Law, from memory)',
  policeBeforeOpen: () =>
    'The police form asks for the opening date and works best once the site opens. Take the first day that outsiders could open it, roughly if you do not remember, not before the ICP approval; the 30 days run from it. (partly from experience)',
  policePerSite: () =>
    'The organiser is entered once, each site is added by itself within 30 days of opening and gets its own number. (from memory)',
  appPolice: () =>
    'The police platform has categories for apps and mini programs, handled differently from place to place; I found no common deadline. File the site and ask the local police about the rest. (from memory)',
  userRealName: () =>
    'Services where users publish or message need their real identity, usually a verified mobile; mere reading or buying does not. (Cybersecurity Law, article from memory)',
  logsHow: () =>
    'Keep three kinds: access (time, IP, address), log-ins and administration, system and security, for 6 months: rotate them daily or use the cloud’s log service; with shared hosting download them monthly. (our advice)',
  securityMeasures: () =>
    'Say what is there: security groups, basic DDoS protection and host security of the cloud count; with strong passwords, patches, backups and logs a small site is fine. I found no duty to buy a firewall, WAF or antivirus. (our advice)',
  mlpsTest: () =>
    'Level 3 is assessed every year; for level 2 nothing is fixed, usually every two years; level 1 is your own matter. Only licensed assessors may do it. (level 2 from memory)',
  cloudMlps: () =>
    'The cloud’s certificate covers its own layer; your system at level 2 or above is graded and filed by you. A small site at level 1 is not. (from memory)',
  planSign: () =>
    'The head of the organisation approves it with a name and a date; I found no duty of a seal, a document number or a meeting. Versions start at V1.0.',
  planNeeds: () =>
    'The plan needs no ID and no licence photo: the name, the systems, who is responsible with a phone, backups and logs, whom to call; a dozen questions, and the document is there at once.',
  callPolice: () =>
    'A crime (intrusion, ransom, stolen data, fraud) should be reported to the local police. Delete nothing: keep logs, screenshots, messages, transfers and times, and take a snapshot. Whether a case is opened is for them.',
  hackedFiling: () =>
    'A hack does not end the filing, but illegal content or a dead site makes the provider or administration stop it and ask for corrections; neglected duties may be fined. Disconnect, clean, keep evidence, tell the provider. Say “my site was hacked” and I guide you. (partly from experience)',
  vulnNotice: () =>
    'Check that it is real, fix it within its time limit (patch, close ports, change passwords; ask the cloud or your builder), keep screenshots and reply in writing. Ignoring it may be punished. (from experience)',
  contactHours: () =>
    'Usually in working hours on working days. If you miss it they mostly try again, but may return the application. The responsible person answers: the organisation, what the site does, whether you want to file. Tell me good hours and I note them. (from experience)',
  translatePapers: () =>
    'I found no common rule on translation or notarisation: the name as in the passport, the address in Chinese, translations where the provider asks. Somebody must be able to take the Chinese call. (from memory)',
  policyChange: () =>
    'Each statement carries its date, and the rules page shows changes; the latest are the revised Cybersecurity Law of 1 January 2026 and the MLPS renewal of 2025. Nobody knows what comes; what is in force counts.',
}
