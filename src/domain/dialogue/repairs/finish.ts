import { say } from '../marks.ts'
import type { Repair, Repairing } from './repair.ts'

/** 就这样吧: everything stands where it is; what is open is said with the question that stays. */
export const finish = ({ heard }: Repairing): Repair =>
  heard.captured.length ? { messages: [] } : { messages: [say('finish')], stay: true }
