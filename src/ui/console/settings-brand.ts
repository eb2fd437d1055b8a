import { html } from 'lit'
import type { Organisation, SiteKey } from './desk-api.ts'
import { SettingsPart } from './settings-part.ts'

const everywhere = ''
const usualColour = '#0d6657'

/** How the chat looks and greets, everywhere or on one site. What is left empty is as it would be without. */
export class AnbeiDeskBrand extends SettingsPart {
  static override properties = { ...SettingsPart.properties, organisation: { state: true }, keys: { state: true }, of: { state: true } }
  declare organisation: Organisation | null
  declare keys: readonly SiteKey[]
  /** id of a site key; empty: of the organisation */
  declare of: string

  constructor() {
    super()
    this.organisation = null
    this.keys = []
    this.of = everywhere
  }

  protected async load(): Promise<void> {
    const [organisation, keys] = await Promise.all([this.api.organisation(), this.api.siteKeys()])
    if (organisation.ok) this.organisation = organisation.value
    if (keys.ok) this.keys = keys.value.items.filter(({ revokedAt }) => revokedAt === null)
  }

  override render() {
    const { t, of } = this
    const brand = (of === everywhere ? this.organisation?.branding : this.keys.find(({ id }) => id === of)?.branding) ?? {}
    return html`<section aria-labelledby="brand">
      <h2 id="brand">${t.brandTitle}</h2>
      <p class="small muted">${t.brandHelp}</p>
      <form @submit=${this.#save}>
        <label>${t.brandOf}
          <select @change=${(event: Event) => {
            if (event.target instanceof HTMLSelectElement) this.of = event.target.value
          }}>
            <option value=${everywhere}>${t.brandEverywhere}</option>
            ${this.keys.map(({ id, name }) => html`<option value=${id}>${name || t.siteUnnamed}</option>`)}
          </select>
        </label>
        <label>${t.brandName}<input name="name" maxlength="40" .value=${brand.name ?? ''} autocomplete="off" /></label>
        <label>${t.brandLogo}<input name="logo" maxlength="3" .value=${brand.logo ?? ''} autocomplete="off" /></label>
        <label class="choice"><input type="checkbox" name="coloured" .checked=${brand.colour !== undefined} />${t.brandColoured}</label>
        <label>${t.brandColour}<input name="colour" type="color" .value=${brand.colour ?? usualColour} /></label>
        <label>${t.brandGreeting}<textarea name="greeting" rows="3" maxlength="300" .value=${brand.greeting ?? ''}></textarea></label>
        <button class="primary">${t.save}</button>
        ${this.status()}
      </form>
    </section>`
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const data = new FormData(event.target)
    const names = ['name', 'logo', 'greeting', ...(data.has('coloured') ? ['colour'] : [])]
    const told = names.map(name => [name, String(data.get(name) ?? '').trim()]).filter(([, value]) => value)
    const branding = told.length ? Object.fromEntries(told) : null
    await this.tell(this.of === everywhere ? this.api.setOrganisation({ branding }) : this.api.changeSiteKey(this.of, { branding }))
  }
}

customElements.define('anbei-desk-brand', AnbeiDeskBrand)
