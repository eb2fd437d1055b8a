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
                  >${time.format(new Date(at))} · ${[name || this.#caller(actor), ...this.#told(details)].join(' · ')}</span
                >
              </p>
            </li>`,
          )}
        </ul>
      </div>
    </section>`
  }

  /** A key by the end of its id; a person is named. */
  #caller = (actor: string): string => actor.replace(/^api:key_.*(?=.{6}$)/, `${this.t.apiCaller} …`)

  #told = (details: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(details).flatMap(([key, value]) => {
      if (!value) return []
      return key === 'scopes'
        ? value
            .split(', ')
            .map(scope => nameOf(this.t.scopes, scope))
            .join('、')
        : value
    })
}

customElements.define('anbei-desk-log', AnbeiDeskLog)
