import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { explainProblem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import type { CaseView } from '../shared/wire.ts'
import { withoutBasis } from '../shared/without-basis.ts'
import type { DeskApi } from './desk-api.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

/** What is wrong with the case, and why; also under the rules of another day, which changes nothing. */
export class AnbeiCaseFindings extends LitElement {
  static override properties = {
    t: { attribute: false },
    api: { attribute: false },
    locale: {},
    case: { attribute: false },
    on: { state: true },
    judged: { state: true },
    said: { state: true },
  }
  declare t: ConsoleTexts
  declare api: DeskApi
  declare locale: Locale
  declare case: CaseView
  /** yyyy-mm-dd; empty: as the case is judged today */
  declare on: string
  declare judged: CaseView | null
  declare said: string

  constructor() {
    super()
    this.on = ''
    this.judged = null
    this.said = ''
  }

  static override styles = [
    controls,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.5rem;
        margin-bottom: 0.6rem;
      }
      label {
        flex: 1 1 9rem;
      }
      li {
        padding: 0.35rem 0;
        border-bottom: 1px solid var(--line);
      }
    `,
  ]

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('case')
    if (before && before.id !== this.case.id) this.#now()
    else if (this.on && ((before && before.revision !== this.case.revision) || changed.has('locale'))) void this.#judge(this.on)
  }

  override render() {
    const { t } = this
    return html`<form @submit=${this.#onSubmit}>
        <label>${t.judgedOn}<input name="on" type="date" required min="2000-01-01" max="2100-12-31" .value=${this.on} /></label>
        <button>${t.judge}</button>
        ${this.on ? html`<button type="button" class="quiet" @click=${this.#now}>${t.judgeToday}</button>` : nothing}
      </form>
      <p class="small" role="status">${this.said || (this.judged ? t.judgedAs(this.on, this.judged.findings.length, this.case.findings.length) : nothing)}</p>
      ${this.#list((this.judged ?? this.case).findings)}`
  }

  #list(findings: CaseView['findings']) {
    const { t } = this
    if (findings.length === 0) return html`<p class="muted">${t.nothing}</p>`
    return html`<ul>
      ${findings.map(
        finding => html`<li data-rule=${finding.ruleId}>
          <span class="tag ${finding.verdict === 'fail' ? 'bad' : 'warn'}">${nameOf(t.verdict, finding.verdict)}</span>
          ${finding.blocks ? html`<span class="tag warn">${t.blocks}</span>` : nothing}
          <p>${withoutBasis(finding.message)}</p>
          ${finding.fix ? html`<p class="small"><b>${t.fix}</b>：${finding.fix}</p>` : nothing}
          ${finding.overridden?.map(
            ({ parameter, value, instead, basis }) =>
              html`<p class="small"><span class="tag info">${t.overridden}</span> ${parameter}：${instead ?? '–'} → <b>${value}</b>，${basis}</p>`,
          )}
          <p class="small muted">${t.basis}：${finding.basis.map(each => this.#basis(each)).join('；')}</p>
        </li>`,
      )}
    </ul>`
  }

  #basis({ title, article = '', confidence }: CaseView['findings'][number]['basis'][number]): string {
    const t = fullTextsFor(this.locale)
    return title + article + t.basisNote(nameOf(t.confidence, confidence))
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    void this.#judge(String(new FormData(event.target).get('on')))
  }

  async #judge(on: string): Promise<void> {
    const { id } = this.case
    const found = await this.api.caseOn(id, on)
    if (id !== this.case.id) return
    this.on = found.ok ? on : ''
    this.judged = found.ok ? found.value : null
    this.said = found.ok ? '' : explainProblem(found.problem, fullTextsFor(this.locale))
  }

  #now(): void {
    this.on = ''
    this.judged = null
    this.said = ''
  }
}

customElements.define('anbei-case-findings', AnbeiCaseFindings)
