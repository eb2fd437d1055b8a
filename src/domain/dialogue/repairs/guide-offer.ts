import { say } from '../marks.ts'
import type { Repair, Repairing } from './repair.ts'

const declines: readonly string[] = ['deny', 'decline', 'later', 'skip', 'finish', 'notApplicable']

/** The answer to "要按文章指南再核对一遍吗?"; null when the message is about something else. */
export function guideOffer({ input, heard }: Repairing): Repair | null {
  const { step, awaiting } = input.conversation.dialogue
  // what is put since then is answered first
  if (step !== 'guideOffer' || awaiting || heard.captured.length) return null
  const { intent, affirms } = input.understanding
  if (intent === 'confirm' || affirms) return { messages: [say('guide.begin')], guideAccepted: true }
  if (declines.includes(intent)) return { messages: [say('guide.declined')], guideAccepted: false }
  return null
}
