import type { ProposalRecord } from '../../case/state.ts'
import { say } from '../marks.ts'
import type { TurnInput } from '../turn.ts'
import { recordMove } from './record-move.ts'
import { type Told, told } from './told.ts'

const yes = /^(?:是的?[,，]?)?(?:记下来|记上|记下|记一下|确认)(?:吧|了)?[。!！]?$|^(?:record it|yes, record)/i
const no = /^(?:不用记|不要记|不记|别记|不是我的|忽略)(?:了|它|这条)?[。!！]?$|^(?:ignore it|do not record|don't record)/i

const plainYes = /^(?:是|对|是的|对的|没错|嗯|yes)[。.!！]?$/i
const plainNo = /^(?:不是|不对|没有|no)[。.!！]?$/i

export const openProposal = (state: TurnInput['state']): ProposalRecord | undefined => state.proposals.find(({ how }) => how === 'open')

/** 记下来, 不用记: what a forwarded message seems to say is taken down only with a word of the person. */
export function hearProposal(input: TurnInput): Told | null {
  const proposal = openProposal(input.state)
  const said = input.text.trim()
  // a plain yes or no counts where nothing else waits for one
  const isFree = input.conversation.dialogue.confirming.length === 0 && !input.conversation.dialogue.awaiting
  const says = yes.test(said) || (isFree && plainYes.test(said)) ? 'yes' : no.test(said) || (isFree && plainNo.test(said)) ? 'no' : null
  if (!proposal || !says) return null
  const { proposalId } = proposal
  if (says === 'no') return told([say('inbound.dismissed')], { settled: [{ proposalId, how: 'dismissed' }], ends: false })
  const recorded = { ...recordMove(input, { ...proposal.proposal, quote: said }), alone: true }
  return recorded.moved.length > 0 ? { ...recorded, settled: [{ proposalId, how: 'applied' }] } : recorded
}
