import type { Page } from 'playwright-core'

/** What can be tapped and is smaller than 44 pixels, sticks out of the window sideways, or has to be scrolled sideways to be read. */
export const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shadows = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap(element => [element, ...(element.shadowRoot ? shadows(element.shadowRoot) : [])])
    return shadows(document)
      .map(element => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .filter(({ element, box }) => {
        const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX) && !element.matches('textarea')
        if (scrolls && element.scrollWidth > element.clientWidth + 1) return true
        if (!element.matches('button, a.button, input, select, textarea, summary, article')) return false
        // a small box is tapped by its label
        const target = element.matches('[type=checkbox], [type=radio]') ? (element.closest('label')?.getBoundingClientRect() ?? box) : box
        const small = !element.matches('article') && (target.height < 43.5 || target.width < 43.5)
        return small || box.left < 0 || box.right > innerWidth + 0.5
      })
      .map(({ element, box }) => {
        const name = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40)
        return `${element.tagName} ${name} ${Math.round(box.left)}-${Math.round(box.right)}, ${Math.round(box.height)} high`
      })
  })
