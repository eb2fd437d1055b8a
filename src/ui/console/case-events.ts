import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { deadlineItem } from '../shared/deadline-item.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, nameOf } from '../shared/texts/index.ts'
import type { CaseView } from '../shared/wire.ts'
import './case-inbound.ts'
import type { DeskApi, FooterCheck, Reminders, Reveals } from './desk-api.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

/** How the filings get on outside, written down here; and who looked at what. */
export class AnbeiCaseEvents extends LitElement {
  static override properties = {
    t: { attribute: false },
    api: { attribute: false },
    locale: {},
    case: { attribute: false },
    said: { state: true },
    failed: { state: true },
    reveals: { state: true },
    reminders: { state: true },
    page: { state: true },
  }
  declare t: ConsoleTexts
  declare api: DeskApi
  declare locale: Locale
  declare case: CaseView
  declare said: string
  declare failed: boolean
  declare reveals: Reveals['items']
  declare reminders: Reminders | null
  /** what a look at the page came to; absent before, `looking` meanwhile */
  declare page: FooterCheck | string | null

  constructor() {
    super()
    this.said = ''
    this.failed = false
    this.reveals = []
    this.reminders = null
    this.page = null
  }

  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: 0.5rem;
      }
      h3 {
        margin: 0.9rem 0 0.25rem;
        font-size: 0.95rem;
      }
      li {
        padding: 0.35rem 0;
        border-bottom: 1px solid var(--line);
      }
    `,
  ]

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('case')
    if (before && before.id !== this.case.id) this.page = null
    if (changed.has('locale') || !before || before.id !== this.case.id || before.revision !== this.case.revision) void this.#load()
  }

  async #load(): Promise<void> {
    const { id } = this.case
    const [reveals, reminders] = await Promise.all([this.api.reveals(id), this.api.reminders(id)])
    if (id !== this.case.id) return
    if (reveals.ok) this.reveals = reveals.value.items
    if (reminders.ok) this.reminders = reminders.value
  }

  override render() {
    const { t, case: view } = this
    const steps = Object.entries(view.progress).flatMap(([filing, { history }]) => history.map(step => ({ filing, ...step })))
    return html`<ul class="small">
        ${steps.map(step => html`<li>${step.on} ${nameOf(t.filings, step.filing)}：${nameOf(t.events, step.type)}</li>`)}
      </ul>
      <anbei-case-inbound .t=${t} .api=${this.api} .case=${view} .locale=${this.locale}></anbei-case-inbound>
      <h3>${t.recordEvent}</h3>
      <form @submit=${this.#record}>
        <label>${t.eventFiling}
          <select name="filing">${view.filings.map(filing => html`<option value=${filing}>${nameOf(t.filings, filing)}</option>`)}</select>
        </label>
        <label>${t.eventType}
          <select name="type">${Object.entries(t.events).map(([type, words]) => html`<option value=${type}>${words}</option>`)}</select>
        </label>
        <label>${t.eventOn}<input name="on" type="date" required /></label>
        <label>${t.eventNumber}<input name="number" maxlength="100" /></label>
        <label>${t.eventNotice}<textarea name="notice" rows="3"></textarea></label>
        <button class="primary">${t.recordEvent}</button>
        <p class=${this.failed ? 'error' : 'small'} role="status">${this.said}</p>
      </form>
      ${Object.values(view.progress).some(({ number }) => number) ? this.#pagePart() : nothing}
      ${view.deadlines.length ? this.#deadlinesPart(view) : nothing}
      ${this.reminders ? this.#remindersPart(this.reminders) : nothing}
      <h3>${t.audit}</h3>
      ${
        this.reveals.length
          ? html`<ul class="small">
              ${this.reveals.map(item => html`<li>${item.at.slice(0, 16).replace('T', ' ')} ${item.name}：${item.reason}${item.field ? html`（${item.field}）` : nothing}</li>`)}
            </ul>`
          : html`<p class="muted small">${t.nothing}</p>`
      }`
  }

  #deadlinesPart({ deadlines }: CaseView) {
    const texts = fullTextsFor(this.locale)
    return html`<h3>${texts.deadlines}</h3>
      <ul class="small" id="deadlines">${deadlines.map(each => html`<li>${deadlineItem(each, texts, this.locale)}</li>`)}</ul>
      <p class="small muted">${texts.coloursNote}</p>`
  }

  #pagePart() {
    const { t, page } = this
    return html`<h3>${t.footer}</h3>
      <div role="status">
        ${typeof page === 'string' ? html`<p class="small">${page === 'looking' ? '…' : page}</p>` : page ? this.#seen(page) : nothing}
      </div>
      <button ?disabled=${page === 'looking'} @click=${this.#lookAtPage}>${t.footerCheck}</button>`
  }

  #seen({ url, problem, items }: FooterCheck) {
    return html`<p class="small muted">${url ?? ''}</p>
      ${problem ? html`<p class="small error">${problem.message}</p>` : nothing}
      <ul class="small">
        ${items.map(({ number, problems }) => html`<li><b>${number}</b> ${problems.length ? problems.map(({ message }) => message).join(' ') : this.t.footerRight}</li>`)}
      </ul>`
  }

  async #lookAtPage(): Promise<void> {
    const { id } = this.case
    this.page = 'looking'
    const seen = await this.api.checkFooter(id)
    if (id === this.case.id) this.page = seen.ok ? seen.value : this.#explain(seen.problem)
  }

  #remindersPart({ due, told, channels, stopped }: Reminders) {
    const { t } = this
    return html`<h3>${t.reminders}</h3>
      <p class="small muted">${stopped ? t.remindersStopped : channels.length ? t.remindersBy(channels.map(channel => nameOf(t.channels, channel)).join('、')) : t.remindersInChat}</p>
      ${
        due.length
          ? html`<ul class="small">
              ${due.map(each => html`<li data-due=${each.key}><b>${each.on}</b> ${each.label}（${t.daysLeft(each.left)}）</li>`)}
            </ul>`
          : html`<p class="muted small">${t.nothingDue}</p>`
      }
      ${told.length ? html`<p class="small muted">${t.remindersTold(told.length, told.at(-1)?.on ?? '')}</p>` : nothing}
      <button @click=${() => this.#stopReminders(!stopped)}>${stopped ? t.remindersGoOn : t.remindersStop}</button>`
  }

  async #stopReminders(stopped: boolean): Promise<void> {
    const set = await this.api.setReminders(this.case.id, { stopped })
    if (set.ok) this.reminders = set.value
  }

  async #record(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const filled = [...new FormData(form)].filter(([, value]) => String(value).trim() !== '')
    const done = await this.api.recordEvent(this.case.id, Object.fromEntries(filled))
    this.failed = !done.ok
    this.said = done.ok ? this.t.eventDone : this.#explain(done.problem)
    if (!done.ok) return
    form.reset()
    this.dispatchEvent(new CustomEvent('changed', { bubbles: true, composed: true }))
  }

  #explain(problem: Problem): string {
    return problem.errors.map(({ message }) => message).join(' ') || problem.detail || explainProblem(problem, fullTextsFor(this.locale))
  }
}

customElements.define('anbei-case-events', AnbeiCaseEvents)
