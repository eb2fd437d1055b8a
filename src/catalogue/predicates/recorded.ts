import { definePredicate } from '../define.ts'

/** Every field has a value. Never unknown: what is not recorded is not prepared. */
export const recorded = definePredicate(1, values => Object.values(values).every(value => value !== undefined))
