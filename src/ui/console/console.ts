import { css, html, LitElement, nothing } from 'lit'
import { call } from '../shared/call.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { readLocale } from '../shared/saved-session.ts'
import { controls, tokens } from '../shared/styles.ts'
import '../shared/texts/every.ts'
import { localeOf, nameOf, textsFor } from '../shared/texts/index.ts'
import type { ConversationView } from '../shared/wire.ts'
import en from './texts/en.ts'
import zhCN, { type ConsoleTexts } from './texts/zh-CN.ts'

interface User {
  readonly name: string
  readonly role: string
}

interface InboxItem extends ConversationView {
  readonly updatedAt: string
}

const words = { 'zh-CN': zhCN, en }

/** Staff sign in and see who is waiting. The session cookie carries the credential; nothing is kept in the page's storage. */
export class AnbeiConsole extends LitElement {
  static override properties = { user: { state: true }, items: { state: true }, problem: { state: true }, busy: { state: true } }
  declare user: User | null
  /** null while the list is not offered or not read */
  declare items: readonly InboxItem[] | null
  declare problem: Problem | null
  declare busy: boolean
  readonly #locale = readLocale() ?? localeOf(document.documentElement.lang)
  #token = ''

  constructor() {
    super()
    this.user = null
    this.items = null
    this.problem = null
    this.busy = false
  }

  static override styles = [
    tokens,
    controls,
    css`
      :host {
        display: block;
        min-height: 100dvh;
        background: var(--bg);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.75rem;
        padding: 0.6rem 1.25rem;
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }
      h1 {
        flex: 1;
        margin: 0;
        font-size: 1.15rem;
      }
      main {
        max-width: 860px;
        margin: 0 auto;
        padding: 1.5rem 1.25rem;
      }
      form {
        display: grid;
        gap: 0.9rem;
        max-width: 24rem;
        margin: 8vh auto 0;
        padding: 1.5rem;
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      h2 {
        font-size: 1.1rem;
      }
      .bar {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-bottom: 0.8rem;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.75rem;
        margin-bottom: 0.6rem;
        padding: 0.8rem 1rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
      }
      code {
        flex: 1;
        overflow-wrap: anywhere;
        font-size: 0.875rem;
      }
    `,
  ]

  override render() {
    const t = words[this.#locale]
    return html`<header>
        <h1>${t.consoleTitle}</h1>
        ${
          this.user
            ? html`<span>${t.signedInAs(this.user.name, nameOf(t.roles, this.user.role))}</span>
                <button @click=${this.#signOut}>${t.signOut}</button>`
            : nothing
        }
      </header>
      <main>${this.user ? this.#inbox(t) : this.#signIn(t)}</main>`
  }

  #signIn(t: ConsoleTexts) {
    const wrong = this.problem?.status === 401 || this.problem?.status === 422
    return html`<form @submit=${this.#submit}>
      <h2>${t.signInTitle}</h2>
      <label>${t.email}<input name="email" type="email" required autocomplete="username" /></label>
      <label>${t.password}<input name="password" type="password" required autocomplete="current-password" /></label>
      <p class="error" role="alert" ?hidden=${!this.problem}>
        ${this.problem ? (wrong ? t.signInBad : explainProblem(this.problem, textsFor(this.#locale))) : nothing}
      </p>
      <button class="primary" ?disabled=${this.busy}>${t.signIn}</button>
    </form>`
  }

  #inbox(t: ConsoleTexts) {
    return html`<div class="bar">
        <h2>${t.inbox}</h2>
        <button ?disabled=${this.busy} @click=${this.#loadInbox}>${t.refresh}</button>
      </div>
      ${
        this.items === null
          ? html`<p class="muted">${this.problem?.status === 404 || !this.problem ? t.inboxNone : explainProblem(this.problem, textsFor(this.#locale))}</p>`
          : this.items.length === 0
            ? html`<p class="muted">${t.inboxEmpty}</p>`
            : html`<ul>
                ${this.items.map(
                  item => html`<li>
                    <span class="tag ${item.status === 'waiting' ? 'warn' : item.status === 'taken' ? 'info' : ''}">
                      ${nameOf(t.inboxStates, item.status)}
                    </span>
                    <code>${item.id}</code>
                    <time class="small muted" datetime=${item.updatedAt}>${this.#time(item.updatedAt)}</time>
                  </li>`,
                )}
              </ul>`
      }`
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const { email, password } = Object.fromEntries(new FormData(event.target))
    this.busy = true
    const signed = await call<{ token: string; user: User }>('/v1/staff/session', {
      method: 'POST',
      body: { email, password },
      headers: { 'accept-language': this.#locale },
    })
    this.busy = false
    this.problem = signed.ok ? null : signed.problem
    if (!signed.ok) return
    this.user = signed.value.user
    this.#token = signed.value.token
    await this.#loadInbox()
  }

  async #loadInbox(): Promise<void> {
    this.busy = true
    const inbox = await call<{ items: readonly InboxItem[] }>('/v1/inbox', { headers: this.#headers() })
    this.busy = false
    this.items = inbox.ok ? inbox.value.items : null
    this.problem = inbox.ok ? null : inbox.problem
  }

  async #signOut(): Promise<void> {
    await call('/v1/staff/session', { method: 'DELETE', headers: this.#headers() })
    this.user = null
    this.items = null
    this.#token = ''
  }

  #headers = (): Record<string, string> => ({ authorization: `Bearer ${this.#token}`, 'accept-language': this.#locale })

  #time = (at: string): string => new Intl.DateTimeFormat(this.#locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
}

customElements.define('anbei-console', AnbeiConsole)
document.documentElement.lang = readLocale() ?? localeOf(document.documentElement.lang)
document.body.append(document.createElement('anbei-console'))
