import type { FieldWords } from '../../domain/listening/lexicon.ts'

/** how somebody says in English that nobody told them, or that they will not be told */
const untold =
  /(?:never|not|n'?t|nobody|no ?one) (?:been |ever |really )?(?:told|tell|tells|said|say|says|give|gives|gave|given|disclose|share|reveal|publish|show)s?d?(?! you)|won'?t (?:disclose|tell|say|give|share|reveal)/
const soon = "(?:hope|hoping|plan|planning|intend|expect|aim|want|going|scheduled|would like|we'?d like|due)(?:s|ed)?"
const notYet =
  /(?:is ?n'?t|is not|not|'s not|hasn'?t|has not|ain'?t)(?: been| gone)? (?:yet )?(?:online|live|open|launched|published|public|up|finished|ready)|not (?:online|live|open|launched) (?:yet|so far)|still (?:in development|being built|under construction|building|offline|working on it)|(?:being|under) (?:built|construction|development)/
const nobodyMay =
  /(?:no ?body|no ?one|none of (?:them|the visitors)) (?:can|may|could|is able to|will)(?: [a-z]+)?|(?:visitors?|users?|customers?|people|you|they) (?:can(?:no|')?t|can only|may not|may only|just|only)(?: (?:post|register|comment|upload|read|look|browse|view|write|sign|log|leave))?|(?:no|without)(?: any)? (?:interaction|login|log-?in|accounts?|comments?|registration|forum|sign-?up)|nothing (?:to|that) (?:post|register|comment|upload|interact)/
const self = "(?:i|me|myself|that'?s me|it'?s me)"
/** somebody who is not the speaker */
const another =
  '(?:our|my|the(?! same)|an?) (?:[a-z]+ ){0,3}(?:assistant|secretary|accountant|colleague|manager|lady|guy|man|woman|girl|intern|agency|developer|engineer|admin|administrator|department|team|hr|it|partner|wife|husband|employee|staff|person)|(?:mr|ms|mrs|miss|dr)\\.? [a-z]+|some(?:one|body) else|(?:another|a different) (?:person|colleague|one)|he |she |they '

/** What English speakers say for each field, beside what stands in the lexicon of the field. Merged into it, field by field. */
export const english: Readonly<Record<string, Partial<Omit<FieldWords, 'names'>> & { readonly names?: readonly string[] }>> = {
  filingScenario: {
    choices: {
      both: /(?:need|needs|want|wants|require|requires|must|file|get|do|for)[a-z ']{0,20} icp[^.。;?!]{0,60}(?:police|public security)(?! [a-z ]{0,24}(?:already|finished|done|complete|through|approved))|(?:icp|it)[a-z ]{0,20}(?:and|plus|then|as well as|afterwards|also|\+|&) [a-z ]{0,20}(?:police|public security)|police[a-z ]{0,20}(?:and|plus|&|\+)[a-z ]{0,12} icp|both (?:filings|registrations|of them|please)/,
      icpRefiling:
        /(?<![a-z])miit(?![a-z])|(?:must|need to|have to|should|told to) (?:file|apply|register) (?:it |the site |our site )?again|chang(?:ed|ing) (?:our |the )?(?:servers?|hosts?|hosting|providers?)[^.;?!]{0,40}(?:filing|icp)/,
    },
  },
  servesMainlandUsers: {
    no: /(?:mostly|mainly|only|all|primarily|largely|just|everyone|everybody)[a-z' ]{0,16}(?:overseas|abroad|foreign|international|outside (?:of )?(?:mainland )?china|(?<![a-z])us (?:and|customers|market)|europe)|(?:主要|都|基本)?[^,。]{0,3}(?:overseas|foreign) ?(?:客户|用户|买家|市场)/,
  },
  organizerNature: {
    choices: {
      enterprise: /(?<![a-z])(?:wfoe|wofe|jv|joint venture|gmbh|llc|business entity|legal entity)(?![a-z])/,
      individual: /(?<![a-z])(?:private (?:person|individual)|as myself|just me|(?:under|in) my (?:own )?name|freelancer)(?![a-z])/,
    },
  },
  organizerName: {
    names: [
      'name on the licence is',
      'name on the license is',
      'company name is',
      'our company is',
      'company is called',
      'chinese name is',
    ],
  },
  organizerCertValidTo: {
    names: ['business licence runs until', 'business license runs until', 'licence runs until', 'license runs until', 'licence expires'],
    near: ['licence', 'license', 'valid until', 'valid to', 'valid till'],
  },
  mailingAddress: { names: ['send letters to', 'letters go to', 'mail goes to', 'mailing address is'], near: ['letters', 'mail'] },
  investorOrSuperior: {
    names: [
      'we are owned by',
      "we're owned by",
      'owned by',
      'our parent is',
      'parent company is',
      'our shareholder is',
      'main shareholder is',
      'the shareholder is',
    ],
  },
  legalRepName: {
    names: ['legal representative is', 'legal rep is', 'legal person is'],
    unknown: /never (?:been )?told who|don'?t know who/,
  },
  principalIsLegalRep: {
    yes: new RegExp(
      `${self}(?: am|'m)? (?:both|the (?:legal (?:rep(?:resentative)?|person)|owner|director))|^(?:yes,? )?(?:that'?s|it'?s|that is|both are|i am|i'm) (?:me|both)|both (?:roles )?(?:are )?(?:me|mine)|one and the same`,
    ),
    no: new RegExp(
      `^(?:no,? )?(?:it'?s |that'?s |that is |that would be )?${another}|(?:the )?(?:legal rep(?:resentative)?|boss|owner) (?:is|sits|lives|works) (?!me)`,
    ),
  },
  serviceOwnerSameAsPrincipal: {
    yes: /^(?:yes,? )?(?:i|me)(?:'ll| will| also| do| too)* (?:look after|take care of|run|manage|handle|maintain|do|am)|(?:that'?s|it'?s|also) (?:me|myself)|(?<!not )(?<!not the )(?<!n't the )same (?:guy|man|woman|lady|girl|person|colleague|manager|one|as (?:above|before))|i do (?:both|that)|myself/,
    no: new RegExp(
      `(?:not|isn'?t) (?:the )?same(?! as)|(?:a )?different (?:person|guy|people)|^(?:no,? )?(?:it'?s |that'?s |that is |that would be )?${another}|(?:assistant|secretary|colleague|agency|developer|admin|he|she|they|(?:mr|ms|mrs|dr)\\.? [a-z]+)[a-z ]{0,20} (?:takes care|looks after|handles|runs|manages|does|maintains)`,
    ),
  },
  principalMobile: { names: ['my phone number', 'my phone', 'my mobile number', 'my mobile', 'my cell', 'my number'] },
  principalEmail: { names: ['my e-mail', 'my email', 'my mail'] },
  principalIdValidFrom: { near: ['from…', 'since…', 'start', 'issue'] },
  principalIdValidTo: { near: ['to…', 'until…', 'till…', 'through…', 'valid'] },
  authenticityCommitment: {
    yes: /(?:(?:we|i|he|she|boss|director) )?(?:have |has |already |'ve )*signed(?: it| the (?:letter|form|commitment|paper|document|sheet|statement))?(?! yet)|(?:signed|stamped) (?:and (?:signed|stamped)|already|last|yesterday|on|by)/,
    no: /(?:will|'ll|going to|gonna|must|have to|need to|still to|to be|yet to|want to) (?:be )?sign(?:ed)?(?![a-z])|(?:not|never|n't)(?: been)?(?: yet)? (?:sign(?:ed)?|done)|unsigned/,
  },
  faceVerification: {
    choices: {
      pending:
        /still (?:to be done|to do|open|outstanding|missing)|not (?:yet|done)|(?:will|'ll|going to) (?:do|scan|take)|(?:next week|tomorrow)[.。!]?$/,
      done: /(?:did|(?:it's |that's |have |is )?done(?= already)|finished|completed|scanned|went through|through with|passed)(?: (?:that|it|this|my face|the face))?(?=$|[\s,.。])/,
    },
  },
  siteDomains: { names: ['fqdn', 'our domain', 'the domain is', 'domain is'] },
  siteName: {
    names: [
      'title',
      'site title',
      'site name',
      'website name',
      "in chinese it's called",
      'in chinese it is called',
      'chinese name of the site is',
      'chinese name of the website is',
      'site is called',
      'website is called',
      'want to call it',
      "let's call it",
      'we call it',
      "it's called",
      'name of the site is',
      'name of the website is',
    ],
    later: /(?:don'?t|do not|haven'?t|have no|no) (?:have |got |decided (?:on )?|yet )?(?:an?y? )?(?:chinese )?name(?: (?:for it )?yet)?/,
  },
  siteLanguages: {
    choices: {
      simplifiedChinese: /mandarin|(?<![a-z])(?:zh(?:[-_](?:cn|hans))?|chs)(?![a-z-])/,
      traditionalChinese: /(?<![a-z])(?:zh[-_](?:tw|hk|hant)|cht)(?![a-z])/,
      english: /(?<![a-z])en(?:[-_](?:us|gb|uk|au))?(?![a-z-])/,
      japanese: /(?<![a-z])ja(?:[-_]jp)?(?![a-z-])/,
      korean: /(?<![a-z])ko(?:[-_]kr)?(?![a-z-])/,
      german: /(?<![a-z])de[-_]de(?![a-z])/,
      french: /(?<![a-z])fr[-_]fr(?![a-z])/,
      spanish: /(?<![a-z])es[-_]es(?![a-z])/,
      russian: /(?<![a-z])ru[-_]ru(?![a-z])/,
      portuguese: /(?<![a-z])pt[-_](?:br|pt)(?![a-z])/,
      arabic: /(?<![a-z])ar[-_](?:sa|ae)(?![a-z])/,
      vietnamese: /(?<![a-z])vi[-_]vn(?![a-z])/,
      thai: /(?<![a-z])th[-_]th(?![a-z])/,
    },
  },
  siteOpenDate: {
    near: ['open', 'launch', 'live'],
    notApplicable: new RegExp(`${notYet.source}|${soon} (?:to (?:be )?)?(?:open|launch|go live|go online|publish|start|be live|be online)`),
  },
  domainRealNameDate: { near: ['real-name', 'real name', 'verif', 'passed', 'check'] },
  domainExpiryDate: { near: ['domain', 'expire', 'renew', 'good until', 'paid until', 'runs out'] },
  domainHolderName: {
    names: [
      'registrant',
      'whois registrant',
      'holder is the company',
      'the holder is',
      'holder is',
      'registered to',
      'domain belongs to',
      'in the name of',
    ],
  },
  notifyMobile: { names: ['send sms to', 'sms to', 'text me at', 'send the sms to', 'notifications to', 'notify me at'] },
  applicationDate: { near: ['submit', 'apply', 'hand in', 'file', 'send it in', 'application'] },
  lastTrainingDate: { near: ['train', 'session', 'course'] },
  lastSelfCheckDate: { near: ['check', 'inspect', 'audit'] },
  vulnScanDate: { near: ['scan'] },
  lastDrillDate: { near: ['drill', 'exercise', 'rehears'] },
  planEffectiveDate: { near: ['effect', 'in force'] },
  preApprovalTypes: {
    choices: {
      none: /none of (?:those|these|them|that)|not that i know|nothing (?:of the sort|like that)|(?:doesn'?t|don'?t|do not|does not) apply|neither/,
    },
  },
  isCommercialService: {
    no: /(?:is|are|it'?s|all|everything|information|content)[a-z ]{0,12} (?:for )?free|(?:don'?t|do not|doesn'?t|does not|never|not) (?:charge|sell (?:any )?(?:content|information|access)|take money|cost)|(?:not|non)[- ]?commercial/,
    yes: /(?:we|i) (?:sell|charge for) (?:subscriptions?|memberships?|access|content|courses?|reports?|articles?)|(?:pay|paid|paywall)[a-z ]{0,20}(?:content|articles?|access|to read)/,
  },
  isInteractive: {
    no: nobodyMay,
    yes: /(?:can|may|able to) (?:leave |post |write )?(?:comment|register|sign up|upload|post|message|chat|review)/,
  },
  controlledGoodsInfo: {
    no: /(?:no|not|without|nothing|never|n'?t)[a-z ,]{0,24}(?:weapons?|guns?|knives|explosives?|chemicals?|drugs?|poisons?)/,
    yes: /(?:we|i) (?:sell|show|publish|offer|write about)[a-z ]{0,12}(?:weapons?|guns?|explosives?|hazardous|dangerous chemicals?)/,
  },
  currentlyResolving: {
    yes: /(?:can|could) (?:already )?(?:open|reach|see|visit) (?:it|the site)|(?:is|it'?s) (?:already )?(?:reachable|accessible|up and running|live)|already (?:open|reach|live|online)|opens (?:fine|already)/,
    no: /(?:isn'?t|not|n'?t|nothing|nowhere) (?:pointing|point|set up|connected|configured|reachable|accessible)|parked/,
  },
  accessProviderName: {
    names: [
      'server is with',
      'servers are with',
      'hosted with',
      'hosted at',
      'hosting provider is',
      'our provider is',
      'cloud provider is',
    ],
  },
  serverAddress: { unknown: untold },
  resourceTermMonths: {
    names: ['paid for', 'prepaid for', 'bought it for', 'rented it for'],
    means: [
      { said: /(?:annual|yearly|one[- ]year) (?:contract|plan|subscription|term|billing|payment)/, value: 12 },
      { said: /(?:monthly|month[- ]to[- ]month) (?:contract|plan|subscription|billing)/, value: 1 },
      { said: /(?:half|six)[- ](?:year|month)(?:ly)? (?:contract|plan|subscription|term)/, value: 6 },
    ],
  },
  consentSensitive: {
    yes: /(?<![a-z])(?:fine by me|fine with me|that'?s fine|go ahead|no problem|no objections?|please do|happy to|i do)(?![a-z])/,
    no: /(?:do not|don'?t|can(?:no|')t|won'?t|not) (?:agree|consent|want|accept)|no way|absolutely not/,
  },
  dataRetentionChoice: {
    choices: {
      days30: /(?:keep|store)?[a-z ]{0,16}(?:30|thirty) days|(?:keep|store)?[a-z ]{0,16}(?:a|one) month/,
      session:
        /right (?:away|now)|immediately|as soon as (?:we|i) (?:finish|am done|are done|close)|don'?t (?:keep|store)|(?:keep|store) nothing/,
      untilFiled: /(?:once|when|after|until)[a-z ']{0,24}(?:filing|filed|approved|finished|done|through)/,
      keep: /(?:for )?next (?:time|year)|keep (?:it|everything|them)(?! for)/,
    },
  },
  existingIcpNumber: {
    notApplicable: /no (?:icp )?(?:number|filing)(?: either| yet| so far)?|never (?:had|got) (?:one|any|a)|have ?n'?t (?:got )?(?:one|any)/,
  },
  existingPsNumber: {
    notApplicable:
      /no (?:police )?(?:number|filing)(?: either| yet| so far)?|never (?:had|got) (?:one|any|a)|have ?n'?t (?:got )?(?:one|any)/,
  },
  mlpsLevel: {
    choices: {
      level1: /level (?:one|i)(?![a-z])/,
      level2: /level (?:two|ii)(?![a-z])|second level/,
      level3: /level (?:three|iii)(?![a-z])|third level/,
    },
  },
  collectsPersonalInfo: {
    yes: /(?:just|only|we (?:ask for|collect|store|take|save)|yes,?) (?:the |their |your )?(?:names?|phone|mobile|e-?mails?|address)(?![a-z])/,
    no: /(?:no|not|n'?t|isn'?t|there'?s no|without)(?: even)?(?: an?| any)? (?:contact |enquiry )?forms?|(?:nothing|no data) (?:is )?(?:collected|stored|saved)|(?:don'?t|do not|doesn'?t) (?:collect|store|save|ask)/,
  },
  exportsPersonalInfo: {
    no: /(?:no|not|nothing|none|never|n'?t)[a-z ]{0,24} (?:goes|leaves?|sent|send|transferred|transfer|go|export(?:ed)?)(?![a-z])(?: (?:to|abroad|overseas|outside)(?: [a-z]+)?)?|(?:everything|all(?: data)?|it all)[a-z ]{0,10} (?:stays?|remains?|kept|is) (?:in|inside|within) (?:china|the country)|all in china/,
    yes: /(?:crm|data|database|backups?|mail|erp|hr|shop)[a-z ]{0,16} (?:is|are|sits?|runs?|goes|hosted|stored|sent)[a-z ]{0,10} (?:in|to|from) (?!china|mainland|shanghai|beijing|hangzhou|shenzhen|the)(?:[a-z]+)|headquarters (?:can )?(?:see|access|get)/,
  },
  hasInternationalBusiness: {
    no: /(?:only|just|purely|all|100 ?%|entirely) (?:in )?(?:domestic|local|china|chinese (?:customers|clients|market))|(?:no|not|never|n'?t)(?: any| have| do| have any| do any)? (?:exports?|overseas|foreign|international|business abroad)/,
    yes: /(?:we|i) (?:also )?(?:export|ship|sell|deliver)[a-z ]{0,12} (?:to|abroad|overseas|worldwide)|(?:customers?|clients?) (?:abroad|overseas|in europe|in germany|in the us|worldwide)/,
  },
  operatesInChina: { yes: /registered (?:here|in china|in shanghai|locally)|(?:located|based|office)[a-z ]{0,10} (?:here|in china)/ },
}
