import { css, html, LitElement, nothing } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import type { ChatState } from '../shared/chat-state.ts'
import { deadlineItem, longDate } from '../shared/deadline-item.ts'
import { controls } from '../shared/styles.ts'
import { type FullTexts, fullTextsFor } from '../shared/texts/full.ts'
import { nameOf } from '../shared/texts/index.ts'
import type { CaseView } from '../shared/wire.ts'
import './calendar-link.ts'

/** Which procedures, in which order, at which authority, by when. */
export class AnbeiSteps extends LitElement {
  static override properties = { session: {}, state: {} }
  declare session: ChatSession
  declare state: ChatState

  static override styles = [
    controls,
    css`
      section + section {
        margin-top: 1.5rem;
      }
      h3 {
        margin-bottom: 0.4rem;
        font-size: 1rem;
      }
      li {
        padding: 0.6rem 0;
        border-top: 1px solid var(--line);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0.3rem 0.6rem;
        font-weight: 600;
      }
      .waits {
        flex-basis: 100%;
        font-weight: 400;
      }
      summary {
        font-weight: 600;
      }
      dt {
        font-size: 0.875rem;
        color: var(--muted);
      }
      dd {
        margin-bottom: 0.5rem;
        font-weight: 600;
      }
      .conflict {
        padding: 0.6rem 0.8rem;
        border-radius: 10px;
        background: var(--warn-soft);
        color: var(--warn);
      }
    `,
  ]

  override render() {
    const { case: view, locale } = this.state
    const t = fullTextsFor(locale)
    if (!view) return html`<p class="muted">${t.proceduresNone}</p>`
    return html`${this.#filings(view, t)}${this.#procedures(view, t)}${this.#authority(view, t)}${this.#deadlines(view, t)}${this.#guide(view, t)}`
  }

  #filings(view: CaseView, t: FullTexts) {
    if (view.filings.length === 0) return nothing
    return html`<section>
      <h3>${t.filings}</h3>
      <ul>
        ${view.filings.map(filing => {
          const status = view.readiness.byFiling[filing]
          const applicable = status?.applicable !== false
          return html`<li class="head">
            ${nameOf(t.filingNames, filing)}
            <span class="tag ${status?.ready ? 'good' : ''}">
              ${applicable ? nameOf(t.statuses, status?.status ?? view.status) : t.filingNotApplicable}
            </span>
            ${status?.waitsFor ? html`<span class="small waits">${t.waitsFor(nameOf(t.filingNames, status.waitsFor))}</span>` : nothing}
          </li>`
        })}
      </ul>
    </section>`
  }

  #procedures(view: CaseView, t: FullTexts) {
    return html`<section>
      <h3>${t.procedures}</h3>
      ${
        view.procedures.length === 0
          ? html`<p class="muted">${t.proceduresNone}</p>`
          : html`<ol>
              ${view.procedures.map(
                (procedure, index) => html`<li>
                  <p class="head">
                    <span>${index + 1}. ${nameOf(t.procedureNames, procedure.code)}</span>
                    <span class="tag">${nameOf(t.filingNames, procedure.filing)}</span>
                  </p>
                  ${procedure.because.map(reason => html`<p class="small muted">${reason}</p>`)}
                </li>`,
              )}
            </ol>`
      }
    </section>`
  }

  #authority({ authority }: CaseView, t: FullTexts) {
    if (!authority.official && !authority.guide) return nothing
    return html`<section>
      <h3>${t.authorityTitle}</h3>
      <dl>
        <dt>${t.authorityOfficial}</dt>
        <dd>${authority.official?.name ?? t.authorityUnknown}</dd>
        ${authority.guide ? html`<dt>${t.authorityGuide}</dt><dd>${authority.guide.name}</dd>` : nothing}
      </dl>
      ${authority.conflict ? html`<p class="conflict small">${t.authorityConflict}</p>` : nothing}
    </section>`
  }

  #deadlines({ deadlines }: CaseView, t: FullTexts) {
    if (deadlines.length === 0) return nothing
    return html`<section>
      <h3>${t.deadlines}</h3>
      <ul>
        ${deadlines.map(deadline => html`<li>${deadlineItem(deadline, t, this.state.locale)}</li>`)}
      </ul>
      <p class="small muted">${t.coloursNote}</p>
      <anbei-calendar-link .session=${this.session} .locale=${this.state.locale}></anbei-calendar-link>
    </section>`
  }

  /** The article's own view stays folded and apart: it is neither law nor a promise. */
  #guide({ guide }: CaseView, t: FullTexts) {
    if (guide.timeline.length === 0 && guide.path.length === 0) return nothing
    return html`<section>
      <details>
        <summary>${t.guideSays}</summary>
        <p class="small muted">${t.guideSaysNote}</p>
        <p>${t.guideStageNow(nameOf(t.guideStages, guide.stage))}</p>
        ${guide.path.length ? html`<p>${guide.path.map(step => nameOf(t.guidePath, step)).join(' → ')}</p>` : nothing}
        ${guide.tiers.length ? html`<p>${guide.tiers.map(tier => nameOf(t.guideTiers, tier)).join('；')}</p>` : nothing}
        <ul>
          ${guide.timeline.map(
            ({ stage, from, to }) =>
              html`<li>
                <p>${nameOf(t.guideStages, stage)}</p>
                <p class="small muted">${longDate(from, this.state.locale)} – ${longDate(to, this.state.locale)}</p>
              </li>`,
          )}
        </ul>
      </details>
    </section>`
  }
}

customElements.define('anbei-steps', AnbeiSteps)
