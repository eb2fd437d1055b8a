import { css, html, LitElement, nothing } from 'lit'
import { explainProblem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import type { CaseView } from '../shared/wire.ts'
import type { DeskApi } from './desk-api.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

type Proposal = CaseView['proposals'][number]

/** Forwarded mails and text messages: what each seems to say is recorded with a yes only. */
export class AnbeiCaseInbound extends LitElement {
  static override properties = {
    t: { attribute: false },
    api: { attribute: false },
    locale: {},
    case: { attribute: false },
    said: { state: true },
  }
  declare t: ConsoleTexts
  declare api: DeskApi
  declare locale: Locale
  declare case: CaseView
  declare said: string

  constructor() {
    super()
    this.said = ''
  }

  static override styles = [
    controls,
    css`
      h3 {
        margin: 0.9rem 0 0.25rem;
        font-size: 0.95rem;
      }
      li {
        padding: 0.35rem 0;
        border-bottom: 1px solid var(--line);
      }
      blockquote {
        margin: 0.25rem 0;
        padding-left: 0.6rem;
        border-left: 3px solid var(--line);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ]

  override render() {
    const { t, case: view } = this
    if (view.proposals.length === 0) return nothing
    return html`<h3>${t.inbound}</h3>
      <p class="small error" role="status">${this.said}</p>
      <ul class="small">${view.proposals.map(each => html`<li data-proposal=${each.id}>${this.#proposal(each)}</li>`)}</ul>`
  }

  #proposal(each: Proposal) {
    const { t } = this
    const says = [each.filing ? nameOf(t.filings, each.filing) : '', each.name, each.on, each.number ?? ''].filter(Boolean).join(' ')
    return html`<b>${nameOf(t.channels, each.kind)}</b> <span class="muted">${each.at.slice(0, 16).replace('T', ' ')}</span>
      <blockquote>${each.text}</blockquote>
      <p>${each.how === 'open' ? t.inboundSays(says) : says}</p>
      ${
        each.how === 'open'
          ? html`<button class="primary" @click=${() => this.#settle(each, 'applied')}>${t.inboundRecord}</button>
              <button @click=${() => this.#settle(each, 'dismissed')}>${t.inboundDismiss}</button>`
          : html`<span class="tag">${each.how === 'applied' ? t.inboundRecorded : t.inboundDismissed}</span>`
      }`
  }

  async #settle({ id }: Proposal, how: 'applied' | 'dismissed'): Promise<void> {
    const done = await this.api.settleProposal(this.case.id, id, how)
    this.said = done.ok
      ? ''
      : done.problem.errors.map(({ message }) => message).join(' ') ||
        done.problem.detail ||
        explainProblem(done.problem, fullTextsFor(this.locale))
    if (done.ok) this.dispatchEvent(new CustomEvent('changed', { bubbles: true, composed: true }))
  }
}

customElements.define('anbei-case-inbound', AnbeiCaseInbound)
