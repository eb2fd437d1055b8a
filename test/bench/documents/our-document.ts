import { createHash } from 'node:crypto'
import type { Block, DocumentMeta } from '../../../src/domain/documents/block.ts'
import { blanksOf } from '../../../src/domain/documents/records/field-reader.ts'
import { templateDefinition } from '../../../src/domain/documents/records/template-definitions.ts'
import { recordSource } from '../../../src/usecases/documents/record-source.ts'
import { caseOf, rendering, sampleOf } from '../../golden/sample-case.ts'

const names = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'
const template = 'contingency-plan'

/** Chapters of the plan that fill four pages, without its cover and its contents. */
const chapters = 4

export interface FilledDocument {
  readonly blocks: readonly Block[]
  readonly meta: DocumentMeta
}

/** Four pages of the plan, from a record that is built already: the template, the layout and the file. Every number is another business. */
export async function ourDocuments() {
  const whole = await rendering.templates.get('', template, 'zh-CN')
  if (!whole) throw new Error(`there is no ${template}`)
  const source = fourPages(whole)
  const sample = sampleOf(template)
  const recordOf = (at: number) => {
    const fields = { ...sample.fields, ...businessOf(at) }
    const from = recordSource(rendering, caseOf({ ...sample, fields }), 'zh-CN')
    const built = templateDefinition(template)!.build(from, { contents: [], details: {}, raw: {} })
    return { parts: built.parts, blanks: blanksOf(from), json: JSON.stringify(fields) }
  }
  let first = 0
  let records: ReturnType<typeof recordOf>[] = []
  const fill = (at: number): FilledDocument => {
    const { parts, blanks, json } = records[at - first] ?? recordOf(at)
    const filled = rendering.templates.fill(source, parts, blanks)
    if (!filled.ok) throw new Error(`${filled.problem.line}: ${filled.problem.subject}`)
    const { title = '', subject = '', head = '' } = filled.declared
    const meta: DocumentMeta = {
      title,
      subject,
      author: title,
      head,
      language: 'zh-CN',
      createdAt: '2026-11-23T00:00:00.000Z',
      footer: '资料版本 1',
      page: '第 {page} 页 共 {pages} 页',
      record: { name: 'record.json', json },
      vocabulary: filled.vocabulary,
    }
    return { blocks: filled.blocks, meta }
  }
  return {
    /** Builds the records of the next that are asked for and forgets those before: they would only fill the memory. */
    prepare: (from: number, count: number): void => {
      first = from
      records = Array.from({ length: count }, (_, at) => recordOf(from + at))
    },
    fill,
    make: (at: number): Promise<Uint8Array> => {
      const { blocks, meta } = fill(at)
      return rendering.typesetter.pdf(blocks, meta)
    },
    word: (at: number): Promise<Uint8Array> => {
      const { blocks, meta } = fill(at)
      return rendering.typesetter.docx(blocks, meta)
    },
  }
}

/** What differs from one business to the next: nobody's memory of the last document answers for the whole of this one. */
function businessOf(at: number) {
  const person = (shift: number): string =>
    `张${names[(at + shift) % names.length]}${names[Math.floor(at / names.length + shift) % names.length]}`
  const mobile = (shift: number): string => `13${String(800_000_000 + ((at * 7919 + shift * 104_729) % 100_000_000))}`
  const site = `tea${at}.example.com`
  return {
    organizerName: `杭州${person(0).slice(1)}茶业有限公司`,
    legalRepName: person(1),
    principalMobile: mobile(1),
    siteName: `${person(0).slice(1)}茶业官网`,
    siteDomains: [site],
    incidentLeader: [{ name: person(1), mobile: mobile(1) }],
    deputyWhenUnreachable: [{ name: person(2), mobile: mobile(2) }],
    responseTeam: [
      { name: person(3), role: '技术处置', mobile: mobile(3) },
      { name: person(4), role: '客户沟通', mobile: mobile(4) },
    ],
    systemsInScope: [{ name: `${person(0).slice(1)}茶业官网`, domain: site, ip: `121.40.${at % 250}.10`, owner: person(3) }],
    serverIpRanges: [`121.40.${at % 250}.10`],
  }
}

/** The values of a business that stand in its document and differ from those of the next, in one order. */
export function changing(at: number): readonly string[] {
  const { organizerName, siteName, siteDomains, incidentLeader, deputyWhenUnreachable, responseTeam, serverIpRanges } = businessOf(at)
  const people = [...incidentLeader, ...deputyWhenUnreachable, ...responseTeam].flatMap(({ name, mobile }) => [name, mobile])
  return [organizerName, siteName, ...siteDomains, ...people, ...serverIpRanges]
}

function fourPages<T extends { readonly source: string }>(whole: T): T {
  const lines = whole.source.split('\n')
  const starts = lines.flatMap((line, at) => (line.startsWith('#. ') ? [at] : []))
  const source = [...lines.filter(line => line.startsWith('@')), ...lines.slice(starts[0], starts[chapters])].join('\n')
  return { ...whole, source, version: createHash('sha256').update(source).digest('hex') }
}
