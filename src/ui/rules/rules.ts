import { css, html, LitElement, nothing } from 'lit'
import { readLocale, writeLocale } from '../shared/saved-session.ts'
import { controls, tokens } from '../shared/styles.ts'
import '../shared/texts/every.ts'
import { type Locale, localeOf } from '../shared/texts/index.ts'
import './authorities.ts'
import './case-at-date.ts'
import './rule-browser.ts'
import './rule-changes.ts'
import './rule-tables.ts'
import { pageFrame } from './page-frame.ts'
import { pageStyles } from './page-styles.ts'
import { rulesTexts } from './texts/index.ts'

const tabs = ['rules', 'changes', 'authorities', 'tables', 'case'] as const
type Tab = (typeof tabs)[number]
const isTab = (word: string): word is Tab => tabs.some(tab => tab === word)

/** The page of the policy owner: every rule, what changes when, who handles a filing, and any case judged at a chosen day. */
export class AnbeiRules extends LitElement {
  static override properties = { locale: { state: true }, tab: { state: true }, rule: { state: true }, key: { state: true } }
  declare locale: Locale
  declare tab: Tab
  /** id of a rule that the address names */
  declare rule: string
  /** typed for a case; never kept */
  declare key: string

  constructor() {
    super()
    this.locale = localeOf(new URLSearchParams(location.search).get('lang') ?? readLocale() ?? document.documentElement.lang)
    this.tab = 'rules'
    this.rule = ''
    this.key = ''
    this.#readAddress()
  }

  static override styles = [
    tokens,
    controls,
    pageStyles,
    pageFrame,
    css`
      [role='tablist'] {
        display: flex;
        overflow-x: auto;
        border-bottom: 1px solid var(--line);
      }
      [role='tab'] {
        flex: none;
        padding: 0.4rem 1rem;
        border: 0;
        border-bottom: 3px solid transparent;
        border-radius: 0;
        background: none;
        color: var(--muted);
      }
      [role='tab'][aria-selected='true'] {
        border-color: var(--accent);
        color: var(--accent-text);
        font-weight: 600;
      }
      [role='tab']:focus-visible {
        outline-offset: -3px;
      }
      [role='tabpanel'] {
        padding-top: 1rem;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('hashchange', this.#readAddress)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('hashchange', this.#readAddress)
  }

  override render() {
    const t = rulesTexts(this.locale)
    return html`<header>
        <h1>${t.title}</h1>
        <nav>
          <a href="/rules/seeds">${t.toSeeds}</a>
          <a href="/docs">${t.apiReference}</a>
          <button lang=${this.locale === 'en' ? 'zh-CN' : 'en'} @click=${this.#switchLanguage}>${t.otherLanguage}</button>
        </nav>
      </header>
      <main>
        <p class="muted">${t.intro}</p>
        <div role="tablist" aria-label=${t.title} @keydown=${this.#onArrow}>
          ${tabs.map(
            tab =>
              html`<button
                role="tab"
                id="tab-${tab}"
                aria-controls="panel"
                aria-selected=${this.tab === tab}
                tabindex=${this.tab === tab ? 0 : -1}
                @click=${() => this.#open(tab)}
              >
                ${t.tabs[tab]}
              </button>`,
          )}
        </div>
        <div role="tabpanel" id="panel" aria-labelledby="tab-${this.tab}">${this.#panel()}</div>
      </main>`
  }

  #panel() {
    const { locale, key } = this
    switch (this.tab) {
      case 'rules':
        return html`<anbei-rule-browser .locale=${locale} .wanted=${this.rule}></anbei-rule-browser>`
      case 'changes':
        return html`<anbei-rule-changes .locale=${locale} .key=${key}></anbei-rule-changes>`
      case 'authorities':
        return html`<anbei-authorities .locale=${locale}></anbei-authorities>`
      case 'tables':
        return html`<anbei-rule-tables .locale=${locale}></anbei-rule-tables>`
      case 'case':
        return html`<anbei-case-at-date .locale=${locale} .key=${key} @key-typed=${this.#keepKey}></anbei-case-at-date>`
      default:
        return nothing
    }
  }

  /** `#changes` opens a tab, `#rule=<id>` a rule. */
  #readAddress = (): void => {
    const [word = '', id = ''] = location.hash.slice(1).split('=')
    this.tab = isTab(word) ? word : 'rules'
    this.rule = word === 'rule' ? decodeURIComponent(id) : ''
  }

  #open(tab: Tab): void {
    location.hash = tab
    this.tab = tab
  }

  #onArrow(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = tabs[(tabs.indexOf(this.tab) + step + tabs.length) % tabs.length]
    if (step === 0 || !next) return
    event.preventDefault()
    this.#open(next)
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus())
  }

  #keepKey(event: CustomEvent<string>): void {
    this.key = event.detail
  }

  #switchLanguage(): void {
    this.locale = this.locale === 'en' ? 'zh-CN' : 'en'
    writeLocale(this.locale)
    document.documentElement.lang = this.locale
    document.title = rulesTexts(this.locale).title
  }
}

customElements.define('anbei-rules', AnbeiRules)
const page = new AnbeiRules()
document.documentElement.lang = page.locale
document.title = rulesTexts(page.locale).title
document.body.append(page)
