import type { Line, ReadItem } from './line.ts'
import { readDomainCertificate, readMlpsCertificate } from './read-certificates.ts'
import { readContacts } from './read-contacts.ts'
import { readContract } from './read-contract.ts'
import { readDrill } from './read-drill.ts'
import { readHotlines } from './read-hotlines.ts'
import { readInventory } from './read-inventory.ts'
import { readLicence } from './read-licence.ts'
import { readMlpsReport } from './read-mlps-report.ts'
import { readHeadings, readPlan } from './read-plan.ts'
import { isRejection, readRejection } from './read-rejection.ts'
import { readScanReport } from './read-scan-report.ts'
import type { ReadTools } from './read-tools.ts'
import { type Reading, unread } from './reading.ts'
import { recogniseText } from './recognise-text.ts'
import { readSheet } from './streams/summarise-table.ts'
import { readToldServers } from './told-servers.ts'

const readers: Readonly<Record<string, (lines: readonly Line[], tools: ReadTools) => readonly ReadItem[]>> = {
  businessLicence: lines => readLicence(lines.flatMap(line => line.cells?.map(cell => ({ ...line, ...cell })) ?? [line])),
  contract: readContract,
  hardwareInventory: readInventory,
  domainCertificate: readDomainCertificate,
  mlpsCertificate: readMlpsCertificate,
  mlpsReport: readMlpsReport,
  contingencyPlan: (lines, tools) => [...readPlan(lines), ...readContacts(lines), ...readHotlines(lines, tools)],
  drillRecord: readDrill,
  vulnerabilityScan: readScanReport,
  rejectionNotice: readRejection,
  // numbers of cards stand on it: it is pasted, after a consent
  informationSheet: () => [],
  // that it is there is what counts
  securityPolicy: lines => [...readHeadings(lines), ...readContacts(lines)],
}

/** How lines are read as one kind of paper; as one that has no reader, nothing is read. */
export const readLinesAs =
  (kind: string, tools: ReadTools) =>
  (lines: readonly Line[]): readonly ReadItem[] =>
    Object.hasOwn(readers, kind) ? (readers[kind]?.(lines, tools) ?? []) : []

/** There is something to say about them even when no value is on them. */
const toldByKind = new Set(['contingencyPlan', 'securityPolicy', 'rejectionNotice'])

/** What a text says. `said` is what its sender calls it; everything in it is data, whatever it asks for. */
export function readText(lines: readonly Line[], tools: ReadTools, said?: string): Reading {
  const bySelf = said !== undefined && Object.hasOwn(readers, said) ? said : recogniseText(lines)
  // a report has a table of what was found, or says how much of it there is
  const sheet = bySelf && bySelf !== 'vulnerabilityScan' ? null : readSheet(lines, tools.today)
  if (sheet) return sheet
  const kind = bySelf ?? (isRejection(lines, tools) ? 'rejectionNotice' : readToldServers(lines, tools) ? 'hardwareInventory' : null)
  const items = (kind && readers[kind]?.(lines, tools)) || []
  if (items.length > 0 || (kind && lines.length > 0 && toldByKind.has(kind))) return { status: 'done', kind, items, problems: [] }
  return { ...unread('nothing'), kind }
}
