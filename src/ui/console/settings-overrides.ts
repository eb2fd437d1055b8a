import { html } from 'lit'
import { nameOf } from '../shared/texts/index.ts'
import type { RuleOverrides } from './desk-api.ts'
import { SettingsPart } from './settings-part.ts'

/** Numbers of the rules that the organisation sets otherwise. Each has its basis and days, and every finding says so. */
export class AnbeiDeskOverrides extends SettingsPart {
  static override properties = { ...SettingsPart.properties, overrides: { state: true } }
  declare overrides: RuleOverrides | null

  constructor() {
    super()
    this.overrides = null
  }

  protected async load(): Promise<void> {
    const found = await this.api.overrides()
    if (found.ok) this.overrides = found.value
  }

  override render() {
    const { t, overrides } = this
    return html`<section aria-labelledby="overrides">
      <h2 id="overrides">${t.overridesTitle}</h2>
      <p class="small muted">${t.overridesHelp}</p>
      <ul>
        ${overrides?.items.map(
          ({ id, parameter, value, basis, from, to }) => html`<li data-override=${id}>
            <p><b>${nameOf(t.parameters, parameter)} = ${value}</b><br /><span class="small muted">${from} – ${to ?? ''}<br />${basis}</span></p>
            <button aria-label="${t.remove}：${nameOf(t.parameters, parameter)}" @click=${() => void this.tell(this.api.dropOverride(id), t.removed)}>${t.remove}</button>
          </li>`,
        )}
      </ul>
      <form @submit=${this.#add}>
        <label>${t.overrideParameter}
          <select name="parameter" required>
            ${overrides?.parameters.map(
              ({ parameter, value }) =>
                html`<option value=${parameter}>${nameOf(t.parameters, parameter)}（${t.overrideNow(String(value ?? '–'))}）</option>`,
            )}
          </select>
        </label>
        <label>${t.overrideValue}<input name="value" required maxlength="100" autocomplete="off" /></label>
        <label>${t.overrideBasis}<input name="basis" required minlength="2" maxlength="500" autocomplete="off" /></label>
        <div class="two">
          <label>${t.overrideFrom}<input name="from" type="date" required /></label>
          <label>${t.overrideTo}<input name="to" type="date" /></label>
        </div>
        <button class="primary">${t.add}</button>
        ${this.status()}
      </form>
    </section>`
  }

  #add(event: SubmitEvent): void {
    void this.send(event, data => {
      const told = String(data.get('value')).trim()
      const isNumber = typeof this.overrides?.parameters.find(({ parameter }) => parameter === data.get('parameter'))?.value === 'number'
      return this.api.addOverride({
        parameter: data.get('parameter'),
        value: isNumber && told !== '' && !Number.isNaN(Number(told)) ? Number(told) : told,
        basis: data.get('basis'),
        from: data.get('from'),
        to: data.get('to') || null,
      })
    })
  }
}

customElements.define('anbei-desk-overrides', AnbeiDeskOverrides)
