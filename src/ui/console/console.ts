import { css, html, LitElement, nothing } from 'lit'
import { explainProblem, type Problem } from '../shared/result.ts'
import { readLocale, writeLocale } from '../shared/saved-session.ts'
import { controls, tokens } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, localeOf, nameOf } from '../shared/texts/index.ts'
import './desk.ts'
import { type Counts, createDeskApi, type Person } from './desk-api.ts'
import './figures.ts'
import './settings.ts'
import en from './texts/en.ts'
import zhCN, { type ConsoleTexts } from './texts/zh-CN.ts'

const words = { 'zh-CN': zhCN, en }
const pages = ['desk', 'figures', 'settings'] as const
/** how often the bell is looked at while the list is not shown */
const lookMs = 30_000
type Page = (typeof pages)[number]

/** Staff sign in and work. The session cookie carries the credential; nothing is kept in the page's storage. */
export class AnbeiConsole extends LitElement {
  static override properties = {
    user: { state: true },
    problem: { state: true },
    busy: { state: true },
    challenge: { state: true },
    page: { state: true },
    locale: { state: true },
    mentions: { state: true },
    openId: { state: true },
    said: { state: true },
  }
  /** undefined while it is not known who is signed in */
  declare user: Person | null | undefined
  declare problem: Problem | null
  declare busy: boolean
  /** of a password that was right, where a code is wanted */
  declare challenge: string | null
  declare page: Page
  declare locale: Locale
  /** the provider of the organisation, where people sign in with one */
  declare openId: { readonly organisation: string; readonly label: string } | null
  /** what became of a sign-in with it */
  declare said: string | null
  /** conversations with an unread note that names who is signed in */
  declare mentions: number
  #look: ReturnType<typeof setInterval> | undefined
  readonly #api = createDeskApi(() => this.locale)

