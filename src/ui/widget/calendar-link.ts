import { css, html, LitElement, nothing } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import { explainProblem, type Result } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'

/** The dates of the case for the person's own calendar: an address is made when they ask for it, and can be taken back. */
export class AnbeiCalendarLink extends LitElement {
  static override properties = { session: {}, locale: {}, url: { state: true }, said: { state: true }, problem: { state: true } }
  declare session: ChatSession
  declare locale: Locale
  declare url: string
  /** for screen readers, and to see */
  declare said: string
  declare problem: string

  constructor() {
    super()
    this.url = ''
    this.said = ''
    this.problem = ''
  }

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: 0.6rem;
        padding-top: 0.6rem;
        border-top: 1px solid var(--line);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      a {
        display: inline-flex;
        align-items: center;
        min-height: 44px;
        color: var(--accent-text);
      }
    `,
  ]

  override render() {
    const t = fullTextsFor(this.locale)
    return html`
      <p class="small muted">${t.calendarText}</p>
      <div class="actions">
        ${
          this.url
            ? html`<a href=${this.url} target="_blank" rel="noopener">${t.calendarOpen}</a>
                <button @click=${this.#copy}>${t.copyLink}</button>
                <button @click=${this.#stop}>${t.calendarStop}</button>`
            : html`<button @click=${this.#make}>${t.calendarAdd}</button>`
        }
      </div>
      <p class="small muted" role="status">${this.said}</p>
      ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing}
    `
  }

  async #make(): Promise<void> {
    const made = await this.session.calendarLink()
    this.#tell(made, '')
    if (made.ok) this.url = made.value
  }

  async #stop(): Promise<void> {
    const stopped = await this.session.stopCalendarLink()
    this.#tell(stopped, fullTextsFor(this.locale).calendarStopped)
    if (stopped.ok) this.url = ''
  }

  async #copy(): Promise<void> {
    await navigator.clipboard?.writeText(this.url).catch(() => {})
    this.said = fullTextsFor(this.locale).copied
  }

  #tell(result: Result<unknown>, said: string): void {
    this.said = result.ok ? said : ''
    this.problem = result.ok ? '' : explainProblem(result.problem, fullTextsFor(this.locale))
  }
}

customElements.define('anbei-calendar-link', AnbeiCalendarLink)
