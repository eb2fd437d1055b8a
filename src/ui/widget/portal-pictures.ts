import { css, html, LitElement, nothing } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import { canMake } from '../shared/portal-maker.ts'
import { explainProblem, type Problem } from '../shared/result.ts'
import { controls } from '../shared/styles.ts'
import { type Locale, textsFor } from '../shared/texts/index.ts'
import { readingTexts } from '../shared/texts/reading.ts'
import type { PortalView } from '../shared/wire.ts'

interface Made {
  readonly url: string
  readonly name: string
  readonly bytes: number
}

/** Under a picture that a portal would refuse as it is: one tap makes one that fits, shows it and offers it for download. */
export class AnbeiPortalPictures extends LitElement {
  static override properties = {
    session: { attribute: false },
    locale: {},
    upload: {},
    name: {},
    bytes: {},
    mime: {},
    portals: { attribute: false },
    made: { state: true },
    busy: { state: true },
    problem: { state: true },
  }
  declare session: ChatSession
  declare locale: Locale
  declare upload: string
  declare name: string
  /** of the file as it was given */
  declare bytes: number
  declare mime: string
  declare portals: readonly PortalView[]
  declare made: ReadonlyMap<string, Made>
  declare busy: boolean
  declare problem: string

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        align-items: flex-end;
        align-self: flex-end;
        gap: 0.4rem;
        max-width: min(90%, 30rem);
        text-align: right;
      }
      img {
        max-width: 100%;
        max-height: 16rem;
        border: 1px solid var(--line);
        border-radius: 4px;
        background: #fff;
      }
      p {
        margin: 0.2rem 0;
        font-size: 0.9375rem;
      }
      a {
        color: var(--accent);
        overflow-wrap: anywhere;
      }
      .error {
        color: var(--bad);
      }
    `,
  ]

  constructor() {
    super()
    this.made = new Map()
    this.busy = false
    this.problem = ''
  }

  override render() {
    return html`${this.portals.filter(portal => canMake(portal, this)).map(portal => this.#one(portal))}
    ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing}`
  }

  #one(portal: PortalView) {
    const t = readingTexts(this.locale)
    const { label, mostBytes, because } = portal
    const made = this.made.get(portal.portal)
    if (!made)
      return html`<button ?disabled=${this.busy} @click=${() => this.#make(portal)}>
        ${
          this.busy
            ? t.shrinking
            : portal.made
              ? t.showMade(label, sizeOf(portal.made.bytes))
              : because === 'format'
                ? t.makeJpeg(sizeOf(mostBytes), label)
                : t.shrink(sizeOf(mostBytes), label)
        }
      </button>`
    return html`<p role="status">${t.shrunk(sizeOf(this.bytes), sizeOf(made.bytes))}</p>
      <img src=${made.url} alt=${t.portalPicture(label)} />
      <a href=${made.url} download=${made.name}>${t.download(made.name, sizeOf(made.bytes))}</a>`
  }

  async #make(view: PortalView): Promise<void> {
    const { portal } = view
    this.busy = true
    this.problem = ''
    const answer = await this.session.portals.make(this.upload, view)
    this.busy = false
    if (answer.ok) {
      const { value: blob } = answer
      const name = blob.type === 'image/jpeg' ? `${this.name.replace(/\.\w{1,5}$/, '')}.jpg` : this.name
      this.made = new Map(this.made).set(portal, { url: URL.createObjectURL(blob), name, bytes: blob.size })
    } else this.problem = this.#explain(answer.problem, view)
  }

  #explain(problem: Problem, { mostBytes }: PortalView): string {
    const t = readingTexts(this.locale)
    if (problem.code === 'illegible') return t.illegible(sizeOf(mostBytes))
    if (problem.code === 'severalPages') return t.severalPages
    if (problem.code === 'undecodable' && this.mime === 'application/pdf') return t.undrawable
    return problem.code === 'undecodable' ? t.failed.undecodable : explainProblem(problem, textsFor(this.locale))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const { url } of this.made.values()) URL.revokeObjectURL(url)
    this.made = new Map()
  }
}

const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${Number((bytes / 1024 / 1024).toFixed(1))} MB`

customElements.define('anbei-portal-pictures', AnbeiPortalPictures)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-portal-pictures': AnbeiPortalPictures
  }
}
