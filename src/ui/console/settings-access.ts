import { css, html, LitElement, nothing } from 'lit'
import { explainProblem, type Result } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import type { ApiKey, DeskApi, Endpoint, Organisation } from './desk-api.ts'
import { settingsStyles } from './settings-styles.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

/** What an admin opens to other systems: the profile of new cases, API keys, webhooks. A secret is shown once. */
export class AnbeiDeskAccess extends LitElement {
  static override properties = {
    t: { attribute: false },
    api: { attribute: false },
    locale: {},
    organisation: { state: true },
    keys: { state: true },
    endpoints: { state: true },
    said: { state: true },
    secret: { state: true },
  }
  declare t: ConsoleTexts
  declare api: DeskApi
  declare locale: Locale
  declare organisation: Organisation | null
  declare keys: readonly ApiKey[]
  declare endpoints: readonly Endpoint[]
  declare said: { readonly where: string; readonly text: string; readonly bad: boolean } | null
  declare secret: { readonly where: string; readonly text: string } | null

  constructor() {
    super()
    this.organisation = null
    this.keys = []
    this.endpoints = []
    this.said = null
    this.secret = null
  }

  static override styles = [
    controls,
    settingsStyles,
    css`
      :host {
        display: contents;
      }
      code {
        overflow-wrap: anywhere;
        user-select: all;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  async #load(): Promise<void> {
    const [organisation, keys, endpoints] = await Promise.all([this.api.organisation(), this.api.keys(), this.api.endpoints()])
    if (organisation.ok) this.organisation = organisation.value
    if (keys.ok) this.keys = keys.value.items
    if (endpoints.ok) this.endpoints = endpoints.value.items
  }

  override render() {
    return html`${this.organisation ? this.#policyPart(this.organisation) : nothing}${this.#keysPart()}${this.#endpointsPart()}`
  }

  #outcome(where: string) {
    const said = this.said?.where === where ? this.said : null
    const secret = this.secret?.where === where ? this.secret.text : null
    return html`<div role="status">
      <p class=${said?.bad ? 'error' : 'small'}>${said?.text ?? ''}</p>
      ${secret ? html`<p class="small">${this.t.secretOnce}<br /><code>${secret}</code></p>` : nothing}
    </div>`
  }

