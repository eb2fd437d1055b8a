export type Face = 'text' | 'head'

/** One mark on a page. Points, from the lower left corner; `y` of a text is its baseline. */
export type Draw =
  | {
      readonly kind: 'text'
      readonly face: Face
      readonly size: number
      readonly x: number
      readonly y: number
      readonly text: string
      /** added after every character, to fill the line */
      readonly spread: number
    }
  | {
      readonly kind: 'rule'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly width: number
      /** dots instead of a line */
      readonly dotted?: true
    }
  | {
      readonly kind: 'frame'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly rule: number
    }
  | {
      readonly kind: 'shade'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly gray: number
    }
  | { readonly kind: 'check'; readonly x: number; readonly y: number; readonly size: number; readonly checked: boolean }

export interface OutlineEntry {
  readonly level: number
  readonly title: string
  /** from 0 */
  readonly page: number
  /** top of the heading */
  readonly y: number
}

/** Draws whose `y` counts from where they are put. The words of a template give the same one in every document. */
export interface Drawing {
  readonly draws: readonly Draw[]
  /** it was there in a document before: what is made of it is worth keeping */
  again: boolean
}

export const drawingOf = (draws: readonly Draw[]): Drawing => ({ draws, again: false })

export interface Placed {
  readonly top: number
  readonly drawing: Drawing
}

export interface Layout {
  readonly pages: readonly (readonly Placed[])[]
  readonly outline: readonly OutlineEntry[]
}

/** The draws of a page, counted from its lower left corner. */
export const drawsOf = (page: readonly Placed[]): readonly Draw[] =>
  page.flatMap(({ top, drawing }) => drawing.draws.map(draw => lifted(draw, top)))

function lifted(draw: Draw, top: number): Draw {
  return draw.kind === 'rule' ? { ...draw, y1: draw.y1 + top, y2: draw.y2 + top } : { ...draw, y: draw.y + top }
}
