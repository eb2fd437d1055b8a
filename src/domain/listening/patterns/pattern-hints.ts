/** Character codes of which a text must hold at least one. */
export type OneOf = ReadonlySet<number>

/** What one alternative needs: a character of each of the sets. */
type Needs = readonly OneOf[]

/** The commonest characters of what people write to us: that one of them stands in a text tells little. */
const commonest = '的1 0,2是我不个3一了有6没a5号人网9i8c7p4.e公m'
const common = '\n:：?o在就上年l备月s例n要名。站那示机过h司-d云们到t证这案g来还下里天都用办安ux电对信r能写y小w'
const weights = new Map([
  ...[...common].map(char => [char.charCodeAt(0), 5] as const),
  ...[...commonest].map(char => [char.charCodeAt(0), 14] as const),
])
const weightOf = (set: OneOf): number => {
  let weight = 0
  for (const code of set) weight += weights.get(code) ?? 1
  return weight
}
/**
 * Characters of which a text must hold one for the pattern to match anywhere in it: of each of its outermost alternatives the most
 * telling ones. Null when some alternative needs none. Whatever is not plainly understood here needs nothing.
 */
export function hintsOf({ source, flags }: RegExp): OneOf | null {
  const [hints = null] = together(new PatternReader(source, flags).alternatives())
  return hints
}

const nothing: Needs = []
const digits: OneOf = new Set(Array.from('0123456789', char => char.charCodeAt(0)))
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', '0': '\0' }
/** \w, \s, \b and the like: no set worth looking at */
const isWide = (letter: string): boolean => /[wWsSDbBpP1-9kc]/.test(letter)
/** characters of a class, at most: [\u4e00-\u9fff] tells nothing */
const widest = 60

class PatternReader {
  private at = 0
  private readonly source: string
  private readonly ignoresCase: boolean
  private readonly isUnicode: boolean

  constructor(source: string, flags: string) {
    this.source = source
    this.ignoresCase = flags.includes('i')
    this.isUnicode = flags.includes('u') || flags.includes('v')
  }

  /** Up to the end of the group, or of the pattern. */
  alternatives(): readonly Needs[] {
    const all: Needs[] = []
    for (;;) {
      all.push(this.alternative())
      if (this.source[this.at] !== '|') return all
      this.at += 1
    }
  }

  private alternative(): Needs {
    let needs: Needs = nothing
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const own = this.atom()
      if (!this.mayBeAbsent() && own.length > 0) needs = [...needs, ...own]
    }
    return needs
  }

  private atom(): Needs {
    const char = this.source[this.at] ?? ''
    if (char === '(') return this.group()
    if (char === '[') return this.characterClass()
    if (char === '\\') return this.escape()
    this.at += 1
    return char === '^' || char === '$' || char === '.' ? nothing : this.letter(char)
  }

  private group(): Needs {
    const [opening = '('] = /^\((?:\?(?:<?[=!]|:|<[^>]*>))?/.exec(this.source.slice(this.at, this.at + 80)) ?? []
    this.at += opening.length
    const all = this.alternatives()
    this.at += 1
    return opening.endsWith('!') ? nothing : together(all)
  }

  /** Reads how often what stands before it may come. */
  private mayBeAbsent(): boolean {
    const [said = '', least] = /^(?:[*?]|\+|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12)) ?? []
    this.at += said.length
    return said.startsWith('*') || said.startsWith('?') || least === '0'
  }

  private escape(): Needs {
    const letter = this.source[this.at + 1] ?? ''
    if (letter === 'd') {
      this.at += 2
      return [digits]
    }
    if (isWide(letter)) {
      const [whole = '\\'] = /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|c.|\d+|.)/.exec(this.source.slice(this.at)) ?? []
      this.at += whole.length
      return nothing
    }
    const char = this.escaped()
    return char === undefined ? nothing : this.letter(char)
  }

  /** The character behind a backslash; undefined for one beyond the basic plane. */
  private escaped(): string | undefined {
    const [whole = '', hex, braced] =
      /^\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{2}))/.exec(this.source.slice(this.at, this.at + 12)) ?? []
    if (whole) {
      this.at += whole.length
      if (braced) return undefined
      return String.fromCharCode(Number.parseInt(hex ?? whole.slice(2), 16))
    }
    const letter = this.source[this.at + 1] ?? ''
    this.at += 2
    return escapes[letter] ?? letter
  }

  private characterClass(): Needs {
    this.at += 1
    const isDenied = this.source[this.at] === '^'
    if (isDenied) this.at += 1
    let isNarrow = !isDenied
    const codes = new Set<number>()
    let before: number | undefined
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      const isRange = before !== undefined && this.source[this.at] === '-' && this.source[this.at + 1] !== ']'
      if (isRange) this.at += 1
      const code = this.classMember(codes)
      if (code === undefined) isNarrow = false
      else if (isRange && code - (before ?? code) > widest) isNarrow = false
      else if (code >= 0) for (let each = isRange ? (before ?? code) : code; each <= code; each += 1) codes.add(each)
      before = isRange || code === undefined || code < 0 ? undefined : code
    }
    this.at += 1
    if (!isNarrow || codes.size > widest || codes.size === 0) return nothing
    const folded = [...codes].map(code => this.letter(String.fromCharCode(code)))
    return folded.some(each => each.length === 0) ? nothing : [new Set(folded.flatMap(([set = new Set<number>()]) => [...set]))]
  }

  /** The code of one member; -1 for the digits, which are added here; undefined for what is too wide. */
  private classMember(codes: Set<number>): number | undefined {
    const char = this.source[this.at] ?? ''
    if (char !== '\\') {
      this.at += 1
      return char.charCodeAt(0)
    }
    const letter = this.source[this.at + 1] ?? ''
    if (letter === 'd') {
      this.at += 2
      for (const digit of digits) codes.add(digit)
      return -1
    }
    if (/[wWsSDpP]/.test(letter)) {
      const [whole = '\\'] = /^\\(?:[pP]\{[^}]*\}|.)/.exec(this.source.slice(this.at)) ?? []
      this.at += whole.length
      return undefined
    }
    if (letter === 'b') {
      this.at += 2
      return 8
    }
    return this.escaped()?.charCodeAt(0)
  }

  /** A letter as it may be written; nothing for one whose other forms are not known here. */
  private letter(char: string): Needs {
    const code = char.charCodeAt(0)
    const isSurrogate = code >= 0xd800 && code < 0xe000
    if (isSurrogate && this.isUnicode) return nothing
    if (!this.ignoresCase) return [new Set([code])]
    const forms = [char.toLowerCase(), char.toUpperCase()]
    // ſ and K count as s and k under both flags
    const isStrange = code > 0x7f ? forms.some(form => form !== char) : this.isUnicode && /[sk]/i.test(char)
    return isStrange ? nothing : [new Set(forms.map(form => form.charCodeAt(0)))]
  }
}

/** What several alternatives need together: one character of what tells most of each. */
function together(all: readonly Needs[]): Needs {
  const [only, ...others] = all
  if (only && others.length === 0) return mostTellingFirst(only)
  const either = new Set<number>()
  for (const needs of all) {
    const [best] = mostTellingFirst(needs)
    if (!best) return nothing
    for (const code of best) either.add(code)
  }
  return [either]
}

const mostTellingFirst = (needs: Needs): Needs => (needs.length < 2 ? needs : needs.toSorted((a, b) => weightOf(a) - weightOf(b)))
