import { afterPaint } from '../shared/after-paint.ts'
import { loadBranding } from '../shared/branding.ts'
import { createChatSession } from '../shared/chat-session.ts'
import { readLocale } from '../shared/saved-session.ts'
import { loadTexts, localeOf } from '../shared/texts/index.ts'
import { brandColour } from './brand-colour.ts'
import './chat.ts'

/** The page at `/`: the chat fills it. `?lang=en` and the person's last choice come before the page's language. */
const root = document.documentElement
const asked = new URLSearchParams(location.search).get('lang')
const session = createChatSession({
  base: '',
  place: 'page',
  locale: asked ? localeOf(asked) : (readLocale() ?? localeOf(root.lang)),
  ...(root.dataset.siteKey ? { siteKey: decodeURIComponent(root.dataset.siteKey) } : {}),
})
session.subscribe(({ locale }) => {
  root.lang = locale
})
root.lang = session.get().locale
await loadTexts(session.get().locale)

// a link from another device; what stands behind # is sent to no server
const code = new URLSearchParams(location.hash.slice(1)).get('resume')
if (code) history.replaceState(null, '', location.pathname + location.search)

/** The first call is on its way while the page is laid out; another tab may be opening a conversation just now. */
const longestWaitMs = 50
const chat = document.createElement('anbei-chat')
chat.session = session
const lay = () => {
  if (!chat.isConnected) document.body.replaceChildren(chat)
}
setTimeout(lay, longestWaitMs)
const resumed = code ? await session.resume(code) : null
if (!resumed?.ok) await session.start(lay)
await afterPaint()
chat.branding = await loadBranding('', root.dataset.siteKey && decodeURIComponent(root.dataset.siteKey))
if (chat.branding?.colour) brandColour(chat, chat.branding.colour)
if (chat.branding?.name) document.title = chat.branding.name
