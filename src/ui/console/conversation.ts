import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { keepLive } from '../shared/live.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'
import type { CaseView, ConversationView, TurnView } from '../shared/wire.ts'
import './case-side.ts'
import { conversationStyles } from './conversation-styles.ts'
import type { DeskApi, InboxItem, Person } from './desk-api.ts'
import './desk-composer.ts'
import './desk-turn.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

/** a burst of events is read once */
const readAfterMs = 40
/** who watches says so again before the server forgets it */
const watchAgainMs = 20 * 60_000
const typingMs = 4_000

/** One conversation, live: who says what, who has the word, and the case beside it. */
export class AnbeiDeskConversation extends LitElement {
  static override properties = {
    api: { attribute: false },
    t: { attribute: false },
    user: { attribute: false },
    locale: {},
    conversationId: {},
    item: { attribute: false },
    note: { type: Number },
    conversation: { state: true },
    turns: { state: true },
    older: { state: true },
    case: { state: true },
    problem: { state: true },
    typing: { state: true },
    asks: { state: true },
    people: { state: true },
    side: { state: true },
  }
  declare api: DeskApi
  declare t: ConsoleTexts
  declare user: Person
  declare locale: Locale
  declare conversationId: string
  declare item: InboxItem | null
  /** seq of the note that it was opened for; 0: none */
  declare note: number
  declare conversation: ConversationView | null
  declare turns: readonly TurnView[]
  declare older: string | null
  declare case: CaseView | null
  declare problem: Problem | null
  declare typing: boolean
  /** the small form that is open */
  declare asks: 'handBack' | 'transfer' | null
  declare people: readonly Person[]
  /** on narrow screens: the case is shown */
  declare side: boolean
  #live: { readonly stop: () => void } | null = null
  #heard = 0
  #timers: Record<string, ReturnType<typeof setTimeout>> = {}
  #watching: ReturnType<typeof setInterval> | undefined
  #watched = ''

  constructor() {
    super()
    this.note = 0
    this.conversation = null
    this.turns = []
    this.older = null
    this.case = null
    this.problem = null
    this.typing = false
    this.asks = null
    this.people = []
    this.side = false
  }

  static override styles = [controls, conversationStyles]

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('pagehide', this.#unwatch)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('pagehide', this.#unwatch)
    this.#leave()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('conversationId') || (changed.has('locale') && changed.get('locale'))) void this.#enter()
  }

  #leave(): void {
    this.#live?.stop()
    this.#live = null
    clearInterval(this.#watching)
    this.#unwatch()
  }

  readonly #unwatch = (): void => {
    if (this.#watched) void this.api.unwatch(this.#watched)
    this.#watched = ''
  }

