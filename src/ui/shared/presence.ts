/** somebody who only looks something up comes back before that */
const hiddenForMs = 60_000
/** nobody sits that long before a page in sight without touching it */
const idleForMs = 10 * 60_000
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'focus'] as const

export interface Presence {
  readonly gone: () => void
  readonly back: () => void
  /** asked of a page in sight: somebody waits for words of a person, without a touch */
  readonly waits: () => boolean
}

/** Tells when nobody is at the page any more, hidden for a minute or untouched for ten, and when somebody is again. */
export function watchPresence({ gone, back, waits }: Presence): { readonly stop: () => void } {
  const isVisible = (): boolean => document.visibilityState === 'visible'
  let away = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const count = (): void => {
    clearTimeout(timer)
    timer = setTimeout(leave, isVisible() ? idleForMs : hiddenForMs)
  }
  const leave = (): void => {
    away = !(isVisible() && waits())
    if (away) gone()
    else count()
  }
  const sign = (): void => {
    if (!isVisible()) return
    count()
    if (!away) return
    away = false
    back()
  }
  const onVisibility = (): void => (isVisible() ? sign() : count())
  for (const event of signs) addEventListener(event, sign, { passive: true })
  document.addEventListener('visibilitychange', onVisibility)
  count()
  return {
    stop: () => {
      clearTimeout(timer)
      for (const event of signs) removeEventListener(event, sign)
      document.removeEventListener('visibilitychange', onVisibility)
    },
  }
}
