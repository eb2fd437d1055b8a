/** Lines under construction that remember which line of the template began each of them. */
export class Output {
  readonly #lines: string[] = []
  readonly #origins: number[] = [0]
  /** the line that is being written */
  #last = ''
  #length = 0

  get text(): string {
    return this.lines.join('\n')
  }

  get lines(): readonly string[] {
    return [...this.#lines, this.#last]
  }

  get length(): number {
    return this.#length
  }

  /** line of the template for each line of the text */
  get origins(): readonly number[] {
    return this.#origins
  }

  /** A value, which mostly is less than a line. */
  print(text: string, line: number): void {
    if (text.includes('\n')) this.append(text.split('\n'), line)
    else {
      if (this.#last === '') this.#origins[this.#origins.length - 1] = line
      this.#last += text
      this.#length += text.length
    }
  }

  /**
   * `line` is where the text begins in the template; with `spread`, its further lines follow it there. A line that is nothing but words of
   * the template stays the same string in every document, which is then found without being read.
   */
  append(lines: readonly string[], line: number, spread = false): void {
    const first = lines[0]!
    if (first === '' && lines.length === 1) return
    if (this.#last === '') this.#origins[this.#origins.length - 1] = line
    this.#last = this.#last === '' ? first : this.#last + first
    this.#length += first.length
    for (let at = 1; at < lines.length; at += 1) {
      this.#lines.push(this.#last)
      this.#last = lines[at]!
      this.#length += this.#last.length + 1
      this.#origins.push(spread ? line + at : line)
    }
  }
}
