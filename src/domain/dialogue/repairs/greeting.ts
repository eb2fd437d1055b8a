import { say } from '../marks.ts'
import type { Repair } from './repair.ts'

export const greeting = (): Repair => ({ messages: [say('greetingAgain')], stay: true })
