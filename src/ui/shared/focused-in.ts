/** What has the keyboard inside an element, through every shadow root below it. */
export function focusedIn({ shadowRoot }: Element): Element | null {
  const inner = shadowRoot?.activeElement
  return inner ? (focusedIn(inner) ?? inner) : null
}
