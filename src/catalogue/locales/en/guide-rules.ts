import type { RuleTexts } from '../texts.ts'

const guideSays = (need: string, fix: string): RuleTexts => ({
  message: () => `The web guide asks for this, no legal basis was found: ${need}.`,
  fix: () => fix,
})

/** Statements of the two source articles, shown as what they are. */
export const guideRules = {
  'G006-server-decides': guideSays(
    'the communications administration follows the place of the server',
    'The domicile of the organiser decides; there is no need to move the server.',
  ),
  'G007-pudong': guideSays(
    'a server in Pudong is filed in Shanghai',
    'The domicile of the organiser decides; there is no need to move the server.',
  ),
  'G008-haidian': guideSays(
    'a server in Haidian is filed in Beijing',
    'The domicile of the organiser decides; there is no need to move the server.',
  ),
  'G011-mlps-three': guideSays(
    'MLPS level 3',
    'Levels follow from the weight of the system and are no condition of a filing; state the level you have.',
  ),
  'G012-fix-rate': guideSays(
    'at least 80 % of the vulnerabilities found are fixed',
    'Fix more of the open vulnerabilities and keep the record.',
  ),
  'G013-key-rotation': guideSays('keys are rotated', 'Turn on key rotation in the console of your cloud or certificate manager.'),
  'G014-sm-algorithms': guideSays('SM2 and SM3 are in use', 'SM3 is a digest, not a cipher; no law makes an ordinary site use them.'),
  'G015-ddos': guideSays('protection against DDoS', 'Most cloud hosts bring a basic protection; make sure it is on.'),
  'G016-deviation': guideSays(
    'traffic stays within ±15 % of its usual level',
    'Traffic of a normal business varies and no law sets this bound; use it as an alarm line.',
  ),
  'G018-cpu': guideSays('the hardware list names the CPU', 'No official form asks for it; the instance page of your cloud shows it.'),
  'G020-storage': guideSays(
    'the hardware list names the storage',
    'No official form asks for it; the instance page of your cloud shows it.',
  ),
  'G019-memory': guideSays('the hardware list names the memory', 'No official form asks for it; the instance page of your cloud shows it.'),
  'G021-audit-report': guideSays(
    'a security audit report over the last six months',
    'The law asks for six months of logs; a report can be made from what your log service exports.',
  ),
  'G022-plan-with-ddos': guideSays('a contingency plan with the steps against DDoS', 'The plan can be made here, with its DDoS steps.'),
  'G023-export-scheme': guideSays(
    'a scheme for data sent abroad when there is international business',
    'No filing form asks for it; the rules on exporting personal data decide what is due.',
  ),
  'G025-power': guideSays('two or more power feeds', "Ask the data centre; for a cloud host it is the provider's business."),
  'G026-interface': guideSays('a network interface of 10 Gbps or more', 'No law asks for it; the instance type names its bandwidth.'),
  'G027-physical': guideSays(
    'physical protection such as access control',
    "Ask the data centre about access control; for a cloud host it is the provider's business.",
  ),
  'G028-scrubbing': guideSays('attack traffic is scrubbed', 'High-defence services scrub; no law asks for it, decide by your business.'),
  'G030-bgp': guideSays('BGP over several lines', 'Public addresses of the large clouds usually are; see the product page.'),
  'G031-carriers': guideSays('at least two different carriers', "Ask the data centre; for a cloud host it is the provider's business."),
  'G032-ntp': guideSays('clocks synchronised by NTP within 5 ms', 'Turn on time synchronisation; cloud hosts usually have it.'),
  'G035-new-application': guideSays('"new application" is chosen', 'With a number in place, choose the procedure that fits what changed.'),
  'G036-addresses': guideSays('the server addresses are declared', 'The public address stands in the instance list of your cloud.'),
  'G037-mac': guideSays('the MAC addresses are declared', 'No official form asks for it; the network card page of your cloud shows it.'),
  'G038-pdf': guideSays('materials are PDF files', 'The platforms take JPG or PNG pictures; keep a PDF for your own records.'),
  'G039-pdfa': guideSays('PDF files follow PDF/A-3', 'No platform looks at it; the PDF files made here follow it.'),
  'G040-notices': guideSays(
    'notices are received by SMS and e-mail',
    'Leave a mobile and an address that are read: the SMS check lasts 24 hours.',
  ),
  'G042-scan': guideSays('a scan for vulnerabilities', 'Run the check that your cloud brings and note the day and the tool.'),
  'G043-privacy': guideSays(
    'measures that protect personal data',
    'Publish a privacy policy, collect what is needed only, and offer a way to delete.',
  ),
  'G044-peak': guideSays(
    'peak traffic at the scale of 1000 Gbps',
    'No filing asks for such a load test, do not run one; state the real peak.',
  ),
  'G046-revenue': guideSays(
    'an on-site check above 50 million yuan of revenue',
    'To follow the guide, have three things ready: device logs, drill records and the place of the backup.',
  ),
  'G047-users': guideSays(
    'an on-site check above 100,000 users',
    'To follow the guide, have three things ready: device logs, drill records and the place of the backup.',
  ),
  'G048-device-logs': guideSays(
    'the on-site check looks at 30 days of device logs',
    'Keep device logs for 30 days or more; network logs for six months by law.',
  ),
  'G049-quarterly-drill': guideSays(
    'a drill every quarter',
    'The law-side minimum is once a year; to follow the guide, drill every quarter and keep the record.',
  ),
  'G050-backup-place': guideSays(
    'the on-site check looks at the place of the backup',
    'Say where the backup stands, such as the region of your cloud.',
  ),
  'G061-assessment': guideSays(
    'a security assessment is declared in the system of the CAC',
    'Above the thresholds, declare through the provincial cyberspace office at https://sjcj.cac.gov.cn.',
  ),
  'G062-localisation': guideSays(
    'servers that hold user data stand in the mainland',
    'No general duty to store at home; storing abroad is an export and follows those rules.',
  ),
  'G063-tls': guideSays('TLS 1.3', 'Turn on TLS 1.3 in the server or the CDN.'),
  'G064-key-validity': guideSays('keys live 90 days at most', 'No law sets it; to follow the guide, rotate within 90 days.'),
  'G064-certificate-validity': guideSays(
    'certificates live 90 days at most',
    'No law sets it; to follow the guide, use certificates of 90 days that renew by themselves.',
  ),
  'G089-large': guideSays(
    'MLPS grading above 50 million yuan of revenue',
    'Grading does not follow from revenue but from the weight of the system; file from level 2 on.',
  ),
  'G091-provider': guideSays(
    'file through the cloud provider up to 50 million yuan of revenue',
    'Whatever the revenue, everybody files through the access provider.',
  ),
  'P001-everybody-files': guideSays(
    'every business registered or active in China with a server overseas files with the police',
    'The duty reaches sites that serve the mainland; ask the local police when unsure, or just file.',
  ),
  'P006-licence': guideSays('the business licence', 'Photograph the original, all four corners in the picture.'),
  'P007-legal-representative': guideSays('the identity of the legal representative', 'Have the ID card of the legal representative ready.'),
  'P008-place': guideSays(
    'a proof of the place of the server',
    'The platform has no box for it; show a contract or invoice that names the place when asked.',
  ),
  'P009-policy': guideSays('a network security policy', 'Having one is the law; interactive sites and some places must upload it.'),
  'P011-true': guideSays('materials are true, exact and complete', 'Check everything and sign the commitment.'),
} as const satisfies Readonly<Record<string, RuleTexts>>
