import { html, nothing } from 'lit'
import type { SiteKey } from './desk-api.ts'
import { SettingsPart } from './settings-part.ts'

/** Where the chat may stand: a key for each site, and the origins where it counts. A key is shown once, in the line that goes into the page. */
export class AnbeiDeskSites extends SettingsPart {
  static override properties = { ...SettingsPart.properties, keys: { state: true }, made: { state: true }, edits: { state: true } }
  declare keys: readonly SiteKey[]
  declare made: string
  declare edits: SiteKey | null

  constructor() {
    super()
    this.keys = []
    this.made = ''
    this.edits = null
  }

  protected async load(): Promise<void> {
    const keys = await this.api.siteKeys()
    if (keys.ok) this.keys = keys.value.items
  }

  override render() {
    const { t, edits, made } = this
    return html`<section aria-labelledby="sites">
      <h2 id="sites">${t.sitesTitle}</h2>
      <p class="small muted">${t.sitesHelp}</p>
      <ul>
        ${this.keys.map(key => {
          const name = key.name || t.siteUnnamed
          return html`<li data-site=${key.id}>
            <p><b>${name}</b><br /><span class="small muted">${key.origins.join('、') || t.anyOrigin}</span></p>
            ${
              key.revokedAt
                ? html`<span class="tag">${t.revoked}</span>`
                : html`<button aria-label="${t.edit}：${name}" @click=${() => this.#edit(key)}>${t.edit}</button>
                    <button aria-label="${t.revoke}：${name}" @click=${() => this.#revoke(key, name)}>${t.revoke}</button>`
            }
          </li>`
        })}
      </ul>
      <form @submit=${this.#save} @reset=${() => {
        this.edits = null
      }}>
        <label>${t.siteName}<input name="name" required maxlength="100" .value=${edits?.name ?? ''} /></label>
        <label>${t.siteOrigins}
          <textarea name="origins" rows="3" placeholder="https://www.example.com" .value=${edits?.origins.join('\n') ?? ''}></textarea>
        </label>
        <div class="row">
          <button class="primary">${edits ? t.save : t.add}</button>
          ${edits ? html`<button type="reset">${t.cancel}</button>` : nothing}
        </div>
        ${this.status()}
        ${made ? html`<p class="small" role="status">${t.siteOnce}<br /><code>${made}</code></p>` : nothing}
      </form>
    </section>`
  }

  #edit(key: SiteKey): void {
    this.edits = key
    this.said = null
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('input[name="name"]')?.focus())
  }

  #save(event: SubmitEvent): void {
    const { edits } = this
    void this.send(event, async data => {
      const body = {
        name: data.get('name'),
        origins: String(data.get('origins'))
          .split(/[\s,，]+/)
          .filter(Boolean),
      }
      if (edits) return this.api.changeSiteKey(edits.id, body)
      const made = await this.api.addSiteKey(body)
      if (made.ok) this.made = `<script src="${location.origin}/widget.js" data-site-key="${made.value.siteKey}" async></script>`
      return made
    })
  }

  async #revoke(key: SiteKey, name: string): Promise<void> {
    if (confirm(this.t.revokeSure(name))) await this.tell(this.api.revokeSiteKey(key.id))
  }
}

customElements.define('anbei-desk-sites', AnbeiDeskSites)
