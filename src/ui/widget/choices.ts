import { css, html, LitElement, nothing } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import { icons } from '../shared/icons.ts'
import type { Pick } from '../shared/picks.ts'
import { controls } from '../shared/styles.ts'
import type { UiTexts } from '../shared/texts/index.ts'
import type { AskingView, FieldInfo, OptionView, ReplyView } from '../shared/wire.ts'
import { pickFiles } from './pick-files.ts'

/** More options than this are offered in a list that opens, not as buttons: of the twelve kinds of certificate one is meant, of several things each is tapped. */
const mostButtons = { one: 9, several: 14 }

/** What can be tapped under the open question: options of the asked fields, an upload button, quick replies. */
export class AnbeiChoices extends LitElement {
  static override properties = { session: { attribute: false }, t: {}, reply: {}, picks: {}, fields: {}, disabled: { type: Boolean } }
  declare session: ChatSession
  declare t: UiTexts
  declare reply: ReplyView
  declare picks: readonly Pick[]
  declare fields: ReadonlyMap<string, FieldInfo>
  declare disabled: boolean

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: 0.65rem;
      }
      .group {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        border: 0;
        margin: 0;
        padding: 0;
        min-width: 0;
      }
      legend {
        float: left;
        width: 100%;
        padding: 0;
        margin-bottom: 0.35rem;
        font-size: 0.875rem;
        color: var(--muted);
      }
      .group button {
        max-width: 100%;
        border-color: var(--accent);
        color: var(--accent-text);
        background: var(--surface);
        text-align: start;
      }
      @media (hover: hover) {
        .group button:hover:not(:disabled) {
          background: var(--accent-soft);
        }
      }
      .group button[aria-pressed='true'] {
        background: var(--accent-soft);
        box-shadow: inset 0 0 0 1px var(--accent);
        font-weight: 600;
      }
      .group button[aria-pressed='true']::before {
        content: '✓';
      }
      .group.quick button {
        border-color: var(--field-line);
        color: var(--text);
      }
      select {
        max-width: 24rem;
      }
    `,
  ]

  override render() {
    const { reply, t } = this
    // a value that is only to be confirmed: 是的 stands before the other values; of several, 不对 comes before any of them
    const confirms = reply.asking.length > 0 && reply.asking.every(({ field }) => reply.confirming.some(each => each.field === field))
    const asked = confirms && reply.asking.length > 1 ? [] : reply.asking
    const choosable = asked.filter(asking => this.#optionsOf(asking).length > 0)
    const offered = choosable.flatMap(asking => this.#optionsOf(asking).map(option => option.label))
    const quickReplies = reply.quickReplies.filter(quick => !offered.includes(quick.text))
    const uploads = reply.asking.filter(asking => this.fields.get(asking.field)?.type === 'upload')
    const quick = quickReplies.length ? this.#quick(quickReplies) : nothing
    const differs = reply.confirming.some(({ against }) => against)
    if (differs) void import('./conflict.ts')
    const seen = this.#seen()
    if (seen.length > 0) void import('./seen.ts')
    return html`
      ${differs ? html`<anbei-conflict .session=${this.session} .confirming=${reply.confirming}></anbei-conflict>` : nothing}
      ${seen.length > 0 ? html`<anbei-seen .session=${this.session} .offered=${seen}></anbei-seen>` : nothing}
      ${confirms ? quick : nothing}
      ${
        reply.kind === 'complete'
          ? html`<div><button class="primary" @click=${() => this.#emit('documents', null)}>${icons.down}${t.toDocuments}</button></div>`
          : nothing
      }
      ${choosable.map(asking => this.#renderOptions(asking, reply.asking.length > 1))}
      ${uploads.map(
        asking => html`<div class="group">
          <button ?disabled=${this.disabled} @click=${() => this.#upload(asking.field)}>${t.uploadFor(asking.label)}</button>
        </div>`,
      )}
      ${confirms ? nothing : quick}
    `
  }

  /** What a yes confirms and was read from a place on a paper, each place once; beside what is masked nothing is shown in full. */
  #seen(): ReplyView['confirming'] {
    const fields = this.session.get().case?.fields ?? {}
    const places = new Set<string>()
    return this.reply.confirming.filter(({ field, display, against }) => {
      const { kind, uploadId, page, box } = fields[field]?.evidence ?? {}
      const place = `${uploadId} ${page} ${box}`
      if (against || display.includes('***') || kind !== 'upload' || !uploadId || !box || places.has(place)) return false
      places.add(place)
      return true
    })
  }

  #quick(replies: ReplyView['quickReplies']) {
    return html`<div class="group quick" role="group" aria-label=${this.t.quickReplies}>
      ${replies.map(quick => html`<button ?disabled=${this.disabled} @click=${() => this.#emit('say', quick.text)}>${quick.label}</button>`)}
    </div>`
  }

  #renderOptions(asking: AskingView, oneOfMany: boolean) {
    const options = this.#optionsOf(asking)
    const several = this.fields.get(asking.field)?.type === 'multiEnum'
    const chosen = this.picks.find(pick => pick.field === asking.field)?.options ?? []
    // one question with one answer needs no second tap
    const choose = (option: OptionView) =>
      oneOfMany || several ? this.#emit('pick', { asking, option, several }) : this.#emit('say', option.label)
    if (options.length > (several ? mostButtons.several : mostButtons.one))
      return html`<fieldset class="group">
        <legend>${asking.label}</legend>
        <select
          aria-label=${asking.label}
          ?disabled=${this.disabled}
          @change=${(event: Event) => this.#select(event, options, choose, several)}
        >
          <option value="">${several && chosen.length ? this.t.chooseMore : this.t.chooseOne}</option>
          ${options.map(option => html`<option value=${option.code}>${chosen.some(({ code }) => code === option.code) ? '✓ ' : ''}${option.label}</option>`)}
        </select>
      </fieldset>`
    return html`<fieldset class="group">
      <legend>${asking.label}</legend>
      ${options.map(option => {
        const pressed = chosen.some(({ code }) => code === option.code)
        return oneOfMany || several
          ? html`<button ?disabled=${this.disabled} aria-pressed=${pressed} @click=${() => choose(option)}>${option.label}</button>`
          : html`<button ?disabled=${this.disabled} @click=${() => choose(option)}>${option.label}</button>`
      })}
    </fieldset>`
  }

  #optionsOf(asking: AskingView): readonly OptionView[] {
    if (asking.options?.length) return asking.options
    const yesNo = this.fields.get(asking.field)?.type === 'boolean' && this.reply.asking.length > 1
    if (!yesNo) return []
    const consents = asking.field === 'consentSensitive'
    return [
      { code: 'true', label: consents ? this.t.agree : this.t.yes },
      { code: 'false', label: consents ? this.t.disagree : this.t.no },
    ]
  }

  #select(event: Event, options: readonly OptionView[], choose: (option: OptionView) => void, several: boolean): void {
    const select = event.target
    if (!(select instanceof HTMLSelectElement)) return
    const option = options.find(({ code }) => code === select.value)
    if (option) choose(option)
    // of several the list stands ready for the next one
    if (several) select.value = ''
  }

  async #upload(field: string): Promise<void> {
    for (const file of await pickFiles()) this.#emit('upload', { file, kind: field })
  }

  #emit(name: 'say' | 'pick' | 'upload' | 'documents', detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }
}

customElements.define('anbei-choices', AnbeiChoices)
