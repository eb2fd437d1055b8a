import { css, html, LitElement, nothing } from 'lit'
import type { RuleJson } from '../../http/rules/present-rule.ts'
import { call } from '../shared/call.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import { pageStyles } from './page-styles.ts'
import { ruleTags } from './parts.ts'
import './rule-details.ts'
import { emptyFilter, matches, type RuleFilter } from './rule-filter.ts'
import { type RulesTexts, rulesTexts } from './texts/index.ts'

interface RulesAnswer {
  readonly inForceOn: string
  readonly items: readonly RuleJson[]
}

/** Every rule and entry of a day, searched and filtered; one that is opened shows everything about it. */
export class AnbeiRuleBrowser extends LitElement {
  static override properties = {
    locale: {},
    wanted: {},
    on: { state: true },
    answer: { state: true },
    problem: { state: true },
    filter: { state: true },
    open: { state: true },
  }
  declare locale: Locale
  /** id of the rule to open */
  declare wanted: string
  /** yyyy-mm-dd; empty for today */
  declare on: string
  declare answer: RulesAnswer | null
  declare problem: Problem | null
  declare filter: RuleFilter
  declare open: ReadonlySet<string>

  constructor() {
    super()
    this.locale = 'zh-CN'
    this.wanted = ''
    this.on = ''
    this.answer = null
    this.problem = null
    this.filter = emptyFilter
    this.open = new Set()
  }

  static override styles = [
    controls,
    pageStyles,
    css`
      .filters {
        margin-bottom: 0.75rem;
        padding: 0.9rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem;
        margin-bottom: 0.6rem;
      }
      .wide {
        grid-column: 1 / -1;
      }
    `,
  ]

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('wanted') && this.wanted) {
      this.filter = { ...emptyFilter, text: this.wanted }
      this.open = new Set([this.wanted])
    }
    if (changed.has('locale') || changed.has('on')) void this.#load()
  }

  async #load(): Promise<void> {
    const { locale, on } = this
    const read = await call<RulesAnswer>(`/v1/rules?locale=${locale}&inForceOn=${on}`)
    // an answer that comes late is not that of the day shown now
    if (locale !== this.locale || on !== this.on) return
    this.answer = read.ok ? read.value : this.answer
    this.problem = read.ok ? null : read.problem
  }

  override render() {
    const t = rulesTexts(this.locale)
    const { answer } = this
    const shown = answer?.items.filter(rule => matches(rule, this.filter)) ?? []
    return html`${this.#filters(t)}
      ${this.problem ? html`<p class="error" role="alert">${explainProblem(this.problem, fullTextsFor(this.locale))}</p>` : nothing}
      <div class="bar">
        <p role="status">${answer ? t.count(shown.length, answer.items.length, answer.inForceOn) : t.loading}</p>
        <button class="quiet" ?hidden=${this.filter === emptyFilter} @click=${() => this.#set(emptyFilter)}>${t.reset}</button>
      </div>
      ${answer && shown.length === 0 ? html`<p class="muted">${t.none}</p>` : nothing}
      ${shown.map(rule => this.#card(rule, t))}`
  }

  #card(rule: RuleJson, t: RulesTexts) {
    const open = this.open.has(rule.id)
    return html`<details class="card" ?open=${open} @toggle=${(event: Event) => this.#toggled(event, rule.id)}>
      <summary>
        <span class="head">
          <span>${rule.says}</span>
          <span class="tags">
            <code>${rule.id}</code>
            ${ruleTags(rule, this.locale)}
            ${rule.checkable ? nothing : html`<span class="tag">${t.notJudged}</span>`}
          </span>
        </span>
      </summary>
      ${open ? html`<anbei-rule-details .locale=${this.locale} .rule=${rule.id} .on=${this.answer?.inForceOn ?? ''}></anbei-rule-details>` : nothing}
    </details>`
  }

  #filters(t: RulesTexts) {
    const shared = fullTextsFor(this.locale)
    const { filter } = this
    const bases = { official: shared.official, provider: shared.provider, guide: shared.guide, house: shared.house }
    const severities = { must: shared.must, should: shared.should, info: shared.info }
    return html`<form class="filters" aria-label=${t.filters} @submit=${(event: Event) => event.preventDefault()}>
      <div class="grid">
        <label class="wide">
          ${t.search}
          <input type="search" placeholder=${t.searchHint} .value=${filter.text} @input=${(e: Event) => this.#set({ ...filter, text: typed(e) })} />
        </label>
        <label>
          ${t.on}
          <input type="date" .value=${this.on || (this.answer?.inForceOn ?? '')} @change=${(e: Event) => this.#setDay(typed(e))} />
        </label>
        ${this.#select(t.filing, 'filing', t.filings, t)} ${this.#select(t.basis, 'basis', bases, t)}
        ${this.#select(t.severity, 'severity', severities, t)} ${this.#select(t.stage, 'stage', shared.stages, t)}
        ${this.#select(t.checkable, 'checkable', { yes: t.checkableYes, no: t.checkableNo }, t)}
        <label class="choice">
          <input type="checkbox" .checked=${filter.memory} @change=${() => this.#set({ ...filter, memory: !filter.memory })} />
          ${t.memoryOnly}
        </label>
      </div>
    </form>`
  }

  #select(label: string, key: Exclude<keyof RuleFilter, 'text' | 'memory'>, options: Readonly<Record<string, string>>, t: RulesTexts) {
    return html`<label>
      ${label}
      <select .value=${this.filter[key]} @change=${(event: Event) => this.#set({ ...this.filter, [key]: typed(event) })}>
        <option value="">${t.any}</option>
        ${Object.keys(options).map(code => html`<option value=${code} ?selected=${this.filter[key] === code}>${nameOf(options, code)}</option>`)}
      </select>
    </label>`
  }

  #set(filter: RuleFilter): void {
    this.filter = filter
  }

  #setDay(day: string): void {
    this.on = day
  }

  #toggled(event: Event, id: string): void {
    if (!(event.target instanceof HTMLDetailsElement) || event.target.open === this.open.has(id)) return
    this.open = new Set(event.target.open ? [...this.open, id] : [...this.open].filter(each => each !== id))
  }
}

const typed = ({ target }: Event): string => (target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '')

customElements.define('anbei-rule-browser', AnbeiRuleBrowser)
