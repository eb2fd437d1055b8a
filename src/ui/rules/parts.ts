import { html, nothing } from 'lit'
import type { BasisJson } from '../../http/cases/present-finding.ts'
import type { DescribedJson } from '../../http/rules/schemas-rules.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import { type RulesTexts, rulesTexts } from './texts/index.ts'

/** One reference: kind, instrument, article, and how sure we are of it. */
export function basisLine(basis: BasisJson & { readonly from?: string; readonly to?: string | undefined }, locale: Locale) {
  const shared = fullTextsFor(locale)
  const { article = '', confidence, from } = basis
  const gap = /^[a-z0-9]/i.test(article) || locale === 'en' ? ' ' : ''
  const title = basis.url ? html`<a href=${basis.url} target="_blank" rel="noopener noreferrer">${basis.title}</a>` : basis.title
  return html`<span class="tag ${tones[basis.kind]}">${shared[basis.kind]}</span>
    ${title}${article ? gap + article : nothing}
    ${from ? html`<span class="muted small">${rulesTexts(locale).since(from, basis.to)}</span>` : nothing}
    ${
      confidence === 'memory'
        ? html`<span class="tag warn">${rulesTexts(locale).fromMemory}</span>`
        : html`<span class="muted small">${nameOf(shared.confidence, confidence)}</span>`
    }`
}

const tones: Readonly<Record<BasisJson['kind'], string>> = { official: 'good', provider: 'info', guide: 'warn', house: '' }

/** Kinds of basis and severity, once each, as tags. */
export function ruleTags(
  rule: { readonly basis: readonly BasisJson[]; readonly severity: 'must' | 'should' | 'info'; readonly stage: string },
  locale: Locale,
) {
  const shared = fullTextsFor(locale)
  const kinds = [...new Set(rule.basis.map(({ kind }) => kind))]
  return html`${kinds.map(kind => html`<span class="tag ${tones[kind]}">${kind === 'guide' ? rulesTexts(locale).guideWord : shared[kind]}</span>`)}
    <span class="tag ${rule.severity === 'must' ? 'bad' : ''}">${shared[rule.severity]}</span>
    <span class="tag">${nameOf(shared.stages, rule.stage)}</span>
    ${rule.basis.some(({ confidence }) => confidence === 'memory') ? html`<span class="tag warn">${rulesTexts(locale).fromMemory}</span>` : nothing}`
}

/** A condition as sentences and lists. */
export function conditionInWords(condition: DescribedJson, t: RulesTexts): unknown {
  if ('text' in condition) return html`<span>${condition.text}</span>`
  const [lead, parts] = 'all' in condition ? [t.allOf, condition.all] : [t.anyOf, condition.any]
  return html`<span>${lead}</span>
    <ul class="bullets">
      ${parts.map(part => html`<li>${conditionInWords(part, t)}</li>`)}
    </ul>`
}

export const linkToRule = (id: string) => html`<a href=${`/rules#rule=${encodeURIComponent(id)}`}><code>${id}</code></a>`

export const joined = (parts: readonly string[], locale: Locale): string => parts.join(locale === 'en' ? ', ' : '、')
