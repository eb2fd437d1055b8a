import { css, html, LitElement, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { ChatSession } from '../shared/chat-session.ts'
import type { ChatState } from '../shared/chat-state.ts'
import { icons } from '../shared/icons.ts'
import { controls } from '../shared/styles.ts'
import { type FullTexts, fullTextsFor } from '../shared/texts/full.ts'
import { nameOf } from '../shared/texts/index.ts'
import type { CaseView, EvidenceView, FieldInfo, FieldView } from '../shared/wire.ts'
import { isMasked } from './field-draft.ts'
import './crop.ts'
import './field-editor.ts'

/** A field that the list of fields does not tell (yet): shown by its key, as text. */
const unknownField = (key: string): FieldInfo => ({
  key,
  label: key,
  group: 'derived',
  type: 'string',
  sensitivity: 'none',
  ask: '',
  why: '',
  help: '',
})

/** 不清楚 or 以后再填: it stands among what is missing. */
const isEmpty = ({ state }: FieldView): boolean => state === 'unknown' || state === 'later'

/** What is missing, then everything answered so far by group; each can be opened and changed in place. */
export class AnbeiFieldList extends LitElement {
  static override properties = { session: {}, state: {}, editing: { state: true }, said: { state: true } }
  declare session: ChatSession
  declare state: ChatState
  declare editing: string | null
  /** the last save, for screen readers */
  declare said: string

  constructor() {
    super()
    this.editing = null
    this.said = ''
  }

  static override styles = [
    controls,
    css`
      section + section {
        margin-top: 1.4rem;
      }
      h3 {
        margin-bottom: 0.35rem;
        font-size: 0.9375rem;
        color: var(--muted);
      }
      li {
        padding: 0.6rem 0;
        border-top: 1px solid var(--line);
      }
      .row {
        display: flex;
        align-items: flex-start;
      }
      .what {
        flex: 1;
        padding-inline-end: 0.5rem;
        min-width: 0;
      }
      .label {
        font-size: 0.875rem;
        color: var(--muted);
      }
      .value {
        font-weight: 600;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .quote {
        margin-top: 0.15rem;
        font-size: 0.8125rem;
        color: var(--muted);
        overflow-wrap: anywhere;
      }
      :is(.missing, .papers) li {
        display: flex;
        align-items: center;
        padding: 0.15rem 0;
      }
      :is(.missing, .papers) li.open {
        display: block;
      }
      :is(.missing, .papers) span {
        flex: 1;
      }
      :is(.missing, .papers) .tag {
        margin-inline-start: 0.3rem;
      }
      .row button.icon {
        color: var(--muted);
      }
      .row button.quiet,
      :is(.missing, .papers) button.quiet {
        flex: none;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
        margin-top: 0.4rem;
      }
      details summary {
        font-weight: 600;
        color: var(--warn);
      }
    `,
  ]

  /** Opens the editor of one field and brings it into sight. */
  async open(field: string): Promise<void> {
    this.editing = field
    await this.updateComplete
    const editor = this.renderRoot.querySelector('anbei-field-editor')
    const details = editor?.closest('details')
    if (details) details.open = true
    editor?.scrollIntoView({ block: 'center' })
    editor?.focus()
  }

  override render() {
    const { state } = this
    const t = fullTextsFor(state.locale)
    const view = state.case
    if (!view) return html`<p class="muted">${t.nothingYet}</p>`
    const answered = Object.entries(view.fields)
    const info = (key: string): FieldInfo => state.fields.get(key) ?? unknownField(key)
    const open = new Set([...view.completion.missing, ...view.completion.files])
    const order = [...state.fields.values(), ...answered.map(([key]) => info(key))].map(field => field.group)
    return html`
      <p class="hidden-text" role="status">${this.said}</p>
      ${answered.length === 0 ? html`<p class="muted">${t.nothingYet}</p>` : nothing}
      ${this.#missing(view, info, t)}
      ${[...new Set(order)].map(group => {
        const members = answered.filter(([key, field]) => info(key).group === group && !(open.has(key) && isEmpty(field)))
        return members.length
          ? html`<section>
              <h3>${nameOf(t.groups, group)}</h3>
              <ul>
                ${repeat(
                  members,
                  ([key]) => key,
                  ([key, field]) => this.#field(info(key), field, t),
                )}
              </ul>
            </section>`
          : nothing
      })}
    `
  }

  #missing({ fields, filings, completion }: CaseView, info: (key: string) => FieldInfo, t: FullTexts) {
    const { missing, files } = completion
    const part = (name: 'missing' | 'papers', title: string, keys: readonly string[], text = '') =>
      html`<section class=${name}>
        <details ?open=${name === 'missing' && keys.length <= 4}>
          <summary>${title}</summary>
          ${text ? html`<p class="small muted">${text}</p>` : nothing}
          <ul>
            ${repeat(
              keys,
              key => key,
              key => this.#missingRow(info(key), keys, fields[key] ?? null, t),
            )}
          </ul>
        </details>
      </section>`
    return html`
      ${missing.length ? part('missing', t.missingTitle(missing.length), missing) : filings.length ? html`<p class="small muted">${t.missingNone}</p>` : nothing}
      ${files.length ? part('papers', t.filesTitle(files.length), files, t.filesText) : nothing}
    `
  }

  #missingRow(field: FieldInfo, among: readonly string[], given: FieldView | null, t: FullTexts) {
    const named = (key: string) => this.state.fields.get(key)?.label === field.label
    const label = among.filter(named).length > 1 ? `${field.label} · ${nameOf(t.groups, field.group)}` : field.label
    if (this.editing === field.key) return html`<li class="open">${this.#editor(field, given, t)}</li>`
    const act = field.type === 'upload' ? t.upload : t.fillNow
    return html`<li>
      <span>${label} ${given ? html`<b class="tag warn">${nameOf(t.states, given.state)}</b>` : nothing}</span>
      ${
        field.type === 'derived'
          ? nothing
          : html`<button class="quiet" aria-label=${`${act} ${label}`} @click=${() => this.open(field.key)}>${act}</button>`
      }
    </li>`
  }

  #field(info: FieldInfo, field: FieldView, t: FullTexts) {
    if (this.editing === info.key && !this.#isOpen(info.key)) return html`<li>${this.#editor(info, field, t)}</li>`
    const answered = field.state === 'filled' || field.state === 'needsConfirmation'
    const stateName = nameOf(t.states, field.state)
    return html`<li>
      <div class="row">
        <div class="what">
          <p class="label">${info.label}</p>
          <p class="value">${answered ? field.display : stateName}</p>
          ${field.state === 'needsConfirmation' ? html`<span class="tag warn">${stateName}</span>` : nothing}
          ${this.#failing(info.key, t)} ${this.#evidence(field.evidence, t)}
          ${this.#crop(info, field.evidence, t)}
          ${
            field.state === 'needsConfirmation' && !isMasked(field)
              ? html`<div class="actions">
                  <button class="primary" aria-label=${t.confirmField(info.label)} @click=${() => this.#confirm(info, field)}>
                    ${icons.check} ${t.confirmValue}
                  </button>
                </div>`
              : nothing
          }
        </div>
        ${
          field.evidence.kind === 'turn' && field.evidence.quote
            ? html`<button class="icon" aria-label=${t.showWords(info.label)} @click=${() => this.#showWords(field.evidence.seq)}>
                ${icons.chat}
              </button>`
            : nothing
        }
        ${
          info.type === 'derived'
            ? nothing
            : html`<button class="icon" aria-label=${t.editField(info.label)} title=${t.edit} @click=${() => this.open(info.key)}>
                ${icons.edit}
              </button>`
        }
      </div>
    </li>`
  }

  /** What the rules say against it; one that looks at much more is read among the checks. */
  #failing(key: string, t: FullTexts) {
    const failing = (this.state.case?.findings ?? []).filter(
      ({ verdict, fields, demanded }) => verdict === 'fail' && (demanded ?? fields).includes(key),
    )
    const own = failing.filter(({ fields, demanded }) => (demanded ?? fields).length <= 3)
    if (failing.length === 0) return nothing
    const isOfficial = failing.some(({ basis }) => basis.some(({ kind }) => kind !== 'guide'))
    return html`<div class="against">
      <span class="tag ${isOfficial ? 'bad' : 'warn'}">${isOfficial ? t.failsHere : t.guideNotMet}</span>
      ${own.map(({ message }) => html`<p class="small">${message}</p>`)}
    </div>`
  }

  /** Edited among what is missing. */
  #isOpen(key: string): boolean {
    const view = this.state.case
    return view !== null && [...view.completion.missing, ...view.completion.files].includes(key)
  }

  #evidence(evidence: EvidenceView, t: FullTexts) {
    const isUnsaid = evidence.kind === 'turn' && !evidence.quote
    const source = isUnsaid ? (evidence.from ? t.evidenceAgreed : t.evidence.api) : nameOf(t.evidence, evidence.kind)
    const page = evidence.page ? ` · ${t.evidencePage(evidence.page)}` : ''
    return html`<p class="quote">${source}${page}${evidence.quote ? html` <q>${evidence.quote}</q>` : nothing}</p>`
  }

  #crop(info: FieldInfo, { kind, uploadId, box }: EvidenceView, t: FullTexts) {
    if (kind !== 'upload' || !uploadId || !box) return nothing
    return html`<anbei-crop .session=${this.session} .upload=${uploadId} .field=${info.key} .alt=${t.cropOf(info.label)}></anbei-crop>`
  }

  #showWords(seq: number): void {
    this.dispatchEvent(new CustomEvent('show-turn', { detail: seq, bubbles: true, composed: true }))
  }

  #editor(info: FieldInfo, field: FieldView | null, t: FullTexts) {
    return html`<anbei-field-editor
      .session=${this.session}
      .t=${t}
      .info=${info}
      .field=${field}
      @editor-close=${(event: CustomEvent<boolean>) => this.#closed(info, event.detail, t)}
    ></anbei-field-editor>`
  }

  #closed(info: FieldInfo, saved: boolean, t: FullTexts): void {
    this.editing = null
    this.said = saved ? t.saved(info.label) : ''
    void this.updateComplete.then(() => {
      const label = CSS.escape(t.editField(info.label))
      this.renderRoot.querySelector<HTMLElement>(`button[aria-label="${label}"]`)?.focus()
    })
  }

  async #confirm(info: FieldInfo, field: FieldView): Promise<void> {
    const t = fullTextsFor(this.state.locale)
    const saved = await this.session.editField(info.key, { value: field.value ?? null })
    this.said = saved.ok ? t.saved(info.label) : t.saveFailed
  }
}

customElements.define('anbei-field-list', AnbeiFieldList)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-field-list': AnbeiFieldList
  }
}
