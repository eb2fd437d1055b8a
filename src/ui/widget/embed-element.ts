import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import type { Branding } from '../shared/branding.ts'
import type { ChatSession } from '../shared/chat-session.ts'
import { icons } from '../shared/icons.ts'
import { controls, tokens } from '../shared/styles.ts'
import { textsFor } from '../shared/texts/index.ts'
import { brandColour } from './brand-colour.ts'
import './chat.ts'

/** another tab may be opening a conversation just now */
const longestWaitMs = 50

export type EmbedEvent = 'open' | 'close' | 'message' | 'complete' | 'identified' | 'identify-refused'

/** The button of an embed and the panel it opens. Styles stay inside the shadow root, in both directions. */
export class AnbeiEmbed extends LitElement {
  static override properties = {
    isOpen: { state: true },
    unread: { state: true },
    started: { state: true },
    locale: { state: true },
    branding: { state: true },
  }
  declare isOpen: boolean
  declare started: boolean
  /** something was said while the panel was closed */
  declare unread: boolean
  declare locale: 'zh-CN' | 'en'
  session!: ChatSession
  declare branding: Branding | null
  /** a CSS hex colour of the host page's brand */
  color = ''
  #begun = false
  #unsubscribe = () => {}

  constructor() {
    super()
    this.branding = null
    this.isOpen = false
    this.started = false
    this.unread = false
    this.locale = 'zh-CN'
  }

  static override styles = [
    tokens,
    controls,
    css`
      :host {
        all: initial;
        color: var(--text);
        font: 400 16px/1.6 var(--font);
        color-scheme: light dark;
      }
      .launch {
        position: fixed;
        right: max(20px, env(safe-area-inset-right));
        bottom: max(20px, env(safe-area-inset-bottom));
        z-index: 2147483000;
        width: 60px;
        height: 60px;
        border: 0;
        border-radius: 50%;
        background: var(--accent);
        color: var(--on-accent);
        box-shadow: var(--shadow);
      }
      .launch:hover:not(:disabled) {
        background: var(--accent-strong);
      }
      @media (forced-colors: active) {
        .launch {
          border: 2px solid ButtonBorder;
        }
      }
      .unread {
        position: absolute;
        top: 4px;
        right: 4px;
        width: 14px;
        height: 14px;
        border: 2px solid var(--surface);
        border-radius: 50%;
        background: var(--bad);
        forced-color-adjust: none;
      }
      .launch svg {
        width: 28px;
        height: 28px;
      }
      .box {
        position: fixed;
        right: max(20px, env(safe-area-inset-right));
        bottom: 92px;
        z-index: 2147483000;
        width: 400px;
        height: min(680px, calc(100dvh - 112px));
        border: 1px solid var(--line);
        border-radius: 18px;
        overflow: hidden;
        background: var(--bg);
        box-shadow: var(--shadow);
      }
      @media (max-width: 520px) {
        .box {
          inset: 0;
          width: auto;
          height: auto;
          border: 0;
          border-radius: 0;
        }
        .launch[aria-expanded='true'] {
          display: none;
        }
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    brandColour(this, this.color)
    this.locale = this.session.get().locale
    let replies = 0
    this.#unsubscribe = this.session.subscribe(({ locale, entries }) => {
      this.locale = locale
      const said = entries.filter(entry => entry.who !== 'visitor')
      const last = said.at(-1)
      if (said.length > replies) this.#tell('message')
      if (said.length > replies && !this.isOpen) this.unread = true
      if (said.length > replies && last?.who === 'assistant' && last.reply.kind === 'complete') this.#tell('complete')
      replies = said.length
    })
  }

  /** The colour that the page itself gave goes before that of the brand. */
  brand(branding: Branding | null): void {
    this.branding = branding
    if (!this.color && branding?.colour) brandColour(this, branding.colour)
  }

  /** Opens the panel; the first time it starts the conversation. */
  open(): void {
    if (!this.isOpen) this.#toggle()
  }

  close(): void {
    if (this.isOpen) this.#toggle()
  }

  /** `open` and `close` under the names that they had first. */
  show(): void {
    this.open()
  }

  hide(): void {
    this.close()
  }

  /** Fields by key, as `GET /v1/fields` names them; what is filled already stays. */
  prefill(fields: Readonly<Record<string, unknown>>): void {
    void this.session.prefill(fields)
  }

  /**
   * A token that the site's own server signed for who is signed in there; null when they sign out. Told by `identified` or by
   * `identify-refused`, whose `detail` has the code and the words.
   */
  identify(token: string | null): void {
    void this.session.identify(token, problem => {
      if (!problem) return this.#tell('identified')
      const [{ code, message } = { code: problem.code, message: problem.detail }] = problem.errors
      console.warn(`Anbei: identify: ${code}: ${message}`)
      this.#tell('identify-refused', { code, message })
    })
  }

  /** `open`, `close`, `message` (a reply arrived), `complete`, or what became of `identify`; gives back what ends it. */
  on(event: EmbedEvent, listener: (event: Event) => void): () => void {
    this.addEventListener(`anbei-${event}`, listener)
    return () => this.removeEventListener(`anbei-${event}`, listener)
  }

  #tell(event: EmbedEvent, detail: object | null = null): void {
    this.dispatchEvent(new CustomEvent(`anbei-${event}`, { detail }))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#unsubscribe()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('isOpen') && !changed.has('started')) return
    if (this.isOpen)
      void this.renderRoot.querySelector('anbei-chat')?.updateComplete.then(() => this.renderRoot.querySelector('anbei-chat')?.focus())
    else if (changed.get('isOpen')) this.renderRoot.querySelector<HTMLElement>('.launch')?.focus()
  }

  override render() {
    const t = textsFor(this.locale)
    return html`
      ${
        this.started
          ? html`<div class="box" role="dialog" aria-label=${this.branding?.name ?? t.name} ?hidden=${!this.isOpen} @keydown=${this.#onKey}>
              <anbei-chat closable .branding=${this.branding} .session=${this.session} @close-chat=${this.#toggle}></anbei-chat>
            </div>`
          : nothing
      }
      <button class="launch" aria-expanded=${this.isOpen} aria-label=${this.isOpen ? t.closeWidget : `${t.openWidget}${this.unread ? ` · ${t.newMessages}` : ''}`} @click=${this.#toggle}>
        ${this.isOpen ? icons.close : icons.chat}${this.unread ? html`<i class="unread"></i>` : nothing}
      </button>
    `
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) this.#toggle()
  }

  #toggle(): void {
    if (!this.#begun) {
      const lay = () => {
        this.started = true
      }
      // the first call is on its way while the panel is laid out
      void this.session.start(lay)
      setTimeout(lay, longestWaitMs)
    }
    this.#begun = true
    this.isOpen = !this.isOpen
    this.unread = false
    this.#tell(this.isOpen ? 'open' : 'close')
  }
}

customElements.define('anbei-embed', AnbeiEmbed)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-embed': AnbeiEmbed
  }
}
