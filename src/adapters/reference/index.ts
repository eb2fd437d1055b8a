import type { Reference } from '../../domain/fields/reference.ts'
import { createDivisions } from './divisions.ts'
import { domainReader } from './domain-reader.ts'
import { ipReader } from './ip-reader.ts'
import { simplify } from './simplify.ts'

/** Outside knowledge from packages that run everywhere: no file, no network. Build it once: the index of places takes a moment. */
export const createReference = (): Reference => ({ ip: ipReader, domains: domainReader, divisions: createDivisions(), simplify })
