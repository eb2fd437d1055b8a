/** Outside knowledge that the pure core needs, given as an argument so that `domain` depends on no package. */
export interface Reference {
  readonly ip: IpReader
  readonly domains: DomainReader
  readonly divisions: Divisions
  /** Traditional to simplified Chinese, one character for one character, so that offsets stay valid */
  simplify(text: string): string
}

export type IpScope = 'public' | 'private' | 'loopback' | 'linkLocal' | 'documentation' | 'multicast' | 'reserved'

export type IpReading =
  | {
      readonly ok: true
      readonly canonical: string
      readonly version: 4 | 6
      readonly form: 'address' | 'network' | 'range'
      readonly scope: IpScope
    }
  | {
      readonly ok: false
      readonly code: 'ip.malformed' | 'ip.hostBits' | 'ip.prefix' | 'ip.rangeOrder' | 'ip.rangeVersion'
      readonly suggestion?: string
    }

export interface IpReader {
  /** one item: `a`, `a/len` or `a-b`, half-width */
  read(text: string): IpReading
}

export type DomainReading =
  | { readonly ok: true; readonly registrable: string; readonly host: string; readonly unicode: string }
  | { readonly ok: false; readonly code: 'domain.malformed' | 'domain.suffix' | 'domain.ip' }

export interface DomainReader {
  /** host name with or without a scheme; `registrable` and `host` are lower-case A-labels */
  read(text: string): DomainReading
}

export type DivisionLevel = 'province' | 'prefecture' | 'county'

export interface Division {
  readonly code: string
  readonly name: string
  readonly level: DivisionLevel
}

export interface Divisions {
  get(code: string): Division | undefined
  /** every division whose full or short name is `name` (西湖 → 330106, 360103 …), current ones only */
  named(name: string): readonly Division[]
  /**
   * The divisions named in a text, in its order. Nested names side by side are one mention of the innermost (浙江省杭州市余杭区);
   * `candidates` holds every division that the mention may mean, `division` is the first of them.
   */
  find(
    text: string,
  ): readonly { readonly division: Division; readonly start: number; readonly end: number; readonly candidates: readonly Division[] }[]
  /** the successor of a withdrawn code (330103 下城区 → 330105 拱墅区), if any */
  successor(code: string): Division | undefined
  children(code: string): readonly Division[]
}
