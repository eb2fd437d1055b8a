import { html } from 'lit'
import { nameOf } from '../shared/texts/index.ts'
import type { LogEntry } from './desk-api.ts'
import { SettingsPart } from './settings-part.ts'

/** Who changed what in the organisation itself. */
export class AnbeiDeskLog extends SettingsPart {
  static override properties = { ...SettingsPart.properties, entries: { state: true } }
  declare entries: readonly LogEntry[]

  constructor() {
    super()
    this.entries = []
  }

  protected async load(): Promise<void> {
    const page = await this.api.log()
    if (page.ok) this.entries = page.value.items
  }

  override render() {
    const { t } = this
    const time = new Intl.DateTimeFormat(this.locale, { dateStyle: 'short', timeStyle: 'short' })
    return html`<section aria-labelledby="log">
      <h2 id="log">${t.logTitle}</h2>
      <button @click=${() => void this.load()}>${t.show}</button>
      <div class="long" tabindex="0" role="group" aria-label=${t.logTitle}>
        <ul>
          ${this.entries.map(
            ({ at, name, actor, action, details }) => html`<li>
              <p>
                ${nameOf(t.logActions, action)}<br /><span class="small muted"
                  >${time.format(new Date(at))} · ${name || actor}${Object.values(details).some(Boolean) ? ` · ${Object.values(details).filter(Boolean).join(' · ')}` : ''}</span
                >
              </p>
            </li>`,
          )}
        </ul>
      </div>
    </section>`
  }
}

customElements.define('anbei-desk-log', AnbeiDeskLog)
