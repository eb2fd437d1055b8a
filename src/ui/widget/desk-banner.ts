import { html, nothing } from 'lit'
import type { ChatSession } from '../shared/chat-session.ts'
import type { ChatState } from '../shared/chat-state.ts'
import { icons } from '../shared/icons.ts'
import type { UiTexts } from '../shared/texts/index.ts'

/** Who of the staff has the word, who reads along, and when somebody comes. */
export function deskBanner(t: UiTexts, { conversation, opening, locale }: ChatState, session: ChatSession) {
  if (!conversation) return nothing
  const names = conversation.watchers.map(({ name }) => name).join('、')
  const when = (at: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date(at))
  const waiting =
    opening && !opening.open ? t.personClosed(opening.opensAt ? when(opening.opensAt) : '') : t.personWaiting(opening?.withinMinutes ?? 0)
  const person =
    conversation.controller === 'staff' ? t.personHere(conversation.staff?.name ?? '') : conversation.status === 'waiting' ? waiting : ''
  return html`${person ? html`<p class="banner info">${icons.person}<span>${person}</span></p>` : nothing}
  ${
    names
      ? html`<p class="banner info watching">
          ${icons.person}<span>${t.watchedBy(names)}</span><button class="quiet" @click=${() => session.desk.refuseWatching()}>${t.refuseWatching}</button>
        </p>`
      : nothing
  }`
}
