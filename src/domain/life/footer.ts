import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { valueIn } from '../dialogue/state-values.ts'
import { addDays } from '../fields/calendar.ts'
import type { Facts } from '../rules/facts.ts'
import { shownPage } from './shown-page.ts'

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
  const page = shownPage(html)
  const bare = number.replace(/-\d+[AXK]?$/, '')
  const stands = (text: string): boolean =>
    text.includes(number) ||
    text
      .split(bare)
      .slice(1)
      .some(behind => !/^-\d/.test(behind))
  const found = stands(page.text)
  const anchors = page.links.filter(({ text }) => stands(text))
  const linked = anchors.some(({ href }) => hostOf(href) === hosts[filing])
  const codeMissing = filing === 'publicSecurityFiling' && linked && !anchors.some(({ href }) => href.includes(digitsOf(number)))
  return {
    filing,
    found,
    linked,
    problems: [
      ...(found ? [] : [anyNumber[filing].test(page.text) ? ('footer.otherNumber' as const) : ('footer.noNumber' as const)]),
      ...(found && !linked ? [anchors.length ? ('footer.wrongLink' as const) : ('footer.noLink' as const)] : []),
      ...(codeMissing ? ['footer.noLastCode' as const] : []),
    ],
  }
}

const anyNumber: Readonly<Record<FooterFiling, RegExp>> = { icpFiling: /[\u4e00-\u9fff]ICP备\d+号/, publicSecurityFiling: /公网安备\d+号/ }

const hostOf = (href: string): string | null => /^(?:https?:)?\/\/([^/?#:]+)/i.exec(href.trim())?.[1]?.toLowerCase() ?? null

/** A page as it was looked at from outside. */
export interface PageSeen {
  /** where it was found, redirects followed; else where it was looked for */
  readonly url: string
  readonly html: string | null
  /** null where the page was read */
  readonly problem: PageProblem | null
}

export type PageProblem = 'private-address' | 'unreachable' | 'timeout' | 'page-not-read' | 'moved-away' | 'too-often'

/** What a look at the page of the case came to. */
export interface FooterLook extends Omit<PageSeen, 'html'> {
  readonly items: readonly (FooterCheck & Pick<FooterItem, 'number'>)[]
}

/** Each number of the case as it stands on the page; nothing is said of a page that could not be read. */
export const lookOver = ({ url, html, problem }: PageSeen, items: readonly FooterItem[]): FooterLook => ({
  url,
  problem,
  items: html === null ? [] : items.map(item => ({ ...checkFooter(html, item), number: item.number })),
})
