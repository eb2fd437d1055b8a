export const severities = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]
export type SeverityCounts = Readonly<Record<Severity, number>>

const words: readonly (readonly [Severity, RegExp])[] = [
  ['critical', /^(?:critical|urgent|严重|紧急|危急|超危)/i],
  ['high', /^(?:high|高)/i],
  ['medium', /^(?:medium|moderate|中)/i],
  ['low', /^(?:low|低)/i],
]

/** null for what is only information */
export const severityOf = (text: string): Severity | null =>
  words.find(([, word]) => word.test(text.replace(/^[\s[【(]{1,9}/, '')))?.[0] ?? null

/** as Nessus numbers them; 0 is information */
export const severityOfNumber = (number: number): Severity | null => (['low', 'medium', 'high', 'critical'] as const)[number - 1] ?? null
