import type { Hearing } from '../hearing.ts'
import type { Statement } from './statements.ts'

/** ICP备案是不是也得补一个? puts nothing right, 写成秋天的秋了吧? does */
export const asks = ({ text, end }: Statement, hearing: Hearing): boolean =>
  (hearing.text[end] === '?' || /是不是|要不要|能不能|[吗呢]$/.test(text)) && !/错|[写打抄记]成/.test(text)
