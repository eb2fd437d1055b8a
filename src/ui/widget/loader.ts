/**
 * `<script src="https://…/widget.js" data-site-key="…" data-locale="en" data-color="#0d6657" async></script>` on any page. A classic
 * script of a few lines: the rest is a module beside it. When our server is down, the page stays as it was.
 */
/** set by the build, relative to `/ui/` */
declare const EMBED_CHUNKS: readonly string[]

const own = document.currentScript
if (own instanceof HTMLScriptElement && own.dataset.siteKey) {
  const { siteKey, locale, color } = own.dataset
  const base = new URL(own.src).origin
  // what the module will import is on its way with it
  for (const path of EMBED_CHUNKS) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = `${base}/ui/${path}`
    link.crossOrigin = 'anonymous'
    document.head.append(link)
  }
  const module: string = `${base}/ui/embed.js`
  import(module).then(
    (embed: typeof import('./embed.ts')) => embed.addEmbed({ base, siteKey, locale, color }),
    () => {},
  )
}
