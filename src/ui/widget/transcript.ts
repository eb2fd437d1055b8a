import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { ChatSession } from '../shared/chat-session.ts'
import type { ChatState, PendingUpload } from '../shared/chat-state.ts'
import { type Entry, openReply } from '../shared/entry.ts'
import { icons } from '../shared/icons.ts'
import type { Outgoing } from '../shared/outbox.ts'
import { richText } from '../shared/rich-text.ts'
import { controls } from '../shared/styles.ts'
import type { UiTexts } from '../shared/texts/index.ts'
import type { ReplyView } from '../shared/wire.ts'
import { transcriptStyles } from './transcript-styles.ts'

/** The conversation, newest at the foot. Follows new messages unless the person has scrolled up to read. */
export class AnbeiTranscript extends LitElement {
  static override properties = { session: { attribute: false }, t: {}, state: {}, behind: { state: true } }
  declare session: ChatSession
  declare t: UiTexts
  declare state: ChatState
  /** something new lies below what is in sight */
  declare behind: boolean
  #follow = true
  /** where following has put the box */
  #place = 0
  /** type that loads late and choices that are drawn after their message change the height: the end stays in sight */
  readonly #grown = new ResizeObserver(() => this.#follow && !this.#touched && this.#toPlace())
  /** the person has moved the box since following put it there */
  #touched = false

  constructor() {
    super()
    this.behind = false
  }

  static override styles = [controls, transcriptStyles]

