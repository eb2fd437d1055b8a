import type { CaseState } from '../../domain/case/state.ts'
import type { Finding } from '../../domain/rules/rule.ts'

/** A file that was kept although something is wrong with it: the newest file of each field counts. */
export function uploadFindings(state: CaseState): readonly Finding[] {
  const newest = new Map(state.uploads.map(upload => [upload.field ?? upload.id, upload]))
  return [...newest.values()].flatMap(upload =>
    upload.problems.map(
      (problem): Finding => ({
        ruleId: problem,
        stage: 'submission',
        blocks: false,
        blocksPolicy: false,
        verdict: 'fail',
        severity: 'should',
        basis: [],
        fields: upload.field ? [upload.field] : [],
        missing: [],
        seen: {},
        message: problem,
        args: { name: upload.name },
      }),
    ),
  )
}
