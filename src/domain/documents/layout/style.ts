/** Lengths in points (1/72 inch); the type area of GB/T 9704 on A4, with type sized for reading on paper and screen. */
export const page = { width: 595.28, height: 841.89, top: 104.88, bottom: 99.21, left: 79.37, right: 73.7 } as const

export const textWidth = page.width - page.left - page.right

/** Baseline below the top of a line, as a part of its height: the middle of a Chinese character is the middle of its line. */
export const baseline = (height: number, size: number): number => height / 2 + size * 0.38

export interface TextStyle {
  readonly face: 'text' | 'head'
  readonly size: number
  readonly leading: number
  readonly before: number
  readonly after: number
}

export const body: TextStyle = { face: 'text', size: 12, leading: 21, before: 0, after: 3 }
export const title: TextStyle = { face: 'head', size: 22, leading: 36, before: 6, after: 14 }
export const headings: readonly TextStyle[] = [
  { face: 'head', size: 16, leading: 26, before: 14, after: 4 },
  { face: 'head', size: 13.5, leading: 23, before: 9, after: 2 },
  { face: 'head', size: 12, leading: 21, before: 6, after: 1 },
  { face: 'text', size: 12, leading: 21, before: 3, after: 0 },
]
/** `blankLines` is the room to write by hand in a cell that is empty on purpose. */
export const table = { size: 10.5, leading: 16.5, padding: 5, rule: 0.5, before: 5, after: 8, headShade: 0.93, blankLines: 1.7 } as const
export const note: TextStyle & { readonly padding: number } = {
  face: 'text',
  size: 10.5,
  leading: 17,
  before: 5,
  after: 8,
  padding: 8,
}
export const contentsLine: TextStyle = { face: 'text', size: 12, leading: 23, before: 0, after: 0 }
export const margin = { size: 9, headBaseline: page.height - 66, footBaseline: 58, rule: 0.4 } as const
export const check = { size: 9, gap: 7 } as const
export const seal = { room: 46 } as const
