import { z } from 'zod'

/** One line of a form. */
export const line = z.string().trim().min(1).max(200)
/** A paragraph of a form. */
export const text = z.string().trim().min(1).max(2000)
export const day = z.iso.date()
/** yyyy-mm-ddThh:mm in Asia/Shanghai */
export const moment = z.iso.datetime({ local: true, precision: -1 }).refine(value => !value.endsWith('Z'))
export const count = z.int().min(0).max(10_000_000_000)
export const money = z.number().min(0).max(1_000_000_000_000)
export const lines = z.array(line).min(1).max(50)
export const rows = <T extends z.ZodRawShape>(shape: T) => z.array(z.strictObject(shape)).min(1).max(50)

/** What happened, who took part, what was decided: facts that are no fields of a case. Each may be left out and is then written by hand. */
export const details = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape).partial()

export type DetailsSchema = z.ZodObject<z.ZodRawShape>
