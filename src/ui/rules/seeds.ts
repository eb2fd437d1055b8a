import { css, html, LitElement, nothing } from 'lit'
import { call } from '../shared/call.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { readLocale, writeLocale } from '../shared/saved-session.ts'
import { controls, tokens } from '../shared/styles.ts'
import '../shared/texts/every.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import { type Locale, localeOf } from '../shared/texts/index.ts'
import { pageFrame } from './page-frame.ts'
import { pageStyles } from './page-styles.ts'
import { renderStatement } from './seed-statement.ts'
import type { SeedSentenceJson, SeedsJson } from './seed-types.ts'
import { type RulesTexts, rulesTexts } from './texts/index.ts'

type Show = 'all' | 'judged' | 'notJudged' | 'silent'

/** The two source articles, sentence by sentence, with what stands for each of their statements. */
export class AnbeiSeeds extends LitElement {
  static override properties = {
    locale: { state: true },
    head: { state: true },
    sentences: { state: true },
    problem: { state: true },
    article: { state: true },
    show: { state: true },
    text: { state: true },
  }
  declare locale: Locale
  declare head: SeedsJson | null
  declare sentences: readonly SeedSentenceJson[]
  declare problem: Problem | null
  declare article: string
  declare show: Show
  declare text: string

  constructor() {
    super()
    this.locale = localeOf(new URLSearchParams(location.search).get('lang') ?? readLocale() ?? document.documentElement.lang)
    this.head = null
    this.sentences = []
    this.problem = null
    this.article = ''
    this.show = 'all'
    this.text = ''
  }

  static override styles = [
    tokens,
    controls,
    pageStyles,
    pageFrame,
    css`
      blockquote {
        margin: 0;
        padding-inline-start: 0.8rem;
        border-inline-start: 3px solid var(--line);
      }
      .statement {
        margin-top: 0.6rem;
        border-radius: 10px;
        background: var(--raised);
      }
      .statement > summary {
        padding: 0.3rem 0.8rem;
      }
      .statement > dl {
        padding: 0 0.8rem 0.8rem;
      }
    `,
  ]

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('locale')) void this.#load()
  }

  async #load(): Promise<void> {
    const { locale } = this
    const found: SeedSentenceJson[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const more: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
      const read = await call<SeedsJson>(`/v1/rules/seeds?locale=${locale}&limit=100${more}`)
      if (locale !== this.locale) return
      if (!read.ok) {
        this.problem = read.problem
        return
      }
      found.push(...read.value.items)
      this.head = read.value
      this.sentences = [...found]
      cursor = read.value.nextCursor
    }
    this.problem = null
  }

  override render() {
    const t = rulesTexts(this.locale)
    return html`<header>
        <h1>${t.seedsTitle}</h1>
        <nav>
          <a href="/rules">${t.toRules}</a>
          <a href="/docs">${t.apiReference}</a>
          <button lang=${this.locale === 'en' ? 'zh-CN' : 'en'} @click=${this.#switchLanguage}>${t.otherLanguage}</button>
        </nav>
      </header>
      <main>
        <p><span class="tag warn">${t.guideWord}</span></p>
        <p class="muted">${t.seedsIntro}</p>
        ${this.problem ? html`<p class="error" role="alert">${explainProblem(this.problem, fullTextsFor(this.locale))}</p>` : nothing}
        ${this.head ? this.#about(this.head, t) : nothing}
        ${this.#filters(t)} ${this.#list(t)}
      </main>`
  }

  #about({ articles, notes, gaps }: SeedsJson, t: RulesTexts) {
    const open = gaps.uncovered.length + gaps.uncarried.length + gaps.unsettled.length
    return html`<ul>
        ${articles.map(
          ({ title, sentences, statements, checkable }) =>
            html`<li class="card"><strong>${title}</strong><p class="small muted">${t.articleSummary(sentences, statements, checkable)}</p></li>`,
        )}
      </ul>
      <p><span class="tag ${open ? 'bad' : 'good'}">${open ? t.gaps(open) : t.noGaps}</span></p>
      <details class="card">
        <summary>${t.notes} · ${notes.length}</summary>
        <div class="inside">
          <p class="small muted">${t.notesIntro}</p>
          <ul>${notes.map(({ id, text }) => html`<li id="note-${id}"><code>${id}</code> ${text}</li>`)}</ul>
        </div>
      </details>`
  }

  #filters(t: RulesTexts) {
    const shows: Readonly<Record<Show, string>> = { all: t.showAll, judged: t.showJudged, notJudged: t.showNotJudged, silent: t.showSilent }
    return html`<div class="grid">
      <label>${t.search}<input type="search" .value=${this.text} @input=${this.#onSearch} /></label>
      <label>
        ${t.article}
        <select .value=${this.article} @change=${this.#onArticle}>
          <option value="">${t.any}</option>
          ${(this.head?.articles ?? []).map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
        </select>
      </label>
      <label>
        ${t.show}
        <select .value=${this.show} @change=${this.#onShow}>
          ${Object.entries(shows).map(([key, name]) => html`<option value=${key}>${name}</option>`)}
        </select>
      </label>
    </div>`
  }

  #list(t: RulesTexts) {
    const shown = this.sentences.filter(
      sentence => (!this.article || sentence.article === this.article) && this.#isShown(sentence) && this.#says(sentence),
    )
    return html`<p role="status">${this.head ? `${shown.length} / ${this.sentences.length}` : t.loading}</p>
      ${this.head && shown.length === 0 ? html`<p class="muted">${t.none}</p>` : nothing}
      <ul>
        ${shown.map(
          ({ article, number, text, source, kind, statements }) => html`<li class="card">
            <p class="small muted">${article} · ${t.sentence(number)}${kind ? html` · ${t.kindOf}: ${kind.label}` : nothing}</p>
            <blockquote lang="zh-CN">${text}</blockquote>
            ${source ? html`<p class="small muted" lang="zh-CN">${t.asOnPage}: ${source}</p>` : nothing}
            ${statements.map(statement => renderStatement(statement, this.locale))}
          </li>`,
        )}
      </ul>`
  }

  #isShown({ statements, kind }: SeedSentenceJson): boolean {
    if (this.show === 'judged') return statements.some(({ checkable }) => checkable)
    if (this.show === 'notJudged') return statements.length > 0 && statements.every(({ checkable }) => !checkable)
    return this.show === 'all' || kind !== null
  }

  #says({ text, statements }: SeedSentenceJson): boolean {
    const wanted = this.text.trim().toLowerCase()
    const words = [text, ...statements.flatMap(({ id, says, rules }) => [id, says, ...rules.map(rule => rule.id)])]
    return words.join(' ').toLowerCase().includes(wanted)
  }

  #onSearch(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.text = event.target.value
  }

  #onArticle(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.article = event.target.value
  }

  #onShow(event: Event): void {
    const chosen = event.target instanceof HTMLSelectElement ? event.target.value : ''
    this.show = chosen === 'judged' || chosen === 'notJudged' || chosen === 'silent' ? chosen : 'all'
  }

  #switchLanguage(): void {
    this.locale = this.locale === 'en' ? 'zh-CN' : 'en'
    writeLocale(this.locale)
    document.documentElement.lang = this.locale
    document.title = rulesTexts(this.locale).seedsTitle
  }
}

customElements.define('anbei-seeds', AnbeiSeeds)
const page = new AnbeiSeeds()
document.documentElement.lang = page.locale
document.title = rulesTexts(page.locale).seedsTitle
document.body.append(page)
