import { definePredicate } from '../define.ts'

/** Suffixes that the ministry approved, from memory and not complete: a provider's own list goes first. */
const approved: ReadonlySet<string> = new Set([
  ...['cn', 'com', 'net', 'org', 'info', 'biz', 'mobi', 'asia', 'pro', 'name', 'cc', 'tv'],
  ...['top', 'xyz', 'vip', 'club', 'shop', 'wang', 'site', 'online', 'store', 'tech', 'ltd', 'group', 'link', 'pub', 'work', 'fun', 'ink'],
  ...['xn--fiqs8s', 'xn--55qx5d', 'xn--io0a7i', 'xn--55qw42g', 'xn--zfr164b'],
])

const suffixOf = (domain: unknown): string => (typeof domain === 'string' ? (domain.split('.').at(-1) ?? '') : '')

export const suffixApproved = definePredicate(1, ({ siteDomains }) =>
  Array.isArray(siteDomains) ? siteDomains.every(domain => approved.has(suffixOf(domain))) : undefined,
)
