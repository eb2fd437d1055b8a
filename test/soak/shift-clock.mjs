/** Loaded before a server whose clock is to jump: what it is told over its standard input, in milliseconds, is what the wall shows more. */
const Real = Date
let shift = 0
process.stdin.on('data', text => {
  shift = Number(String(text).trim().split('\n').at(-1))
})
process.stdin.unref()
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + shift)
    else super(...given)
  }
  static now() {
    return Real.now() + shift
  }
}
