import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const checks = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  /** those that look at colours: all that can differ between day and night */
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/** What axe-core finds on the page as it stands, as `rule at element`. */
export async function violationsOf(page: Page, what: keyof typeof checks = 'all'): Promise<readonly string[]> {
  await page.evaluate(stillness)
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axeSource)
  return page.evaluate(async runOnly => {
    // a preview is a document of its own, without scripts: axe would wait for its answer in vain
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const { violations } = await (window as any).axe.run(document, { runOnly, resultTypes: ['violations'], iframes: false })
    return violations.flatMap((violation: { id: string; nodes: { target: unknown[] }[] }) =>
      violation.nodes.map(node => `${violation.id} at ${JSON.stringify(node.target)}`),
    )
  }, checks[what])
}

/** Colours are judged when nothing moves any more; what moves for ever is let be. */
const stillness = `(async () => {
  const frame = () => new Promise(done => requestAnimationFrame(done))
  await frame()
  await frame()
  const moving = document.getAnimations().filter(each => each.effect?.getComputedTiming().endTime !== Infinity)
  await Promise.race([Promise.all(moving.map(each => each.finished.catch(() => {}))), new Promise(done => setTimeout(done, 500))])
  await frame()
})()`
