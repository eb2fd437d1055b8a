import { html, LitElement, nothing } from 'lit'
import type { AuthoritiesJson } from '../../http/rules/present-table.ts'
import { call } from '../shared/call.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'
import { pageStyles } from './page-styles.ts'
import { joined } from './parts.ts'
import { type RulesTexts, rulesTexts } from './texts/index.ts'

type Places = NonNullable<AuthoritiesJson['provinces']>

/** Which administration handles a filing, by the law and by the article, and what each province asks otherwise. */
export class AnbeiAuthorities extends LitElement {
  static override properties = {
    locale: {},
    places: { state: true },
    domicile: { state: true },
    server: { state: true },
    answer: { state: true },
    problem: { state: true },
  }
  declare locale: Locale
  declare places: Places
  /** codes of provinces; empty while none is chosen */
  declare domicile: string
  declare server: string
  declare answer: AuthoritiesJson | null
  declare problem: Problem | null

  constructor() {
    super()
    this.locale = 'zh-CN'
    this.places = []
    this.domicile = ''
    this.server = ''
    this.answer = null
    this.problem = null
  }

  static override styles = [controls, pageStyles]

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('locale')) void this.#load()
    if (changed.has('domicile') || changed.has('server')) void this.#resolve()
  }

  async #load(): Promise<void> {
    const read = await call<AuthoritiesJson>(`/v1/authorities?locale=${this.locale}`)
    this.problem = read.ok ? null : read.problem
    if (read.ok) this.places = read.value.provinces ?? []
  }

  async #resolve(): Promise<void> {
    const { domicile, server } = this
    if (!domicile && !server) {
      this.answer = null
      return
    }
    const read = await call<AuthoritiesJson>(`/v1/authorities?domicileProvince=${domicile}&serverProvince=${server}`)
    if (domicile !== this.domicile || server !== this.server) return
    this.answer = read.ok ? read.value : null
    this.problem = read.ok ? null : read.problem
  }

  override render() {
    const t = rulesTexts(this.locale)
    return html`<p class="muted">${t.authoritiesIntro}</p>
      <div class="grid">
        ${this.#select(t.domicile, this.domicile, code => {
          this.domicile = code
        })}
        ${this.#select(t.server, this.server, code => {
          this.server = code
        })}
      </div>
      ${this.problem ? html`<p class="error" role="alert">${explainProblem(this.problem, fullTextsFor(this.locale))}</p>` : nothing}
      <div role="status">${this.answer ? this.#sides(this.answer, t) : nothing}</div>
      <h2>${t.authority}</h2>
      <p class="small muted">${t.provinceNote}</p>
      <div class="scroll" tabindex="0" role="group" aria-label=${t.authority}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t.province}</th><th scope="col">${t.authority}</th>
              <th scope="col">${t.prefixes}</th><th scope="col">${t.overrides}</th>
            </tr>
          </thead>
          <tbody>${this.places.map(place => this.#row(place, t))}</tbody>
        </table>
      </div>`
  }

  #row({ name, code, authority, icpPrefixes, policePrefixes, parameters, notes }: Places[number], t: RulesTexts) {
    const prefixes = [icpPrefixes, policePrefixes].map(list => joined(list, this.locale) || '–')
    return html`<tr>
      <td>${name} <span class="small muted">${code}</span></td>
      <td>${authority ?? t.noAuthority}</td>
      <td>${prefixes.join(' / ')}</td>
      <td>
        ${parameters.map(({ label, value, from }) => html`<div>${label} · ${value} <span class="small muted">${t.since(from, undefined)}</span></div>`)}
        ${notes.map(({ text, from }) => html`<div>${text} <span class="small muted">${t.since(from, undefined)}</span></div>`)}
      </td>
    </tr>`
  }

  #sides({ official, guide, conflict }: AuthoritiesJson, t: RulesTexts) {
    return html`<div class="sides">
        <div class="side"><p class="small muted">${t.official}</p><p><strong>${official?.name ?? t.noAuthority}</strong></p></div>
        <div class="side"><p class="small muted">${t.guide}</p><p>${guide?.name ?? t.noAuthority}</p></div>
      </div>
      ${official && guide ? html`<p><span class="tag ${conflict ? 'warn' : 'good'}">${conflict ? t.conflict : t.agree}</span></p>` : nothing}`
  }

  #select(label: string, chosen: string, choose: (code: string) => void) {
    const onChange = (event: Event): void => {
      if (event.target instanceof HTMLSelectElement) choose(event.target.value)
    }
    return html`<label>
      ${label}
      <select .value=${chosen} @change=${onChange}>
        <option value="">${rulesTexts(this.locale).choose}</option>
        ${this.places.map(({ code, name }) => html`<option value=${code} ?selected=${code === chosen}>${name}</option>`)}
      </select>
    </label>`
  }
}

customElements.define('anbei-authorities', AnbeiAuthorities)
