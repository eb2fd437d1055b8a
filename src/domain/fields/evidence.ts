/** Why we believe a value: the words, the page or the person it came from. */
export interface Evidence {
  readonly kind: 'turn' | 'upload' | 'staff' | 'api' | 'derived'
  /** revision of the case whose event brought the value */
  readonly seq: number
  /** verbatim words of the turn; masked when the field is sensitive */
  readonly quote: string | null
  readonly uploadId?: string | null
  readonly page?: number | null
  /** x, y, width, height in points of the page, pixels of a picture */
  readonly box?: readonly [number, number, number, number] | null
  /** of a file without pages: which paragraph or row, from 1 */
  readonly row?: number
  /** the words were read in the person's browser; the picture stayed there */
  readonly readIn?: 'browser'
  /** 0..1 */
  readonly confidence: number
  /** fields a derived value was computed from */
  readonly from?: readonly string[]
}
