import { afterPaint } from '../shared/after-paint.ts'
import { loadBranding } from '../shared/branding.ts'
import { createChatSession } from '../shared/chat-session.ts'
import { readLocale } from '../shared/saved-session.ts'
import { loadTexts, localeOf } from '../shared/texts/index.ts'
import { AnbeiEmbed } from './embed-element.ts'

export interface EmbedOptions {
  /** origin of our server */
  readonly base: string
  readonly siteKey: string
  readonly locale?: string | undefined
  readonly color?: string | undefined
}

/** Puts the button into the corner of the page. Nothing but its look is asked from the server before it is opened. */
export function addEmbed({ base, siteKey, locale, color }: EmbedOptions): void {
  if (document.querySelector('anbei-embed')) return
  const embed = new AnbeiEmbed()
  embed.session = createChatSession({
    base,
    siteKey,
    locale: locale ? localeOf(locale) : (readLocale() ?? localeOf(document.documentElement.lang)),
  })
  if (color) embed.color = color
  const add = async (): Promise<void> => {
    await loadTexts(embed.session.get().locale)
    document.body.append(embed)
    void afterPaint()
      .then(() => loadBranding(base, siteKey))
      .then(branding => embed.brand(branding))
    // the page around may now call show, hide, prefill and on
    document.dispatchEvent(new CustomEvent('anbei-ready', { detail: embed }))
  }
  if (document.body) void add()
  else addEventListener('DOMContentLoaded', () => void add())
}
