import type { Block, DocumentMeta } from '../../../src/domain/documents/block.ts'
import { blanksOf } from '../../../src/domain/documents/records/field-reader.ts'
import { templateDefinition } from '../../../src/domain/documents/records/template-definitions.ts'
import { recordSource } from '../../../src/usecases/record-source.ts'
import { caseOf, rendering, sampleOf } from '../../golden/sample-case.ts'

const names = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'
const template = 'icp-application'

/** Four pages, from a record that is built already: the template, the layout and the file, for one of fifty businesses. */
export async function ourDocuments() {
  const source = await rendering.templates.get('', template, 'zh-CN')
  if (!source) throw new Error(`there is no ${template}`)
  const sample = sampleOf(template)
  const records = Array.from({ length: 50 }, (_, at) => {
    const who = `${names[at % names.length]}${names[(at * 7) % names.length]}`
    const fields = { ...sample.fields, organizerName: `杭州${who}茶业有限公司`, principalName: `张${who}` }
    const from = recordSource(rendering, caseOf({ ...sample, fields }), 'zh-CN')
    const built = templateDefinition(template)!.build(from, { contents: [], details: {}, raw: {} })
    return { parts: built.parts, blanks: blanksOf(from), json: JSON.stringify(fields) }
  })
  const fill = (at: number): { readonly blocks: readonly Block[]; readonly meta: DocumentMeta } => {
    const { parts, blanks, json } = records[at % records.length]!
    const filled = rendering.templates.fill(source, parts, blanks)
    if (!filled.ok) throw new Error(filled.problem.subject)
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
    fill,
    make: (at: number): Promise<Uint8Array> => {
      const { blocks, meta } = fill(at)
      return rendering.typesetter.pdf(blocks, meta)
    },
  }
}
