import { rendering, type Sample } from '../golden/sample-case.ts'

/** Free text as long as it may be, lists and tables with many rows. */
export function longest(sample: Sample): Sample {
  const long = (length: number): string => `${'长值示例文字，包括标点和example.com。'.repeat(40).slice(0, length - 2)}末字`
  const entries = Object.entries(sample.fields).map(([key, value]) => {
    const field = rendering.catalogue.fields[key]
    if (!field) return [key, value]
    if (typeof value === 'string' && (field.type === 'string' || field.type === 'text'))
      return [key, long(Math.min(field.bounds?.maxLength ?? 60, 600))]
    if (field.type === 'stringList') return [key, Array.from({ length: 20 }, () => long(200))]
    if (Array.isArray(value) && (field.type === 'table' || field.type === 'personList'))
      return [key, Array.from({ length: 15 }, (_, at) => value[at % value.length])]
    return [key, value]
  })
  return { ...sample, fields: Object.fromEntries(entries) }
}

/** Only what must be answered. */
export function bare(sample: Sample): Sample {
  const needed = Object.entries(sample.fields).filter(([key]) => !rendering.catalogue.fields[key]?.optional)
  return { ...sample, fields: Object.fromEntries(needed) }
}

/** The cases that every template must print. */
export const variants = {
  sample: (sample: Sample): Sample => sample,
  longest,
  bare,
  empty: ({ filings }: Sample): Sample => ({ filings, fields: {} }),
} as const

export type Variant = keyof typeof variants
