import { canonicalJson } from '../../canonical-json.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'

const saysWrong = /^[啊哦哎呃诶呀\s,]{0,4}(?:不对|错了|(?:搞|弄|说|写)错了?)(?:不对|错了|[啊呀哦了\s,。!]){0,4}$/

/** 不对: nothing but that something was wrong. */
export const isTakenBack = (text: string): boolean => saysWrong.test(text)

/** 不对,买的是云服务器: the no takes back what the rest puts right, and answers nothing. */
export const takesBack = (text: string, settled: readonly Settled[], hearing: Hearing): boolean =>
  isTakenBack(text) &&
  settled.some(({ field, reading }) => {
    const known = hearing.known(field.key)
    return (
      reading.kind === 'value' && !isAsked(hearing, field.key) && known !== undefined && canonicalJson(known) !== canonicalJson(reading.raw)
    )
  })
