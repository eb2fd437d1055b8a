import { html } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import type { ChatState } from '../shared/chat-state.ts'
import { explainProblem } from '../shared/result.ts'
import type { UiTexts } from '../shared/texts/index.ts'

/** In place of a conversation: it begins, it could not begin, or it is gone. */
export function notReady(t: UiTexts, state: ChatState, session: ChatSession, openMenu: () => void) {
  if (state.phase === 'starting') return html`<p class="center muted" role="status">${t.starting}</p>`
  const failed = state.phase === 'failed'
  return html`<div class="center" role="alert">
    <h2>${failed ? t.startFailed : t.lost}</h2>
    <p class="muted">${failed && state.problem ? explainProblem(state.problem, t) : t.lostHelp}</p>
    <div class="center-actions">
      ${
        failed
          ? html`<button class="primary" @click=${() => session.start()}>${t.tryAgain}</button>`
          : html`<button class="primary" @click=${() => session.startOver()}>${t.startOver}</button>`
      }
      <button @click=${openMenu}>${t.resume}</button>
    </div>
  </div>`
}
