import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'

const named: ReadonlySet<string> = new Set(['investorOrSuperior', 'organizerName', 'domainHolderName', 'accessProviderName'])
const longestShort = 7
const behind =
  /^[,，]\s?(?:全称(?:是|叫)?|就是|即)?([\u4e00-\u9fff()（）]{8,40}(?:局|委员会|公司|协会|学会|学校|医院|中心|办公室|集团|政府))(?=$|[,，。;；\s])/

/** 上级主管是区人社局,洛阳市西工区人力资源和社会保障局: the name in full, where the short one stands before it. */
export function withFullName(heard: FieldsHeard, { norm }: Hearing): FieldsHeard {
  return {
    ...heard,
    fills: heard.fills.map(fill => {
      const short = fill.value
      if (!named.has(fill.field) || typeof short !== 'string' || short.length > longestShort) return fill
      const full = behind.exec(norm.original.slice(fill.end))?.[1]
      if (full === undefined || full.at(-1) !== short.at(-1) || ![...short].filter((_, at) => at > 0).some(char => full.includes(char)))
        return fill
      const start = norm.original.indexOf(full, fill.end)
      return { ...fill, value: full, quote: full, start, end: start + full.length }
    }),
  }
}