  constructor() {
    super()
    this.user = undefined
    this.problem = null
    this.busy = false
    this.challenge = null
    this.page = 'desk'
    this.mentions = 0
    this.openId = null
    this.said = null
    this.locale = readLocale() ?? localeOf(document.documentElement.lang)
  }

  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100dvh;
        background: var(--bg);
        font-size: 15px;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 0.9rem;
        padding: 0.35rem 1rem;
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }
      @media (max-width: 900px) {
        header {
          gap: 0.25rem;
          padding: 0.35rem 0.5rem;
        }
        header button {
          padding: 0.4rem 0.6rem;
        }
      }
      @media (max-width: 600px) {
        h1 {
          flex: 1;
          white-space: nowrap;
        }
        nav:has(button) {
          flex-basis: 100%;
          order: 1;
        }
        nav button {
          flex: 1;
        }
        header > .small {
          display: none;
        }
      }
      h1 {
        margin: 0;
        font-size: 1.05rem;
      }
      nav {
        display: flex;
        flex: 1;
        gap: 0.25rem;
      }
      nav button[aria-current='page'] {
        background: var(--accent-soft);
      }
      main {
        flex: 1;
        min-height: 0;
        overflow: auto;
      }
      form {
        display: grid;
        gap: 0.9rem;
        max-width: min(24rem, 100% - 2rem);
        margin: 8vh auto 0;
        padding: 1.5rem;
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      h2 {
        font-size: 1.1rem;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#restore()
    this.#look = setInterval(() => void this.#count(), lookMs)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#look)
  }

  /** The list counts by itself while it is shown. */
  async #count(): Promise<void> {
    if (!this.user || this.page === 'desk') return
    const counts = await this.#api.counts()
    if (counts.ok) this.mentions = counts.value.mentions
  }

  async #toMentions(): Promise<void> {
    this.page = 'desk'
    await this.updateComplete
    const desk = this.renderRoot.querySelector('anbei-desk')
    await desk?.updateComplete
    desk?.show('mentions')
  }

  override render() {
    const t = words[this.locale]
    const { user } = this
    return html`<header>
        <h1>${t.consoleTitle}</h1>
        <nav aria-label=${t.consoleTitle}>
          ${
            user
              ? pages.map(
                  page => html`<button class="quiet" aria-current=${this.page === page ? 'page' : nothing} @click=${() => {
                    this.page = page
                  }}>
                    ${t.pages[page]}
                  </button>`,
                )
              : nothing
          }
        </nav>
        <button class="quiet" lang=${this.locale === 'en' ? 'zh-CN' : 'en'} @click=${this.#switchLocale}>${t.language}</button>
        ${
          user
            ? html`<button class="quiet" aria-label=${t.mentionsUnread(this.mentions)} title=${t.mentionsUnread(this.mentions)} @click=${this.#toMentions}>@ <b>${this.mentions || nothing}</b></button>
                <span class="small">${t.signedInAs(user.name, nameOf(t.roles, user.role))}</span>
                <button @click=${this.#signOut}>${t.signOut}</button>`
            : nothing
        }
      </header>
      ${user && this.said ? html`<p class="error" role="alert">${nameOf(t.openIdRefused, this.said)}</p>` : nothing}
      <main>${user ? this.#work(t, user) : user === null ? (this.challenge ? this.#code(t) : this.#signIn(t)) : nothing}</main>`
  }

  #work(t: ConsoleTexts, user: Person) {
    if (this.page === 'figures') return html`<anbei-desk-figures .api=${this.#api} .t=${t} .locale=${this.locale}></anbei-desk-figures>`
    if (this.page === 'settings')
      return html`<anbei-desk-settings .api=${this.#api} .t=${t} .user=${user} .locale=${this.locale}></anbei-desk-settings>`
    return html`<anbei-desk .api=${this.#api} .t=${t} .user=${user} .locale=${this.locale} @gone=${this.#forget} @counted=${(
      event: CustomEvent<Counts | null>,
    ) => {
      this.mentions = event.detail?.mentions ?? 0
    }}></anbei-desk>`
  }

  #signIn(t: ConsoleTexts) {
    const wrong = this.problem?.status === 401 || this.problem?.status === 422
    return html`<form @submit=${this.#submit}>
      <h2>${t.signInTitle}</h2>
      <label>${t.email}<input name="email" type="email" required autocomplete="username" /></label>
      <label>${t.password}<input name="password" type="password" required autocomplete="current-password" /></label>
      <p class="error" role="alert" ?hidden=${!this.problem}>
        ${this.problem ? (wrong ? t.signInBad : explainProblem(this.problem, fullTextsFor(this.locale))) : nothing}
      </p>
      <button class="primary" ?disabled=${this.busy}>${t.signIn}</button>
      ${this.openId ? html`<a class="button" href=${`/v1/staff/open-id/start?organisation=${this.openId.organisation}`}>${this.openId.label}</a>` : nothing}
      <p class="error" role="alert" ?hidden=${!this.said}>${this.said ? nameOf(t.openIdRefused, this.said) : nothing}</p>
    </form>`
  }

  async #restore(): Promise<void> {
    this.#readFragment()
    const found = await this.#api.session()
    this.user = found.ok ? found.value.user : null
    if (found.ok) return
    const button = await this.#api.openIdButton(new URLSearchParams(location.search).get('organisation'))
    if (button.ok) this.openId = button.value.provider
  }

  /** What a sign-in at the provider came to; it stays in no history. */
  #readFragment(): void {
    const told = new URLSearchParams(location.hash.slice(1))
    this.challenge = told.get('challenge')
    const said = told.get('open-id')
    this.said = said === 'tied' ? null : said
    if (said === 'tied') this.page = 'settings'
    if (location.hash) history.replaceState(null, '', location.pathname + location.search)
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    this.busy = true
    const signed = await this.#api.signIn(Object.fromEntries(new FormData(event.target)))
    this.busy = false
    this.problem = signed.ok ? null : signed.problem
    if (!signed.ok) return
    if ('user' in signed.value) this.user = signed.value.user
    else this.challenge = signed.value.challenge
  }

  async #answer(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    this.busy = true
    const { challenge } = this
    const signed = await this.#api.answerChallenge({ challenge, ...Object.fromEntries(new FormData(event.target)) })
    this.busy = false
    this.problem = signed.ok ? null : signed.problem
    // five minutes are over: the password again
    if (signed.ok || signed.problem.code === 'bad-credential') this.challenge = null
    if (signed.ok) this.user = signed.value.user
  }

  #code(t: ConsoleTexts) {
    return html`<form @submit=${this.#answer}>
      <h2>${t.codeTitle}</h2>
      <label>${t.codeOrRecovery}<input name="code" required minlength="6" maxlength="40" autocomplete="one-time-code" /></label>
      <p class="error" role="alert" ?hidden=${!this.problem}>${this.problem ? explainProblem(this.problem, fullTextsFor(this.locale)) : nothing}</p>
      <button class="primary" ?disabled=${this.busy}>${t.signIn}</button>
    </form>`
  }

  async #signOut(): Promise<void> {
    await this.#api.signOut()
    this.#forget()
  }

  #forget(): void {
    this.user = null
    this.page = 'desk'
  }

  #switchLocale(): void {
    this.locale = this.locale === 'en' ? 'zh-CN' : 'en'
    writeLocale(this.locale)
    document.documentElement.lang = this.locale
  }
}

customElements.define('anbei-console', AnbeiConsole)
document.documentElement.lang = readLocale() ?? localeOf(document.documentElement.lang)
document.body.append(document.createElement('anbei-console'))
