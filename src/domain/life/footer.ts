import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { valueIn } from '../dialogue/state-values.ts'
import { addDays } from '../fields/calendar.ts'
import type { Facts } from '../rules/facts.ts'

export type FooterFiling = Extract<FilingId, 'icpFiling' | 'publicSecurityFiling'>

export interface FooterItem {
  readonly filing: FooterFiling
  readonly number: string
  readonly href: string
  /** to be copied to the bottom of the page */
  readonly html: string
  /** the last day for it, yyyy-mm-dd; null where the law names none or the day of approval is not known */
  readonly by: string | null
}

const ways: Readonly<Record<FooterFiling, { readonly known: string; href(number: string): string; icon: string }>> = {
  icpFiling: { known: 'existingIcpNumber', href: () => 'https://beian.miit.gov.cn/', icon: '' },
  publicSecurityFiling: {
    known: 'existingPsNumber',
    href: number => `https://beian.mps.gov.cn/#/query/webSearch?code=${digitsOf(number)}`,
    // the icon comes from the portal with the number: the site keeps its own copy
    icon: '<img src="/beian-icon.png" alt="" width="18" height="20">',
  },
}

const digitsOf = (number: string): string => number.replace(/\D/g, '')
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, each => `&#${each.charCodeAt(0)};`)

/** What belongs at the bottom of the page for each number of the case (R-I10, R-P10). */
export function footerOf(state: CaseState, facts: Pick<Facts, 'parameter'>): readonly FooterItem[] {
  return (Object.keys(ways) as FooterFiling[]).flatMap((filing): readonly FooterItem[] => {
    const { known, href, icon } = ways[filing]
    const told = valueIn(state, known)
    const number = state.progress[filing]?.number ?? (typeof told === 'string' ? told : null)
    if (!number) return []
    const link = href(number)
    const html = `<a href="${escapeHtml(link)}" target="_blank" rel="noreferrer">${icon}${escapeHtml(number)}</a>`
    return [{ filing, number, href: link, html, by: lastDay(state, filing, facts) }]
  })
}

function lastDay(state: CaseState, filing: FooterFiling, { parameter }: Pick<Facts, 'parameter'>): string | null {
  if (filing !== 'publicSecurityFiling') return null
  const approved = state.progress[filing]?.history.findLast(step => step.type === 'approved' && !step.takenBack)
  const days = parameter('policeFooterDays')
  return approved && typeof days === 'number' ? addDays(approved.on, days) : null
}

export type FooterProblem = 'footer.noNumber' | 'footer.otherNumber' | 'footer.noLink' | 'footer.wrongLink' | 'footer.noLastCode'

export interface FooterCheck {
  readonly filing: FooterFiling
  readonly found: boolean
  readonly linked: boolean
  readonly problems: readonly FooterProblem[]
}

const hosts: Readonly<Record<FooterFiling, string>> = { icpFiling: 'beian.miit.gov.cn', publicSecurityFiling: 'beian.mps.gov.cn' }

/** Whether the source of a page shows a number and links it. The number may stand without its suffix, as one province asks. */
export function checkFooter(html: string, { filing, number }: FooterItem): FooterCheck {
  const page = plain(html)
  const bare = number.replace(/-\d+[AXK]?$/, '')
  const found = page.text.includes(number) || page.text.includes(bare)
  const anchors = page.links.filter(({ text }) => text.includes(bare))
  const linked = anchors.some(({ href }) => hostOf(href) === hosts[filing])
  const other = otherNumber.test(page.text) && !found && new RegExp(filing === 'icpFiling' ? 'ICP备' : '公网安备').test(page.text)
  const codeMissing = filing === 'publicSecurityFiling' && linked && !anchors.some(({ href }) => href.includes(digitsOf(number)))
  return {
    filing,
    found,
    linked,
    problems: [
      ...(found ? [] : [other ? ('footer.otherNumber' as const) : ('footer.noNumber' as const)]),
      ...(found && !linked ? [anchors.length ? ('footer.wrongLink' as const) : ('footer.noLink' as const)] : []),
      ...(codeMissing ? ['footer.noLastCode' as const] : []),
    ],
  }
}

const otherNumber = /[\u4e00-\u9fff]ICP备\d+号|公网安备\s*\d+号/

/** The words of a page and its links, without what never shows. Linear, so that a hostile page costs no more than a long one. */
function plain(html: string) {
  const shown = html.replace(/<!--[\s\S]*?-->|<(script|style|template)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
  const links = [...shown.matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/gi)].map(([, attributes = '', inner = '']) => ({
    href: decode(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes)?.slice(1).find(Boolean) ?? ''),
    text: textOf(inner),
  }))
  return { text: textOf(shown), links }
}

const textOf = (html: string): string =>
  decode(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, '')
    .replace(/icp/gi, 'ICP')
const decode = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
const hostOf = (href: string): string | null => /^(?:https?:)?\/\/([^/?#:]+)/i.exec(href.trim())?.[1]?.toLowerCase() ?? null
