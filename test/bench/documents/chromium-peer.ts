import { pathToFileURL } from 'node:url'
import { launchBrowser } from '../../browser/launch-browser.ts'
import { fontPairs } from './font-pairs.ts'

/** Our page of the same blocks, printed. The browser and its page stay open; the fonts are read from their files once. */
export async function chromiumPeer(): Promise<(html: string) => Promise<Uint8Array>> {
  const browser = await launchBrowser(['--allow-file-access-from-files'])
  const page = await browser.newPage()
  process.on('exit', () => void browser.close())
  const face = (family: string, path: string): string => `@font-face { font-family: ${family}; src: url('${pathToFileURL(path).href}') }`
  const style = `${face('PlanText', fontPairs.full.text)} ${face('PlanHead', fontPairs.full.head)}
    body { font-family: PlanText } h1, h2, h3, h4, th { font-family: PlanHead }`
  // only a page that is a file may load the files of fonts
  await page.goto(pathToFileURL(import.meta.filename).href)
  return async html => {
    await page.setContent(html.replace(/<meta http-equiv[^>]*>/, '').replace('</head>', `<style>${style}</style></head>`))
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    return page.pdf({ format: 'A4', margin: { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' } })
  }
}
