import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { controls } from '../shared/styles.ts'
import { nameOf } from '../shared/texts/index.ts'
import type { DeskApi, Suggestions } from './desk-api.ts'
import './desk-picker.ts'
import type { PickItem } from './find-items.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

/** typing is told at most this often */
const typingEveryMs = 3_000

/** Where staff write: to the owner, or a note to colleagues, with what could be said. */
export class AnbeiDeskComposer extends LitElement {
  static override properties = {
    t: { attribute: false },
    api: { attribute: false },
    conversationId: {},
    me: {},
    mine: { type: Boolean },
    disabled: { type: Boolean },
    last: { type: Number },
    internal: { state: true },
    busy: { state: true },
    suggestions: { state: true },
    picks: { state: true },
    items: { state: true },
  }
  declare t: ConsoleTexts
  declare api: DeskApi
  declare conversationId: string
  /** id of who writes */
  declare me: string
  /** the caller has the word; else only notes are possible */
  declare mine: boolean
  declare disabled: boolean
  /** seq of the message that is answered */
  declare last: number
  declare internal: boolean
  declare busy: boolean
  declare suggestions: Suggestions['items'] | null
  /** the list that is open */
  declare picks: 'canned' | 'people' | null
  declare items: readonly PickItem[] | null
  #told = 0
  /** colleagues whose names were taken from the list */
  #named: readonly { readonly id: string; readonly name: string }[] = []

