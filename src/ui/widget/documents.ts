import { css, html, LitElement, nothing } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import type { ChatState } from '../shared/chat-state.ts'
import { icons } from '../shared/icons.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { type FullTexts, fullTextsFor } from '../shared/texts/full.ts'
import type { DocumentView, OfferView } from '../shared/wire.ts'
import './details-form.ts'
import { download } from './download.ts'

/** Makes, previews and downloads the documents of the case, and the package of all of them. */
export class AnbeiDocuments extends LitElement {
  static override properties = {
    session: {},
    state: {},
    busy: { state: true },
    problem: { state: true },
    said: { state: true },
    filling: { state: true },
  }
  declare session: ChatSession
  declare state: ChatState
  /** `template:format` that is being made, or `package` */
  declare busy: string | null
  declare problem: { readonly at: string; readonly what: Problem } | null
  declare said: string
  /** template whose details are being written */
  declare filling: string | null

  constructor() {
    super()
    this.busy = null
    this.problem = null
    this.said = ''
    this.filling = null
  }

  static override styles = [
    controls,
    css`
      h3 {
        margin-bottom: 0.5rem;
        font-size: 1rem;
      }
      .card {
        display: grid;
        gap: 0.5rem;
        margin-bottom: 0.8rem;
        padding: 0.9rem 1rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.3rem 0.6rem;
        font-weight: 600;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      .besides summary {
        min-height: 2.75rem;
        padding: 0.6rem 0;
        font-weight: 600;
        cursor: pointer;
      }
      .draft {
        margin-bottom: 0.8rem;
      }
    `,
  ]

  override render() {
    const { state } = this
    const t = fullTextsFor(state.locale)
    const offers = state.case?.offers ?? []
    const besides = offers.filter(offer => offer.onRequest)
    if (!state.case || offers.length === 0) return html`<p class="muted">${t.documentsNone}</p>`
    return html`
      <p class="hidden-text" role="status">${this.said}</p>
      ${state.case.missing.length ? html`<p class="small muted draft">${state.case.readiness.official.ready ? t.gapsNote : t.draftNote}</p>` : nothing}
      ${offers.filter(offer => !offer.onRequest).map(offer => this.#card(offer, t))}
      <article class="card">
        <h3 class="head">${t.packageTitle}</h3>
        <p class="small muted">${t.packageText}</p>
        ${this.#error('package', t)}
        <div class="actions">
          <button class="primary" ?disabled=${this.busy !== null} @click=${this.#package}>
            ${icons.down}${this.busy === 'package' ? t.making : t.packageGet}
          </button>
        </div>
      </article>
      ${
        besides.length
          ? html`<details class="besides">
              <summary>${t.documentsBesides(besides.length)}</summary>
              <p class="small muted">${t.documentsBesidesText}</p>
              ${besides.map(offer => this.#card(offer, t))}
            </details>`
          : nothing
      }
    `
  }

  #card({ template, title: name, takesDetails }: OfferView, t: FullTexts) {
    const pdf = this.state.case?.documents.findLast(document => document.template === template && document.format === 'pdf')
    return html`<article class="card">
      <h3 class="head">
        ${name}
        ${pdf ? html`<span class="tag ${pdf.stale ? 'warn' : 'good'}">${pdf.stale ? t.stale : t.upToDate}</span>` : nothing}
      </h3>
      ${pdf?.stale && pdf.because.length ? html`<p class="small muted">${t.staleBecause(this.#labels(pdf))}</p>` : nothing}
      ${this.#error(template, t)}
      <div class="actions">
        ${
          pdf && !pdf.stale
            ? html`<button class="primary" ?disabled=${this.busy !== null} @click=${() => this.#download(template, pdf.id)}>
                ${icons.down}${t.download} PDF
              </button>`
            : html`<button class="primary" ?disabled=${this.busy !== null} @click=${() => this.#make(template, name, t)}>
                ${this.busy === `${template}:pdf` ? t.making : pdf ? t.makeAgain : t.makePdf}
              </button>`
        }
        <button aria-label=${t.previewOf(name)} @click=${() => this.#preview(template, name)}>
          ${t.preview}
        </button>
        ${
          takesDetails
            ? html`<button
                aria-expanded=${this.filling === template}
                aria-label=${t.detailsOf(name)}
                @click=${() => {
                  this.filling = this.filling === template ? null : template
                }}
              >
                ${t.details}
              </button>`
            : nothing
        }
      </div>
      ${this.filling === template ? this.#details(template, name, t) : nothing}
    </article>`
  }

  #details(template: string, name: string, t: FullTexts) {
    return html`<anbei-details-form
      .session=${this.session}
      .template=${template}
      .name=${name}
      .locale=${this.state.locale}
      .given=${this.state.case?.documents.findLast(document => document.template === template)?.details}
      .busy=${this.busy !== null}
      .problem=${this.problem?.at === template ? this.problem.what : null}
      @details=${({ detail }: CustomEvent<object>) => this.#make(template, name, t, detail)}
    ></anbei-details-form>`
  }

  #error(at: string, t: FullTexts) {
    // the form says it beside its inputs
    return this.problem?.at === at && this.filling !== at
      ? html`<p class="error" role="alert">${t.makeFailed}：${explainProblem(this.problem.what, t)}</p>`
      : nothing
  }

  #labels = (document: DocumentView): string => document.because.map(key => this.state.fields.get(key)?.label ?? key).join('、')

  async #make(template: string, name: string, t: FullTexts, details?: object): Promise<void> {
    this.#begin(`${template}:pdf`)
    const made = await this.session.makeDocument(template, 'pdf', details)
    this.busy = null
    if (!made.ok) {
      this.problem = { at: template, what: made.problem }
      return
    }
    this.filling = null
    this.said = t.made(name)
    await this.#download(template, made.value.id)
  }

  async #download(template: string, id: string): Promise<void> {
    this.#begin(`${template}:link`)
    const link = await this.session.documentLink(id)
    this.busy = null
    if (link.ok) download(link.value)
    else this.problem = { at: template, what: link.problem }
  }

  #preview(template: string, name: string): void {
    this.dispatchEvent(new CustomEvent('preview', { detail: { template, name }, bubbles: true, composed: true }))
  }

  async #package(): Promise<void> {
    this.#begin('package')
    const link = await this.session.packageLink()
    this.busy = null
    if (link.ok) download(link.value)
    else this.problem = { at: 'package', what: link.problem }
  }

  #begin(what: string): void {
    this.busy = what
    this.problem = null
    this.said = ''
  }
}

customElements.define('anbei-documents', AnbeiDocuments)