  #policyPart({ policy }: Organisation) {
    const { t } = this
    return html`<section aria-labelledby="policy">
      <h2 id="policy">${t.policyTitle}</h2>
      <p class="small muted">${t.policyHelp}</p>
      <form @submit=${this.#savePolicy}>
        <label>${t.policyTitle}
          <select name="policy">
            ${Object.entries(t.policies).map(([value, words]) => html`<option value=${value} ?selected=${value === policy}>${words}</option>`)}
          </select>
        </label>
        <button class="primary">${t.save}</button>
        ${this.#outcome('policy')}
      </form>
    </section>`
  }

  #keysPart() {
    const { t } = this
    return html`<section aria-labelledby="keys">
      <h2 id="keys">${t.keysTitle}</h2>
      <ul>
        ${this.keys.map(
          key => html`<li data-key=${key.id}>
            <p>
              <b>${key.name || t.siteUnnamed}</b><br /><span class="small muted"
                >${key.scopes.map(scope => nameOf(t.scopes, scope)).join('、')}<br />${t.lastUsed(key.lastUsedAt?.slice(0, 10) ?? null)}${
                  key.expiresAt ? ` · ${t.until(key.expiresAt.slice(0, 10))}` : nothing
                }</span
              >
            </p>
            ${
              key.revokedAt
                ? html`<span class="tag">${t.revoked}</span>`
                : html`<button aria-label="${t.revoke}：${key.name}" @click=${() => this.#revoke(key)}>${t.revoke}</button>`
            }
          </li>`,
        )}
      </ul>
      <form @submit=${this.#addKey}>
        <label>${t.keyName}<input name="name" required maxlength="100" autocomplete="off" /></label>
        <div class="days" role="group" aria-label=${t.scopesTitle}>
          ${Object.entries(t.scopes).map(
            ([scope, words]) => html`<label class="choice"><input type="checkbox" name="scopes" value=${scope} />${words}</label>`,
          )}
        </div>
        <label>${t.expires}<input name="expires" type="date" /></label>
        <button class="primary">${t.add}</button>
        ${this.#outcome('keys')}
      </form>
    </section>`
  }

  #endpointsPart() {
    const { t } = this
    return html`<section aria-labelledby="webhooks">
      <h2 id="webhooks">${t.webhooksTitle}</h2>
      <p class="small muted">${t.webhooksHelp}</p>
      <ul>
        ${this.endpoints.map(endpoint => {
          const act = (words: string, run: () => Promise<void>) =>
            html`<button aria-label="${words}：${endpoint.url}" @click=${run}>${words}</button>`
          return html`<li data-webhook=${endpoint.id}>
            <p>
              <b>${endpoint.url}</b><br /><span class="small muted"
                >${endpoint.events?.join('、') ?? t.everyEvent}${endpoint.failingSince ? html`<br />${t.failingSince(endpoint.failingSince.slice(0, 10))}` : nothing}</span
              >
            </p>
            <span class="tag ${endpoint.enabled ? '' : 'warn'}">${endpoint.enabled ? t.enabled : t.disabled}</span>
            ${act(t.test, () => this.#test(endpoint))}
            ${act(endpoint.enabled ? t.disable : t.enable, () => this.#done('webhooks', this.api.changeEndpoint(endpoint.id, { enabled: !endpoint.enabled })))}
            ${act(t.remove, () => this.#done('webhooks', this.api.dropEndpoint(endpoint.id)))}
          </li>`
        })}
      </ul>
      <form @submit=${this.#addEndpoint}>
        <label>${t.webhookUrl}<input name="url" type="url" required maxlength="2000" placeholder="https://" /></label>
        <label class="choice"><input type="checkbox" name="deskOnly" />${t.deskOnly}</label>
        <button class="primary">${t.add}</button>
        ${this.#outcome('webhooks')}
      </form>
    </section>`
  }

  async #savePolicy(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (event.target instanceof HTMLFormElement)
      await this.#done('policy', this.api.setOrganisation(Object.fromEntries(new FormData(event.target))))
  }

  async #addKey(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const data = new FormData(form)
    const expires = String(data.get('expires'))
    const scopes = data.getAll('scopes')
    if (scopes.length === 0) {
      this.said = { where: 'keys', text: this.t.chooseScope, bad: true }
      return
    }
    const made = await this.api.addKey({
      name: data.get('name'),
      scopes,
      // the whole day counts, in Shanghai
      ...(expires ? { expiresAt: new Date(`${expires}T23:59:59+08:00`).toISOString() } : {}),
    })
    await this.#tell('keys', made, made.ok ? made.value.secret : null)
    if (made.ok) form.reset()
  }

  async #revoke(key: ApiKey): Promise<void> {
    if (confirm(this.t.revokeSure(key.name))) await this.#done('keys', this.api.revokeKey(key.id))
  }

  async #addEndpoint(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const data = new FormData(form)
    const made = await this.api.addEndpoint({ url: data.get('url'), ...(data.has('deskOnly') ? { events: [...deskEvents] } : {}) })
    await this.#tell('webhooks', made, made.ok ? made.value.secret : null)
    if (made.ok) form.reset()
  }

  async #test(endpoint: Endpoint): Promise<void> {
    const tried = await this.api.testEndpoint(endpoint.id)
    await this.#tell('webhooks', tried)
    const last = tried.ok ? tried.value.tries.at(-1) : undefined
    if (last) this.said = { where: 'webhooks', text: this.t.tested(last.code), bad: last.code !== 'sent' }
  }

  async #done(where: string, doing: Promise<Result<unknown>>): Promise<void> {
    await this.#tell(where, await doing)
  }

  async #tell(where: string, done: Result<unknown>, secret: string | null = null): Promise<void> {
    const text = done.ok
      ? this.t.saved
      : done.problem.errors.map(({ message }) => message).join(' ') || explainProblem(done.problem, fullTextsFor(this.locale))
    this.said = { where, text, bad: !done.ok }
    this.secret = secret ? { where, text: secret } : null
    if (done.ok) await this.#load()
  }
}

/** what another help desk needs to hear */
const deskEvents = ['conversation.handoff', 'conversation.takenOver', 'conversation.handedBack', 'conversation.closed'] as const

customElements.define('anbei-desk-access', AnbeiDeskAccess)