  async #enter(): Promise<void> {
    this.#leave()
    const id = this.conversationId
    this.conversation = null
    this.turns = []
    this.asks = null
    this.problem = null
    this.#heard = 0
    await this.#read()
    if (id !== this.conversationId || !this.isConnected) return
    await this.#showNote()
    this.#live = keepLive({
      url: this.api.eventsUrl(id),
      headers: this.api.headers,
      after: () => this.#heard,
      onEvent: event => {
        if (event.type === 'typing') return this.#onTyping(event.data)
        const seq = Number(event.id)
        if (event.id === null || seq <= this.#heard) return
        this.#heard = seq
        this.typing = false
        this.#soon('read', readAfterMs, () => void this.#read())
      },
      onState: () => {},
    })
    await this.#watch()
    this.#watching = setInterval(() => void this.#watch(), watchAgainMs)
  }

  async #watch(): Promise<void> {
    const id = this.conversationId
    if (this.conversation?.controller !== 'assistant' || this.conversation.status === 'closed') return
    const watched = await this.api.watch(id)
    if (watched.ok) this.#watched = id
  }

  #soon(name: string, ms: number, does: () => void): void {
    clearTimeout(this.#timers[name])
    this.#timers[name] = setTimeout(does, ms)
  }

  async #read(): Promise<void> {
    const id = this.conversationId
    const page = await this.api.read(id)
    if (id !== this.conversationId) return
    if (!page.ok) {
      this.problem = page.problem
      return
    }
    const fresh = page.value.turns.toReversed()
    const from = fresh[0]?.seq ?? 0
    const kept = this.turns.filter(turn => turn.seq < from)
    if (kept.length === 0) this.older = page.value.nextCursor
    const before = this.turns.at(-1)?.seq ?? 0
    this.turns = [...kept, ...fresh]
    this.conversation = page.value.conversation
    this.case = page.value.case
    this.#heard = Math.max(this.#heard, page.value.case.revision)
    const last = this.turns.at(-1)?.seq ?? 0
    if (last === before) return
    void this.api.markRead(id, last).then(() => this.dispatchEvent(new CustomEvent('seen', { detail: last })))
    await this.updateComplete
    const box = this.renderRoot.querySelector('.turns')
    if (box) box.scrollTop = box.scrollHeight
  }

  /** The note that names the reader, however far back it is. */
  async #showNote(): Promise<void> {
    const { note } = this
    if (!note) return
    while (this.older && !this.turns.some(({ seq }) => seq <= note)) await this.#readOlder()
    await this.updateComplete
    const turn = [...this.renderRoot.querySelectorAll('anbei-desk-turn')].find(each => each.turn.seq === note)
    turn?.scrollIntoView({ block: 'center' })
    turn?.setAttribute('pointed', '')
  }

  async #readOlder(): Promise<void> {
    if (!this.older) return
    const page = await this.api.read(this.conversationId, this.older)
    if (!page.ok) return
    this.turns = [...page.value.turns.toReversed(), ...this.turns]
    this.older = page.value.nextCursor
  }

  #onTyping(data: string): void {
    const told = JSON.parse(data)
    if (told?.who !== 'visitor') return
    this.typing = true
    this.#soon('typing', typingMs, () => {
      this.typing = false
    })
  }

  override render() {
    const { t, conversation } = this
    if (!conversation) return html`<p class="muted center" role="status">${this.problem ? this.#explain(this.problem) : '…'}</p>`
    return html`<section class="talk" aria-label=${this.#name}>
        ${this.#head(conversation)}
        <p class="error" role="alert" ?hidden=${!this.problem}>${this.problem ? this.#explain(this.problem) : nothing}</p>
        ${this.#form()}
        <div class="turns" tabindex="0" role="log" aria-label=${t.inbox}>
          ${this.older ? html`<button class="older" @click=${this.#readOlder}>${t.older}</button>` : nothing}
          ${repeat(
            this.turns,
            turn => turn.seq,
            turn =>
              html`<anbei-desk-turn .api=${this.api} .t=${t} .locale=${this.locale} .turn=${turn} .caseId=${this.case?.id ?? ''}></anbei-desk-turn>`,
          )}
          <p class="typing muted small" role="status">${this.typing ? t.typing : nothing}</p>
        </div>
        <anbei-desk-composer
          .t=${t}
          .api=${this.api}
          .conversationId=${this.conversationId}
          .me=${this.user.id}
          ?mine=${this.#isMine}
          .last=${this.turns.findLast(turn => turn.who === 'visitor')?.seq ?? 0}
          ?disabled=${conversation.status === 'closed'}
          @problem=${(event: CustomEvent<Problem | null>) => {
            this.problem = event.detail
          }}
          @said=${() => void this.#read()}
        ></anbei-desk-composer>
      </section>
      <anbei-case-side
        class=${this.side ? 'shown' : ''}
        .t=${t}
        .api=${this.api}
        .locale=${this.locale}
        .conversationId=${this.conversationId}
        .case=${this.case}
        @changed=${() => void this.#read()}
        @close=${() => {
          this.side = false
        }}
      ></anbei-case-side>`
  }

  /** also while the list shows something else */
  get #name(): string {
    return this.item?.name ?? this.case?.fields.organizerName?.display ?? this.t.nameless
  }

  get #isMine(): boolean {
    return this.conversation?.staff?.id === this.user.id
  }

  #head(conversation: ConversationView) {
    const { t } = this
    const other = conversation.controller === 'staff' && !this.#isMine
    const closed = conversation.status === 'closed'
    return html`<header>
      <button class="quiet back" @click=${() => this.dispatchEvent(new CustomEvent('back'))}>${t.back}</button>
      <div class="who">
        <h2>${this.#name}</h2>
        <p class="small ${this.#isMine ? 'mine' : 'muted'}" role="status">${this.#control(conversation, other)}</p>
      </div>
      ${closed || this.#isMine || other ? nothing : html`<button class="primary" @click=${() => this.takeOver(false)}>${t.takeOver}</button>`}
      ${other && this.user.role !== 'agent' ? html`<button @click=${() => this.takeOver(true)}>${t.override}</button>` : nothing}
      ${
        this.#isMine
          ? html`<button class="primary" @click=${this.startHandBack}>${t.handBack}</button>
              <button @click=${this.#startTransfer}>${t.transfer}</button>
              <button @click=${this.#close}>${t.close}</button>`
          : nothing
      }
      <button class="details" aria-expanded=${this.side ? 'true' : 'false'} @click=${() => {
        this.side = !this.side
      }}>${t.details}</button>
    </header>`
  }

  #control(conversation: ConversationView, other: boolean): string {
    const { control } = this.t
    if (conversation.status === 'closed') return control.closed
    if (this.#isMine) return control.mine
    if (other) return control.other(conversation.staff?.name ?? '')
    const words = conversation.watchRefused ? control.hidden : control.assistant
    return conversation.status === 'waiting' ? `${control.waiting} · ${words}` : words
  }

  #form() {
    const { t, asks } = this
    if (asks === 'handBack')
      return html`<form class="ask" @submit=${this.#handBack}>
        <label>${t.handBackNote}<input name="note" maxlength="2000" /></label>${this.#buttons()}
      </form>`
    if (asks === 'transfer')
      return html`<form class="ask" @submit=${this.#transfer}>
        <label>${t.transferTo}
          <select name="to" required>${this.people.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</select>
        </label>
        <label>${t.handBackNote}<input name="note" maxlength="2000" /></label>${this.#buttons()}
      </form>`
    return nothing
  }

  #buttons() {
    return html`<button class="primary">${this.t.confirm}</button
      ><button
        type="button"
        @click=${() => {
          this.asks = null
        }}
      >
        ${this.t.cancel}
      </button>`
  }

  async takeOver(override: boolean): Promise<void> {
    if (!this.conversation || this.#isMine || this.conversation.status === 'closed') return
    const taken = await this.api.takeOver(this.conversationId, override)
    this.problem = taken.ok ? null : taken.problem
    this.#watched = ''
    clearInterval(this.#watching)
    await this.#read()
    this.renderRoot.querySelector('anbei-desk-composer')?.focus()
  }

  startHandBack = (): void => {
    if (!this.#isMine) return
    this.asks = 'handBack'
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.ask input')?.focus())
  }

  async #startTransfer(): Promise<void> {
    const people = await this.api.people()
    this.people = people.ok ? people.value.items.filter(({ id }) => id !== this.user.id) : []
    this.asks = 'transfer'
  }

  #handBack(event: SubmitEvent): void {
    void this.#do(this.api.handBack(this.conversationId, this.#field(event, 'note')))
  }

  #transfer(event: SubmitEvent): void {
    void this.#do(this.api.transfer(this.conversationId, this.#field(event, 'to'), this.#field(event, 'note')))
  }

  #close(): void {
    void this.#do(this.api.closeConversation(this.conversationId))
  }

  async #do(work: ReturnType<DeskApi['handBack']>): Promise<void> {
    const done = await work
    this.problem = done.ok ? null : done.problem
    this.asks = null
    await this.#read()
  }

  #field(event: SubmitEvent, name: string): string {
    event.preventDefault()
    return event.target instanceof HTMLFormElement ? String(new FormData(event.target).get(name) ?? '').trim() : ''
  }

  #explain(problem: Problem): string {
    return problem.detail || explainProblem(problem, fullTextsFor(this.locale))
  }
}

customElements.define('anbei-desk-conversation', AnbeiDeskConversation)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-desk-conversation': AnbeiDeskConversation
  }
}
