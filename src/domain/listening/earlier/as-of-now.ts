import { canonicalJson } from '../../canonical-json.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Lexicon } from '../lexicon.ts'

/** An old page that was copied, and 现在叫X有限公司 or 要换到阿里云 below it: the page says what was. */
export function asOfNow(sheet: FieldsHeard, beside: FieldsHeard, turned: Lexicon['form']['turned']): FieldsHeard {
  const said = (field: string) => beside.fills.find(fill => fill.field === field)
  const turn = turned.find(({ reason, field }) => {
    const old = sheet.fills.find(fill => fill.field === field)
    const now = said(field)
    return old && now && said('refilingReason')?.value === reason && canonicalJson(old.value) !== canonicalJson(now.value)
  })
  if (!turn) return sheet
  const { field, former, stale } = turn
  const isBefore = sheet.fills.some(fill => fill.field === former) || said(former) !== undefined
  return {
    ...sheet,
    fills: sheet.fills.flatMap(fill => {
      if (fill.field === field) return isBefore ? [] : [{ ...fill, field: former }]
      return stale.includes(fill.field) ? [{ ...fill, confidence: 0.6, doubt: 'differs' }] : [fill]
    }),
  }
}
