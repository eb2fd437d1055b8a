/**
 * Black or white, whichever is read better on a `#rrggbb` colour; white only when it reaches 4.5 : 1, so that the colour itself can be read
 * on white. Null when that is no such colour.
 */
export function readableOn(color: string): '#000000' | '#ffffff' | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)
  if (!match) return null
  const [red = 0, green = 0, blue = 0] = match.slice(1).map(part => linear(Number.parseInt(part, 16) / 255))
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  // contrast with white is 1.05 / (L + 0.05): WCAG 2.2
  return 1.05 / (luminance + 0.05) >= 4.5 ? '#ffffff' : '#000000'
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
