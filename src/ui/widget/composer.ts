import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { icons } from '../shared/icons.ts'
import { type Pick, sayPicks } from '../shared/picks.ts'
import { controls } from '../shared/styles.ts'
import type { UiTexts } from '../shared/texts/index.ts'
import { pickFiles } from './pick-files.ts'

/** a phone or a tablet: elsewhere `capture` opens the same chooser again */
const hasCamera = matchMedia('(pointer: coarse)').matches

export interface ReplyTo {
  readonly seq: number
  readonly text: string
}

/** Where the person writes: text, the choices tapped so far, files. Keeps its draft when nothing was sent. */
export class AnbeiComposer extends LitElement {
  static override properties = {
    t: {},
    picks: {},
    replyTo: {},
    named: { type: Boolean },
    disabled: { type: Boolean },
    draft: { state: true },
  }
  declare t: UiTexts
  declare picks: readonly Pick[]
  /** say the name of each picked question, because several were asked */
  declare named: boolean
  declare disabled: boolean
  declare draft: string
  /** the earlier question that is being answered */
  declare replyTo: ReplyTo | null

  constructor() {
    super()
    this.draft = ''
    this.picks = []
    this.replyTo = null
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding: 0.6rem max(0.75rem, env(safe-area-inset-right)) calc(0.6rem + env(safe-area-inset-bottom))
          max(0.75rem, env(safe-area-inset-left));
        border-top: 1px solid var(--line);
        background: var(--surface);
      }
      .inner {
        max-width: 760px;
        margin: 0 auto;
      }
      .picks {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem;
        padding-bottom: 0.5rem;
      }
      .picks button {
        background: var(--accent-soft);
        border-color: transparent;
        color: var(--accent-text);
        font-size: 0.9375rem;
      }
      .picks button svg {
        width: 16px;
        height: 16px;
      }
      form {
        display: flex;
        align-items: flex-end;
        gap: 0.5rem;
      }
      textarea {
        flex: 1;
        min-width: 0;
        max-height: 9.5rem;
        padding: 0.6rem 0.9rem;
        border-radius: 22px;
        resize: none;
      }
      .send {
        padding: 0;
        flex: none;
      }
      .clip {
        border-radius: 50%;
        flex: none;
        color: var(--muted);
      }
    `,
  ]

  protected override updated(changed: PropertyValues<this>): void {
    const box = this.renderRoot.querySelector('textarea')
    if (!box || !changed.has('draft')) return
    // grows with its text; `field-sizing` is too new for the browsers inside Chinese apps
    box.style.height = 'auto'
    if (this.draft) box.style.height = `${box.scrollHeight + 2}px`
  }

  /** Puts words into the box, for changing a message that was refused. */
  fill(text: string): void {
    this.draft = text
    void this.updateComplete.then(() => this.focus())
  }

  override focus(): void {
    this.renderRoot.querySelector('textarea')?.focus()
  }

  override render() {
    const { t } = this
    const nothingToSend = !this.draft.trim() && this.picks.length === 0
    return html`<div class="inner">
      ${
        this.replyTo
          ? html`<div class="picks">
              <button aria-label=${t.remove(t.replyingTo(this.replyTo.text))} @click=${() => this.#emit('reply-off', null)}>
                ${t.replyingTo(this.replyTo.text)} ${icons.close}
              </button>
            </div>`
          : nothing
      }
      ${
        this.picks.length
          ? html`<div class="picks" role="group" aria-label=${t.selected}>
              <span class="small muted" aria-hidden="true">${t.selected}</span>
              ${this.picks.map(pick => {
                const chosen = pick.options.map(option => option.label).join('、')
                return html`<button aria-label=${t.remove(`${pick.label} ${chosen}`)} @click=${() => this.#unpick(pick)}>
                  ${chosen} ${icons.close}
                </button>`
              })}
            </div>`
          : nothing
      }
      <form @submit=${this.#submit}>
        <button type="button" class="icon clip" aria-label=${t.upload} title=${t.upload} ?disabled=${this.disabled} @click=${() => this.#attach('files')}>
          ${icons.clip}
        </button>
        ${
          hasCamera
            ? html`<button type="button" class="icon clip" aria-label=${t.camera} title=${t.camera} ?disabled=${this.disabled} @click=${() => this.#attach('camera')}>
                ${icons.camera}
              </button>`
            : nothing
        }
        <textarea
          id="message"
          rows="1"
          enterkeyhint="send"
          autocomplete="off"
          aria-label=${t.messageLabel}
          placeholder=${t.messagePlaceholder}
          .value=${this.draft}
          ?disabled=${this.disabled}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
          @paste=${this.#onPaste}
        ></textarea>
        <button class="primary send" aria-label=${t.send} title=${t.send} ?disabled=${this.disabled || nothingToSend}>${icons.send}</button>
      </form>
    </div>`
  }

  #onInput(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.draft = event.target.value
  }

  #onKey(event: KeyboardEvent): void {
    // Enter that confirms a candidate of a Chinese input method must not send; Safari reports it only as 229
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
    event.preventDefault()
    this.#send()
  }

  #onPaste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    for (const file of files) this.#emit('upload', { file })
  }

  #submit(event: Event): void {
    event.preventDefault()
    this.#send()
  }

  #send(): void {
    const draft = this.draft.trim()
    const text = [sayPicks(this.picks, this.named || draft !== ''), draft].filter(Boolean).join('\n')
    if (!text || this.disabled) return
    // a phone shows its keyboard to who typed, not to who only tapped
    const goesOn = draft !== '' || this.shadowRoot?.activeElement?.matches('textarea, :focus-visible')
    this.draft = ''
    this.#emit('say', text)
    if (goesOn) this.focus()
  }

  #unpick(pick: Pick): void {
    this.#emit('unpick', pick.field)
  }

  async #attach(from: 'files' | 'camera'): Promise<void> {
    for (const file of await pickFiles(from)) this.#emit('upload', { file })
  }

  #emit(name: 'say' | 'unpick' | 'upload' | 'reply-off', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }
}

customElements.define('anbei-composer', AnbeiComposer)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-composer': AnbeiComposer
  }
}
