/**
 * `<script src="https://…/widget.js" data-site-key="…" data-locale="en" data-color="#0d6657" async></script>` on any page. A classic
 * script of a few lines: the rest is a module beside it. When our server is down, the page stays as it was.
 */
const own = document.currentScript
if (own instanceof HTMLScriptElement && own.dataset.siteKey) {
  const { siteKey, locale, color } = own.dataset
  const base = new URL(own.src).origin
  const module: string = `${base}/ui/embed.js`
  import(module).then(
    (embed: typeof import('./embed.ts')) => embed.addEmbed({ base, siteKey, locale, color }),
    () => {},
  )
}
