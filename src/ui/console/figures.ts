import { css, html, LitElement } from 'lit'
import { controls } from '../shared/styles.ts'
import type { Locale } from '../shared/texts/index.ts'
import type { DeskApi, Figures } from './desk-api.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

const columns = [
  'day',
  'name',
  'asked',
  'handled',
  'answered',
  'firstAnswerSeconds',
  'handedBack',
  'transferred',
  'released',
  'approved',
  'approvalDays',
  'opened',
  'complained',
  'incidents',
  'incidentSeconds',
] as const

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/** What was done per day and person. */
export class AnbeiDeskFigures extends LitElement {
  static override properties = {
    t: { attribute: false },
    api: { attribute: false },
    locale: {},
    from: { state: true },
    to: { state: true },
    figures: { state: true },
  }
  declare t: ConsoleTexts
  declare api: DeskApi
  declare locale: Locale
  declare from: string
  declare to: string
  declare figures: Figures | null

  constructor() {
    super()
    this.from = daysAgo(29)
    this.to = daysAgo(-1)
    this.figures = null
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        max-width: 1200px;
        margin: 0 auto;
        padding: 1rem;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.6rem;
        margin: 0.6rem 0 1rem;
      }
      input {
        max-width: 11rem;
      }
      .scroll {
        overflow: auto;
      }
      table {
        border-collapse: collapse;
        width: 100%;
        background: var(--surface);
        font-size: 0.9rem;
      }
      th,
      td {
        padding: 0.45rem 0.6rem;
        border: 1px solid var(--line);
        text-align: right;
      }
      th {
        text-wrap: balance;
      }
      td:first-child {
        white-space: nowrap;
      }
      .scroll + h2 {
        margin-top: 1.2rem;
      }
      li {
        padding: 0.4rem 0;
      }
      th:nth-child(-n + 2),
      td:nth-child(-n + 2) {
        text-align: left;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  async #load(): Promise<void> {
    const found = await this.api.figures(this.from, this.to)
    if (found.ok) this.figures = found.value
  }

  override render() {
    const { t } = this
    const dated = (name: 'from' | 'to') => html`<label>${t[name]}<input type="date" name=${name} required .value=${this[name]} /></label>`
    return html`<h2>${t.figuresTitle}</h2>
      <form @submit=${this.#onSubmit}>
        ${dated('from')} ${dated('to')}<button class="primary">${t.show}</button>
        <a class="button" href="/v1/desk/figures?format=csv&from=${this.from}&to=${this.to}&locale=${this.locale}" download>${t.exportCsv}</a>
      </form>
      <div class="scroll" tabindex="0" role="region" aria-label=${t.figuresTitle}>
        <table>
          <thead>
            <tr>
              ${columns.map(column => html`<th scope="col">${t.figureColumns[column]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.figures?.items.map(row => html`<tr>${columns.map(column => html`<td>${row[column] ?? ''}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>
      <h2>${t.besideTitle}</h2>
      <ul>
        ${this.figures?.beside.map(
          ({ figure, value, says, label }) => html`<li data-figure=${figure}>
            <p>
              <b>${t.besideFigures[figure]}</b> ${value ?? '–'}<br /><span class="small muted">${says} <span class="tag">${label}</span></span>
            </p>
          </li>`,
        )}
      </ul>
      ${this.figures?.items.length === 0 ? html`<p class="muted">${t.nothing}</p>` : ''}`
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const data = new FormData(event.target)
    this.from = String(data.get('from'))
    this.to = String(data.get('to'))
    void this.#load()
  }
}

customElements.define('anbei-desk-figures', AnbeiDeskFigures)
