import { z } from 'zod'

/** Any JSON value, typed. */
export const json = z.json()
