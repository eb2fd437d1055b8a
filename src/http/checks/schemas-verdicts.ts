import { z } from '@hono/zod-openapi'

const verdicts = ['fail', 'unknown', 'pass', 'notApplicable'] as const

/** `?verdicts=fail,unknown` */
export const verdictsQuery = z.object({
  verdicts: z
    .string()
    .max(60)
    .optional()
    .openapi({ example: 'fail,unknown' })
    .transform((text, context): (typeof verdicts)[number][] | undefined => {
      if (text === undefined) return undefined
      const named = text.split(',').map(word => word.trim())
      const known = verdicts.filter(verdict => named.includes(verdict))
      if (known.length !== new Set(named).size)
        context.addIssue({
          code: 'invalid_value',
          values: [...verdicts],
          input: named.find(word => !known.some(verdict => verdict === word)),
        })
      return known
    }),
})
