import { expect, test } from 'vitest'
import type { CaseState, FieldEntry } from '../case/state.ts'
import { againstPaper } from './against-paper.ts'
import type { Captured } from './reply.ts'

const read = (value: string): FieldEntry => ({
  state: 'needsConfirmation',
  value,
  evidence: { kind: 'upload', seq: 1, quote: value, uploadId: 'upl_1', page: 1, box: [0, 0, 9, 9], confidence: 0.7 },
  updatedAt: '',
  by: 'visitor',
})
const licence = { fields: { organizerName: read('绵阳示例洁江豆瓣有限公司'), legalRepName: read('邹示例') } } as unknown as CaseState
const told = (field: string, value: string): Captured => ({
  field,
  value,
  status: 'filled',
  reason: null,
  evidence: { kind: 'turn', seq: 2, quote: value, confidence: 0.9 },
})
const said = (field: string, value: string) => againstPaper(told(field, value), licence).map(({ id }) => id)

test.each([
  ['another name than the one that was read', 'legalRepName', '郇示例', ['dialogue.upload.toldOtherwise']],
  ['the same', 'legalRepName', '邹示例', []],
  ['a site called like the firm but for one letter', 'siteName', '示例涪江豆瓣', ['dialogue.upload.oneLetter']],
  ['a part of the name that was read', 'siteName', '示例洁江', []],
  ['another name for the site', 'siteName', '绵州豆瓣酱', []],
  ['what no paper told', 'domainRegistrar', '新网', []],
])('%s', (_, field, value, ids) => {
  expect(said(field, value)).toEqual(ids)
})
