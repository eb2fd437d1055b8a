import type { ProvinceNote } from '../../domain/catalogue.ts'
import { provincial } from '../basis.ts'

/** The day of the collection at second hand that the notes come from. */
const collected = '2025-12-31'

/** What a province asks and no field can tell. The word of its administration goes first. */
export const note = (id: string, zh: string, en: string, from = collected): ProvinceNote => ({
  id,
  from,
  words: { 'zh-CN': `${zh}（以管局为准）`, en: `${en} (the word of the administration decides)` },
  basis: [provincial(from)],
})

export const emptySubjectReuse = note('emptySubjectReuse', '空壳主体可以再次使用，不必先注销', 'An empty organiser can be used again')

export const authorisedPrincipal = note(
  'authorisedPrincipal',
  '主体负责人可以是法定代表人授权的人',
  'The person in charge may be somebody authorised by the legal representative',
)
