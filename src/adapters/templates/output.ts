/** Text under construction that remembers which line of the template began each of its lines. */
export class Output {
  #text = ''
  readonly #origins: number[] = [0]
  #fresh = true

  get text(): string {
    return this.#text
  }

  get length(): number {
    return this.#text.length
  }

  /** line of the template for each line of the text */
  get origins(): readonly number[] {
    return this.#origins
  }

  /** `line` is where the text begins in the template; with `spread`, its further lines follow it there */
  append(text: string, line: number, spread = false): void {
    if (text === '') return
    if (this.#fresh) this.#origins[this.#origins.length - 1] = line
    let breaks = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      breaks += 1
      this.#origins.push(spread ? line + breaks : line)
    }
    this.#text += text
    this.#fresh = text.endsWith('\n')
  }
}
