import { createChatSession } from '../shared/chat-session.ts'
import { readLocale } from '../shared/saved-session.ts'
import { localeOf } from '../shared/texts/index.ts'
import { AnbeiEmbed } from './embed-element.ts'

export interface EmbedOptions {
  /** origin of our server */
  readonly base: string
  readonly siteKey: string
  readonly locale?: string | undefined
  readonly color?: string | undefined
}

/** Puts the button into the corner of the page. Nothing is asked from the server before it is opened. */
export function addEmbed({ base, siteKey, locale, color }: EmbedOptions): void {
  if (document.querySelector('anbei-embed')) return
  const embed = new AnbeiEmbed()
  embed.session = createChatSession({
    base,
    siteKey,
    locale: locale ? localeOf(locale) : (readLocale() ?? localeOf(document.documentElement.lang)),
  })
  if (color) embed.color = color
  if (document.body) document.body.append(embed)
  else addEventListener('DOMContentLoaded', () => document.body.append(embed))
}
