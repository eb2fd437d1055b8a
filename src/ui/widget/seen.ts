import { css, html, LitElement } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import { conflictTexts } from '../shared/texts/conflict.ts'
import type { ReplyView } from '../shared/wire.ts'
import './crop.ts'

type Offered = ReplyView['confirming'][number]

/** The parts of a picture that one yes confirms, each beside what was read there. */
export class AnbeiSeen extends LitElement {
  static override properties = { session: { attribute: false }, offered: { attribute: false } }
  declare session: ChatSession
  declare offered: readonly Offered[]

  static override styles = css`
    details {
      border: 1px solid var(--line);
      border-radius: 8px;
      padding: 0.25rem 0.75rem;
      background: var(--surface);
    }
    summary {
      min-height: 44px;
      display: flex;
      align-items: center;
      cursor: pointer;
      font-weight: 600;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
      gap: 0.6rem;
      margin: 0 0 0.5rem;
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
  `

  override render() {
    const t = conflictTexts(this.session.get().locale)
    return html`<details open>
      <summary>${t.seen}</summary>
      <dl>${this.offered.map(each => this.#one(each, t.cropOf(t.file, each.label)))}</dl>
    </details>`
  }

  #one({ field, label, display }: Offered, alt: string) {
    const { uploadId } = this.session.get().case?.fields[field]?.evidence ?? {}
    return html`<div>
      <dt>${label}</dt>
      <dd>${display}<anbei-crop .session=${this.session} .upload=${uploadId} .field=${field} .alt=${alt}></anbei-crop></dd>
    </div>`
  }
}

customElements.define('anbei-seen', AnbeiSeen)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-seen': AnbeiSeen
  }
}
