import { css, html, LitElement } from 'lit'
import { explainProblem, type Result } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'
import type { DeskApi, Person } from './desk-api.ts'
import { settingsStyles } from './settings-styles.ts'
import type { ConsoleTexts } from './texts/zh-CN.ts'

/** One part of the settings: what it asks the server, and how it says what came of it. */
export abstract class SettingsPart extends LitElement {
  static override properties = {
    t: { attribute: false },
    api: { attribute: false },
    user: { attribute: false },
    locale: {},
    said: { state: true },
  }
  declare t: ConsoleTexts
  declare api: DeskApi
  declare user: Person
  declare locale: Locale
  declare said: { readonly text: string; readonly bad: boolean } | null

  constructor() {
    super()
    this.said = null
  }

  static override styles = [
    controls,
    settingsStyles,
    css`
      :host {
        display: contents;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.load()
  }

  protected abstract load(): Promise<void>

  protected status() {
    return html`<p class=${this.said?.bad ? 'error' : 'small'} role="status">${this.said?.text ?? ''}</p>`
  }

  /** Says what came of it, and shows what stands now. */
  protected async tell(doing: Promise<Result<unknown>>, words = this.t.saved): Promise<boolean> {
    const done = await doing
    const text = done.ok
      ? words
      : done.problem.errors.map(({ message }) => message).join(' ') ||
        done.problem.detail ||
        explainProblem(done.problem, fullTextsFor(this.locale))
    this.said = { text, bad: !done.ok }
    if (done.ok) await this.load()
    return done.ok
  }

  /** The data of a form that was sent; it is emptied when all went well. */
  protected async send(event: SubmitEvent, doing: (data: FormData) => Promise<Result<unknown>>): Promise<boolean> {
    event.preventDefault()
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return false
    const done = await this.tell(doing(new FormData(form)))
    if (done) form.reset()
    return done
  }
}
