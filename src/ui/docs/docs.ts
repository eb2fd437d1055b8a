import { css, html, LitElement, nothing } from 'lit'
import { call } from '../shared/call.ts'
import { readLocale } from '../shared/saved-session.ts'
import { controls, tokens } from '../shared/styles.ts'
import { localeOf } from '../shared/texts/index.ts'
import { curlOf } from './example-call.ts'
import { describeSchema, type Entry, type OpenApi, operationsOf, type Schema } from './open-api.ts'
import en from './texts/en.ts'
import zhCN, { type DocsTexts } from './texts/zh-CN.ts'

const words = { 'zh-CN': zhCN, en }

/** The API reference: every call of `/openapi.json`, with its parameters, bodies and answers. */
export class AnbeiDocs extends LitElement {
  static override properties = { api: { state: true }, failed: { state: true }, filter: { state: true } }
  declare api: OpenApi | null
  declare failed: boolean
  declare filter: string
  readonly #locale = readLocale() ?? localeOf(document.documentElement.lang)

  constructor() {
    super()
    this.api = null
    this.failed = false
    this.filter = ''
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
      main {
        max-width: 960px;
        margin: 0 auto;
        padding: 1.5rem 1.1rem 4rem;
      }
      h1 {
        margin: 0;
        font-size: 1.5rem;
      }
      h2 {
        margin: 1.6rem 0 0.5rem;
        font-size: 1.1rem;
      }
      h3 {
        margin: 0.9rem 0 0.3rem;
        font-size: 0.9375rem;
      }
      details {
        margin-bottom: 0.5rem;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
      }
      summary {
        flex-wrap: wrap;
        padding: 0.6rem 1rem;
      }
      .inside {
        padding: 0 1rem 1rem;
      }
      code,
      pre {
        font: 0.875rem/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
        overflow-wrap: anywhere;
      }
      pre {
        margin: 0;
        padding: 0.7rem 0.9rem;
        border-radius: 8px;
        overflow-x: auto;
        background: var(--raised);
        white-space: pre-wrap;
      }
      .method {
        min-width: 4.2em;
        font-weight: 700;
        color: var(--accent-text);
      }
      .method.DELETE {
        color: var(--bad);
      }
      .method.POST,
      .method.PUT,
      .method.PATCH {
        color: var(--info);
      }
      input {
        margin-top: 0.9rem;
      }
      dl > div {
        padding: 0.35rem 0.6rem;
        border-radius: 8px;
      }
      dl > div:focus {
        background: var(--raised);
      }
      dd {
        margin: 0;
      }
    `,
  ]

  override async connectedCallback(): Promise<void> {
    super.connectedCallback()
    const read = await call<OpenApi>('/openapi.json')
    this.api = read.ok ? read.value : null
    this.failed = !read.ok
  }

  /** The `type` of a problem is an address of this page; what it names is drawn after the browser has looked for it. */
  override updated(changed: Map<string, unknown>): void {
    const named =
      changed.has('api') && location.hash.startsWith('#problem-')
        ? this.renderRoot.querySelector(`#${CSS.escape(location.hash.slice(1))}`)
        : null
    if (!(named instanceof HTMLElement)) return
    named.scrollIntoView({ block: 'center' })
    named.focus()
  }

  override render() {
    const t = words[this.#locale]
    if (this.failed) return html`<main role="alert">${t.docsFailed}</main>`
    if (!this.api) return html`<main>${t.loading}</main>`
    const wanted = this.filter.trim().toLowerCase()
    const entries = operationsOf(this.api).filter(entry => !wanted || searchText(entry).includes(wanted))
    const groups = [...new Set(entries.map(groupOf))]
    return html`<main>
      <h1>${t.docsTitle} <span class="tag">${this.api.info.version}</span></h1>
      <p class="muted">${t.docsIntro} <a href="/openapi.json">/openapi.json</a></p>
      <input type="search" aria-label=${t.docsFilter} placeholder=${t.docsFilter} @input=${this.#onFilter} />
      ${entries.length === 0 ? html`<p>${t.docsNone}</p>` : nothing}
      ${groups.map(
        group => html`<h2>${group}</h2>
          ${entries.filter(entry => groupOf(entry) === group).map(entry => this.#entry(entry, t))}`,
      )}
      <h2>${t.docsProblems}</h2>
      <p class="muted">${t.docsProblemsIntro}</p>
      <dl>
        ${this.api['x-problems']
          ?.filter(({ code }) => !wanted || code.includes(wanted))
          .map(
            ({ code, status, says }) =>
              html`<div id="problem-${code}" tabindex="-1">
                <dt><code>${status} ${code}</code></dt>
                <dd>${says[this.#locale]}</dd>
              </div>`,
          )}
      </dl>
    </main>`
  }

  #entry(entry: Entry, t: DocsTexts) {
    const { method, path, operation } = entry
    const body = Object.entries(operation.requestBody?.content ?? {})
    return html`<details>
      <summary>
        <code class="method ${method}">${method}</code><code>${path}</code>
        ${operation.summary ? html`<span class="muted">${operation.summary}</span>` : nothing}
      </summary>
      <div class="inside">
        ${operation.description ? html`<p>${operation.description}</p>` : nothing}
        ${
          operation.parameters?.length
            ? html`<h3>${t.docsParameters}</h3>
                <ul>
                  ${operation.parameters.map(
                    parameter =>
                      html`<li>
                        <code>${parameter.name}</code> <span class="muted">${parameter.in}${parameter.required ? `, ${t.required}` : ''}</span>
                        ${parameter.description ?? nothing}
                      </li>`,
                  )}
                </ul>`
            : nothing
        }
        ${body.length ? html`<h3>${t.docsBody}</h3>${body.map(([type, { schema }]) => this.#schema(type, schema))}` : nothing}
        <h3>${t.docsExample}</h3>
        ${this.api ? html`<pre tabindex="0">${curlOf(entry, this.api, location.origin)}</pre>` : nothing}
        <h3>${t.docsAnswers}</h3>
        ${Object.entries(operation.responses ?? {}).map(
          ([status, answer]) =>
            html`<p><code>${status}</code> ${answer.description ?? nothing}</p>
              ${Object.entries(answer.content ?? {})
                .filter(() => status.startsWith('2'))
                .map(([type, { schema }]) => this.#schema(type, schema))}`,
        )}
      </div>
    </details>`
  }

  #schema(type: string, schema: Schema | undefined) {
    return html`<p class="small muted">${type}</p>
      ${schema && this.api ? html`<pre tabindex="0">${describeSchema(schema, this.api)}</pre>` : nothing}`
  }

  #onFilter(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.filter = event.target.value
  }
}

const groupOf = ({ path, operation }: Entry): string => operation.tags?.[0] ?? path.split('/')[2] ?? path

const searchText = ({ method, path, operation }: Entry): string =>
  `${method} ${path} ${operation.summary ?? ''} ${operation.description ?? ''}`.toLowerCase()

customElements.define('anbei-docs', AnbeiDocs)
document.documentElement.lang = readLocale() ?? localeOf(document.documentElement.lang)
document.body.append(document.createElement('anbei-docs'))
