import { stepsOf } from './judged-parts.ts'
import { smallDocument } from './template-definition.ts'

/** That what is filed is true, signed by hand. */
export const authenticityCommitment = smallDocument({
  filings: ['icpFiling', 'publicSecurityFiling'],
  looksAt: ['website', 'app', 'miniProgram', 'unit', 'mainland'],
  parts: (source, read) => ({
    procedures: [...stepsOf(source, read, 'icpFiling'), ...stepsOf(source, read, 'publicSecurityFiling')],
    has: {
      icp: source.state.filings.includes('icpFiling') && source.judgement.readiness.byFiling.icpFiling?.applicable !== false,
      police: source.state.filings.includes('publicSecurityFiling'),
    },
  }),
})
