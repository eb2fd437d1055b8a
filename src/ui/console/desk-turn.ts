import { css, html, LitElement, nothing } from 'lit'
import { explainProblem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'
import type { TurnView } from '../shared/wire.ts'
import type { DeskApi } from './desk-api.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

/** One thing said, with the reply that stands behind it; its sensitive words with a reason only. */
export class AnbeiDeskTurn extends LitElement {
  static override properties = {
    api: { attribute: false },
    t: { attribute: false },
    locale: {},
    turn: { attribute: false },
    caseId: {},
    asks: { state: true },
    words: { state: true },
    error: { state: true },
  }
  declare api: DeskApi
  declare t: ConsoleTexts
  declare locale: Locale
  declare turn: TurnView
  declare caseId: string
  declare asks: boolean
  /** what the placeholders stand for, once it was asked for */
  declare words: readonly string[]
  declare error: string

  constructor() {
    super()
    this.asks = false
    this.words = []
    this.error = ''
  }

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0.6rem;
      }
      .turn {
        max-width: min(85%, 44rem);
        padding: 0.45rem 0.75rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
        overflow-wrap: anywhere;
      }
      h3 {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        font-weight: 600;
      }
      h3 time {
        font-weight: 400;
      }
      .visitor {
        align-self: flex-start;
        border-color: var(--accent);
      }
      .assistant {
        align-self: flex-end;
        background: var(--raised);
      }
      .staff {
        align-self: flex-end;
        border-color: var(--info);
        background: var(--info-soft);
      }
      .internal {
        border-color: var(--warn);
        border-style: dashed;
        background: var(--warn-soft);
      }
      :host([pointed]) .internal {
        outline: 3px solid var(--warn);
      }
      .text {
        white-space: pre-line;
      }
      .edits {
        white-space: normal;
      }
      .shown code {
        font-size: 1rem;
        font-weight: 600;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.5rem;
      }
      form label {
        flex: 1 1 12rem;
      }
    `,
  ]

  override render() {
    const { t, turn } = this
    const name = turn.who === 'staff' ? turn.name || t.who.staff : t.who[turn.who]
    const reply = turn.reply && turn.who === 'visitor' && turn.reply.kind !== 'silent' ? turn.reply : null
    return html`<article class="turn ${turn.who} ${turn.internal ? 'internal' : ''}" data-seq=${turn.seq}>
        <h3 class="small">
          ${name} ${turn.internal ? html`<span class="tag warn">${t.internal}</span>` : nothing}
          <time class="muted" datetime=${turn.at}>${this.#time(turn.at)}</time>
        </h3>
        ${turn.edits ? this.#edits() : html`<div class="text">${turn.text}</div>`}
        ${turn.withheld?.length ? this.#withheld() : nothing}
      </article>
      ${
        reply
          ? html`<article class="turn assistant">
              <h3 class="small">${t.who.assistant}</h3>
              <div class="text">${reply.text}</div>
            </article>`
          : nothing
      }`
  }

  #edits() {
    const { t, turn } = this
    return html`<div class="text edits">
      <p class="small">${turn.refuses === undefined ? t.edited(turn.name ?? '') : t.putBack}</p>
      <ul>
        ${turn.edits?.map(edit => html`<li>${edit.label}：<s>${edit.from ?? t.cleared}</s> → <b>${edit.to ?? t.cleared}</b></li>`)}
      </ul>
    </div>`
  }

  #withheld() {
    const { t } = this
    if (this.words.length) return html`<p class="shown"><code>${this.words.join('，')}</code></p>`
    if (!this.asks) return html`<button class="quiet" @click=${() => this.#ask(true)}>${t.reveal}</button>`
    return html`<form @submit=${this.#reveal}>
      <label>${t.revealReason}<input name="reason" required minlength="2" maxlength="500" /></label>
      <button class="primary">${t.confirm}</button>
      <button type="button" @click=${() => this.#ask(false)}>${t.cancel}</button>
      <p class="error" role="alert" ?hidden=${!this.error}>${this.error}</p>
    </form>`
  }

  #ask(asks: boolean): void {
    this.asks = asks
  }

  async #reveal(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const reason = String(new FormData(event.target).get('reason') ?? '').trim()
    const told = await this.api.reveal(this.caseId, { seq: this.turn.seq }, reason)
    this.error = told.ok ? '' : told.problem.detail || explainProblem(told.problem, fullTextsFor(this.locale))
    if (!told.ok) return
    this.words = told.value.values.map(String)
    this.asks = false
  }

  #time = (at: string): string => new Intl.DateTimeFormat(this.locale, { timeStyle: 'short', dateStyle: 'short' }).format(new Date(at))
}

customElements.define('anbei-desk-turn', AnbeiDeskTurn)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-desk-turn': AnbeiDeskTurn
  }
}
