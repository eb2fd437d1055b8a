import type { Hearing } from '../hearing.ts'
import type { Fill } from '../understanding.ts'

/** opened and not closed: the comma in it ended the name too early */
const remark = /^([^(（]{2,})[(（][^)）]*$/

/** 云启智算（企业官网，产品介绍）: what is remarked behind the name of a site is none of it. */
export const withoutRemark = (fills: readonly Fill[], { tools }: Hearing): readonly Fill[] =>
  fills.map(fill => {
    const [, name] = tools.fields[fill.field]?.kind === 'siteName' ? (remark.exec(String(fill.value)) ?? []) : []
    return name ? { ...fill, value: name.trim() } : fill
  })
