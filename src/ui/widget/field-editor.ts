import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import type { ChatSession, FieldEdit } from '../shared/chat-session.ts'
import type { Problem } from '../shared/result.ts'
import { explainProblem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import type { FullTexts } from '../shared/texts/full.ts'
import { nameOf } from '../shared/texts/index.ts'
import type { FieldInfo, FieldView } from '../shared/wire.ts'
import { type Draft, draftOf, isMasked, showSuggestion, valueIn } from './field-draft.ts'
import { renderInput } from './field-input.ts'
import { pickFiles } from './pick-files.ts'

const answers = ['unknown', 'notApplicable', 'later'] as const

/** Changes one field in place. The server judges the value; what it says stands beside the input. */
export class AnbeiFieldEditor extends LitElement {
  static override properties = {
    session: {},
    t: {},
    info: {},
    field: {},
    draft: { state: true },
    problem: { state: true },
    saving: { state: true },
    override: { state: true },
  }
  declare session: ChatSession
  declare t: FullTexts
  declare info: FieldInfo
  declare field: FieldView | null
  declare draft: Draft
  declare problem: Problem | null
  declare saving: boolean
  declare override: string

  constructor() {
    super()
    this.problem = null
    this.saving = false
    this.override = ''
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        margin: 0.2rem 0;
        padding: 0.85rem;
        border: 1px solid var(--accent);
        border-radius: 12px;
        background: var(--raised);
      }
      form {
        display: grid;
        gap: 0.6rem;
      }
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-width: 0;
      }
      .name {
        padding: 0;
        font-weight: 600;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      .states {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem;
      }
      .states button {
        font-size: 0.9rem;
      }
      .table-row {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
        gap: 0.5rem;
        padding: 0.6rem 0;
        border-bottom: 1px solid var(--line);
      }
      .table-row label {
        font-size: 0.8125rem;
        color: var(--muted);
      }
      .with-unit {
        display: flex;
        align-items: center;
        gap: 0.5rem;
      }
      .two {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0.5rem;
      }
    `,
  ]

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('info')) this.draft = draftOf(this.info, isMasked(this.field) ? undefined : this.field?.value)
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
  }

  override render() {
    const { info, t, field, problem } = this
    const error = problem ? explainProblem(problem, t) : ''
    const suggestion = problem?.errors[0]?.suggestion
    const canOverride = problem?.errors.some(({ code }) => /check/i.test(code)) === true && info.kind === 'organizerCertNumber'
    const describedBy = [error ? 'error' : '', info.help ? 'help' : '', isMasked(field) ? 'masked' : ''].filter(Boolean).join(' ')
    return html`<form @submit=${this.#save} @keydown=${this.#onKey} novalidate>
      ${renderInput({ info, t, draft: this.draft, invalid: error !== '', describedBy, set: draft => this.#set(draft) })}
      ${isMasked(field) ? html`<p id="masked" class="small muted">${t.masked}</p>` : nothing}
      ${info.help ? html`<p id="help" class="small muted">${info.help}</p>` : nothing}
      <p id="error" class="error" role="alert" ?hidden=${!error}>${error}</p>
      ${
        suggestion !== undefined
          ? html`<div>
              <button type="button" @click=${() => this.#take(suggestion)}>${t.suggestion(showSuggestion(info, suggestion))}</button>
            </div>`
          : nothing
      }
      ${
        canOverride
          ? html`<label class="small"
              >${t.overrideLabel}<input .value=${this.override} @input=${this.#onOverride}
            /></label>`
          : nothing
      }
      <div class="actions">
        ${
          info.type === 'upload'
            ? html`<button type="button" class="primary" @click=${this.#upload}>${t.uploadFor(info.label)}</button>
                <button type="button" ?disabled=${this.saving} @click=${() => this.#send({ value: { elsewhere: true } })}>${t.elsewhere}</button>`
            : html`<button class="primary" ?disabled=${this.saving}>${this.saving ? t.saving : t.save}</button>`
        }
        <button type="button" @click=${() => this.#close(false)}>${t.cancel}</button>
      </div>
      <div class="states" role="group" aria-label=${t.setState}>
        <span class="small muted">${t.setState}</span>
        ${answers.map(
          answer => html`<button type="button" ?disabled=${this.saving} @click=${() => this.#send({ state: answer })}>
            ${nameOf(t.states, answer)}
          </button>`,
        )}
        ${field ? html`<button type="button" ?disabled=${this.saving} @click=${() => this.#send({ value: null })}>${t.clear}</button>` : nothing}
      </div>
      ${info.why ? html`<details class="small"><summary>${t.why}</summary><p>${info.why}</p></details>` : nothing}
    </form>`
  }

  #set(draft: Draft): void {
    this.draft = draft
    this.problem = null
  }

  #take(suggestion: unknown): void {
    this.draft = draftOf(this.info, suggestion)
    this.problem = null
    this.focus()
  }

  #onOverride(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.override = event.target.value
  }

  #save(event: Event): void {
    event.preventDefault()
    const value = valueIn(this.info, this.draft)
    const override = this.override.trim()
    void this.#send(override ? { value, override } : { value })
  }

  async #send(edit: FieldEdit): Promise<void> {
    if (this.saving) return
    this.saving = true
    const saved = await this.session.editField(this.info.key, edit)
    this.saving = false
    if (saved.ok) return this.#close(true)
    this.problem = saved.problem
    await this.updateComplete
    this.focus()
  }

  async #upload(): Promise<void> {
    const files = await pickFiles()
    for (const file of files) void this.session.upload(file, this.info.key)
    if (files.length) this.#close(false)
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopPropagation()
    this.#close(false)
  }

  #close(saved: boolean): void {
    this.dispatchEvent(new CustomEvent('editor-close', { detail: saved }))
  }
}

customElements.define('anbei-field-editor', AnbeiFieldEditor)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-field-editor': AnbeiFieldEditor
  }
}
