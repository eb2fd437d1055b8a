import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { deadlineItem } from '../shared/deadline-item.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import type { CaseView } from '../shared/wire.ts'
import './case-documents.ts'
import './case-events.ts'
import './case-fields.ts'
import './case-findings.ts'
import type { Brief, DeskApi } from './desk-api.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

const tabs = ['brief', 'fields', 'findings', 'documents', 'events'] as const
type Tab = (typeof tabs)[number]

/** The case beside its conversation: the brief first, one line, then everything. */
export class AnbeiCaseSide extends LitElement {
  static override properties = {
    t: { attribute: false },
    api: { attribute: false },
    locale: {},
    conversationId: {},
    case: { attribute: false },
    tab: { state: true },
    brief: { state: true },
  }
  declare t: ConsoleTexts
  declare api: DeskApi
  declare locale: Locale
  declare conversationId: string
  declare case: CaseView | null
  declare tab: Tab
  declare brief: Brief | null

  constructor() {
    super()
    this.tab = 'brief'
    this.brief = null
  }

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
        border-left: 1px solid var(--line);
        background: var(--surface);
      }
      .line {
        padding: 0.6rem 0.9rem 0.2rem;
        font-weight: 600;
      }
      .top {
        display: flex;
        align-items: start;
        gap: 0.5rem;
      }
      .line {
        flex: 1;
      }
      .close {
        display: none;
        margin: 0.4rem 0.6rem 0 0;
      }
      @media (max-width: 1099px) {
        .close {
          display: inline-flex;
        }
      }
      .tabs {
        display: flex;
        flex-wrap: wrap;
        padding: 0 0.5rem;
        border-bottom: 1px solid var(--line);
      }
      .tabs button {
        min-width: 0;
        padding: 0.2rem 0.6rem;
        border-radius: 8px 8px 0 0;
      }
      .tabs button[aria-selected='true'] {
        border-bottom: 3px solid var(--accent);
      }
      .body {
        flex: 1;
        min-height: 0;
        padding: 0.8rem 0.9rem 1.5rem;
        overflow: auto;
        overflow-wrap: anywhere;
      }
      h3 {
        margin: 0.9rem 0 0.25rem;
        font-size: 0.95rem;
      }
      h3:first-child {
        margin-top: 0;
      }
      li {
        padding: 0.35rem 0;
        border-bottom: 1px solid var(--line);
      }
    `,
  ]

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('conversationId')) this.brief = null
    const before: CaseView | null | undefined = changed.get('case')
    if (
      this.case &&
      (changed.has('conversationId') || changed.has('locale') || (changed.has('case') && before?.revision !== this.case.revision))
    )
      void this.#load()
  }

  async #load(): Promise<void> {
    const id = this.conversationId
    const brief = await this.api.brief(id)
    if (id === this.conversationId && brief.ok) this.brief = brief.value
  }

  override render() {
    const { t, brief } = this
    if (!this.case) return nothing
    return html`<div class="top">
        <p class="line" role="status">${brief ? this.#line(brief) : '…'}</p>
        <button class="close" @click=${() => this.dispatchEvent(new CustomEvent('close'))}>${t.closeDialog}</button>
      </div>
      <div class="tabs" role="tablist" aria-label=${t.details} @keydown=${this.#onKey}>
        ${tabs.map(
          tab => html`<button
            class="quiet"
            role="tab"
            id="tab-${tab}"
            aria-controls="body"
            aria-selected=${tab === this.tab ? 'true' : 'false'}
            tabindex=${tab === this.tab ? 0 : -1}
            @click=${() => {
              this.tab = tab
            }}
          >
            ${t.tabs[tab]}
          </button>`,
        )}
      </div>
      <div class="body" id="body" role="tabpanel" tabindex="0" aria-labelledby="tab-${this.tab}">${this.#body(this.case)}</div>`
  }

  #line(brief: Brief): string {
    const { t } = this
    const filings = brief.filings.map(filing => nameOf(t.filings, filing)).join('、') || t.noFiling
    const line = t.briefLine(filings, brief.filled, brief.needed, brief.failing.length)
    return brief.deadline ? `${line} · ${t.deadline} ${brief.deadline.on}` : line
  }

  #reason(reason: string): string {
    const { t } = this
    const [kind, id = ''] = reason.split(':', 2)
    if (id && kind === 'rule') return t.reasonRule(id)
    return id && kind === 'field' ? t.reasonField(id) : nameOf(t.reasons, reason)
  }

  #body(view: CaseView) {
    const { t, api, locale } = this
    switch (this.tab) {
      case 'brief':
        return this.brief ? this.#briefBody(this.brief) : nothing
      case 'fields':
        return html`<anbei-case-fields .t=${t} .api=${api} .case=${view} .locale=${locale}></anbei-case-fields>`
      case 'findings':
        return html`<anbei-case-findings .t=${t} .api=${api} .case=${view} .locale=${locale}></anbei-case-findings>`
      case 'documents':
        return html`<anbei-case-documents .t=${t} .api=${api} .case=${view} .locale=${locale}></anbei-case-documents>`
      case 'events':
        return html`<anbei-case-events .t=${t} .api=${api} .case=${view} .locale=${locale}></anbei-case-events>`
    }
  }

  #briefBody(brief: Brief) {
    const { t } = this
    const part = (title: string, body: unknown) => html`<h3>${title}</h3>${body}`
    const list = (items: readonly unknown[]) => html`<ul class="small">${items.map(item => html`<li>${item}</li>`)}</ul>`
    return html`
      ${brief.reason ? part(t.reason, html`<p>${this.#reason(brief.reason)}</p>`) : nothing}
      ${brief.confusion ? part(t.confusion, html`<p>${t.quote(brief.confusion.text)}</p>`) : nothing}
      ${brief.deadline ? part(t.deadline, deadlineItem(brief.deadline, fullTextsFor(this.locale), this.locale)) : nothing}
      ${brief.promises.length ? part(t.promises, list(brief.promises.map(({ who, text }) => (who === 'staff' ? t.quote(text) : t.promisedLater(text))))) : nothing}
      ${part(t.failing(brief.failing.length), list(brief.failing.map(({ message, fix }) => html`${message}<br /><span class="muted">${fix}</span>`)))}
      ${part(t.missing(brief.missing.length), html`<p class="small">${brief.missing.map(({ label }) => label).join('、')}</p>`)}
      ${brief.notes.length ? part(t.notes, list(brief.notes.map(({ name, text }) => html`<b>${name}</b>：${text}`))) : nothing}
    `
  }

  /** Arrows move between the tabs, as everywhere. */
  #onKey(event: KeyboardEvent): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    this.tab = tabs[(tabs.indexOf(this.tab) + by + tabs.length) % tabs.length] ?? 'brief'
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${this.tab}`)?.focus())
  }
}

customElements.define('anbei-case-side', AnbeiCaseSide)
