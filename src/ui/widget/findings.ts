import { css, html, LitElement, nothing } from 'lit'
import type { ChatState } from '../shared/chat-state.ts'
import { articleOf } from '../shared/deadline-item.ts'
import { icons } from '../shared/icons.ts'
import { controls } from '../shared/styles.ts'
import { type FullTexts, fullTextsFor } from '../shared/texts/full.ts'
import { nameOf } from '../shared/texts/index.ts'
import type { BasisView, FindingView } from '../shared/wire.ts'
import { withoutBasis } from '../shared/without-basis.ts'

const order = { fail: 0, unknown: 1, pass: 2, notApplicable: 3 } as const
const weight = { must: 0, should: 1, info: 2 } as const

/** The guide's checklist stands apart: nothing in it is law. */
const isGuide = (finding: FindingView): boolean => finding.basis.every(basis => basis.kind === 'guide')

/** Everything the rules found: official and provider rules first, then the guide, the heaviest first. */
export class AnbeiFindings extends LitElement {
  static override properties = { state: {} }
  declare state: ChatState

  static override styles = [
    controls,
    css`
      section + section {
        margin-top: 1.6rem;
      }
      h3 {
        margin-bottom: 0.5rem;
        font-size: 1rem;
      }
      .card {
        display: grid;
        gap: 0.4rem;
        margin-bottom: 0.7rem;
        padding: 0.8rem 0.95rem;
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--line);
        border-radius: 10px;
        background: var(--surface);
      }
      .card.fail {
        border-inline-start-color: var(--bad);
      }
      .card.fail.soft {
        border-inline-start-color: var(--warn);
      }
      .card.unknown {
        border-inline-start-color: var(--info);
      }
      .tags {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
      }
      .tag {
        display: inline-flex;
        align-items: center;
        gap: 0.25rem;
      }
      .tag svg {
        width: 14px;
        height: 14px;
      }
      .fix {
        padding: 0.5rem 0.7rem;
        border-radius: 8px;
        background: var(--raised);
      }
      .basis {
        font-size: 0.8125rem;
        color: var(--muted);
      }
      details > summary {
        color: var(--muted);
        font-weight: 600;
      }
      .passed li {
        display: flex;
        gap: 0.5rem;
        padding: 0.4rem 0;
        border-top: 1px solid var(--line);
        font-size: 0.9375rem;
      }
      .passed svg {
        color: var(--good);
        width: 18px;
        height: 18px;
        margin-top: 0.2rem;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
      }
    `,
  ]

