import { html, LitElement, nothing } from 'lit'
import type { TableJson } from '../../http/rules/present-table.ts'
import { call } from '../shared/call.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import { pageStyles } from './page-styles.ts'
import { basisLine } from './parts.ts'
import { type RulesTexts, rulesTexts } from './texts/index.ts'

interface TablesAnswer {
  readonly inForceOn: string
  readonly items: readonly TableJson[]
}

/** The decision tables as they stand on a day: procedures, pre-approvals, grades, reports, data exports. */
export class AnbeiRuleTables extends LitElement {
  static override properties = { locale: {}, on: { state: true }, answer: { state: true }, problem: { state: true } }
  declare locale: Locale
  /** yyyy-mm-dd; empty for today */
  declare on: string
  declare answer: TablesAnswer | null
  declare problem: Problem | null

  constructor() {
    super()
    this.locale = 'zh-CN'
    this.on = ''
    this.answer = null
    this.problem = null
  }

  static override styles = [controls, pageStyles]

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('locale') || changed.has('on')) void this.#load()
  }

  async #load(): Promise<void> {
    const { locale, on } = this
    const read = await call<TablesAnswer>(`/v1/rules/tables?locale=${locale}&inForceOn=${on}`)
    if (locale !== this.locale || on !== this.on) return
    this.answer = read.ok ? read.value : null
    this.problem = read.ok ? null : read.problem
  }

  override render() {
    const t = rulesTexts(this.locale)
    return html`<p class="muted">${t.tablesIntro}</p>
      <div class="grid">
        <label>${t.on}<input type="date" .value=${this.on || (this.answer?.inForceOn ?? '')} @change=${this.#setDay} /></label>
      </div>
      ${this.problem ? html`<p class="error" role="alert">${explainProblem(this.problem, fullTextsFor(this.locale))}</p>` : nothing}
      ${this.answer ? this.answer.items.map(table => this.#table(table, t)) : html`<p class="muted" role="status">${t.loading}</p>`}`
  }

  #table({ title, note, firstMatchWins, rows }: TableJson, t: RulesTexts) {
    const columns = [...new Set(rows.flatMap(({ words }) => Object.keys(words)))]
    return html`<details class="card">
      <summary><span class="head">${title}<span class="small muted">${rows.length}</span></span></summary>
      <div class="inside">
        ${note ? html`<p>${note}</p>` : nothing} ${firstMatchWins ? html`<p class="small muted">${t.firstMatchWins}</p>` : nothing}
        <div class="scroll" tabindex="0" role="group" aria-label=${title}>
          <table>
            <thead>
              <tr>
                ${columns.map(column => html`<th scope="col">${nameOf(t.columns, column)}</th>`)}
                <th scope="col">${t.references}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ({ words, basis, from, to }) => html`<tr>
                  ${columns.map(column => html`<td>${words[column] ?? ''}</td>`)}
                  <td class="small">
                    <ul>${basis.map(each => html`<li>${basisLine(each, this.locale)}</li>`)}</ul>
                    <span class="muted">${t.since(from, to)}</span>
                  </td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </div>
    </details>`
  }

  #setDay(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.on = event.target.value
  }
}

customElements.define('anbei-rule-tables', AnbeiRuleTables)
