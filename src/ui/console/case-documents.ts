import { css, html, LitElement, nothing } from 'lit'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'
import type { CaseView } from '../shared/wire.ts'
import type { DeskApi } from './desk-api.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

/** What was made of the case and can be made anew, and what the owner gave. */
export class AnbeiCaseDocuments extends LitElement {
  static override properties = {
    t: { attribute: false },
    api: { attribute: false },
    locale: {},
    case: { attribute: false },
    busy: { state: true },
    problem: { state: true },
  }
  declare t: ConsoleTexts
  declare api: DeskApi
  declare locale: Locale
  declare case: CaseView
  /** template that is being made */
  declare busy: string
  declare problem: Problem | null

  constructor() {
    super()
    this.busy = ''
    this.problem = null
  }

  static override styles = [
    controls,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem;
        padding: 0.4rem 0;
        border-bottom: 1px solid var(--line);
      }
      li span:first-child {
        flex: 1 1 9rem;
      }
      h3 {
        margin: 0.9rem 0 0.25rem;
        font-size: 0.95rem;
      }
    `,
  ]

  override render() {
    const { t, case: view } = this
    return html`<p class="error" role="alert" ?hidden=${!this.problem}>
        ${this.problem ? this.problem.errors.map(({ message }) => message).join(' ') || this.problem.detail || explainProblem(this.problem, fullTextsFor(this.locale)) : nothing}
      </p>
      <h3>${t.documents}</h3>
      <ul>
        ${view.offers.map(offer => {
          const made = view.documents.findLast(({ template }) => template === offer.template)
          return html`<li>
            <span>${offer.title} ${made?.stale ? html`<b class="tag warn">${t.stale}</b>` : nothing}</span>
            <button
              aria-label="${made ? t.remake : t.make}：${offer.title}"
              ?disabled=${this.busy !== ''}
              @click=${() => this.#make(offer.template, made?.details)}
            >
              ${this.busy === offer.template ? '…' : made ? t.remake : t.make}
            </button>
            ${made ? html`<button aria-label="${t.download}：${offer.title}" @click=${() => this.#open(this.api.documentLink(made.id))}>${t.download}</button>` : nothing}
          </li>`
        })}
      </ul>
      <p><button @click=${() => this.#open(this.api.packageLink(view.id))}>${t.package}</button>
        <button @click=${() => this.#exportAll()}>${t.exportPerson}</button></p>
      <h3>${t.uploads}</h3>
      ${
        view.uploads.length
          ? html`<ul class="small">
              ${view.uploads.map(upload => html`<li><span>${upload.name}</span><span class="muted">${upload.kind} · ${Math.ceil(upload.bytes / 1024)} KB</span></li>`)}
            </ul>`
          : html`<p class="muted small">${t.nothing}</p>`
      }`
  }

  async #make(template: string, details: unknown): Promise<void> {
    this.busy = template
    const made = await this.api.makeDocument(this.case.id, { template, format: 'pdf', locale: 'zh-CN', ...(details ? { details } : {}) })
    this.busy = ''
    this.problem = made.ok ? null : made.problem
    if (made.ok) this.dispatchEvent(new CustomEvent('changed', { bubbles: true, composed: true }))
  }

  /** Sensitive values are in it in clear: it is for the person, and written down. */
  #exportAll(): void {
    if (confirm(this.t.exportPersonSure)) void this.#open(this.api.exportLink(this.case.id))
  }

  async #open(link: ReturnType<DeskApi['documentLink']>): Promise<void> {
    const found = await link
    this.problem = found.ok ? null : found.problem
    if (found.ok) location.assign(found.value.url)
  }
}

customElements.define('anbei-case-documents', AnbeiCaseDocuments)
