/** a table of which so many rows cannot be read, and most of them, is not read on */
const mostBroken = 500

/** Counts the rows of a table; says when reading on is of no use. */
export function brokenRows(): { readonly take: (isBroken: boolean) => 'go on' | 'hopeless' } {
  let rows = 0
  let broken = 0
  return {
    take(isBroken) {
      rows += 1
      if (isBroken) broken += 1
      return broken > mostBroken && broken * 2 > rows ? 'hopeless' : 'go on'
    },
  }
}
