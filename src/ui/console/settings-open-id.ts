import { html, nothing } from 'lit'
import type { OpenId } from './desk-api.ts'
import { SettingsPart } from './settings-part.ts'

/** The provider that the people of the organisation sign in with. */
export class AnbeiDeskOpenId extends SettingsPart {
  static override properties = { ...SettingsPart.properties, openId: { state: true } }
  declare openId: OpenId | null

  constructor() {
    super()
    this.openId = null
  }

  protected async load(): Promise<void> {
    const found = await this.api.openId()
    if (found.ok) this.openId = found.value
  }

  override render() {
    const { t, openId } = this
    const provider = openId?.provider
    return html`<section aria-labelledby="open-id">
      <h2 id="open-id">${t.openIdTitle}</h2>
      <p class="small muted">${t.openIdHelp}</p>
      ${openId ? html`<p class="small">${t.openIdRedirect}<br /><code>${openId.redirectUri}</code></p>` : nothing}
      ${provider ? html`<p class="small">${t.openIdSignIn}<br /><code>${openId?.signInAt}</code></p>` : nothing}
      ${provider?.from === 'environment' ? html`<p class="small">${t.openIdEnvironment}</p>` : nothing}
      <form @submit=${this.#set}>
        <label>${t.openIdIssuer}<input name="issuer" type="url" required maxlength="500" .value=${provider?.issuer ?? ''} /></label>
        <label>${t.openIdClient}<input name="clientId" required maxlength="200" autocomplete="off" .value=${provider?.clientId ?? ''} /></label>
        <label>${t.openIdSecret}<input name="clientSecret" type="password" maxlength="500" autocomplete="new-password" /></label>
        <label>${t.openIdLabel}<input name="label" required maxlength="40" .value=${provider?.label ?? ''} /></label>
        <button class="primary">${t.save}</button>
        ${this.status()}
      </form>
      ${provider?.from === 'organisation' ? html`<button @click=${() => void this.tell(this.api.removeOpenId())}>${t.openIdRemove}</button>` : nothing}
    </section>`
  }

  async #set(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const filled = [...new FormData(event.target)].filter(([, value]) => value !== '')
    await this.tell(this.api.setOpenId(Object.fromEntries(filled)))
  }
}

customElements.define('anbei-desk-open-id', AnbeiDeskOpenId)
