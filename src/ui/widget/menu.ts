import { css, html, LitElement, nothing } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import type { ChatState } from '../shared/chat-state.ts'
import { explainProblem } from '../shared/result.ts'
import type { KeptSession } from '../shared/saved-session.ts'
import { controls } from '../shared/styles.ts'
import { type FullTexts, fullTextsFor } from '../shared/texts/full.ts'
import { download } from './download.ts'

type View = 'menu' | 'kept' | 'share' | 'resume' | 'new' | 'erase' | 'erased'

/** What is needed seldom: a person, the other conversations, another device, a new one, the end of the data, the other language. */
export class AnbeiMenu extends LitElement {
  static override properties = {
    session: {},
    state: {},
    view: { state: true },
    copied: { state: true },
    renewed: { state: true },
    problem: { state: true },
    busy: { state: true },
  }
  declare session: ChatSession
  declare state: ChatState
  declare view: View
  /** what was copied last */
  declare copied: string
  declare renewed: boolean
  declare problem: string
  declare busy: boolean

  constructor() {
    super()
    this.view = 'menu'
    this.copied = ''
    this.renewed = false
    this.problem = ''
    this.busy = false
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding: 0.25rem 1.1rem 1.25rem;
      }
      li button {
        width: 100%;
        justify-content: flex-start;
        min-height: 52px;
        border: 0;
        border-bottom: 1px solid var(--line);
        border-radius: 0;
        background: none;
      }
      li:last-child button {
        border-bottom: 0;
      }
      h3 {
        margin-bottom: 0.4rem;
      }
      form,
      .part {
        display: grid;
        gap: 0.8rem;
      }
      .code {
        padding: 0.7rem;
        border-radius: 10px;
        background: var(--raised);
        font: 600 1.15rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
        text-align: center;
        overflow-wrap: anywhere;
        user-select: all;
      }
      .part li button {
        flex-direction: column;
        align-items: flex-start;
        gap: 0;
        padding: 0.5rem 0;
        text-align: start;
      }
      .title {
        overflow-wrap: anywhere;
      }
      .danger {
        border-color: var(--bad);
        color: var(--bad);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem;
      }
    `,
  ]

  override render() {
    const t = fullTextsFor(this.state.locale)
    switch (this.view) {
      case 'menu':
        return this.#menu(t)
      case 'share':
        return this.#share(t)
      case 'resume':
        return this.#resume(t)
      case 'new':
        return this.#new(t)
      case 'kept':
        return this.#kept(t)
      case 'erase':
        return this.#erase(t)
      case 'erased':
        return this.#erased(t)
    }
  }

  #menu(t: FullTexts) {
    const ready = this.state.phase === 'ready'
    const item = (label: string, act: () => void) => html`<li><button @click=${act}>${label}</button></li>`
    return html`${this.state.person ? html`<p class="small muted">${t.knownAs(this.state.person.name ?? '')}</p>` : nothing}<ul>
      ${ready ? item(t.person, () => this.#emit('person')) : nothing} ${ready ? item(t.resumeOther, () => this.#go('share')) : nothing}
      ${this.session.kept().length ? item(t.myConversations, () => this.#go('kept')) : nothing}
      ${item(t.resume, () => this.#go('resume'))} ${item(t.newConversation, () => this.#go('new'))}
      ${ready ? item(t.exportMine, () => void this.#exportMine()) : nothing} ${ready ? item(t.erase, () => this.#go('erase')) : nothing}
      ${this.problem ? html`<li><p class="error" role="alert">${this.problem}</p></li>` : nothing}
      <li>
        <button lang=${this.state.locale === 'en' ? 'zh-CN' : 'en'} @click=${this.#switchLanguage}>${t.switchLanguage}</button>
      </li>
    </ul>`
  }

  #share(t: FullTexts) {
    const code = this.state.resumeCode
    return html`<div class="part">
      <h3>${t.resumeOther}</h3>
      ${
        code
          ? html`<p>${t.resumeOtherText}</p>
              <p class="code">${code}</p>
              <div class="actions">
                <button class="primary" @click=${() => this.#copy(this.session.resumeLink(code))}>
                  ${this.copied && this.copied !== code ? t.copied : t.copyLink}
                </button>
                <button @click=${() => this.#copy(code)}>${this.copied === code ? t.copied : t.copyCode}</button>
                <button @click=${() => this.#go('menu')}>${t.back}</button>
              </div>
              <p class="hidden-text" role="status">${this.copied ? t.copied : ''}</p>
`
          : html`<p>${t.noResumeCode}</p>`
      }
      <p class="small muted">${t.renewText}</p>
      ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing}
      <div class="actions">
        <button ?disabled=${this.busy} @click=${this.#renew}>${this.renewed ? t.renewed : t.renew}</button>
        ${code ? nothing : html`<button @click=${() => this.#go('menu')}>${t.back}</button>`}
      </div>
    </div>`
  }

  #resume(t: FullTexts) {
    return html`<form @submit=${this.#submitCode}>
      <h3>${t.resume}</h3>
      <p>${t.resumeText}</p>
      <label
        >${t.resumeCode}<input
          name="code"
          required
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-invalid=${this.problem !== ''}
          aria-describedby="problem"
      /></label>
      <p id="problem" class="error" role="alert" ?hidden=${!this.problem}>${this.problem}</p>
      <div class="actions">
        <button class="primary" ?disabled=${this.busy}>${t.resumeGo}</button>
        <button type="button" @click=${() => this.#go('menu')}>${t.back}</button>
      </div>
    </form>`
  }

  #new(t: FullTexts) {
    const code = this.state.resumeCode
    return html`<div class="part">
      <h3>${t.newConversationTitle}</h3>
      <p>${t.newConversationText}</p>
      ${code ? html`<p class="code">${code}</p>` : nothing}
      <div class="actions">
        <button class="primary" ?disabled=${this.busy} @click=${this.#startOver}>${t.startOver}</button>
        <button @click=${() => this.#go('menu')}>${t.cancel}</button>
      </div>
    </div>`
  }

  #kept(t: FullTexts) {
    return html`<div class="part">
      <h3>${t.myConversations}</h3>
      <ul>
        ${this.session.kept().map(
          kept => html`<li>
            <button ?disabled=${this.busy} @click=${() => this.#goTo(kept)}>
              <span class="title">${kept.title || t.untitled}</span>
              <span class="small muted">${t.lastOpen(this.#day(kept.at))}</span>
            </button>
          </li>`,
        )}
      </ul>
      <div class="actions"><button @click=${() => this.#go('menu')}>${t.back}</button></div>
    </div>`
  }

  #erase(t: FullTexts) {
    return html`<div class="part">
      <h3>${t.eraseTitle}</h3>
      <p>${t.eraseText}</p>
      <p class="error" role="alert" ?hidden=${!this.problem}>${this.problem}</p>
      <div class="actions">
        <button class="danger" ?disabled=${this.busy} @click=${this.#eraseNow}>${t.eraseNow}</button>
        <button @click=${() => this.#go('menu')}>${t.cancel}</button>
      </div>
    </div>`
  }

  #erased(t: FullTexts) {
    return html`<div class="part">
      <p role="status">${t.erased}</p>
      <div class="actions"><button class="primary" ?disabled=${this.busy} @click=${this.#startOver}>${t.startOver}</button></div>
    </div>`
  }

  /** A day in the reader's language. */
  #day(at: string): string {
    return new Intl.DateTimeFormat(this.state.locale, { dateStyle: 'medium' }).format(new Date(at))
  }

  async #goTo(kept: KeptSession): Promise<void> {
    this.busy = true
    await this.session.goTo(kept)
    this.#emit('done')
  }

  async #renew(): Promise<void> {
    this.busy = true
    const renewed = await this.session.renewCode()
    this.busy = false
    this.renewed = renewed.ok
    this.copied = ''
    this.problem = renewed.ok ? '' : explainProblem(renewed.problem, fullTextsFor(this.state.locale))
  }

  async #exportMine(): Promise<void> {
    const link = await this.session.exportLink()
    this.problem = link.ok ? '' : explainProblem(link.problem, fullTextsFor(this.state.locale))
    if (link.ok) download(link.value)
  }

  async #eraseNow(): Promise<void> {
    this.busy = true
    const erased = await this.session.erase()
    this.busy = false
    if (erased.ok) this.#go('erased')
    else this.problem = explainProblem(erased.problem, fullTextsFor(this.state.locale))
  }

  #go(view: View): void {
    this.view = view
    this.problem = ''
    this.copied = ''
    this.renewed = false
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('input, .primary, button')?.focus())
  }

  async #copy(code: string): Promise<void> {
    // the clipboard exists on https pages only; elsewhere the code is selected by one tap
    await navigator.clipboard?.writeText(code).then(
      () => {
        this.copied = code
      },
      () => {},
    )
  }

  async #submitCode(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const code = this.renderRoot.querySelector('input')?.value ?? ''
    if (!code.trim()) return
    this.busy = true
    const found = await this.session.resume(code)
    this.busy = false
    const t = fullTextsFor(this.state.locale)
    if (found.ok) return this.#emit('done')
    const { status } = found.problem
    this.problem = status === 0 || status === 429 || status >= 500 ? explainProblem(found.problem, t) : t.resumeBad
  }

  async #startOver(): Promise<void> {
    this.busy = true
    await this.session.startOver()
    this.#emit('done')
  }

  async #switchLanguage(): Promise<void> {
    await this.session.setLocale(this.state.locale === 'en' ? 'zh-CN' : 'en')
    this.#emit('done')
  }

  #emit(name: 'done' | 'person'): void {
    this.dispatchEvent(new CustomEvent(name))
  }
}

customElements.define('anbei-menu', AnbeiMenu)
