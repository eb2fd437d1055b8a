import { css, html, LitElement, nothing } from 'lit'
import { call } from '../shared/call.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import type { CaseView, FindingView } from '../shared/wire.ts'
import { pageStyles } from './page-styles.ts'
import { basisLine, linkToRule, ruleTags } from './parts.ts'
import { type RulesTexts, rulesTexts } from './texts/index.ts'

const order = ['fail', 'unknown', 'pass', 'notApplicable'] as const
const tone = { fail: 'bad', unknown: 'info', pass: 'good', notApplicable: '' } as const

/** A case judged under the rules of any day; nothing is written. */
export class AnbeiCaseAtDate extends LitElement {
  static override properties = { locale: {}, key: {}, view: { state: true }, problem: { state: true }, busy: { state: true } }
  declare locale: Locale
  /** the API key; kept by the page while it is open */
  declare key: string
  declare view: CaseView | null
  declare problem: Problem | null
  declare busy: boolean
  #asked: { readonly id: string; readonly on: string } | null = null

  constructor() {
    super()
    this.locale = 'zh-CN'
    this.key = ''
    this.view = null
    this.problem = null
    this.busy = false
  }

  static override styles = [
    controls,
    pageStyles,
    css`
      form {
        display: grid;
        gap: 0.75rem;
        max-width: 34rem;
        margin: 0.75rem 0;
      }
      .primary {
        justify-self: start;
      }
    `,
  ]

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('locale') && this.#asked) void this.#read()
  }

  override render() {
    const t = rulesTexts(this.locale)
    return html`<p class="muted">${t.caseIntro}</p>
      <form @submit=${this.#submit}>
        <label>${t.caseId}<input name="id" required autocomplete="off" spellcheck="false" /></label>
        <label>${t.caseOn}<input name="on" type="date" required /></label>
        <label>
          ${t.apiKey}
          <input name="key" type="password" autocomplete="off" .value=${this.key} aria-describedby="hint" />
          <span id="hint" class="small muted">${t.apiKeyHint}</span>
        </label>
        <button class="primary" ?disabled=${this.busy}>${t.judge}</button>
      </form>
      ${this.problem ? html`<p class="error" role="alert">${explainProblem(this.problem, fullTextsFor(this.locale))}</p>` : nothing}
      <div role="status">${this.view ? this.#standing(this.view, t) : nothing}</div>
      ${this.view ? order.map(verdict => this.#group(verdict, this.view?.findings ?? [], t)) : nothing}`
  }

  #standing({ readiness, inForceOn, id, externalRef }: CaseView, t: RulesTexts) {
    const { official, guide } = readiness
    return html`<div class="card">
      <p><strong>${t.caseJudged(inForceOn)}</strong> <code>${externalRef ?? id}</code></p>
      <p>
        <span class="tag ${official.ready ? 'good' : 'warn'}">
          ${official.ready ? t.ready : t.notReady(official.failing, official.unknown)}
        </span>
        <span class="tag">${t.guideScore(guide.met, guide.of)}</span>
      </p>
    </div>`
  }

  #group(verdict: (typeof order)[number], findings: readonly FindingView[], t: RulesTexts) {
    const found = findings.filter(finding => finding.verdict === verdict)
    if (found.length === 0) return nothing
    return html`<details class="card" ?open=${verdict === 'fail'}>
      <summary><span class="tag ${tone[verdict]}">${nameOf(t.verdicts, verdict)}</span> ${found.length}</summary>
      <ul class="inside">${found.map(finding => this.#finding(finding))}</ul>
    </details>`
  }

  #finding(finding: FindingView) {
    return html`<li class="card">
      <p>${finding.message}</p>
      ${finding.verdict === 'fail' && finding.fix ? html`<p class="small">${finding.fix}</p>` : nothing}
      <p class="tags">${finding.ruleId ? linkToRule(finding.ruleId) : nothing} ${ruleTags(finding, this.locale)}</p>
      <ul class="small">${finding.basis.map(basis => html`<li>${basisLine(basis, this.locale)}</li>`)}</ul>
    </li>`
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const { id, on, key } = Object.fromEntries(new FormData(event.target))
    this.key = String(key ?? '').trim()
    this.dispatchEvent(new CustomEvent('key-typed', { detail: this.key }))
    this.#asked = { id: String(id).trim(), on: String(on) }
    await this.#read()
  }

  async #read(): Promise<void> {
    if (!this.#asked) return
    const { id, on } = this.#asked
    this.busy = true
    const query = `locale=${this.locale}&inForceOn=${on}&verdicts=${order.join(',')}`
    const read = await call<CaseView>(`/v1/cases/${encodeURIComponent(id)}?${query}`, {
      headers: this.key ? { authorization: `Bearer ${this.key}` } : {},
    })
    this.busy = false
    this.view = read.ok ? read.value : null
    this.problem = read.ok ? null : read.problem
  }
}

customElements.define('anbei-case-at-date', AnbeiCaseAtDate)
