import type { Intent } from '../../listening/understanding.ts'
import { choosePolicy } from './choose-policy.ts'
import { clarify } from './clarify.ts'
import { complaint } from './complaint.ts'
import { confirmed } from './confirm.ts'
import { correction } from './correction.ts'
import { deny } from './deny.ts'
import { empty } from './empty.ts'
import { finish } from './finish.ts'
import { greeting } from './greeting.ts'
import { guideOffer } from './guide-offer.ts'
import { handoff } from './handoff.ts'
import { question } from './question.ts'
import type { Repair, Repairing } from './repair.ts'
import { smallTalk } from './small-talk.ts'
import { stated } from './stated.ts'
import { summary } from './summary.ts'
import { undo } from './undo.ts'
import { why } from './why.ts'

const byIntent: Readonly<Record<Intent, (turn: Repairing) => Repair>> = {
  answer: clarify,
  correction,
  confirm: confirmed,
  deny,
  unknown: stated,
  notApplicable: stated,
  decline: stated,
  later: stated,
  clarify,
  question,
  why,
  skip: stated,
  undo,
  summary,
  finish,
  handoff,
  greeting,
  smallTalk,
  complaint,
  empty,
}

export const repair = (turn: Repairing): Repair => choosePolicy(turn) ?? guideOffer(turn) ?? byIntent[turn.input.understanding.intent](turn)
