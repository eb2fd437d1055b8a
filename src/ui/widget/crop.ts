import { css, html, LitElement, nothing } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'

/** The part of an uploaded picture where a value was read, to be compared with it. Nothing where there is none. */
export class AnbeiCrop extends LitElement {
  static override properties = { session: { attribute: false }, upload: {}, field: {}, alt: {}, source: { state: true } }
  static override styles = css`
    img {
      display: block;
      max-width: 100%;
      max-height: 5rem;
      margin-top: 4px;
      border: 1px solid var(--line, #ccc);
      border-radius: 4px;
      background: #fff;
    }
  `
  declare session: ChatSession
  declare upload: string
  declare field: string
  declare alt: string
  declare source: string | null
  #shown = ''

  constructor() {
    super()
    this.source = null
  }

  override updated(): void {
    const wanted = `${this.upload} ${this.field}`
    if (wanted === this.#shown) return
    this.#shown = wanted
    void this.#load(wanted)
  }

  async #load(wanted: string): Promise<void> {
    const blob = await this.session.crop(this.upload, this.field)
    if (wanted !== this.#shown) return
    this.#drop()
    this.source = blob ? URL.createObjectURL(blob) : null
  }

  #drop(): void {
    if (this.source) URL.revokeObjectURL(this.source)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#drop()
    this.source = null
    this.#shown = ''
  }

  override render() {
    return this.source ? html`<img src=${this.source} alt=${this.alt} />` : nothing
  }
}

customElements.define('anbei-crop', AnbeiCrop)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-crop': AnbeiCrop
  }
}
