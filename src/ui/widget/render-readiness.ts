import { html, nothing } from 'lit'
import { icons } from '../shared/icons.ts'
import type { FullTexts } from '../shared/texts/full.ts'
import type { CaseView } from '../shared/wire.ts'

/** Official readiness first, then the guide: two lines that never mix. */
export function renderReadiness({ filings, readiness, policy, guideAccepted }: CaseView, t: FullTexts) {
  if (filings.length === 0) return nothing
  const { official, guide } = readiness
  const tone = official.ready ? 'good' : official.failing ? 'bad' : 'warn'
  const icon = official.ready ? icons.check : official.failing ? icons.alert : icons.wait
  const line = official.ready ? t.officialReady : t.officialNot(official.failing, official.unknown > 0)
  // beside the law only when it is wanted
  const isFollowed = policy === 'guideStrict' || (policy === 'guided' && guideAccepted === true)
  const met = policy !== 'guideStrict' ? '' : readiness.policy.ready || guide.met === guide.of ? t.guideMet : t.guideNotMet
  return html`<div class="readiness">
    <p class=${tone}>${icon}<span>${line}</span></p>
    ${
      isFollowed && guide.of > 0
        ? html`<p class="muted">${icons.list}<span>${t.guideLine(guide.met, guide.of)}${met ? ` · ${met}` : nothing}</span></p>`
        : nothing
    }
  </div>`
}
