import { html, nothing } from 'lit'
import type { FieldInfo } from '../shared/wire.ts'
import type { Canned } from './desk-api.ts'
import { findItems } from './find-items.ts'
import { SettingsPart } from './settings-part.ts'

/** What staff say often: found, added, changed and removed; what is known of a case is put in by name. */
export class AnbeiDeskCanned extends SettingsPart {
  static override properties = {
    ...SettingsPart.properties,
    canned: { state: true },
    fields: { state: true },
    query: { state: true },
    edits: { state: true },
  }
  declare canned: readonly Canned[]
  declare fields: readonly FieldInfo[]
  declare query: string
  /** the one that is changed; null: a new one is written */
  declare edits: Canned | null

  constructor() {
    super()
    this.canned = []
    this.fields = []
    this.query = ''
    this.edits = null
  }

  protected async load(): Promise<void> {
    const [canned, fields] = await Promise.all([this.api.canned(), this.fields.length ? null : this.api.fields()])
    if (canned.ok) this.canned = canned.value.items
    if (fields?.ok) this.fields = fields.value.items
  }

  override render() {
    const { t, edits } = this
    const mayChange = this.user.role !== 'agent'
    return html`<section aria-labelledby="canned">
      <h2 id="canned">${t.cannedTitle}</h2>
      <p class="small muted">${t.cannedHelp}</p>
      <input
        type="search"
        aria-label=${t.cannedSearch}
        placeholder=${t.cannedSearch}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) this.query = event.target.value
        }}
      />
      <div class="long" tabindex="0" role="group" aria-label=${t.cannedTitle}><ul>
        ${findItems(this.canned, this.query).map(
          reply => html`<li data-canned=${reply.id}>
            <p><b>${reply.title}</b><br />${reply.text}</p>
            ${
              mayChange
                ? html`<button aria-label="${t.edit}：${reply.title}" @click=${() => this.#edit(reply)}>${t.edit}</button>
                    <button aria-label="${t.remove}：${reply.title}" @click=${() => this.#drop(reply)}>${t.remove}</button>`
                : nothing
            }
          </li>`,
        )}
      </ul></div>
      ${
        mayChange
          ? html`<form @submit=${this.#save} @reset=${() => {
              this.edits = null
            }}>
              <label>${t.cannedName}<input name="title" required maxlength="100" .value=${edits?.title ?? ''} /></label>
              <label>${t.cannedText}<textarea name="text" required rows="4" .value=${edits?.text ?? ''}></textarea></label>
              <div><label for="hole">${t.cannedHole}</label>
                <select id="hole" @change=${this.#insert}>
                  <option value=""></option>
                  ${Object.entries(t.holes).map(([name, words]) => html`<option value=${name}>${words}</option>`)}
                  ${this.fields.map(({ key, label }) => html`<option value=${key}>${label}</option>`)}
                </select>
              </div>
              <div class="row">
                <button class="primary">${edits ? t.save : t.add}</button>
                ${edits ? html`<button type="reset">${t.cancel}</button>` : nothing}
              </div>
              ${this.status()}
            </form>`
          : html`<p class="small muted">${t.supervisorOnly}</p>`
      }
    </section>`
  }

  #edit(reply: Canned): void {
    this.edits = reply
    this.said = null
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('input[name="title"]')?.focus())
  }

  async #drop(reply: Canned): Promise<void> {
    if (!confirm(this.t.removeSure(reply.title))) return
    if (this.edits?.id === reply.id) this.edits = null
    await this.tell(this.api.dropCanned(reply.id), this.t.removed)
  }

  #save(event: SubmitEvent): void {
    const { edits } = this
    void this.send(event, data => {
      const body = Object.fromEntries(data)
      return edits ? this.api.changeCanned(edits.id, body) : this.api.addCanned(body)
    })
  }

  #insert(event: Event): void {
    const box = this.renderRoot.querySelector('textarea')
    if (!(event.target instanceof HTMLSelectElement) || !box || !event.target.value) return
    box.setRangeText(`{{${event.target.value}}}`, box.selectionStart, box.selectionEnd, 'end')
    event.target.value = ''
    box.focus()
  }
}

customElements.define('anbei-desk-canned', AnbeiDeskCanned)
