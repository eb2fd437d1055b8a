import { say } from '../../catalogue/locales/index.ts'
import type { View } from '../view.ts'
import type { RuleChangeJson } from './present-change.ts'

const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, letter => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[letter] ?? letter)

interface ChangePage {
  readonly items: readonly RuleChangeJson[]
  readonly nextCursor: string | null
}

/** RFC 4287, paged as RFC 5005 says. A change is dated on the day it takes effect, midnight in Shanghai. */
export function atomFeed(view: View, asked: URL, { items, nextCursor }: ChangePage): Response {
  const self = new URL(asked)
  self.searchParams.set('format', 'atom')
  const next = new URL(self)
  if (nextCursor) next.searchParams.set('cursor', nextCursor)
  const updated = items[0]?.on ?? '2000-01-01'
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(`${asked.origin}/v1/rules/changes?format=atom`)}</id><title>${escapeXml(say(view.texts, { id: 'change.feed' }))}</title>`,
    `<updated>${updated}T00:00:00+08:00</updated>`,
    `<author><name>Anbei</name></author><link rel="self" href="${escapeXml(self.href)}"/>`,
    ...(nextCursor ? [`<link rel="next" href="${escapeXml(next.href)}"/>`] : []),
    ...items.map(item => entry(view, asked.origin, item)),
    '</feed>',
  ].join('\n')
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}

function entry(view: View, origin: string, { id, on, words, filings, change, basis, cases }: RuleChangeJson): string {
  const sources = basis.map(({ title, article }) => [title, article].filter(Boolean).join(' '))
  const touched = cases ? [say(view.texts, { id: 'change.cases', args: { count: cases.count } })] : []
  const summary = [words, ...sources, ...touched].join('\n')
  return [
    '<entry>',
    `<id>${escapeXml(`${origin}/v1/rules/changes#${id}`)}</id>`,
    `<title>${escapeXml(`${on} ${words}`)}</title>`,
    `<updated>${on}T00:00:00+08:00</updated>`,
    `<link rel="alternate" href="${escapeXml(`${origin}/rules#changes`)}"/>`,
    `<category term="${change}"/>`,
    ...filings.map(filing => `<category term="${filing}"/>`),
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('')
}
