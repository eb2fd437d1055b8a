/** A document template as text; `version` is the SHA-256 of its source. */
export interface TemplateSource {
  readonly id: string
  readonly locale: string
  readonly source: string
  readonly version: string
}

export interface Templates {
  get(organisation: string, id: string, locale: string): Promise<TemplateSource | null>
  list(organisation: string): Promise<readonly { readonly id: string; readonly locales: readonly string[] }[]>
}
