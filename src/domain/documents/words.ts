/** The few words that documents share, per locale; everything else that a document says stands in its template. */
export interface DocumentWords {
  readonly locale: string
  /** in place of a required value that is still missing */
  blank(label: string): string
  readonly yes: string
  readonly no: string
  readonly notApplicable: string
  readonly longTerm: string
  /** between the items of a list */
  readonly separator: string
  /** between two different facts on one line */
  readonly semicolon: string
  date(year: number, month: number, day: number): string
  money(amount: string): string
  /** lower bounds of a level, as the business set them */
  readonly atLeast: Readonly<Record<'outageHours' | 'affectedUsers' | 'leakedRecords' | 'lossCny', (count: string) => string>>
  /** what logs that were read say, for the audit report; counts as they are written */
  logAnalysis(log: LogFacts): string
  /** stamp on every page while the case is not ready */
  readonly draft: string
  /** page number, with `{page}` and `{pages}` */
  readonly page: string
  /** foot of each page: which state of the case it shows */
  foot(revision: string, date: string): string
  /** folders of a package */
  readonly uploads: string
  readonly editable: string
  readonly portalPictures: string
  /** one for each portal, with the size that it takes */
  readonly portals: { readonly icp: string; readonly police: string }
  /** what was done about one point of a notice */
  readonly rectified: Readonly<Record<'done' | 'kept' | 'later', string>> & {
    changed(label: string, before: string | null, after: string | null): string
  }
  /** file name of a package, after the name of the organiser */
  readonly packageName: string
}

export interface LogFacts {
  readonly name: string
  readonly start: string
  readonly end: string
  readonly lines: string
  readonly errors: string
  readonly refused: string
  /** the most frequent, with their counts; empty where lines name none */
  readonly sources: string
  readonly gaps: number
}
