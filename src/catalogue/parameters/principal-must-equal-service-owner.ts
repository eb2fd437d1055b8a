import { provincial } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** 1 where a principal who is not the legal representative must be the person in charge of the service too. */
export const principalMustEqualServiceOwner = defineParameter({ from: '2025-12-31', value: 0, basis: [provincial('2025-12-31')] })
