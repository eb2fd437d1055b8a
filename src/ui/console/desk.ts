import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../shared/styles.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import { AnbeiDeskConversation } from './conversation.ts'
import type { DeskApi, InboxItem, Person } from './desk-api.ts'
import { deskStyles } from './desk-styles.ts'
import { createInbox, type Filter, filters, type Inbox, type InboxState } from './inbox-store.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

/** after the last key of a search */
const searchAfterMs = 180
/** how often "waits … min" is said anew */
const tickMs = 20_000

/** The list on the left, the chosen conversation beside it. */
export class AnbeiDesk extends LitElement {
  static override properties = {
    api: { attribute: false },
    t: { attribute: false },
    user: { attribute: false },
    locale: {},
    state: { state: true },
    chosen: { state: true },
    note: { state: true },
    marked: { state: true },
    helps: { state: true },
  }
  declare api: DeskApi
  declare t: ConsoleTexts
  declare user: Person
  declare locale: Locale
  declare state: InboxState | null
  /** the conversation that is open */
  declare chosen: string | null
  /** seq of the note that it was opened for; 0: none */
  declare note: number
  /** the one that the keyboard is at */
  declare marked: string | null
  declare helps: boolean
  #inbox: Inbox | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #tick: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    this.state = null
    this.chosen = null
    this.note = 0
    this.marked = null
    this.helps = false
  }

  static override styles = [controls, deskStyles]

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.#onKey)
    this.#tick = setInterval(() => this.requestUpdate(), tickMs)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('keydown', this.#onKey)
    clearInterval(this.#tick)
    this.#inbox?.stop()
  }

  protected override firstUpdated(): void {
    this.#inbox = createInbox(this.api, this.user.id, () => this.dispatchEvent(new CustomEvent('gone')))
    this.state = this.#inbox.get()
    this.#inbox.subscribe(state => {
      if (state.counts !== this.state?.counts) this.dispatchEvent(new CustomEvent('counted', { detail: state.counts }))
      this.state = state
    })
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('helps') && this.helps) this.renderRoot.querySelector('dialog')?.showModal()
  }

  override render() {
    const { t, state } = this
    const item = state?.items?.find(({ id }) => id === this.chosen) ?? null
    return html`<div class="desk ${this.chosen ? 'open' : ''}">
        <div class="inbox">
          <div class="bar">
            <h2>${t.inbox}</h2>
            <span class="small ${state?.link === 'connected' ? 'good' : 'muted'}" role="status">
              ${state?.link === 'reconnecting' ? t.offline : state?.link === 'connected' ? t.live : nothing}
            </span>
          </div>
          <input type="search" aria-label=${t.search} placeholder=${t.search} @input=${this.#onSearch} />
          <div class="filters" role="group" aria-label=${t.inbox}>${filters.map(filter => this.#filter(filter))}</div>
          ${this.#list()}
        </div>
        ${
          this.chosen
            ? html`<anbei-desk-conversation
                .api=${this.api}
                .t=${t}
                .user=${this.user}
                .locale=${this.locale}
                .conversationId=${this.chosen}
                .item=${item}
                .note=${this.note}
                @seen=${({ target, detail }: CustomEvent<number>) => {
                  if (target instanceof AnbeiDeskConversation) this.#inbox?.seen(target.conversationId, detail)
                }}
                @back=${() => {
                  this.chosen = null
                }}
              ></anbei-desk-conversation>`
            : html`<p class="nothing muted">${t.choose}</p>`
        }
      </div>
      ${this.helps ? this.#help() : nothing}`
  }

  /** as if the filter had been pressed */
  show(filter: Filter): void {
    this.chosen = null
    this.#inbox?.show(filter)
  }

  #filter(filter: Filter) {
    const { t, state } = this
    const count = filter === 'all' ? null : (state?.counts?.[filter] ?? null)
    return html`<button
      data-filter=${filter}
      class=${filter === 'overdue' && count ? 'late' : ''}
      aria-pressed=${state?.filter === filter ? 'true' : 'false'}
      @click=${() => this.#inbox?.show(filter)}
    >
      ${t.filters[filter]}${count === null ? nothing : html` <b>${count}</b>`}
    </button>`
  }

  #list() {
    const { t, state } = this
    if (!state?.items) return html`<p class="muted small" role="status">…</p>`
    if (state.items.length === 0) return html`<p class="muted">${t.inboxEmpty}</p>`
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t.inbox}>
      <ul>
        ${repeat(
          state.items,
          item => item.id,
          item => this.#row(item),
        )}
      </ul>
      ${state.cursor ? html`<button class="more" @click=${() => this.#inbox?.more()}>${t.more}</button>` : nothing}
    </div>`
  }

  #row(item: InboxItem) {
    const { t } = this
    const waits = item.waitingSince ? Math.max(0, Math.floor((Date.now() - Date.parse(item.waitingSince)) / 60_000)) : null
    return html`<li>
      <button
        class="row ${item.id === this.marked ? 'marked' : ''} ${item.overdue ? 'late' : ''}"
        data-id=${item.id}
        aria-current=${item.id === this.chosen ? 'true' : nothing}
        @click=${() => this.#open(item.id)}
      >
        <span class="name">
          ${item.unread && item.status !== 'open' ? html`<i class="dot"><span class="hidden-text">${t.unread}</span></i>` : nothing}
          ${item.name ?? t.nameless}
        </span>
        <time class="small muted" datetime=${item.updatedAt}>${this.#time(item.updatedAt)}</time>
        <span class="words small muted">
          ${item.last ? html`${nameOf(t.who, item.last.who)}：${item.last.text}` : nothing}
        </span>
        <span class="tags">
          <span class="tag ${item.status === 'waiting' ? 'warn' : item.status === 'taken' ? 'info' : ''}">
            ${item.assignee ? item.assignee.name : nameOf(t.inboxStates, item.status)}
          </span>
          ${item.mention?.unread ? html`<span class="tag info">${t.mentioned}</span>` : nothing}
          ${waits === null ? nothing : html`<span class="tag ${item.overdue ? 'bad' : 'warn'}">${item.overdue ? `${t.overdue} · ` : ''}${t.waited(waits)}</span>`}
        </span>
      </button>
    </li>`
  }

  #help() {
    const { t } = this
    return html`<dialog
      aria-labelledby="help-title"
      @close=${() => {
        this.helps = false
      }}
    >
      <h2 id="help-title">${t.help}</h2>
      <dl>${t.keys.map(([key, does]) => html`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>`)}</dl>
      <form method="dialog"><button class="primary">${t.closeDialog}</button></form>
    </dialog>`
  }

  #open(id: string): void {
    this.marked = id
    const mention = this.state?.items?.find(item => item.id === id)?.mention
    this.note = mention && (mention.unread || this.state?.filter === 'mentions') ? mention.seq : 0
    this.chosen = id
  }

  #onSearch(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return
    const { value } = event.target
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#inbox?.search(value.trim()), searchAfterMs)
  }

  /** Single keys, unless somebody types. */
  #onKey = (event: KeyboardEvent): void => {
    const at = event.composedPath()[0]
    const typing = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
    if (typing && event.key === 'Escape') at.blur()
    if (typing || this.helps || event.ctrlKey || event.metaKey || event.altKey) return
    const does = this.#keys[event.key]
    if (!does) return
    if (event.key === 'Enter' && at instanceof HTMLButtonElement) return
    event.preventDefault()
    does()
  }

  readonly #keys: Readonly<Record<string, () => void>> = {
    j: () => this.#mark(1),
    k: () => this.#mark(-1),
    Enter: () => this.marked && this.#open(this.marked),
    t: () => void this.#conversation?.takeOver(false),
    h: () => this.#conversation?.startHandBack(),
    '/': () => this.renderRoot.querySelector<HTMLInputElement>('input[type="search"]')?.focus(),
    '?': () => {
      this.helps = true
    },
  }

  get #conversation() {
    return this.renderRoot.querySelector('anbei-desk-conversation')
  }

  #mark(by: 1 | -1): void {
    const items = this.state?.items ?? []
    const at = items.findIndex(({ id }) => id === this.marked)
    const next = items[Math.max(0, Math.min(items.length - 1, at + by))]
    if (!next) return
    this.marked = next.id
    void this.updateComplete.then(() => this.renderRoot.querySelector('.marked')?.scrollIntoView({ block: 'nearest' }))
  }

  #time(at: string): string {
    const date = new Date(at)
    const today = date.toDateString() === new Date().toDateString()
    return new Intl.DateTimeFormat(this.locale, today ? { timeStyle: 'short' } : { month: 'numeric', day: 'numeric' }).format(date)
  }
}

customElements.define('anbei-desk', AnbeiDesk)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-desk': AnbeiDesk
  }
}
