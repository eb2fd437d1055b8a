import type { FilingId, ProposedMove } from '../case/events.ts'
import type { MoveSaid } from '../listening/moves/hear-moves.ts'
import type { Ground } from '../rejections/ground.ts'
import { readNotice } from '../rejections/read-notice.ts'

const numbers: Readonly<Partial<Record<FilingId, RegExp>>> = {
  icpFiling: /[\u4e00-\u9fff]ICP备\s*\d{4,12}\s{0,40}号?(?:\s*-\s*\d{1,5}[AXK]?)?/i,
  publicSecurityFiling: /[\u4e00-\u9fff]公网安备\s*\d{8,18}\s*号?/,
}
const names: Readonly<Partial<Record<FilingId, RegExp>>> = {
  publicSecurityFiling: /公安|网安|公网安备|互联网安全管理服务平台/,
  icpFiling: /ICP|工信部|通信管理局|管局|接入商|云备案|备案订单|短信核验/i,
}

const typeOf = { approved: 'approved', rejected: 'rejected', supplementRequested: 'supplementRequested', underWay: 'underReview' } as const

/** What a forwarded mail or text message would make of a filing; null where it says nothing of one. `heard`: as a listener took it. */
export function proposeMove(
  text: string,
  {
    filings,
    grounds,
    today,
    heard,
    simplify,
  }: {
    readonly filings: readonly FilingId[]
    readonly grounds: readonly Ground[]
    readonly today: string
    readonly heard: MoveSaid | undefined
    readonly simplify: (text: string) => string
  },
): ProposedMove | null {
  const filing = numberedBy(text, filings) ?? filingOf(text, filings) ?? heard?.filing ?? (filings.length === 1 ? filings[0] : undefined)
  if (!filing || !filings.includes(filing)) return null
  const { outcome } = readNotice(text, { grounds }, simplify, filing)
  if (outcome === 'advert') return null
  if (outcome === 'unclear')
    return heard ? { filing, type: heard.type, on: heard.on, ...(heard.number ? { number: heard.number } : {}) } : null
  const number = outcome === 'approved' ? numbers[filing]?.exec(text.normalize('NFKC'))?.[0] : undefined
  const ended = outcome === 'approved' || outcome === 'underWay' ? endedBy(text) : null
  if (ended === 'begun') return null
  if (ended) return { filing, type: ended, on: heard?.on ?? today }
  const notice = outcome === 'rejected' || outcome === 'supplementRequested' ? text : undefined
  return { filing, type: typeOf[outcome], on: heard?.on ?? today, ...(number ? { number } : {}), ...(notice ? { notice } : {}) }
}

function filingOf(text: string, filings: readonly FilingId[]): FilingId | undefined {
  const named = (Object.keys(names) as FilingId[]).filter(filing => names[filing]?.test(text.normalize('NFKC')))
  // 公安备案通知 often names the ICP number too
  return named.find(filing => filings.includes(filing))
}

/** 已通过管局审核,备案号:鲁ICP备…,请于30日内完成公安联网备案: whose number stands there */
function numberedBy(text: string, filings: readonly FilingId[]): FilingId | undefined {
  const plain = text.normalize('NFKC')
  const named = (Object.keys(numbers) as FilingId[]).filter(filing => numbers[filing]?.test(plain))
  return named.length === 1 ? named.find(filing => filings.includes(filing)) : undefined
}

/** A change or the end of a filing is no approval of it; one that is only taken up changes nothing yet. */
function endedBy(text: string): 'changed' | 'cancelled' | 'begun' | null {
  const what = /变更/.test(text) ? 'changed' : /注销/.test(text) ? 'cancelled' : null
  if (!what || !/(?:变更|注销)[^。;；\n]{0,30}(?:通过|完成|成功|办结|受理|提交|审核)/.test(text)) return null
  return /(?:变更|注销)[^。;；\n]{0,30}(?:通过|完成|成功|办结)/.test(text) ? what : 'begun'
}
