import { css, html, LitElement, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { ChatSession } from '../shared/chat-session.ts'
import type { DetailSchema } from '../shared/detail-schema.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { type FullTexts, fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'
import { type DetailDraft, detailsOf, draftOf, inputOf, kindOf } from './details-draft.ts'

/** The facts that a document takes beside the case, as a form made from their description. Fires `details` with them. */
export class AnbeiDetailsForm extends LitElement {
  static override properties = {
    session: {},
    template: {},
    name: {},
    locale: {},
    given: {},
    busy: {},
    problem: {},
    schema: { state: true },
    draft: { state: true },
    failed: { state: true },
  }
  declare session: ChatSession
  declare template: string
  /** of the document, for the name of the form */
  declare name: string
  declare locale: Locale
  /** what it was made with before */
  declare given: unknown
  declare busy: boolean
  /** why the server refused what was sent */
  declare problem: Problem | null
  declare schema: DetailSchema | null
  declare draft: DetailDraft
  declare failed: Problem | null
  #places: Readonly<Record<string, readonly number[]>> = {}

  constructor() {
    super()
    this.problem = null
    this.schema = null
    this.draft = {}
    this.failed = null
    this.busy = false
  }

  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: 0.8rem;
        padding-top: 0.4rem;
      }
      label {
        display: grid;
        gap: 0.25rem;
        font-weight: 600;
      }
      input,
      select,
      textarea {
        width: 100%;
        min-height: 44px;
        padding: 0.5rem 0.7rem;
        border: 1px solid var(--field-line);
        border-radius: 10px;
        background: var(--surface);
        font-weight: 400;
      }
      [aria-invalid='true'] {
        border-color: var(--bad);
      }
      fieldset {
        display: grid;
        gap: 0.6rem;
        min-width: 0;
        margin: 0;
        padding: 0.7rem 0.8rem;
        border: 1px solid var(--line);
        border-radius: 10px;
      }
      legend {
        font-weight: 600;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  async #load(): Promise<void> {
    const found = await this.session.detailsSchema(this.template)
    if (!found.ok) {
      this.failed = found.problem
      return
    }
    this.draft = draftOf(found.value, this.given)
    this.schema = found.value
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('problem') && this.problem) this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }

  override render() {
    const t = fullTextsFor(this.locale)
    if (this.failed) return html`<p class="error" role="alert">${explainProblem(this.failed, t)}</p>`
    if (!this.schema) return html`<p class="muted" role="status">${t.making}</p>`
    return html`<form novalidate aria-label=${t.detailsOf(this.name)} @submit=${this.#send}>
      <p class="small muted">${t.detailsText}</p>
      ${Object.entries(this.schema.properties ?? {}).map(([key, part]) => (kindOf(part) === 'rows' ? this.#rows(key, part, t) : this.#single(key, part, t)))}
      ${this.problem ? html`<p class="error" role="alert">${explainProblem(this.problem, t)}</p>` : nothing}
      <div><button class="primary" type="submit" ?disabled=${this.busy}>${this.busy ? t.making : t.makePdf}</button></div>
    </form>`
  }

  #single(key: string, part: DetailSchema, t: FullTexts) {
    const value = this.draft[key]
    return this.#input(key, part.title ?? key, part, typeof value === 'string' ? value : '', t, text => {
      this.draft = { ...this.draft, [key]: text }
    })
  }

  #rows(key: string, part: DetailSchema, t: FullTexts) {
    const value = this.draft[key]
    const rows = typeof value === 'string' || !value ? [] : value
    const set = (next: typeof rows): void => {
      this.draft = { ...this.draft, [key]: next }
    }
    const title = part.title ?? key
    return html`<fieldset>
      <legend>${title}</legend>
      ${this.#errorOf(key)}
      ${repeat(
        rows,
        (_row, at) => at,
        (row, at) => html`<fieldset>
          <legend>${t.detailsRow(title, at + 1)}</legend>
          ${Object.entries(part.items?.properties ?? {}).map(([cell, schema]) =>
            this.#input(`${key}.${at}.${cell}`, schema.title ?? cell, schema, row[cell] ?? '', t, text =>
              set(rows.map((other, index) => (index === at ? { ...other, [cell]: text } : other))),
            ),
          )}
          <div>
            <button type="button" aria-label=${t.detailsRemoveRow(title, at + 1)} @click=${() => set(rows.filter((_other, index) => index !== at))}>
              ${t.detailsRemove}
            </button>
          </div>
        </fieldset>`,
      )}
      ${
        rows.length < (part.maxItems ?? Number.POSITIVE_INFINITY)
          ? html`<div><button type="button" @click=${() => set([...rows, {}])}>${t.detailsAdd(title)}</button></div>`
          : nothing
      }
    </fieldset>`
  }

  #input(id: string, label: string, schema: DetailSchema, value: string, t: FullTexts, set: (text: string) => void) {
    const error = this.#messageOf(id)
    const invalid = error ? 'true' : 'false'
    const kind = kindOf(schema)
    const described = error ? `${id}-error` : nothing
    const typed = (event: Event): void => {
      const { target } = event
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
        set(target.value)
    }
    const choices: readonly (readonly [string, string])[] =
      kind === 'yesNo'
        ? [
            ['true', t.yes],
            ['false', t.no],
          ]
        : (schema.enum ?? []).map(code => [code, schema['x-labels']?.[code] ?? code] as const)
    const types = { date: 'date', moment: 'datetime-local' } as const
    return html`<label>
        <span>${label}${kind === 'lines' ? html` <span class="small muted">${t.detailsLines}</span>` : nothing}</span>
        ${
          kind === 'choice' || kind === 'yesNo'
            ? html`<select id=${id} aria-invalid=${invalid} aria-describedby=${described} .value=${value} @change=${typed}>
                <option value=""></option>
                ${choices.map(([code, words]) => html`<option value=${code} ?selected=${code === value}>${words}</option>`)}
              </select>`
            : kind === 'text' || kind === 'lines'
              ? html`<textarea id=${id} rows="3" aria-invalid=${invalid} aria-describedby=${described} .value=${value} @input=${typed}></textarea>`
              : html`<input
                  id=${id}
                  type=${kind === 'date' || kind === 'moment' ? types[kind] : 'text'}
                  inputmode=${kind === 'number' ? 'decimal' : nothing}
                  autocomplete="off"
                  aria-invalid=${invalid}
                  aria-describedby=${described}
                  .value=${value}
                  @input=${typed}
                />`
        }
      </label>
      ${this.#errorOf(id)}`
  }

  #messageOf = (id: string): string | undefined =>
    this.problem?.errors.find(({ pointer }) => inputOf(pointer, this.#places) === id)?.message

  #errorOf(id: string) {
    const message = this.#messageOf(id)
    return message ? html`<p class="error small" id=${`${id}-error`}>${message}</p>` : nothing
  }

  #send = (event: Event): void => {
    event.preventDefault()
    if (!this.schema || this.busy) return
    const { details, places } = detailsOf(this.schema, this.draft)
    this.#places = places
    this.dispatchEvent(new CustomEvent('details', { detail: details }))
  }
}

customElements.define('anbei-details-form', AnbeiDetailsForm)
