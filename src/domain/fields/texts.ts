/** What a person reads about a field, per locale. */
export interface FieldTexts {
  /** as the forms of the portals call it */
  readonly label: string
  /** what it is called in a talk, where the label is a form's */
  readonly said?: string
  /** the question in words a shop owner understands */
  readonly ask: string
  /** the same question to somebody it would not fit: to a person without a licence, to a hospital, where only a plan is made */
  readonly asks?: Readonly<Partial<Record<'plan' | 'person' | 'shop' | 'company' | 'unit', string>>>
  /** one sentence: why it is asked */
  readonly why: string
  /** where to find it, with an example */
  readonly help: string
  /** code → label, for enum and multiEnum */
  readonly options?: Readonly<Record<string, string>>
}
