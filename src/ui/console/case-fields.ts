import { css, html, LitElement, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { explainProblem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import type { CaseView, FieldView } from '../shared/wire.ts'
import type { DeskApi, HistoryItem } from './desk-api.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

interface Open {
  readonly field: string
  readonly does: 'edit' | 'history' | 'reveal'
}

/** The values of the case: where each came from, what it was before; filled in for the owner, who sees it. */
export class AnbeiCaseFields extends LitElement {
  static override properties = {
    t: { attribute: false },
    api: { attribute: false },
    locale: {},
    case: { attribute: false },
    labels: { state: true },
    open: { state: true },
    error: { state: true },
    find: { state: true },
    history: { state: true },
    shown: { state: true },
  }
  declare t: ConsoleTexts
  declare api: DeskApi
  declare locale: Locale
  declare case: CaseView
  declare labels: ReadonlyMap<string, string>
  declare open: Open | null
  declare error: string
  declare find: string
  declare history: readonly HistoryItem[]
  declare shown: ReadonlyMap<string, string>

  constructor() {
    super()
    this.labels = new Map()
    this.open = null
    this.error = ''
    this.find = ''
    this.history = []
    this.shown = new Map()
  }

  static override styles = [
    controls,
    css`
      li.field {
        padding: 0.5rem 0;
        border-bottom: 1px solid var(--line);
      }
      .value {
        font-weight: 600;
      }
      .does {
        display: flex;
        flex-wrap: wrap;
      }
      .does button {
        min-height: 36px;
        padding: 0.1rem 0.6rem;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.4rem;
      }
      form label {
        flex: 1 1 12rem;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#loadLabels()
  }

  async #loadLabels(): Promise<void> {
    const found = await this.api.fields()
    if (found.ok) this.labels = new Map(found.value.items.map(({ key, label }) => [key, label]))
  }

  override render() {
    const { t } = this
    const all = [...Object.keys(this.case.fields), ...this.case.missing.filter(field => !(field in this.case.fields))]
    const wanted = all.filter(field => `${this.#label(field)} ${this.case.fields[field]?.display ?? ''}`.includes(this.find))
    return html`<input
        type="search"
        aria-label=${t.findField}
        placeholder=${t.findField}
        @input=${(event: Event) => {
          this.find = event.target instanceof HTMLInputElement ? event.target.value : ''
        }}
      />
      <ul>
        ${repeat(
          wanted,
          field => field,
          field => this.#field(field, this.case.fields[field]),
        )}
      </ul>`
  }

  #label = (field: string): string => this.labels.get(field) ?? field

  #field(field: string, view: FieldView | undefined) {
    const { t } = this
    const label = this.#label(field)
    const masked = view?.display.includes('*') ?? false
    const shown = this.shown.get(field)
    const button = (does: Open['does'], words: string) =>
      html`<button class="quiet" aria-label="${words}：${label}" @click=${() => this.#toggle(field, does)}>${words}</button>`
    return html`<li class="field" data-field=${field}>
      <p class="small muted">${label}</p>
      <p class="value">${shown ?? view?.display ?? '—'}</p>
      ${
        view
          ? html`<p class="small muted">
              ${nameOf(t.evidence, view.evidence.kind)}${view.evidence.quote ? html`：${t.quote(view.evidence.quote)}` : nothing}
            </p>`
          : nothing
      }
      <div class="does">
        ${button('edit', t.edit)} ${view ? button('history', t.history) : nothing} ${masked && !shown ? button('reveal', t.reveal) : nothing}
      </div>
      ${this.open?.field === field ? this.#opened(field, this.open.does, view) : nothing}
    </li>`
  }

  #opened(field: string, does: Open['does'], view: FieldView | undefined) {
    const { t } = this
    if (does === 'history')
      return html`<ul class="small">
        ${this.history
          .filter(item => item.field === field)
          .map(
            item =>
              html`<li>${this.#time(item.at)}：${item.from?.display ?? t.cleared} → ${item.to?.display ?? t.cleared}（${nameOf(t.evidence, item.evidence.kind)}）</li>`,
          )}
      </ul>`
    return html`<form @submit=${(event: SubmitEvent) => (does === 'edit' ? this.#save(event, field) : this.#reveal(event, field))}>
      <label>
        ${does === 'edit' ? t.value : t.revealReason}
        <input
          name="text"
          ?required=${does === 'reveal'}
          minlength=${does === 'reveal' ? 2 : nothing}
          .value=${does === 'edit' && typeof view?.value === 'string' && !view.display.includes('*') ? view.value : ''}
          aria-invalid=${this.error ? 'true' : 'false'}
        />
      </label>
      <button class="primary">${does === 'edit' ? t.save : t.confirm}</button>
      <p class="error" role="alert" ?hidden=${!this.error}>${this.error}</p>
    </form>`
  }

  #toggle(field: string, does: Open['does']): void {
    this.error = ''
    this.open = this.open?.field === field && this.open.does === does ? null : { field, does }
    if (this.open?.does === 'history') void this.#loadHistory()
  }

  async #loadHistory(): Promise<void> {
    const items: HistoryItem[] = []
    let cursor: string | undefined
    do {
      const page = await this.api.history(this.case.id, cursor)
      if (!page.ok) break
      items.push(...page.value.items)
      cursor = page.value.nextCursor ?? undefined
    } while (cursor)
    this.history = items.toReversed()
  }

  async #save(event: SubmitEvent, field: string): Promise<void> {
    const text = textOf(event)
    const saved = await this.api.editField(this.case.id, field, text === '' ? null : text)
    this.error = saved.ok ? '' : (saved.problem.errors[0]?.message ?? explainProblem(saved.problem, fullTextsFor(this.locale)))
    if (!saved.ok) return
    this.open = null
    this.dispatchEvent(new CustomEvent('changed', { bubbles: true, composed: true }))
  }

  async #reveal(event: SubmitEvent, field: string): Promise<void> {
    const told = await this.api.reveal(this.case.id, { field }, textOf(event))
    this.error = told.ok ? '' : explainProblem(told.problem, fullTextsFor(this.locale))
    if (!told.ok) return
    this.shown = new Map([
      ...this.shown,
      [field, told.value.values.map(value => (typeof value === 'string' ? value : JSON.stringify(value))).join('，')],
    ])
    this.open = null
  }

  #time = (at: string): string => new Intl.DateTimeFormat(this.locale, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(at))
}

function textOf(event: SubmitEvent): string {
  event.preventDefault()
  return event.target instanceof HTMLFormElement ? String(new FormData(event.target).get('text') ?? '').trim() : ''
}

customElements.define('anbei-case-fields', AnbeiCaseFields)
