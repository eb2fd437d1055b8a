import type { z } from '@hono/zod-openapi'
import type { ProposalRecord } from '../../domain/case/state.ts'
import type { View } from '../view.ts'
import type { proposalSchema } from './schemas-life.ts'

export const presentProposal = (
  view: View,
  { proposalId, kind, text, at, how, proposal }: ProposalRecord,
): z.infer<typeof proposalSchema> => ({
  id: proposalId,
  kind,
  text,
  at,
  how,
  filing: proposal.filing,
  type: proposal.type,
  name: view.texts.names[`move.${proposal.type}`] ?? proposal.type,
  on: proposal.on,
  number: proposal.number ?? null,
})
