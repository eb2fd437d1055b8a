import { css, html, LitElement, nothing } from 'lit'
import type { PendingUpload, UploadAction } from '../shared/chat-state.ts'
import { icons } from '../shared/icons.ts'
import { isAsked } from '../shared/is-asked.ts'
import { controls } from '../shared/styles.ts'
import { fullTextsFor } from '../shared/texts/full.ts'
import type { Locale } from '../shared/texts/index.ts'
import { readingTexts } from '../shared/texts/reading.ts'

/** put in when the pages are built: what is downloaded to read a picture */
declare const READING_MEGABYTES: number

/** nothing moves until the person says so */
const still: ReadonlySet<PendingUpload['phase']> = new Set(['choose', 'consent', 'offer', 'failed'])

/** Files on their way, each with its progress and, for a picture, how it is to be read. */
export class AnbeiUploads extends LitElement {
  static override properties = { uploads: {}, locale: {} }
  declare uploads: readonly PendingUpload[]
  declare locale: Locale

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0.6rem;
        align-self: stretch;
      }
      article {
        align-self: flex-end;
        width: min(90%, 30rem);
        padding: 0.65rem 0.95rem;
        border-radius: var(--radius);
        background: var(--accent-soft);
        color: var(--accent-text);
        overflow-wrap: anywhere;
      }
      p {
        margin: 0.2rem 0 0;
        font-size: 0.9375rem;
      }
      .error {
        color: var(--bad);
      }
      strong {
        display: flex;
        align-items: center;
        gap: 0.4rem;
      }
      progress {
        width: 100%;
        accent-color: var(--accent);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
        margin-top: 0.5rem;
      }
      svg {
        width: 16px;
        height: 16px;
      }
    `,
  ]

  override render() {
    return html`${this.uploads.map(upload => {
      const alike = isAsked(upload) ? this.uploads.filter(({ phase }) => phase === upload.phase) : []
      return this.#one(upload, alike.at(-1) === upload ? alike.length : 0)
    })}`
  }

  /** `asks`: of so many files at once the same is asked under this one; 0 under none */
  #one(upload: PendingUpload, asks: number) {
    const t = readingTexts(this.locale)
    const ui = fullTextsFor(this.locale)
    const { phase, share, problem, name } = upload
    const percent = Math.round(share * 100)
    const moving = phase === 'loading' || phase === 'reading' || phase === 'streaming'
    const said: Partial<Record<PendingUpload['phase'], string>> = {
      loading: t.loading(percent),
      reading: t.reading(percent),
      sending: upload.way === 'server' ? t.sendingToRead : t.sending,
      streaming: percent < 100 ? t.streaming(percent) : t.readingRest,
    }
    const button = (does: UploadAction['does'], label: string, style = '') =>
      html`<button class=${style} @click=${() => this.#act({ id: upload.id, does })}>${label}</button>`
    const forAll = asks > 1 ? html`<p>${t.forAll(asks)}</p>` : nothing
    return html`<article>
      <strong>${icons.clip} ${name}</strong>
      ${still.has(phase) ? nothing : html`<p role="status">${said[phase] ?? t.waiting}</p>`}
      ${moving ? html`<progress max="100" value=${percent} aria-label=${t.progress(name)}></progress>` : nothing}
      ${phase === 'sending' ? html`<progress aria-label=${t.progress(name)}></progress>` : nothing}
      ${isAsked(upload) && asks === 0 ? html`<p>${t.askedBelow}</p>` : nothing}
      ${phase === 'failed' ? html`<p class="error" role="alert">${problem}</p>` : nothing}
      ${
        phase === 'choose' && asks
          ? html`<p>${t.ask(READING_MEGABYTES)}</p>
            ${forAll}
            <div class="actions">${button('here', t.here, 'primary')} ${button('server', t.server)} ${button('discard', t.type)}</div>`
          : nothing
      }
      ${
        phase === 'consent' && asks
          ? html`<p role="alert">${t.consent(upload.way === 'here')}</p>
            ${forAll}
            <div class="actions">${button('agree', t.agree, 'primary')} ${button('discard', t.refuse)}</div>`
          : nothing
      }
      ${
        phase === 'offer' && asks
          ? html`<p role="status">${t.offer}</p>
            ${forAll}
            <div class="actions">${button('attach', t.attach)} ${button('discard', t.noNeed, 'quiet')}</div>`
          : nothing
      }
      ${
        phase === 'failed'
          ? html`<div class="actions">
              ${button('retry', ui.retry)} ${upload.way === 'stream' ? nothing : button('server', t.server)} ${button('discard', ui.discard)}
            </div>`
          : nothing
      }
    </article>`
  }

  #act(detail: UploadAction): void {
    this.dispatchEvent(new CustomEvent('upload-action', { detail, bubbles: true, composed: true }))
  }
}

customElements.define('anbei-uploads', AnbeiUploads)

declare global {
  interface HTMLElementTagNameMap {
    'anbei-uploads': AnbeiUploads
  }
}