  protected override firstUpdated(): void {
    for (const part of this.renderRoot.querySelectorAll('.scroll, .log')) this.#grown.observe(part)
    const box = this.renderRoot.querySelector('.scroll')
    for (const move of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
      box?.addEventListener(move, () => (this.#touched = true), { passive: true })
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return
    const before: ChatState | undefined = changed.get('state')
    const mine =
      before !== undefined && (this.state.outbox.length > before.outbox.length || this.state.uploads.length > before.uploads.length)
    if (this.#follow || mine) this.#toEnd()
    else if (before && lastSeq(before) < lastSeq(this.state)) this.behind = true
  }

  override render() {
    const { state, t } = this
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${t.messages} @scroll=${this.#onScroll}>
        <div class="log" role="log" aria-live="polite" aria-relevant="additions">
          ${state.older ? html`<button class="older" @click=${() => this.#emit('older')}>${t.loadOlder}</button>` : nothing}
          ${repeat(
            state.entries,
            entry => entry.seq,
            entry => this.#entry(entry),
          )}
          ${repeat(
            state.outbox,
            message => message.id,
            message => this.#outgoing(message),
          )}
          ${this.#uploads(state.uploads.filter(upload => !isBeside(upload)))}
          ${state.delta ? html`<article class="bubble assistant">${richText(state.delta)}</article>` : nothing}
        </div>
        ${
          state.typing && !state.delta
            ? html`<div class="typing" role="status"><span class="hidden-text">${t.typing}</span><i></i><i></i><i></i></div>`
            : nothing
        }
        <slot></slot>
        ${this.#uploads(state.uploads.filter(isBeside))}
      </div>
      ${this.behind ? html`<button class="new" @click=${() => this.#toEnd()}>${icons.down} ${t.newMessages}</button>` : nothing}
    `
  }

  #entry(entry: Entry) {
    const { t } = this
    const name = entry.who === 'visitor' ? t.you : entry.who === 'staff' ? t.staffMember(entry.name) : t.assistant
    const upload = entry.who === 'visitor' && this.#isNewest(entry) ? entry.upload : undefined
    const asks = entry.who === 'assistant' && this.#isLeftOpen(entry.reply)
    return html`<article class="bubble ${entry.who}" data-seq=${entry.seq} tabindex="-1">
      <h2 class=${entry.who === 'staff' ? 'name' : 'hidden-text'}>${name}</h2>
      ${
        entry.who === 'visitor' && entry.isFile
          ? html`<div class="text file">${icons.clip}<span class="hidden-text">${t.upload}</span>${entry.text}</div>`
          : entry.who === 'staff' && entry.edits
            ? this.#edits(entry.seq, entry.edits)
            : html`<div class="text">${entry.who === 'visitor' ? entry.text : richText(entry.text)}</div>`
      }
    </article>
    ${asks ? html`<button class="quiet back" aria-label=${`${t.replyTo} ${firstWords(entry.text)}`} @click=${() => this.#emit('reply-to', { seq: Math.floor(entry.seq), text: firstWords(entry.text) })}>${t.replyTo}</button>` : nothing}
    ${
      upload
        ? html`<anbei-correct-kind
            .session=${this.session}
            .locale=${this.state.locale}
            .upload=${upload.id}
            .kind=${upload.kind}
            .label=${upload.label}
          ></anbei-correct-kind>
            ${this.#portals(upload.id)}`
        : nothing
    }`
  }

  #uploads(uploads: readonly PendingUpload[]) {
    return uploads.length ? html`<anbei-uploads .uploads=${uploads} .locale=${this.state.locale}></anbei-uploads>` : nothing
  }

  /** What a portal would refuse, as soon as the file is here. */
  #portals(id: string) {
    const kept = this.state.case?.uploads.find(each => each.id === id)
    return kept?.portals.length
      ? html`<anbei-portal-pictures
          .session=${this.session}
          .locale=${this.state.locale}
          .upload=${id}
          .name=${kept.name}
          .bytes=${kept.bytes}
          .mime=${kept.mime}
          .portals=${kept.portals}
        ></anbei-portal-pictures>`
      : nothing
  }

  /** A question that has no answer yet and is not asked just now; an explanation only repeats the one before it. */
  #isLeftOpen({ kind, asking }: ReplyView): boolean {
    const now = openReply(this.state.entries)?.asking ?? []
    return (
      kind !== 'explain' &&
      asking.some(({ field }) => this.state.case?.fields[field]?.state !== 'filled' && !now.some(each => each.field === field))
    )
  }

  /** What staff filled in for the owner, who can put each back. */
  #edits(seq: number, edits: NonNullable<Extract<Entry, { who: 'staff' }>['edits']>) {
    const { t } = this
    const back = this.state.entries.some(entry => entry.who === 'visitor' && entry.refuses === seq)
    return html`<div class="text edits">
      ${t.filledForYou}
      <ul>
        ${edits.map(
          ({ field, label, from, to }) => html`<li>
            ${label}：${from ? html`<s>${from}</s> → ` : nothing}<b>${to ?? '—'}</b>
            ${back ? nothing : html`<button class="quiet" aria-label="${t.putBack}：${label}" @click=${() => this.session.desk.putBack(seq, field)}>${t.putBack}</button>`}
          </li>`,
        )}
      </ul>
    </div>`
  }

  /** What a file was last taken for. */
  #isNewest({ upload, seq }: Extract<Entry, { who: 'visitor' }>): boolean {
    return !this.state.entries.some(other => other.who === 'visitor' && other.seq > seq && upload && other.upload?.id === upload.id)
  }

  #outgoing(message: Outgoing) {
    const { t, state } = this
    const refused = message.state === 'refused'
    const waits = state.link === 'connected' ? t.serverWaiting : t.waitingToSend
    const note = refused ? (message.problem ?? t.sendFailed) : state.sendingId === message.id ? t.sending : waits
    return html`<article class="bubble visitor pending ${refused ? 'refused' : ''}">
        <h2 class="hidden-text">${t.you}</h2>
        <div class="text">${message.text}</div>
      </article>
      <p class="fate ${refused ? 'error' : 'muted'}">
        ${refused ? icons.alert : icons.wait}<span>${note}</span>
        ${
          refused || state.sendingId !== message.id
            ? html`<button class="quiet" @click=${() => this.#emit('retry', message.id)}>${t.retry}</button>
                <button class="quiet" @click=${() => this.#emit('discard', message.id)}>${t.discard}</button>`
            : nothing
        }
      </p>`
  }

  /** Brings one message into sight and to the keyboard. */
  show(seq: number): void {
    const entry = this.renderRoot.querySelector<HTMLElement>(`[data-seq="${seq}"]`)
    this.#follow = entry === null
    this.#touched = entry !== null
    entry?.scrollIntoView({ block: 'center' })
    entry?.focus()
  }

  #toEnd(): void {
    this.behind = false
    this.#follow = true
    this.#touched = false
    requestAnimationFrame(() => this.#toPlace())
  }

  #toPlace(): void {
    const box = this.renderRoot.querySelector('.scroll')
    if (!box) return
    // a long reply with its choices is shown from its first line, so that the question is read before the answers
    const replies = this.renderRoot.querySelectorAll<HTMLElement>('.assistant')
    const last = replies[replies.length - 1]
    const busy = this.state.outbox.length > 0 || this.state.uploads.some(({ phase }) => phase !== 'offer')
    const first = last && !busy ? last.offsetTop - 14 : box.scrollHeight
    this.#place = Math.min(first, box.scrollHeight - box.clientHeight)
    box.scrollTop = this.#place
  }

  #onScroll(event: Event): void {
    if (!(event.target instanceof HTMLElement)) return
    this.#follow = event.target.scrollTop > this.#place - 90
    if (this.#follow) this.behind = false
  }

  #emit(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }
}

/** what tells one question from another: its last line, where the question stands */
const firstWords = (text: string): string => (text.trim().split('\n').at(-1) ?? '').slice(0, 40)

/** The original of a picture that was read here: offered below the question and its answers, which come first. */
const isBeside = ({ phase, way }: PendingUpload): boolean => phase === 'offer' || (phase === 'sending' && way === 'attach')

const lastSeq = (state: ChatState): number => state.entries.at(-1)?.seq ?? 0

customElements.define('anbei-transcript', AnbeiTranscript)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-transcript': AnbeiTranscript
  }
}
