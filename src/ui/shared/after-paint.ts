/** a hidden tab paints nothing */
const longestMs = 200

/** Resolves when what was just changed is on the screen: for what the first sight should not wait for. */
export const afterPaint = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, longestMs)
    requestAnimationFrame(() => setTimeout(resolve))
  })
