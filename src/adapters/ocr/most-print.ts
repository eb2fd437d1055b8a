/** What a reader of letters has to go through, in heights of a line: a full page of a contract has some 1,700, a licence 300. */
const mostPrint = 2_400
/** enough to tell what a picture is that must be taken again: its title and the labels, which are short */
const atGlance = 160

export class TooMuchPrint extends Error {
  constructor() {
    super('more print than any page has')
  }
}

interface Shape {
  readonly width: number
  readonly height: number
}

const lengthOf = ({ width, height }: Shape): number => width / height

/** The lines that are read, short ones first. Each costs time by its length, so that a page too full is told before it is read. */
export function toRead<Each extends Shape>(found: readonly Each[], isGlance: boolean): readonly Each[] {
  const byShape = found.filter(({ width, height }) => width > 0 && height > 0).toSorted((a, b) => lengthOf(a) - lengthOf(b))
  let print = 0
  const upTo = byShape.findIndex(line => {
    print += lengthOf(line)
    return print > (isGlance ? atGlance : mostPrint)
  })
  if (upTo < 0) return byShape
  if (!isGlance) throw new TooMuchPrint()
  return byShape.slice(0, upTo)
}
