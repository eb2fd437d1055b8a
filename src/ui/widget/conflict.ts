import { css, html, LitElement, nothing } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import { conflictTexts } from '../shared/texts/conflict.ts'
import type { EvidenceView, ReplyView } from '../shared/wire.ts'
import './crop.ts'

type Offered = ReplyView['confirming'][number]

/** Two values of which one is right, side by side, each with the place on the paper where it stands. */
export class AnbeiConflict extends LitElement {
  static override properties = { session: { attribute: false }, confirming: { attribute: false } }
  declare session: ChatSession
  declare confirming: readonly Offered[]

  static override styles = css`
    :host {
      display: grid;
      gap: 0.65rem;
    }
    section {
      border: 1px solid var(--line);
      border-radius: 8px;
      padding: 0.6rem 0.75rem;
      background: var(--surface);
    }
    h3 {
      margin: 0 0 0.35rem;
      font-size: 0.9375rem;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
      gap: 0.6rem;
      margin: 0;
    }
    dt {
      font-size: 0.875rem;
      color: var(--muted);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
      font-weight: 600;
    }
    q {
      display: block;
      font-weight: 400;
      color: var(--muted);
    }
  `

  override render() {
    return this.confirming.map(each => (each.against ? this.#both(each, each.against) : nothing))
  }

  #both({ field, label, display, evidence }: Offered, against: NonNullable<Offered['against']>) {
    const t = conflictTexts(this.session.get().locale)
    const known = against.evidence?.kind === 'upload' ? t.otherFile : t.said
    return html`<section aria-label=${t.conflictOf(label)}>
      <h3>${label}</h3>
      <dl>
        <div>${this.#side(field, t.file, display, evidence, t.cropOf(t.file, label))}</div>
        <div>${this.#side(field, known, against.display, against.evidence, t.cropOf(known, label))}</div>
      </dl>
    </section>`
  }

  #side(field: string, source: string, value: string, evidence: EvidenceView | null | undefined, alt: string) {
    const isSeen = evidence?.uploadId && evidence.box
    return html`<dt>${source}</dt>
      <dd>
        ${value}
        ${isSeen ? html`<anbei-crop .session=${this.session} .upload=${evidence.uploadId} .field=${field} .alt=${alt}></anbei-crop>` : nothing}
        ${!isSeen && evidence?.quote && evidence.quote !== value ? html`<q>${evidence.quote}</q>` : nothing}
      </dd>`
  }
}

customElements.define('anbei-conflict', AnbeiConflict)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-conflict': AnbeiConflict
  }
}
