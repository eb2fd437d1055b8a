import type { Block, Cell, Span } from '../block.ts'
import { Recent } from '../recent.ts'
import { recurring } from '../recurring.ts'

/** What a line of markup was found to be, each part when it is first asked for; null is a fault. */
export interface KnownLine {
  /** never given twice; -1 for a line that was not met before, which is not remembered yet */
  readonly id: number
  readonly text: string
  /** how the line begins */
  readonly mark: string
  spans?: readonly Span[] | null
  /** the columns of a table */
  widths?: readonly number[] | null
  /** the cells of a row, or what is wrong with one of them */
  cells?: readonly Cell[] | string
  /** the block of a line by itself, by its number where it has one */
  block?: Block
  numbered?: Map<string, Block>
}

/** Lines, and blocks of several lines, that were read before: what a template says comes again in every document. */
export class BlockMemory {
  readonly #lines = new Recent<string, KnownLine>(1000)
  readonly #met = new Recent<string, true>(1000)
  readonly #blocks = new Recent<string, Block>(300)
  #next = 0

  lineOf(text: string): KnownLine {
    const known = this.#lines.get(text)
    if (known) return known
    if (!this.#met.get(text)) {
      this.#met.set(text, true)
      return { id: -1, text, mark: markOf(text) }
    }
    const line: KnownLine = { id: this.#next, text, mark: markOf(text) }
    this.#next += 1
    this.#lines.set(text, line)
    return line
  }

  /** The block that lines make together, or null when `make` finds a fault in them. */
  blockOf<F>(lines: readonly KnownLine[], make: () => Block | F): Block | F {
    let key = ''
    for (const { id } of lines) {
      if (id < 0) return make()
      key += `${id} `
    }
    const known = this.#blocks.get(key)
    if (known) return known
    const made = make()
    if (isBlock(made)) this.#blocks.set(key, recurring(made))
    return made
  }
}

/** What a line is found to be, worth remembering when the line is. */
export const partOf = <T extends object>({ id }: KnownLine, part: T): T => (id < 0 ? part : recurring(part))

const isBlock = (made: unknown): made is Block => typeof made === 'object' && made !== null && 'type' in made

const markOf = (text: string): string =>
  /^(?:\|[:#]?|~|\[[ x]\](?= )|[-+](?= )|#{1,4}\.?(?= )|%(?= )|>[<>]?(?= )|@|=)/.exec(text)?.[0] ?? ''
