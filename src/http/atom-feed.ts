import type { RuleChange } from '../usecases/list-rules.ts'

const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, letter => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[letter] ?? letter)

/** RFC 4287. A change is dated on the day it takes effect, midnight in Shanghai. */
export function atomFeed(origin: string, changes: readonly RuleChange[]): Response {
  const self = `${origin}/v1/rules/changes?format=atom`
  const entries = changes.map(({ on, ruleId, change, filings }) =>
    [
      '<entry>',
      `<id>${escapeXml(`${origin}/v1/rules/changes#${ruleId}-${change}-${on}`)}</id>`,
      `<title>${escapeXml(`${on} ${ruleId} ${change}`)}</title>`,
      `<updated>${on}T00:00:00+08:00</updated>`,
      `<summary>${escapeXml(filings.join(', '))}</summary>`,
      '</entry>',
    ].join(''),
  )
  const updated = changes[0]?.on ?? '2000-01-01'
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(self)}</id><title>Rule changes</title><updated>${updated}T00:00:00+08:00</updated>`,
    `<author><name>Anbei</name></author><link rel="self" href="${escapeXml(self)}"/>`,
    ...entries,
    '</feed>',
  ].join('\n')
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
