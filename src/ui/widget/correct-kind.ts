import { css, html, LitElement, nothing } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import { explainProblem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'
import { readingTexts } from '../shared/texts/reading.ts'
import type { UploadKindView } from '../shared/wire.ts'

/** Under a file: it is something else than it was taken for. One tap on what it is has it read again. */
export class AnbeiCorrectKind extends LitElement {
  static override properties = {
    session: { attribute: false },
    locale: {},
    upload: {},
    kind: {},
    label: {},
    kinds: { state: true },
    busy: { state: true },
    problem: { state: true },
  }
  declare session: ChatSession
  declare locale: Locale
  declare upload: string
  /** what it was taken for, and its name */
  declare kind: string
  declare label: string
  /** null: not opened */
  declare kinds: readonly UploadKindView[] | null
  declare busy: boolean
  declare problem: string

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        align-self: flex-end;
        max-width: min(90%, 30rem);
        margin-top: -0.4rem;
        text-align: right;
      }
      .kinds {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 0.4rem;
      }
      p {
        margin: 0.2rem 0 0.4rem;
        font-size: 0.9375rem;
      }
      .quiet {
        font-size: 0.875rem;
      }
      .error {
        color: var(--bad);
      }
    `,
  ]

  constructor() {
    super()
    this.kinds = null
    this.busy = false
    this.problem = ''
  }

  override render() {
    const t = readingTexts(this.locale)
    const { kinds, problem } = this
    const button = html`<button class="quiet" aria-expanded=${kinds !== null} @click=${this.#toggle}>
      ${this.kind === 'other' ? t.whatIsIt : t.isNot(this.label)}
    </button>`
    return html`${button}
      ${
        kinds
          ? html`<p>${t.whichKind}</p>
              <div class="kinds" role="group" aria-label=${t.whichKind}>
                ${kinds
                  .filter(({ kind }) => kind !== this.kind)
                  .map(({ kind, label }) => html`<button ?disabled=${this.busy} @click=${() => this.#correct(kind)}>${label}</button>`)}
              </div>`
          : nothing
      }
      ${problem ? html`<p class="error" role="alert">${problem}</p>` : nothing}`
  }

  async #toggle(): Promise<void> {
    this.problem = ''
    if (this.kinds) {
      this.kinds = null
      return
    }
    const read = await this.session.uploadKinds()
    if (read.ok) this.kinds = read.value.items
    else this.problem = explainProblem(read.problem, fullTextsFor(this.locale))
  }

  async #correct(kind: string): Promise<void> {
    this.busy = true
    this.problem = ''
    const corrected = await this.session.correctUpload(this.upload, kind)
    this.busy = false
    if (corrected.ok) this.kinds = null
    else this.problem = explainProblem(corrected.problem, fullTextsFor(this.locale))
  }
}

customElements.define('anbei-correct-kind', AnbeiCorrectKind)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-correct-kind': AnbeiCorrectKind
  }
}