  constructor() {
    super()
    this.mine = false
    this.disabled = false
    this.last = 0
    this.internal = false
    this.busy = false
    this.suggestions = null
    this.picks = null
    this.items = null
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding: 0.6rem 0.9rem;
        border-top: 1px solid var(--line);
        background: var(--surface);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 0.9rem;
        margin-top: 0.4rem;
      }
      .foot button.primary {
        margin-left: auto;
      }
      textarea.internal {
        border-color: var(--warn);
        background: var(--warn-soft);
      }
      .suggestions {
        max-height: 30vh;
        overflow: auto;
      }
      .suggestions li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 0.2rem 0.6rem;
        padding: 0.35rem 0;
        border-bottom: 1px solid var(--line);
      }
      .suggestions p {
        white-space: pre-line;
      }
    `,
  ]

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('mine')) this.internal = !this.mine
    if (changed.has('conversationId')) this.picks = null
    if (changed.has('conversationId') || changed.has('last')) {
      const open = this.renderRoot?.querySelector('details')?.open
      this.suggestions = null
      if (open) void this.#suggest()
    }
  }

  override render() {
    const { t } = this
    return html`<details @toggle=${this.#onToggle}>
        <summary class="small">${t.suggestions}</summary>
        <div class="suggestions" tabindex="0" role="region" aria-label=${t.suggestions}>${this.#list()}</div>
      </details>
      ${this.#picker()}
      <textarea
        rows="2"
        class=${this.internal ? 'internal' : ''}
        aria-label=${this.internal ? t.note : t.message}
        placeholder=${this.internal ? t.note : t.message}
        ?disabled=${this.disabled}
        @keydown=${this.#onKey}
        @input=${this.#onInput}
      ></textarea>
      <div class="foot">
        <label class="choice">
          <input
            type="checkbox"
            .checked=${this.internal}
            ?disabled=${!this.mine}
            @change=${(event: Event) => {
              this.internal = event.target instanceof HTMLInputElement && event.target.checked
            }}
          />${t.internal}
        </label>
        <button ?disabled=${this.disabled} aria-expanded=${this.picks === 'canned' ? 'true' : 'false'} @click=${() => this.#pickFrom('canned')}>${t.pickCanned} <kbd>/</kbd></button>
        ${
          this.internal
            ? html`<button ?disabled=${this.disabled} aria-expanded=${this.picks === 'people' ? 'true' : 'false'} @click=${() => this.#pickFrom('people')}>${t.pickPerson} <kbd>@</kbd></button>`
            : nothing
        }
        <span class="small muted">${this.internal ? t.internalHelp : t.sendHint}</span>
        <button class="primary" ?disabled=${this.busy || this.disabled} @click=${this.#send}>${t.send}</button>
      </div>`
  }

  #list() {
    const { t } = this
    if (!this.suggestions) return html`<p class="muted small" role="status">…</p>`
    if (this.suggestions.length === 0) return html`<p class="muted small">${t.suggestionsNone}</p>`
    return html`<ul>
      ${this.suggestions.map(
        item => html`<li>
          <p class="small">
            <span class="tag info">${nameOf(t.suggestionFrom, item.from)}</span> <b>${item.title}</b><br />${item.text}
            ${item.basis.length ? html`<br /><span class="muted">${t.basis}：${item.basis.map(({ title, article }) => `${title}${article ?? ''}`).join('；')}</span>` : nothing}
          </p>
          <button ?disabled=${!this.mine} @click=${() => this.#use(item.text)}>${t.use}</button>
        </li>`,
      )}
    </ul>`
  }

  #onToggle(event: Event): void {
    if (event.target instanceof HTMLDetailsElement && event.target.open && !this.suggestions) void this.#suggest()
  }

  async #suggest(): Promise<void> {
    const id = this.conversationId
    const found = await this.api.suggestions(id)
    if (id === this.conversationId && found.ok) this.suggestions = found.value.items
  }

  get #box(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea')
  }

  #use(text: string): void {
    if (!this.#box) return
    this.#box.value = text
    this.#box.focus()
  }

  #picker() {
    const { t, picks } = this
    if (!picks) return nothing
    return html`<anbei-desk-picker
      .t=${t}
      .items=${this.items}
      label=${picks === 'canned' ? t.cannedSearch : t.personSearch}
      @pick=${(event: CustomEvent<PickItem>) => this.#take(event.detail)}
      @leave=${() => this.#leave()}
    ></anbei-desk-picker>`
  }

  async #pickFrom(what: 'canned' | 'people'): Promise<void> {
    if (this.picks === what) return this.#leave()
    this.picks = what
    this.items = null
    const items = what === 'canned' ? await this.#canned() : await this.#people()
    if (this.picks === what) this.items = items
  }

  async #canned(): Promise<readonly PickItem[]> {
    const found = await this.api.cannedHere(this.conversationId)
    return found.ok ? found.value.items : []
  }

  async #people(): Promise<readonly PickItem[]> {
    const found = await this.api.people()
    const people = found.ok ? found.value.items.filter(({ id }) => id !== this.me) : []
    return people.map(({ id, name, email }) => ({ id, title: name, text: email }))
  }

  /** Puts what was chosen where the caret is, and the caret at the first hole that is open. */
  #take({ id, title, text }: PickItem): void {
    const box = this.#box
    const words = this.picks === 'people' ? `@${title} ` : text
    if (this.picks === 'people') this.#named = [...this.#named, { id, name: title }]
    this.#leave()
    if (!box) return
    const from = box.selectionStart
    box.setRangeText(words, from, box.selectionEnd, 'end')
    const hole = /\{\{\s*\w+\s*\}\}/.exec(words)
    if (hole) box.setSelectionRange(from + hole.index, from + hole.index + hole[0].length)
  }

  #leave(): void {
    this.picks = null
    this.#box?.focus()
  }

  #onKey(event: KeyboardEvent): void {
    const box = this.#box
    const before = box?.value.slice(0, box.selectionStart) ?? ''
    if (!event.isComposing && event.key === '/' && /(^|\n)$/.test(before)) {
      event.preventDefault()
      void this.#pickFrom('canned')
      return
    }
    if (!event.isComposing && event.key === '@' && this.internal) {
      event.preventDefault()
      void this.#pickFrom('people')
      return
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) void this.#send()
  }

  #onInput(): void {
    if (this.internal || !this.mine || Date.now() - this.#told < typingEveryMs) return
    this.#told = Date.now()
    void this.api.typing(this.conversationId)
  }

  async #send(): Promise<void> {
    const text = this.#box?.value.trim()
    if (!text || this.busy) return
    this.busy = true
    const mentions = this.internal ? this.#named.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id) : []
    const said = await this.api.say(this.conversationId, text, this.internal, [...new Set(mentions)])
    this.busy = false
    this.dispatchEvent(new CustomEvent('problem', { detail: said.ok ? null : said.problem }))
    // what was not sent stays in the box
    if (!said.ok || !this.#box) return
    this.#box.value = ''
    this.#named = []
    this.dispatchEvent(new CustomEvent('said'))
  }

  override focus(): void {
    this.#box?.focus()
  }
}

customElements.define('anbei-desk-composer', AnbeiDeskComposer)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-desk-composer': AnbeiDeskComposer
  }
}
