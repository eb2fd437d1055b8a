import { provincial } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** 1 where the principal must be the legal representative. */
export const principalMustBeLegalRep = defineParameter({ from: '2025-12-31', value: 0, basis: [provincial('2025-12-31')] })
