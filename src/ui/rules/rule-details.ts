import { html, LitElement, nothing } from 'lit'
import type { RuleInFullJson } from '../../http/rules/present-rule-in-full.ts'
import { call } from '../shared/call.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import { pageStyles } from './page-styles.ts'
import { basisLine, conditionInWords, joined, linkToRule } from './parts.ts'
import { type RulesTexts, rulesTexts } from './texts/index.ts'

/** Everything about one rule on one day. */
export class AnbeiRuleDetails extends LitElement {
  static override properties = { locale: {}, rule: {}, on: {}, full: { state: true }, problem: { state: true } }
  declare locale: Locale
  declare rule: string
  declare on: string
  declare full: RuleInFullJson | null
  declare problem: Problem | null

  constructor() {
    super()
    this.locale = 'zh-CN'
    this.rule = ''
    this.on = ''
    this.full = null
    this.problem = null
  }

  static override styles = [controls, pageStyles]

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('rule') || changed.has('locale') || changed.has('on')) void this.#load()
  }

  async #load(): Promise<void> {
    const { locale, rule, on } = this
    const read = await call<RuleInFullJson>(`/v1/rules/${encodeURIComponent(rule)}?locale=${locale}&inForceOn=${on}`)
    if (locale !== this.locale || rule !== this.rule || on !== this.on) return
    this.full = read.ok ? read.value : null
    this.problem = read.ok ? null : read.problem
  }

  override render() {
    const t = rulesTexts(this.locale)
    const { full } = this
    if (this.problem) return html`<p class="inside error" role="alert">${explainProblem(this.problem, fullTextsFor(this.locale))}</p>`
    if (!full) return html`<p class="inside muted" role="status">${t.loading}</p>`
    return html`<div class="inside">
      ${full.inForce ? nothing : html`<p><span class="tag bad">${t.notInForce(full.inForceOn)}</span></p>`}
      ${this.#condition(full, t)}
      ${full.fix ? html`<h2>${t.toDo}</h2><p>${full.fix}</p>` : nothing}
      ${full.why ? html`<h2>${t.why}</h2><p>${full.why}</p>` : nothing}
      ${full.statedSeverity ? html`<p class="small muted">${t.stated} · ${fullTextsFor(this.locale)[full.statedSeverity]}</p>` : nothing}
      <h2>${t.references}</h2>
      <ul class="bullets">${full.references.map(basis => html`<li>${basisLine(basis, this.locale)}</li>`)}</ul>
      <p class="small muted">
        ${t.since(full.effective.from, full.effective.to)} · ${joined(
          full.filings.map(id => nameOf(t.filings, id)),
          this.locale,
        )}
        ${full.neverBlocks ? html`· ${t.neverBlocks}` : nothing}
      </p>
      ${this.#numbers(full, t)} ${this.#conflicts(full, t)} ${this.#examples(full, t)} ${this.#changes(full, t)}
    </div>`
  }

  #condition({ condition, fields, fieldLabels }: RuleInFullJson, t: RulesTexts) {
    if (!condition) return nothing
    return html`<h2>${t.scope}</h2>
      <div>${condition.when ? conditionInWords(condition.when, t) : t.everyCase}</div>
      <h2>${t.asks}</h2>
      <div>${conditionInWords(condition.require, t)}</div>
      ${
        fields.length
          ? html`<p class="small muted">${t.reads} · ${joined(
              fields.map(field => fieldLabels[field] ?? field),
              this.locale,
            )}</p>`
          : nothing
      }`
  }

  #numbers({ parameters }: RuleInFullJson, t: RulesTexts) {
    if (parameters.length === 0) return nothing
    const rows = parameters.flatMap(({ label, history, provinces }) => [
      ...history.map(period => ({ label, place: t.everywhere, period })),
      ...provinces.flatMap(({ name, history: own }) => own.map(period => ({ label, place: name, period }))),
    ])
    return html`<h2>${t.numbers}</h2>
      <div class="scroll" tabindex="0" role="group" aria-label=${t.numbers}>
        <table>
          <thead>
            <tr><th scope="col">${t.numbers}</th><th scope="col">${t.place}</th><th scope="col">${t.value}</th><th scope="col">${t.period}</th></tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ label, place, period }) =>
                html`<tr><td>${label}</td><td>${place}</td><td>${period.value}</td><td>${t.since(period.from, period.to)}</td></tr>`,
            )}
          </tbody>
        </table>
      </div>`
  }

  #conflicts(full: RuleInFullJson, t: RulesTexts) {
    if (full.conflicts.length === 0) return nothing
    const sides = [{ ...full, mine: true }, ...full.conflicts.map(each => ({ ...each, mine: false, stage: full.stage }))]
    return html`<h2>${t.conflicts}</h2>
      <p class="small muted">${t.conflictsNote}</p>
      <div class="sides">
        ${sides.map(
          side => html`<div class="side">
            <p class="tags">${side.mine ? html`<strong>${t.thisRule}</strong>` : linkToRule(side.id)}</p>
            <p>${side.says}</p>
            <ul>${side.basis.map(basis => html`<li>${basisLine(basis, this.locale)}</li>`)}</ul>
          </div>`,
        )}
      </div>`
  }

  #examples({ examples }: RuleInFullJson, t: RulesTexts) {
    if (examples.length === 0) return nothing
    return html`<h2>${t.examples}</h2>
      <div class="scroll" tabindex="0" role="group" aria-label=${t.examples}>
        <table>
          <thead>
            <tr><th scope="col">${t.exampleGiven}</th><th scope="col">${t.exampleGives}</th></tr>
          </thead>
          <tbody>
            ${examples.map(
              ({ given, gives, on }) => html`<tr>
                <td>
                  ${given.length === 0 ? html`<span class="muted">${t.exampleNothing}</span>` : nothing}
                  ${given.map(({ label, display }) => html`<div>${label} · ${display}</div>`)}
                  ${on ? html`<div class="small muted">${t.on} ${on}</div>` : nothing}
                </td>
                <td><span class="tag ${tone[gives]}">${nameOf(t.verdicts, gives)}</span></td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>`
  }

  #changes({ changes }: RuleInFullJson, t: RulesTexts) {
    return html`<h2>${t.history}</h2>
      <ul class="bullets">${changes.map(({ on, words }) => html`<li><time datetime=${on}>${on}</time> ${words}</li>`)}</ul>`
  }
}

const tone = { pass: 'good', fail: 'bad', unknown: 'info', notApplicable: '' } as const

customElements.define('anbei-rule-details', AnbeiRuleDetails)
