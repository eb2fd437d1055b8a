import { createChatSession } from '../shared/chat-session.ts'
import { readLocale } from '../shared/saved-session.ts'
import { loadTexts, localeOf } from '../shared/texts/index.ts'
import './chat.ts'

/** The page at `/`: the chat fills it. `?lang=en` and the person's last choice come before the page's language. */
const root = document.documentElement
const asked = new URLSearchParams(location.search).get('lang')
const session = createChatSession({
  base: '',
  locale: asked ? localeOf(asked) : (readLocale() ?? localeOf(root.lang)),
  ...(root.dataset.siteKey ? { siteKey: root.dataset.siteKey } : {}),
})
session.subscribe(({ locale }) => {
  root.lang = locale
})
root.lang = session.get().locale
await loadTexts(session.get().locale)

const chat = document.createElement('anbei-chat')
chat.session = session
document.body.replaceChildren(chat)

// a link from another device; what stands behind # is sent to no server
const code = new URLSearchParams(location.hash.slice(1)).get('resume')
if (code) history.replaceState(null, '', location.pathname + location.search)
const resumed = code ? await session.resume(code) : null
if (!resumed?.ok) void session.start()
