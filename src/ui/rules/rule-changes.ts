import { html, LitElement, nothing } from 'lit'
import type { RuleChangeJson } from '../../http/rules/present-change.ts'
import { call } from '../shared/call.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'
import { pageStyles } from './page-styles.ts'
import { basisLine, linkToRule } from './parts.ts'
import { rulesTexts } from './texts/index.ts'

interface ChangesAnswer {
  readonly items: readonly RuleChangeJson[]
  readonly nextCursor: string | null
  readonly casesToCheck?: number
}

/** What changes in the rules and when; with a key or a session, how many open cases each change touches. */
export class AnbeiRuleChanges extends LitElement {
  static override properties = {
    locale: {},
    key: {},
    since: { state: true },
    items: { state: true },
    next: { state: true },
    toCheck: { state: true },
    problem: { state: true },
    busy: { state: true },
  }
  declare locale: Locale
  declare key: string
  declare since: string
  declare items: readonly RuleChangeJson[]
  declare next: string | null
  declare toCheck: number
  declare problem: Problem | null
  declare busy: boolean

  constructor() {
    super()
    this.locale = 'zh-CN'
    this.key = ''
    this.since = ''
    this.items = []
    this.next = null
    this.toCheck = 0
    this.problem = null
    this.busy = true
  }

  static override styles = [controls, pageStyles]

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('locale') || changed.has('since') || changed.has('key')) void this.#load(null)
  }

  async #load(cursor: string | null): Promise<void> {
    this.busy = true
    const { locale, since } = this
    const more = cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
    const read = await call<ChangesAnswer>(`/v1/rules/changes?locale=${locale}&since=${since}&limit=50${more}`, {
      headers: this.key ? { authorization: `Bearer ${this.key}` } : {},
    })
    if (locale !== this.locale || since !== this.since) return
    this.busy = false
    this.problem = read.ok ? null : read.problem
    if (!read.ok) return
    this.items = cursor ? [...this.items, ...read.value.items] : read.value.items
    this.next = read.value.nextCursor
    this.toCheck = read.value.casesToCheck ?? 0
  }

  override render() {
    const t = rulesTexts(this.locale)
    return html`<p class="muted">${t.changesIntro}</p>
      <div class="grid">
        <label>${t.sinceLabel}<input type="date" .value=${this.since} @change=${this.#setSince} /></label>
        <p><a href=${`/v1/rules/changes?format=atom&locale=${this.locale}`}>${t.feed}</a></p>
      </div>
      ${this.toCheck ? html`<p class="small muted" role="status">${t.toCheck(this.toCheck)}</p>` : nothing}
      ${this.problem ? html`<p class="error" role="alert">${explainProblem(this.problem, fullTextsFor(this.locale))}</p>` : nothing}
      ${this.items.length === 0 ? html`<p class="muted" role="status">${this.busy ? t.loading : t.none}</p>` : nothing}
      ${this.#days().map(
        ([day, changes]) => html`<h2><time datetime=${day}>${day}</time></h2>
          <ul>${changes.map(change => this.#change(change))}</ul>`,
      )}
      ${this.next ? html`<button ?disabled=${this.busy} @click=${() => this.#load(this.next)}>${t.more}</button>` : nothing}`
  }

  #change({ change, words, basis, ruleIds, cases }: RuleChangeJson) {
    const t = rulesTexts(this.locale)
    return html`<li class="card">
      <p class="tags">
        <span class="tag ${change === 'ends' ? '' : 'info'}">${t.changeKinds[change]}</span>
        ${cases?.count ? html`<span class="tag warn">${t.touched(cases.count)}</span>` : nothing}
      </p>
      <p>${words}</p>
      ${basis.length ? html`<ul class="small">${basis.map(each => html`<li>${basisLine(each, this.locale)}</li>`)}</ul>` : nothing}
      ${ruleIds.length ? html`<p class="small">${t.rulesAffected} · ${ruleIds.map(id => html`${linkToRule(id)} `)}</p>` : nothing}
      ${cases?.count ? html`<p class="small">${cases.items.map(({ id, externalRef }) => html`<code>${externalRef ?? id}</code> `)}</p>` : nothing}
    </li>`
  }

  #days(): readonly (readonly [string, readonly RuleChangeJson[]])[] {
    const days = [...new Set(this.items.map(({ on }) => on))]
    return days.map(day => [day, this.items.filter(({ on }) => on === day)] as const)
  }

  #setSince(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.since = event.target.value
  }
}

customElements.define('anbei-rule-changes', AnbeiRuleChanges)