  override render() {
    const t = fullTextsFor(this.state.locale)
    const findings = (this.state.case?.findings ?? []).filter(finding => finding.verdict !== 'notApplicable')
    if (findings.length === 0) return html`${this.#rejudged(t)}<p class="muted">${t.findingsNone}</p>`
    const guide = findings.filter(isGuide)
    return html`
      ${this.#rejudged(t)}
      ${this.#section(
        t.officialFindings,
        findings.filter(finding => !isGuide(finding)),
        t,
      )}
      ${guide.length ? html`${this.#section(t.guideFindings, guide, t, t.guideNote)}` : nothing}
    `
  }

  /** What a change of the rules changed in this case, the latest one; the person did nothing for it. */
  #rejudged(t: FullTexts) {
    const last = this.state.case?.rejudged[0]
    if (!last) return nothing
    const { before, after } = last.readiness
    return html`<section>
      <h3>${t.rejudgedTitle(last.to.on)}</h3>
      ${before.official.ready && !after.official.ready ? html`<p class="small">${t.rejudgedReady}</p>` : nothing}
      ${last.changes.map(
        change => html`<article class="card ${change.after}">
          <p>${change.words}</p>
          <p class="small">${t.rejudgedRule(change.on, t.verdicts[change.before], t.verdicts[change.after])}</p>
          ${this.#basis(change.basis, t)}
        </article>`,
      )}
    </section>`
  }

  #section(title: string, findings: readonly FindingView[], t: FullTexts, note = '') {
    const open = findings
      .filter(finding => finding.verdict === 'fail' || finding.verdict === 'unknown')
      .sort((a, b) => order[a.verdict] - order[b.verdict] || Number(b.blocks) - Number(a.blocks) || weight[a.severity] - weight[b.severity])
    const failing = open.filter(finding => finding.verdict === 'fail')
    const unknown = open.filter(finding => finding.verdict === 'unknown')
    const passed = findings.filter(finding => finding.verdict === 'pass')
    return html`<section>
      <h3>${title}</h3>
      ${note ? html`<p class="small muted">${note}</p>` : nothing}
      ${failing.length === 0 ? html`<p class="muted">${t.findingsNone}</p>` : failing.map(finding => this.#card(finding, t))}
      ${
        unknown.length
          ? html`<details>
              <summary>${t.findingsOpen(unknown.length)}</summary>
              ${unknown.map(finding => this.#card(finding, t))}
            </details>`
          : nothing
      }
      ${
        passed.length
          ? html`<details class="passed">
              <summary>${t.passedCount(passed.length)}</summary>
              <ul>
                ${passed.map(finding => html`<li>${icons.check}<span>${withoutBasis(finding.message)} ${this.#basis(finding.basis, t)}</span></li>`)}
              </ul>
            </details>`
          : nothing
      }
    </section>`
  }

  #card(finding: FindingView, t: FullTexts) {
    const fails = finding.verdict === 'fail'
    const soft = finding.severity !== 'must' || isGuide(finding)
    const labels = finding.missing.map(key => this.state.fields.get(key)?.label ?? key)
    return html`<article class="card ${finding.verdict} ${soft ? 'soft' : ''}">
      <div class="tags">
        <span class="tag ${fails ? (soft ? 'warn' : 'bad') : 'info'}">
          ${fails ? icons.alert : icons.wait}${fails ? t.findingFail : t.findingUnknown}
        </span>
        <span class="tag">${t[finding.severity]}</span>
        ${finding.blocks ? html`<span class="tag ${fails ? 'bad' : 'info'}">${t.blocks}</span>` : nothing}
        ${finding.stage === 'submission' ? nothing : html`<span class="tag">${nameOf(t.stages, finding.stage)}</span>`}
      </div>
      <p>${withoutBasis(finding.message)}</p>
      ${fails && finding.fix ? html`<p class="fix"><strong>${t.howToFix}</strong> ${finding.fix}</p>` : nothing}
      ${labels.length ? html`<p class="small muted">${t.needs(labels.join('、'))}</p>` : nothing}
      ${this.#basis(finding.basis, t)}
      ${fails ? this.#edits(finding, t) : nothing}
    </article>`
  }

  #basis(bases: readonly BasisView[], t: FullTexts) {
    return html`<span class="basis">
      ${bases.map(
        (basis, index) =>
          html`${index ? t.basisAnd : nothing}${t[basis.kind]} ·
          ${basis.url ? html`<a href=${basis.url} target="_blank" rel="noopener noreferrer">${basis.title}</a>` : basis.title}${articleOf(basis)}${t.basisNote(nameOf(t.confidence, basis.confidence))}`,
      )}
    </span>`
  }

  /** Buttons to change what the rule looked at. */
  #edits(finding: FindingView, t: FullTexts) {
    const editable = [...new Set([...finding.missing, ...(finding.demanded ?? finding.fields)])]
      .map(key => this.state.fields.get(key))
      .filter(field => field !== undefined && field.type !== 'derived')
      .slice(0, 3)
    if (editable.length === 0) return nothing
    return html`<div class="actions">
      ${editable.map(
        field =>
          field &&
          html`<button aria-label=${t.editField(field.label)} @click=${() => this.#edit(field.key)}>${icons.edit}${field.label}</button>`,
      )}
    </div>`
  }

  #edit(field: string): void {
    this.dispatchEvent(new CustomEvent('edit-field', { detail: field }))
  }
}

customElements.define('anbei-findings', AnbeiFindings)
