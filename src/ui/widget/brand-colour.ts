import { readableOn } from './readable-on.ts'

/** Gives an element and everything in it the colour of a brand; what is no `#rrggbb` changes nothing. */
export function brandColour(element: HTMLElement, colour: string): void {
  const on = readableOn(colour)
  if (!on) return
  element.style.setProperty('--anbei-color', colour)
  element.style.setProperty('--anbei-on-color', on)
  element.style.setProperty('--anbei-soft-color', '#edf0f2')
  // a light brand colour cannot be read as text on white
  element.style.setProperty('--anbei-text-color', on === '#ffffff' ? colour : '#18222b')
}
