import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import type { ChatState } from '../shared/chat-state.ts'
import { icons } from '../shared/icons.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'

/** so that one message with ten answers makes the page once */
const settleMs = 900

/** A document as it would be made now. It follows the case: what a change has altered is marked. */
export class AnbeiPreview extends LitElement {
  static override properties = {
    session: {},
    state: {},
    template: {},
    name: {},
    beside: { type: Boolean },
    url: { state: true },
    problem: { state: true },
    busy: { state: true },
  }
  declare session: ChatSession
  declare state: ChatState
  declare template: string
  declare name: string
  /** stands in the place of the panel: has a head of its own */
  declare beside: boolean
  declare url: string
  declare problem: Problem | null
  declare busy: boolean
  /** document that is shown */
  #shown: string | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.beside = false
    this.url = ''
    this.problem = null
    this.busy = false
  }

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-rows: auto auto 1fr auto;
        gap: 0.5rem;
        height: 100%;
        padding: 0 0.75rem 0.75rem;
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem;
      }
      h3 {
        font-size: 1rem;
      }
      iframe {
        grid-row: 3;
        width: 100%;
        height: 100%;
        border: 1px solid var(--line);
        border-radius: 8px;
        background: #ffffff;
        color-scheme: light;
      }
      .button {
        grid-row: 4;
      }
    `,
  ]

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('template')) {
      this.#shown = null
      void this.#make()
    } else if (changed.has('state')) this.#follow()
  }

  override render() {
    const t = fullTextsFor(this.state.locale)
    return html`
      ${
        this.beside
          ? html`<div class="head">
              <h3>${t.previewOf(this.name)}</h3>
              <button class="icon" aria-label=${t.close} title=${t.close} @click=${() => this.dispatchEvent(new CustomEvent('close-preview'))}>
                ${icons.close}
              </button>
            </div>`
          : nothing
      }
      <p class="small muted" role="status">${this.busy ? t.making : t.previewFollows}</p>
      ${this.problem ? html`<p class="error" role="alert">${t.makeFailed}：${explainProblem(this.problem, t)}</p>` : nothing}
      ${
        this.url
          ? html`<iframe src=${this.url} title=${t.previewOf(this.name)} sandbox=""></iframe>
              <a class="button" href=${this.url} target="_blank" rel="noopener">${t.openInTab}</a>`
          : nothing
      }
    `
  }

  #follow(): void {
    if (this.busy || !this.#isStale()) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#make(), settleMs)
  }

  #isStale(): boolean {
    return this.state.case?.documents.some(({ id, stale }) => id === this.#shown && stale) ?? false
  }

  async #make(): Promise<void> {
    if (this.busy) return
    this.busy = true
    const made = await this.session.makeDocument(this.template, 'html')
    const link = made.ok ? await this.session.documentLink(made.value.id) : made
    this.busy = false
    this.problem = link.ok ? null : link.problem
    if (!made.ok || !link.ok) return
    const url = new URL(link.value)
    if (this.#shown) url.searchParams.set('against', this.#shown)
    this.#shown = made.value.id
    this.url = url.href
    // it may have changed again while it was made
    this.#follow()
  }
}

customElements.define('anbei-preview', AnbeiPreview)
