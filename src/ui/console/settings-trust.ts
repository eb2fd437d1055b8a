import { html } from 'lit'
import type { AuditHead, Organisation } from './desk-api.ts'
import { SettingsPart } from './settings-part.ts'

/** How long cases are kept, and what an admin keeps outside so that nobody inside can rewrite the logs. */
export class AnbeiDeskTrust extends SettingsPart {
  static override properties = { ...SettingsPart.properties, heads: { state: true }, organisation: { state: true } }
  declare heads: readonly AuditHead[]
  declare organisation: Organisation | null

  constructor() {
    super()
    this.heads = []
    this.organisation = null
  }

  protected async load(): Promise<void> {
    const [page, organisation] = await Promise.all([this.api.auditHeads(), this.api.organisation()])
    if (organisation.ok) this.organisation = organisation.value
    if (page.ok) this.heads = page.value.items
  }

  override render() {
    const { t } = this
    return html`<section aria-labelledby="retention">
        <h2 id="retention">${t.retentionTitle}</h2>
        <p class="small muted">${t.retentionHelp}</p>
        <form @submit=${this.#keepFor}>
          <label>${t.retentionDays}<input name="days" type="number" min="30" max="3650" .value=${String(this.organisation?.retentionDays ?? '')} /></label>
          <button class="primary">${t.save}</button>
          ${this.status()}
        </form>
      </section>
      <section aria-labelledby="heads">
      <h2 id="heads">${t.headsTitle}</h2>
      <p class="small muted">${t.headsHelp}</p>
      <ul>
        ${this.heads
          .slice(0, 7)
          .map(
            ({ day, cases, digest }) =>
              html`<li><p>${day} <span class="small muted">${t.headsCases(cases)} · ${digest.slice(0, 16)}</span></p></li>`,
          )}
      </ul>
      <a href="/v1/audit/heads?limit=500" download="audit-heads.json">${t.headsDownload}</a>
    </section>`
  }

  async #keepFor(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const days = String(new FormData(event.target).get('days'))
    if (days !== '' && !confirm(this.t.retentionSure(Number(days)))) return
    await this.tell(this.api.setOrganisation({ retentionDays: days === '' ? null : Number(days) }))
  }
}

customElements.define('anbei-desk-trust', AnbeiDeskTrust)
