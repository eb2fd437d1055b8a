import { html, nothing } from 'lit'
import type { NewSecondFactor, StaffSession } from './desk-api.ts'
import { deviceName } from './device-name.ts'
import { SettingsPart } from './settings-part.ts'

/** How the person signs in: password, second factor, and where they are signed in. */
export class AnbeiDeskOwn extends SettingsPart {
  static override properties = {
    ...SettingsPart.properties,
    since: { state: true },
    recoveryLeft: { state: true },
    begun: { state: true },
    sessions: { state: true },
    button: { state: true },
    issuers: { state: true },
  }
  /** the second factor counts since then */
  declare since: string | null
  declare recoveryLeft: number
  /** shown once, until a code has confirmed it */
  declare begun: NewSecondFactor | null
  declare sessions: readonly StaffSession[]
  /** of the organisation's provider; null: it has none */
  declare button: { readonly label: string } | null
  /** that the account is tied to */
  declare issuers: readonly string[]

  constructor() {
    super()
    this.since = null
    this.recoveryLeft = 0
    this.begun = null
    this.sessions = []
    this.button = null
    this.issuers = []
  }

  protected async load(): Promise<void> {
    const [factor, sessions, button, ties] = await Promise.all([
      this.api.secondFactor(),
      this.api.sessions(),
      this.api.openIdButton(null),
      this.api.ties(),
    ])
    if (button.ok) this.button = button.value.provider
    if (ties.ok) this.issuers = ties.value.issuers
    if (factor.ok) {
      this.since = factor.value.since
      this.recoveryLeft = factor.value.recoveryLeft
    }
    if (sessions.ok) this.sessions = sessions.value.items
  }

  override render() {
    const { t } = this
    return html`<section aria-labelledby="own">
      <h2 id="own">${t.ownTitle}</h2>
      ${this.since ? this.#on() : this.begun ? this.#confirming(this.begun) : this.#off()}
      <form @submit=${(event: SubmitEvent) => this.send(event, data => this.api.changePassword(Object.fromEntries(data)))}>
        <label>${t.presentPassword}<input name="current" type="password" required autocomplete="current-password" /></label>
        <label>${t.nextPassword}<input name="password" type="password" required minlength="8" autocomplete="new-password" /></label>
        <button>${t.changePassword}</button>
      </form>
      ${this.status()} ${this.#tie()} ${this.#where()}
    </section>`
  }

  #password(words: string, act: (password: string) => Promise<boolean>) {
    return html`<form @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      if (event.target instanceof HTMLFormElement) void act(String(new FormData(event.target).get('password')))
    }}>
      <label>${this.t.presentPassword}<input name="password" type="password" required autocomplete="current-password" /></label>
      <button class="primary">${words}</button>
    </form>`
  }

  #off() {
    const { t } = this
    return html`<p class="small muted">${t.factorHelp}</p>
      ${this.#password(t.factorBegin, async password => {
        const begun = await this.api.beginSecondFactor({ password })
        if (begun.ok) this.begun = begun.value
        return this.tell(Promise.resolve(begun), t.factorScan)
      })}`
  }

  #confirming({ secret, uri, recoveryCodes }: NewSecondFactor) {
    const { t } = this
    return html`<p class="small">${t.factorScan}<br /><code>${secret}</code><br /><a href=${uri}>${t.factorOpen}</a></p>
      <p class="small">${t.factorRecovery}<br /><code>${recoveryCodes.join(' ')}</code></p>
      <form @submit=${async (event: SubmitEvent) => {
        if (await this.send(event, data => this.api.confirmSecondFactor(Object.fromEntries(data)))) this.begun = null
      }}>
        <label>${t.code}<input name="code" inputmode="numeric" required minlength="6" maxlength="10" autocomplete="one-time-code" /></label>
        <button class="primary">${t.factorConfirm}</button>
      </form>`
  }

  #on() {
    const { t } = this
    return html`<p>${t.factorOn(this.recoveryLeft)}</p>
      ${this.#password(t.factorRemove, password => this.tell(this.api.removeSecondFactor({ password })))}`
  }

  #tie() {
    const { t } = this
    if (!this.button && this.issuers.length === 0) return nothing
    return html`<h3>${t.tieTitle}</h3>
      <p class="small muted">${t.tieHelp}</p>
      ${this.issuers.map(issuer => html`<p>${t.tiedTo(issuer)}</p>`)}
      ${this.button && this.issuers.length === 0 ? html`<a href="/v1/staff/open-id/start?tie=true">${t.tieNow(this.button.label)}</a>` : nothing}`
  }

  #where() {
    const { t } = this
    const time = new Intl.DateTimeFormat(this.locale, { dateStyle: 'short', timeStyle: 'short' })
    return html`<h3>${t.sessionsTitle}</h3>
      <ul>
        ${this.sessions.map(
          ({ id, createdAt, userAgent, current }) => html`<li>
            <p title=${userAgent}>${deviceName(userAgent) || t.sessionUnknown}<br /><span class="small muted">${time.format(new Date(createdAt))}</span></p>
            ${
              current
                ? html`<span class="tag">${t.sessionHere}</span>`
                : html`<button aria-label="${t.sessionEnd}：${deviceName(userAgent)}" @click=${() => void this.tell(this.api.endSession(id))}>${t.sessionEnd}</button>`
            }
          </li>`,
        )}
      </ul>
      ${this.sessions.length > 1 ? html`<button @click=${() => void this.tell(this.api.endOtherSessions())}>${t.sessionsEnd}</button>` : nothing}`
  }
}

customElements.define('anbei-desk-own', AnbeiDeskOwn)
