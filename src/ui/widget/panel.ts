import { css, html, LitElement, nothing } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import type { ChatState } from '../shared/chat-state.ts'
import { controls } from '../shared/styles.ts'
import { type FullTexts, fullTextsFor } from '../shared/texts/full.ts'
import './documents.ts'
import './field-list.ts'
import './findings.ts'
import './steps.ts'
import { minutesLeft, progressOf } from './readiness.ts'
import { renderReadiness } from './render-readiness.ts'

const tabs = ['fields', 'findings', 'steps', 'documents'] as const
export type Tab = (typeof tabs)[number]

/** What is filled in, what is wrong, what has to be done and the documents, beside the chat or in a sheet over it. */
export class AnbeiPanel extends LitElement {
  static override properties = { session: {}, state: {}, tab: { state: true } }
  declare session: ChatSession
  declare state: ChatState
  /** the part that is shown */
  declare tab: Tab

  constructor() {
    super()
    this.tab = 'fields'
  }

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
        height: 100%;
      }
      .top {
        display: grid;
        gap: 0.5rem;
        padding: 0.9rem 1.1rem 0.75rem;
      }
      progress {
        appearance: none;
        display: block;
        width: 100%;
        height: 8px;
        border: 0;
        border-radius: 4px;
        overflow: hidden;
        background: var(--line);
      }
      progress::-webkit-progress-bar {
        background: var(--line);
      }
      progress::-webkit-progress-value {
        background: var(--accent);
        transition: inline-size 0.3s;
      }
      progress::-moz-progress-bar {
        background: var(--accent);
      }
      .line {
        display: flex;
        justify-content: space-between;
        gap: 1rem;
        font-size: 0.9rem;
      }
      .readiness {
        display: grid;
        gap: 0.35rem;
      }
      .readiness p {
        display: flex;
        align-items: center;
        gap: 0.45rem;
        font-size: 0.9375rem;
        line-height: 1.4;
      }
      .readiness svg {
        width: 20px;
        height: 20px;
      }
      .readiness .good {
        color: var(--good);
        font-weight: 600;
      }
      .readiness .warn {
        color: var(--warn);
        font-weight: 600;
      }
      .readiness .bad {
        color: var(--bad);
        font-weight: 600;
      }
      .readiness .muted {
        color: var(--muted);
      }
      [role='tablist'] {
        display: flex;
        padding: 0 0.6rem;
        border-bottom: 1px solid var(--line);
      }
      [role='tab'] {
        flex: 1;
        padding: 0.4rem 0.3rem;
        border: 0;
        border-bottom: 3px solid transparent;
        border-radius: 0;
        background: none;
        color: var(--muted);
      }
      [role='tab']:hover:not(:disabled) {
        border-color: transparent;
      }
      [role='tab'][aria-selected='true'],
      [role='tab'][aria-selected='true']:hover:not(:disabled) {
        border-color: var(--accent);
        color: var(--accent-text);
        font-weight: 600;
      }
      [role='tab']:focus-visible {
        outline-offset: -3px;
      }
      @media (forced-colors: active) {
        [role='tab'] {
          border-color: Canvas;
        }
        [role='tab'][aria-selected='true'] {
          border-color: Highlight;
        }
        progress,
        progress::-webkit-progress-bar {
          border: 1px solid CanvasText;
          background: Canvas;
        }
        progress::-webkit-progress-value {
          background: Highlight;
        }
        progress::-moz-progress-bar {
          background: Highlight;
        }
      }
      .count {
        min-width: 1.45em;
        padding: 0 0.4em;
        border-radius: 999px;
        background: var(--bad-soft);
        color: var(--bad);
        font-size: 0.8rem;
        font-weight: 700;
        line-height: 1.6;
      }
      [role='tabpanel'] {
        position: relative;
        flex: 1;
        min-height: 0;
        overflow-y: auto;
        overscroll-behavior: contain;
        padding: 0.9rem 1.1rem 2rem;
      }
      [role='tabpanel']:focus-visible {
        outline-offset: -3px;
      }
    `,
  ]

  override render() {
    const { state, tab } = this
    const t = fullTextsFor(state.locale)
    const titles = { fields: t.tabFields, findings: t.tabFindings, steps: t.tabProcedure, documents: t.tabDocuments }
    const wrong = state.case?.readiness.official.failing ?? 0
    const progress = progressOf(state)
    return html`
      <div class="top">
        <div class="line">
          <span>${progress.needed ? t.progressLine(progress.filled, progress.needed) : t.progressNone}</span>
          ${progress.needed ? html`<strong>${t.percent(progress.percent)}</strong>` : nothing}
        </div>
        ${this.#remaining(progress, t)}
        <progress aria-label=${t.progress} max="100" .value=${progress.percent}></progress>
        ${state.case ? renderReadiness(state.case, t) : nothing}
      </div>
      <div role="tablist" aria-label=${t.sections} @keydown=${this.#onKey}>
        ${tabs.map(
          name => html`<button
            role="tab"
            id=${`tab-${name}`}
            aria-controls="content"
            aria-selected=${tab === name}
            tabindex=${tab === name ? 0 : -1}
            @click=${() => this.#choose(name)}
          >
            ${titles[name]}${name === 'findings' && wrong ? html`<span class="count">${wrong}</span>` : nothing}
          </button>`,
        )}
      </div>
      <div role="tabpanel" id="content" aria-labelledby=${`tab-${tab}`} tabindex="0">${this.#content()}</div>
    `
  }

  #remaining(progress: ReturnType<typeof progressOf>, t: FullTexts) {
    const { missing, files, needed } = progress
    if (missing.length) return html`<p class="small muted">${t.remaining(missing.length, minutesLeft(progress))}</p>`
    return needed && files.length ? html`<p class="small muted">${t.filesTitle(files.length)}</p>` : nothing
  }

  #content() {
    const { session, state } = this
    switch (this.tab) {
      case 'fields':
        return html`<anbei-field-list .session=${session} .state=${state}></anbei-field-list>`
      case 'findings':
        return html`<anbei-findings .state=${state} @edit-field=${this.#onEditField}></anbei-findings>`
      case 'steps':
        return html`<anbei-steps .session=${session} .state=${state}></anbei-steps>`
      case 'documents':
        return html`<anbei-documents .session=${session} .state=${state}></anbei-documents>`
    }
  }

  async #onEditField(event: CustomEvent<string>): Promise<void> {
    this.tab = 'fields'
    await this.updateComplete
    await this.renderRoot.querySelector('anbei-field-list')?.open(event.detail)
  }

  #choose(tab: Tab): void {
    this.tab = tab
    const content = this.renderRoot.querySelector('#content')
    if (content) content.scrollTop = 0
  }

  #onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const next = tabs[(tabs.indexOf(this.tab) + step + tabs.length) % tabs.length]
    if (!next) return
    this.#choose(next)
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus())
  }
}

customElements.define('anbei-panel', AnbeiPanel)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-panel': AnbeiPanel
  }
}
