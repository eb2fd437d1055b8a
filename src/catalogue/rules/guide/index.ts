import { g061Assessment, g062Localisation, g063Tls, g064CertificateValidity, g064KeyValidity } from './cross-border.ts'
import { g089Large, g091Provider } from './decision-tree.ts'
import { g035NewApplication, g036Addresses, g037Mac, g038Pdf, g039Pdfa, g040Notices } from './declaration.ts'
import { g006ServerDecides, g007Pudong, g008Haidian } from './jurisdiction.ts'
import { g018Cpu, g019Memory, g020Storage, g021AuditReport, g022PlanWithDdos, g023ExportScheme } from './materials.ts'
import { g046Revenue, g047Users, g048DeviceLogs, g049QuarterlyDrill, g050BackupPlace } from './onsite.ts'
import { p001EverybodyFiles, p006Licence, p007LegalRepresentative, p008Place, p009Policy, p011True } from './overseas-police.ts'
import { g025Power, g026Interface, g027Physical, g028Scrubbing, g030Bgp, g031Carriers, g032Ntp } from './preparation.ts'
import { g042Scan, g043Privacy, g044Peak } from './review.ts'
import { g011MlpsThree, g012FixRate, g013KeyRotation, g014SmAlgorithms, g015Ddos, g016Deviation } from './technical-standard.ts'

/** Executable statements of the two source articles, to the exact threshold. */
export const guideRules = [
  g006ServerDecides,
  g007Pudong,
  g008Haidian,
  g011MlpsThree,
  g012FixRate,
  g013KeyRotation,
  g014SmAlgorithms,
  g015Ddos,
  g016Deviation,
  g018Cpu,
  g020Storage,
  g019Memory,
  g021AuditReport,
  g022PlanWithDdos,
  g023ExportScheme,
  g025Power,
  g026Interface,
  g027Physical,
  g028Scrubbing,
  g030Bgp,
  g031Carriers,
  g032Ntp,
  g035NewApplication,
  g036Addresses,
  g037Mac,
  g038Pdf,
  g039Pdfa,
  g040Notices,
  g042Scan,
  g043Privacy,
  g044Peak,
  g046Revenue,
  g047Users,
  g048DeviceLogs,
  g049QuarterlyDrill,
  g050BackupPlace,
  g061Assessment,
  g062Localisation,
  g063Tls,
  g064KeyValidity,
  g064CertificateValidity,
  g089Large,
  g091Provider,
  p001EverybodyFiles,
  p006Licence,
  p007LegalRepresentative,
  p008Place,
  p009Policy,
  p011True,
] as const
