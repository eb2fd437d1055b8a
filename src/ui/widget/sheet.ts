import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { icons } from '../shared/icons.ts'
import { controls } from '../shared/styles.ts'

/** A dialog over its positioned parent: from below on a narrow host, in the middle on a wide one. Escape and the backdrop close it. */
export class AnbeiSheet extends LitElement {
  static override properties = {
    open: { type: Boolean, reflect: true },
    wide: { type: Boolean, reflect: true },
    tall: { type: Boolean, reflect: true },
    heading: {},
    closeLabel: {},
  }
  declare open: boolean
  declare wide: boolean
  declare tall: boolean
  declare heading: string
  declare closeLabel: string
  #opener: HTMLElement | null = null

  constructor() {
    super()
    this.open = false
    this.wide = false
    this.tall = false
    this.heading = ''
    this.closeLabel = ''
  }

  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        inset: 0;
        z-index: 5;
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
        align-items: end;
        justify-items: center;
      }
      :host(:not([open])) {
        display: none;
      }
      :host([wide]) {
        align-items: center;
      }
      .backdrop {
        position: absolute;
        inset: 0;
        background: rgb(10 20 28 / 45%);
        animation: appear 0.15s;
      }
      section {
        position: relative;
        display: flex;
        flex-direction: column;
        width: 100%;
        max-height: 92%;
        border-radius: 18px 18px 0 0;
        background: var(--surface);
        box-shadow: var(--shadow);
        animation: rise 0.2s ease-out;
        outline: none;
      }
      :host([tall]) section {
        height: 92%;
      }
      :host([wide]) section {
        width: min(560px, 92%);
        border-radius: 18px;
      }
      :host([wide][tall]) section {
        width: min(920px, 94%);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding: 0.5rem 0.5rem 0.25rem 1.1rem;
      }
      h2 {
        font-size: 1.0625rem;
      }
      .body {
        position: relative;
        flex: 1;
        min-height: 0;
        overflow: auto;
        overscroll-behavior: contain;
        padding-bottom: env(safe-area-inset-bottom);
      }
      @keyframes appear {
        from {
          opacity: 0;
        }
      }
      @keyframes rise {
        from {
          transform: translateY(24px);
          opacity: 0;
        }
      }
    `,
  ]

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.#opener = deepestFocus()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return
    if (this.open) this.renderRoot.querySelector('section')?.focus()
    else if (changed.get('open')) this.#opener?.focus()
  }

  override render() {
    if (!this.open) return nothing
    return html`
      <div class="backdrop" @click=${this.#close}></div>
      <section role="dialog" aria-modal="true" aria-labelledby="heading" tabindex="-1" @keydown=${this.#onKey}>
        <header>
          <h2 id="heading">${this.heading}</h2>
          <button class="icon" aria-label=${this.closeLabel} @click=${this.#close}>${icons.close}</button>
        </header>
        <div class="body"><slot></slot></div>
      </section>
    `
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopPropagation()
    this.#close()
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('sheet-close'))
  }
}

function deepestFocus(): HTMLElement | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element instanceof HTMLElement ? element : null
}

customElements.define('anbei-sheet', AnbeiSheet)
