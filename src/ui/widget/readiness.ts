import { html, nothing } from 'lit'
import type { ChatState } from '../shared/chat-state.ts'
import { icons } from '../shared/icons.ts'
import type { UiTexts } from '../shared/texts/index.ts'
import type { CaseView, Progress } from '../shared/wire.ts'

/** The progress of the newest reply that tells one; the server counts, never this page. */
export function progressOf(state: ChatState): Progress {
  const last = state.entries.findLast(entry => entry.who === 'assistant')
  if (last?.who === 'assistant') return last.reply.progress
  return { filled: 0, needed: 0, percent: 0 }
}

/** seconds per field: a company's 70 fields take an owner about a quarter of an hour */
const secondsPerField = 12

/** Whole minutes for what is still needed; 0 when nothing is. */
export const minutesLeft = ({ filled, needed }: Progress): number => Math.ceil((Math.max(0, needed - filled) * secondsPerField) / 60)

/** Official readiness first, then the guide: two lines that never mix. */
export function renderReadiness({ readiness, policy }: CaseView, t: UiTexts) {
  const { official, guide } = readiness
  const tone = official.ready ? 'good' : official.failing ? 'bad' : 'warn'
  const icon = official.ready ? icons.check : official.failing ? icons.alert : icons.wait
  const line = official.ready ? t.officialReady : t.officialNot(official.failing, official.unknown)
  const met = policy !== 'guideStrict' ? '' : readiness.policy.ready || guide.met === guide.of ? t.guideMet : t.guideNotMet
  return html`<div class="readiness">
    <p class=${tone}>${icon}<span>${line}</span></p>
    ${
      guide.of > 0
        ? html`<p class="muted">${icons.list}<span>${t.guideLine(guide.met, guide.of)}${met ? ` · ${met}` : nothing}</span></p>`
        : nothing
    }
  </div>`
}
