import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { afterPaint } from '../shared/after-paint.ts'
import type { Branding } from '../shared/branding.ts'
import type { ChatSession } from '../shared/chat-session.ts'
import { type ChatState, emptyChat, type UploadAction } from '../shared/chat-state.ts'
import { openReply } from '../shared/entry.ts'
import { focusedIn } from '../shared/focused-in.ts'
import { icons } from '../shared/icons.ts'
import { type Pick, sayPicks, togglePick } from '../shared/picks.ts'
import { controls, tokens } from '../shared/styles.ts'
import { textsFor, type UiTexts } from '../shared/texts/index.ts'
import type { AskingView, OptionView } from '../shared/wire.ts'
import { chatStyles } from './chat-styles.ts'
import './choices.ts'
import type { ReplyTo } from './composer.ts'
import './composer.ts'
import { deskBanner } from './desk-banner.ts'
import { notReady } from './not-ready.ts'
import { progressOf } from './readiness.ts'
import './sheet.ts'
import './transcript.ts'

/** From this width of the element on, the panel stands beside the chat. */
const wideFrom = 900
const largestUploadMb = 20

type Sheet = 'panel' | 'menu' | 'preview' | null

/** The whole chat: the page at `/` and the embed are this one element. */
export class AnbeiChat extends LitElement {
  static override properties = {
    session: { attribute: false },
    branding: { attribute: false },
    closable: { type: Boolean },
    state: { state: true },
    picks: { state: true },
    replyTo: { state: true },
    wide: { state: true },
    sheet: { state: true },
    preview: { state: true },
    dropping: { state: true },
    notice: { state: true },
  }
  declare session: ChatSession
  declare branding: Branding | null
  /** inside an embed: shows a button that closes it */
  declare closable: boolean
  declare state: ChatState
  declare picks: readonly Pick[]
  declare replyTo: ReplyTo | null
  declare wide: boolean
  declare sheet: Sheet
  declare preview: { readonly template: string; readonly name: string } | null
  declare dropping: boolean
  declare notice: string
  #unsubscribe = () => {}
  #size = new ResizeObserver(() => {
    this.wide = this.clientWidth >= wideFrom
  })

  constructor() {
    super()
    this.state = emptyChat('zh-CN')
    this.picks = []
    this.replyTo = null
    this.wide = false
    this.closable = false
    this.sheet = null
    this.preview = null
    this.dropping = false
    this.notice = ''
  }

  static override styles = [tokens, controls, chatStyles]

  override connectedCallback(): void {
    super.connectedCallback()
    this.#size.observe(this)
    this.wide = this.clientWidth >= wideFrom
    this.state = this.session.get()
    this.#unsubscribe = this.session.subscribe(state => {
      this.state = state
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#size.disconnect()
    this.#unsubscribe()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before: ChatState | undefined = changed.get('state')
    // answers tapped for a question that is no longer open say nothing any more
    if (before && before.entries !== this.state.entries && this.picks.length) {
      const open = openReply(this.state.entries)?.asking.map(asking => asking.field) ?? []
      this.picks = this.picks.filter(pick => open.includes(pick.field))
    }
    if (changed.has('wide') && this.wide && (this.sheet === 'panel' || this.sheet === 'preview')) this.sheet = null
    if (changed.has('wide') && !this.wide && this.preview) this.sheet = 'preview'
    // the panel is half of the code: it loads beside the first message, not before it
    if (this.state.phase === 'ready' && before?.phase !== 'ready') void afterPaint().then(() => import('./panel.ts'))
    if (before?.entries !== this.state.entries && this.state.entries.some(entry => entry.who === 'visitor' && entry.isFile)) {
      void import('./correct-kind.ts')
      void import('./portal-pictures.ts')
    }
  }

  override render() {
    const { state, sheet } = this
    const t = textsFor(state.locale)
    return html`<div class="frame" lang=${state.locale} @dragover=${this.#onDrag} @dragleave=${this.#onLeave} @drop=${this.#onDrop}>
      <div class="main ${this.wide ? 'wide' : ''}" ?inert=${sheet !== null}>
        <div class="chat" role="main" aria-label=${t.conversation}>
          ${this.#header(t)} ${this.wide ? nothing : this.#strip(t)} ${this.#banner(t)}
          ${state.phase === 'ready' ? this.#conversation(t) : notReady(t, state, this.session, () => this.#open('menu'))}
        </div>
        ${
          this.wide
            ? html`<aside aria-label=${t.panel}>
                <h2 class="hidden-text">${t.panel}</h2>
                ${this.preview ? this.#previewFrame() : nothing}
                <anbei-panel
                  ?hidden=${this.preview !== null}
                  .session=${this.session}
                  .state=${state}
                  @preview=${this.#onPreview}
                  @show-turn=${this.#onShowTurn}
                ></anbei-panel>
              </aside>`
            : nothing
        }
      </div>
      <anbei-sheet
        tall
        ?open=${sheet === 'panel'}
        ?wide=${this.wide}
        heading=${t.panel}
        closeLabel=${t.close}
        @sheet-close=${this.#closeSheet}
      >
        ${
          sheet === 'panel'
            ? html`<anbei-panel .session=${this.session} .state=${state} @preview=${this.#onPreview} @show-turn=${this.#onShowTurn}></anbei-panel>`
            : nothing
        }
      </anbei-sheet>
      <anbei-sheet ?open=${sheet === 'menu'} ?wide=${this.wide} heading=${t.menu} closeLabel=${t.close} @sheet-close=${this.#closeSheet}>
        ${
          sheet === 'menu'
            ? html`<anbei-menu .session=${this.session} .state=${state} @done=${this.#closeSheet} @person=${this.#askPerson}></anbei-menu>`
            : nothing
        }
      </anbei-sheet>
      <anbei-sheet
        tall
        ?open=${sheet === 'preview'}
        ?wide=${this.wide}
        heading=${this.preview ? t.previewOf(this.preview.name) : ''}
        closeLabel=${t.close}
        @sheet-close=${this.#closeSheet}
      >
        ${sheet === 'preview' ? this.#previewFrame() : nothing}
      </anbei-sheet>
      ${this.dropping ? html`<div class="drop">${t.dropHere}</div>` : nothing}
    </div>`
  }

  #header(t: UiTexts) {
    const { state } = this
    return html`<div class="head">
      <div class="mark" aria-hidden="true">${this.branding?.logo ?? '安'}</div>
      <h1>${this.branding?.name ?? t.name}<span class="tagline">${t.tagline}</span></h1>
      <button class="person" aria-label=${t.person} ?disabled=${state.phase !== 'ready'} @click=${this.#askPerson}>
        ${icons.person}<span>${t.personShort}</span>
      </button>
      <button
        class="quiet language"
        lang=${state.locale === 'en' ? 'zh-CN' : 'en'}
        aria-label=${state.locale === 'en' ? t.switchLanguage : `EN · ${t.switchLanguage}`}
        @click=${() => this.session.setLocale(state.locale === 'en' ? 'zh-CN' : 'en')}
      >
        ${state.locale === 'en' ? '中文' : 'EN'}
      </button>
      <button class="icon" aria-label=${t.menu} title=${t.menu} @click=${() => this.#open('menu')}>${icons.menu}</button>
      ${
        this.closable
          ? html`<button class="icon" aria-label=${t.closeWidget} @click=${() => this.dispatchEvent(new CustomEvent('close-chat'))}>
              ${icons.close}
            </button>`
          : nothing
      }
    </div>`
  }

  /** On a phone: how far it is, and the way to the panel. */
  #strip(t: UiTexts) {
    const { state } = this
    if (state.phase !== 'ready') return nothing
    const progress = progressOf(state)
    const failing = state.case?.readiness.official.failing ?? 0
    return html`<button class="strip" @click=${() => this.#open('panel')}>
      <span class="meter">
        <span class="meter-text">${progress.needed ? t.progressShort(progress.filled, progress.needed) : t.progressNone}</span>
        <progress aria-hidden="true" max="100" .value=${progress.percent}></progress>
      </span>
      ${failing ? html`<span class="tag bad">${t.findingFail} ${failing}</span>` : nothing}
      <span class="go">${icons.list}${t.openPanel}</span>
      <span class="hidden-text">${t.openPanelLong}</span>
    </button>`
  }

  #banner(t: UiTexts) {
    const { state } = this
    const offline = state.phase === 'ready' && state.link === 'reconnecting'
    return html`<div class="banners" role="status">
      ${offline ? html`<p class="banner warn">${icons.alert}${navigator.onLine ? t.reconnecting : t.offline}</p>` : nothing}
      ${deskBanner(t, state, this.session)}
      ${this.notice ? html`<p class="banner warn">${icons.alert}${this.notice}</p>` : nothing}
      ${
        state.conversation?.status === 'closed'
          ? html`<p class="banner info">${t.closed}<button @click=${() => this.session.startOver()}>${t.startOver}</button></p>`
          : nothing
      }
    </div>`
  }

  #conversation(t: UiTexts) {
    const { state } = this
    const reply = state.outbox.length ? null : openReply(state.entries)
    const closed = state.conversation?.status === 'closed'
    return html`
      <anbei-transcript
        .session=${this.session}
        .t=${t}
        .state=${state}
        @older=${() => this.session.loadOlder()}
        @retry=${(event: CustomEvent<string>) => this.session.retry(event.detail)}
        @discard=${(event: CustomEvent<string>) => this.#discard(event.detail)}
        @reply-to=${(event: CustomEvent<ReplyTo>) => this.#onReplyTo(event.detail)}
        @upload-action=${(event: CustomEvent<UploadAction>) => {
          this.#keepKeyboard()
          void this.session.actOnUpload(event.detail)
        }}
      >
        ${
          reply && !closed
            ? html`<anbei-choices
                .session=${this.session}
                .t=${t}
                .reply=${reply}
                .picks=${this.picks}
                .fields=${state.fields}
                @say=${(event: CustomEvent<string>) => {
                  this.#keepKeyboard()
                  // what was tapped for other questions goes with it
                  this.#say([sayPicks(this.picks, true), event.detail].filter(Boolean).join('\n'))
                }}
                @pick=${this.#onPick}
                @upload=${this.#onUpload}
                @documents=${this.#showDocuments}
              ></anbei-choices>`
            : nothing
        }
      </anbei-transcript>
      <anbei-composer
        .t=${t}
        .picks=${this.picks}
        .replyTo=${this.replyTo}
        @reply-off=${() => {
          this.replyTo = null
        }}
        ?named=${(reply?.asking.length ?? 0) > 1}
        ?disabled=${closed}
        @say=${(event: CustomEvent<string>) => this.#say(event.detail)}
        @input=${() => this.session.desk.typing()}
        @unpick=${(event: CustomEvent<string>) => {
          this.picks = this.picks.filter(pick => pick.field !== event.detail)
        }}
        @upload=${this.#onUpload}
      ></anbei-composer>
    `
  }

  #previewFrame() {
    if (!this.preview) return nothing
    const { template, name } = this.preview
    return html`<anbei-preview .session=${this.session} .state=${this.state} .template=${template} .name=${name} ?beside=${this.wide} @close-preview=${this.#closeSheet}></anbei-preview>`
  }

  #say(text: string): void {
    this.picks = []
    this.session.say(text, this.replyTo?.seq)
    this.replyTo = null
  }

  /** The button that was pressed goes away: who pressed it by keyboard goes on in the message box. A tap opens no keyboard. */
  #keepKeyboard(): void {
    if (!focusedIn(this)?.matches(':focus-visible')) return
    this.renderRoot.querySelector('anbei-composer')?.focus()
  }

  #onReplyTo(replyTo: ReplyTo): void {
    this.replyTo = replyTo
    this.renderRoot.querySelector('anbei-composer')?.focus()
  }

  /** A message that was not sent goes back into the box, so that nobody types it twice. */
  #discard(id: string): void {
    const message = this.state.outbox.find(item => item.id === id)
    this.session.discard(id)
    if (message) this.renderRoot.querySelector('anbei-composer')?.fill(message.text)
  }

  #onPick(event: CustomEvent<{ asking: AskingView; option: OptionView; several: boolean }>): void {
    const { asking, option, several } = event.detail
    this.picks = togglePick(this.picks, asking, option, several, this.state.fields.get(asking.field)?.exclusiveCode)
  }

  #onUpload(event: CustomEvent<{ file: File; kind?: string }>): void {
    this.#upload(event.detail.file, event.detail.kind ?? null)
  }

  #upload(file: File, kind: string | null): void {
    const t = textsFor(this.state.locale)
    this.notice = file.size > largestUploadMb * 1024 * 1024 ? t.fileTooLarge(largestUploadMb) : ''
    if (this.notice) return
    void import('./uploads.ts')
    void this.session.upload(file, kind)
  }

  #onPreview(event: CustomEvent<{ template: string; name: string }>): void {
    void import('./preview.ts')
    this.preview = event.detail
    if (!this.wide) this.#open('preview')
  }

  async #onShowTurn(event: CustomEvent<number>): Promise<void> {
    this.sheet = null
    await this.updateComplete
    this.renderRoot.querySelector('anbei-transcript')?.show(event.detail)
  }

  async #showDocuments(): Promise<void> {
    if (!this.wide) this.sheet = 'panel'
    await Promise.all([this.updateComplete, import('./panel.ts')])
    const panel = this.renderRoot.querySelector('anbei-panel')
    if (panel) panel.tab = 'documents'
  }

  async #askPerson(): Promise<void> {
    this.sheet = null
    const asked = await this.session.askPerson()
    this.notice = asked.ok ? '' : textsFor(this.state.locale).personAskedFailed
  }

  #open(sheet: Sheet): void {
    if (sheet === 'menu') void import('./menu.ts')
    this.sheet = sheet
  }

  #closeSheet(): void {
    this.sheet = null
    this.preview = null
  }

  #onDrag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.dropping = true
  }

  #onLeave(event: DragEvent): void {
    if (!(event.relatedTarget instanceof Node) || !this.renderRoot.contains(event.relatedTarget)) this.dropping = false
  }

  #onDrop(event: DragEvent): void {
    this.dropping = false
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    for (const file of files) this.#upload(file, null)
  }

  /** Puts the keyboard into the message box. */
  override focus(): void {
    this.renderRoot.querySelector('anbei-composer')?.focus()
  }
}

customElements.define('anbei-chat', AnbeiChat)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-chat': AnbeiChat
  }
}
