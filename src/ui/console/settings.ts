import { html, LitElement, nothing } from 'lit'
import { explainProblem, type Result } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'
import type { DeskApi, DeskSettings, Person } from './desk-api.ts'
import './settings-access.ts'
import './settings-brand.ts'
import './settings-canned.ts'
import './settings-log.ts'
import './settings-open-id.ts'
import './settings-overrides.ts'
import './settings-own.ts'
import './settings-people.ts'
import './settings-sites.ts'
import './settings-trust.ts'
import { settingsStyles } from './settings-styles.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

/** Everything that is set: office hours with targets here, each other part by itself. */
export class AnbeiDeskSettings extends LitElement {
  static override properties = {
    t: { attribute: false },
    api: { attribute: false },
    user: { attribute: false },
    locale: {},
    desk: { state: true },
    said: { state: true },
  }
  declare t: ConsoleTexts
  declare api: DeskApi
  declare user: Person
  declare locale: Locale
  declare desk: DeskSettings | null
  declare said: { readonly where: string; readonly text: string; readonly bad: boolean } | null

  constructor() {
    super()
    this.desk = null
    this.said = null
  }

  static override styles = [controls, settingsStyles]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  async #load(): Promise<void> {
    const desk = await this.api.desk()
    if (desk.ok) this.desk = desk.value
  }

  override render() {
    return html`<anbei-desk-own .t=${this.t} .api=${this.api} .user=${this.user} .locale=${this.locale}></anbei-desk-own><anbei-desk-canned .t=${this.t} .api=${this.api} .user=${this.user} .locale=${this.locale}></anbei-desk-canned>${this.desk ? this.#hoursPart(this.desk) : nothing}<anbei-desk-people .t=${this.t} .api=${this.api} .user=${this.user} .locale=${this.locale}></anbei-desk-people>${
      this.user.role === 'admin'
        ? html`<anbei-desk-sites .t=${this.t} .api=${this.api} .user=${this.user} .locale=${this.locale}></anbei-desk-sites>
          <anbei-desk-brand .t=${this.t} .api=${this.api} .user=${this.user} .locale=${this.locale}></anbei-desk-brand>
          <anbei-desk-access .t=${this.t} .api=${this.api} .locale=${this.locale}></anbei-desk-access>
          <anbei-desk-overrides .t=${this.t} .api=${this.api} .user=${this.user} .locale=${this.locale}></anbei-desk-overrides>
          <anbei-desk-open-id .t=${this.t} .api=${this.api} .user=${this.user} .locale=${this.locale}></anbei-desk-open-id>
          <anbei-desk-trust .t=${this.t} .api=${this.api} .user=${this.user} .locale=${this.locale}></anbei-desk-trust>
          <anbei-desk-log .t=${this.t} .api=${this.api} .user=${this.user} .locale=${this.locale}></anbei-desk-log>`
        : nothing
    }`
  }

  get #mayChange(): boolean {
    return this.user.role !== 'agent'
  }

  #status(where: string) {
    const said = this.said?.where === where ? this.said : null
    return html`<p class=${said?.bad ? 'error' : 'small'} role="status">${said?.text ?? ''}</p>`
  }

  #hoursPart(desk: DeskSettings) {
    const { t } = this
    const [window] = desk.hours.windows
    const minutes = (name: 'firstMinutes' | 'nextMinutes' | 'silentMinutes') =>
      html`<label>${t[name]}<input name=${name} type="number" min=${name === 'silentMinutes' ? 0 : 1} max="10000" required .value=${String(desk[name])} /></label>`
    return html`<section aria-labelledby="hours">
      <h2 id="hours">${t.hoursTitle}</h2>
      <form @submit=${this.#saveHours}>
        <div class="days" role="group" aria-label=${t.hoursTitle}>
          ${t.days.map(
            (day, index) => html`<label class="choice"
              ><input type="checkbox" name="day" value=${index + 1} .checked=${window?.days.includes(index + 1) ?? false} />${day}</label
            >`,
          )}
        </div>
        <div class="two">
          <label>${t.opens}<input name="from" type="time" required .value=${window?.from ?? '09:00'} /></label>
          <label>${t.closes}<input name="to" type="time" required .value=${window?.to ?? '18:00'} /></label>
        </div>
        <label class="choice"><input type="checkbox" name="followHolidays" .checked=${desk.hours.followHolidays} />${t.followHolidays}</label>
        ${minutes('firstMinutes')} ${minutes('nextMinutes')} ${minutes('silentMinutes')}
        <label class="choice"><input type="checkbox" name="watchRefusable" .checked=${desk.watchRefusable} />${t.watchRefusable}</label>
        <fieldset>
          <legend>${t.callOnTitle}</legend>
          ${Object.entries(t.callOn).map(
            ([reason, words]) => html`<label class="choice"
              ><input type="checkbox" name="callOn" value=${reason} .checked=${desk.callOn.reasons.some(each => each === reason)} />${words}</label
            >`,
          )}
          <label>${t.callRules}<input name="callRules" .value=${desk.callOn.rules.join(' ')} autocomplete="off" /></label>
          <label>${t.callFields}<input name="callFields" .value=${desk.callOn.fields.join(' ')} autocomplete="off" /></label>
        </fieldset>
        <button class="primary" ?disabled=${!this.#mayChange}>${t.save}</button>
        ${this.#mayChange ? this.#status('hours') : html`<p class="small muted">${t.supervisorOnly}</p>`}
      </form>
    </section>`
  }

  async #saveHours(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement) || !this.desk) return
    const data = new FormData(event.target)
    const days = data.getAll('day').map(Number)
    const number = (name: string): number => Number(data.get(name))
    const saved = await this.api.setDesk({
      hours: {
        windows: days.length ? [{ days, from: String(data.get('from')), to: String(data.get('to')) }] : [],
        followHolidays: data.has('followHolidays'),
        closedOn: this.desk.hours.closedOn,
      },
      firstMinutes: number('firstMinutes'),
      nextMinutes: number('nextMinutes'),
      silentMinutes: number('silentMinutes'),
      watchRefusable: data.has('watchRefusable'),
      callOn: {
        ...this.desk.callOn,
        reasons: data.getAll('callOn'),
        rules: wordsOf(data, 'callRules'),
        fields: wordsOf(data, 'callFields'),
      },
    })
    if (saved.ok) this.desk = saved.value
    this.#tell('hours', saved)
  }

  #tell(where: string, done: Result<unknown>): void {
    const text = done.ok
      ? this.t.saved
      : done.problem.errors.map(({ message }) => message).join(' ') || explainProblem(done.problem, fullTextsFor(this.locale))
    this.said = { where, text, bad: !done.ok }
  }
}

/** What was typed between spaces and commas. */
const wordsOf = (data: FormData, name: string): readonly string[] =>
  String(data.get(name))
    .split(/[\s,，、]+/)
    .filter(Boolean)

customElements.define('anbei-desk-settings', AnbeiDeskSettings)
