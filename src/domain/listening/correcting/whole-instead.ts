import { sureFrom } from '../doubts/sure-from.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'

/** 住所为上海市…288号20层: an address that is told whole is not pieced together from the old one. */
export function wholeInstead(edited: FieldsHeard | null, { tools }: Hearing, plain: FieldsHeard): FieldsHeard | null {
  if (!edited) return edited
  return {
    ...edited,
    fills: edited.fills.map(fill => {
      const whole = plain.fills.find(each => each.field === fill.field)
      const isWhole =
        tools.fields[fill.field]?.kind === 'address' &&
        whole !== undefined &&
        !whole.doubt &&
        whole.confidence >= sureFrom &&
        /^[\u4e00-\u9fff]{2,8}[省市区].{2,}\d/.test(String(whole.value)) &&
        String(whole.value).length >= String(fill.value).length
      return isWhole ? { ...whole, corrects: true as const } : fill
    }),
  }
}
