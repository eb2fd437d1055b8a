import { html } from 'lit'
import type { AuditHead } from './desk-api.ts'
import { SettingsPart } from './settings-part.ts'

/** What an admin keeps outside so that nobody inside can rewrite the logs. */
export class AnbeiDeskTrust extends SettingsPart {
  static override properties = { ...SettingsPart.properties, heads: { state: true } }
  declare heads: readonly AuditHead[]

  constructor() {
    super()
    this.heads = []
  }

  protected async load(): Promise<void> {
    const page = await this.api.auditHeads()
    if (page.ok) this.heads = page.value.items
  }

  override render() {
    const { t } = this
    return html`<section aria-labelledby="heads">
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
}

customElements.define('anbei-desk-trust', AnbeiDeskTrust)
