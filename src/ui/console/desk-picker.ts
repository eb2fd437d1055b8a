import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { controls } from '../shared/styles.ts'
import { findItems, type PickItem } from './find-items.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

/** offered at a time: whoever wants more types a word */
const most = 30

/** A list to choose from by typing: arrows move, Enter takes, Escape leaves. What would be taken is shown in full. */
export class AnbeiDeskPicker extends LitElement {
  static override properties = {
    t: { attribute: false },
    items: { attribute: false },
    label: {},
    query: { state: true },
    at: { state: true },
  }
  declare t: ConsoleTexts
  /** null while they are loaded */
  declare items: readonly PickItem[] | null
  declare label: string
  declare query: string
  declare at: number

  constructor() {
    super()
    this.items = null
    this.label = ''
    this.query = ''
    this.at = 0
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        margin-bottom: 0.4rem;
        padding: 0.5rem;
        border: 1px solid var(--accent);
        border-radius: var(--radius);
        background: var(--raised);
      }
      ul {
        max-height: 11rem;
        margin: 0.3rem 0;
        overflow: auto;
      }
      li {
        display: flex;
        align-items: center;
        gap: 0.6rem;
        min-height: 44px;
        padding: 0.2rem 0.6rem;
        border-radius: 8px;
        cursor: pointer;
      }
      li span {
        flex: 1;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      li b {
        flex: none;
        max-width: 50%;
      }
      li[aria-selected='true'] {
        background: var(--accent-soft);
      }
      .preview {
        max-height: 8rem;
        overflow: auto;
        padding-top: 0.3rem;
        border-top: 1px solid var(--line);
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
    `,
  ]

  get #found(): readonly PickItem[] {
    return findItems(this.items ?? [], this.query).slice(0, most)
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('at')) this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }

  override render() {
    const { t, label } = this
    const found = this.#found
    const chosen = found[this.at]
    return html`<input
        role="combobox"
        aria-label=${label}
        placeholder=${label}
        aria-expanded="true"
        aria-controls="found"
        aria-activedescendant=${chosen ? `item-${this.at}` : nothing}
        autocomplete="off"
        .value=${this.query}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
      />
      <ul id="found" role="listbox" aria-label=${label}>
        ${found.map(
          (item, index) => html`<li
            id="item-${index}"
            role="option"
            aria-selected=${index === this.at ? 'true' : 'false'}
            @pointermove=${() => {
              this.at = index
            }}
            @click=${() => this.#take(item)}
          >
            <b>${item.title}</b><span class="small muted">${item.text}</span>
          </li>`,
        )}
      </ul>
      <p class="preview small" role="status">${chosen ? chosen.text : this.items ? t.pickNone : '…'}</p>`
  }

  #onInput(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return
    this.query = event.target.value
    this.at = 0
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return
    const found = this.#found
    const does: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        this.at = Math.min(found.length - 1, this.at + 1)
      },
      ArrowUp: () => {
        this.at = Math.max(0, this.at - 1)
      },
      Enter: () => {
        const chosen = found[this.at]
        if (chosen) this.#take(chosen)
      },
      Escape: () => this.dispatchEvent(new CustomEvent('leave')),
    }
    const run = does[event.key]
    if (!run) return
    event.preventDefault()
    // Escape is for this list alone
    event.stopPropagation()
    run()
  }

  #take(item: PickItem): void {
    this.dispatchEvent(new CustomEvent('pick', { detail: item }))
  }
}

customElements.define('anbei-desk-picker', AnbeiDeskPicker)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-desk-picker': AnbeiDeskPicker
  }
}
