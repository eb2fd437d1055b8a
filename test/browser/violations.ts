import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe-core finds on the page as it stands, as `rule at element`. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // colours are judged when nothing moves any more
  await page.waitForTimeout(350)
  await page.evaluate(axeSource)
  return page.evaluate(async tags => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const { violations } = await (window as any).axe.run(document, { runOnly: tags })
    return violations.flatMap((violation: { id: string; nodes: { target: unknown[] }[] }) =>
      violation.nodes.map(node => `${violation.id} at ${JSON.stringify(node.target)}`),
    )
  }, rules)
}
