import { crossBorder } from './cross-border.ts'
import { decisionTree } from './decision-tree.ts'
import { declaration } from './declaration.ts'
import { integrity } from './integrity.ts'
import { jurisdiction } from './jurisdiction.ts'
import { materials } from './materials.ts'
import { onsite } from './onsite.ts'
import { overseasOperation } from './overseas-operation.ts'
import { overseasPolice } from './overseas-police.ts'
import { overseasSubmission } from './overseas-submission.ts'
import { policy } from './policy.ts'
import { preparation } from './preparation.ts'
import { remedies } from './remedies.ts'
import { review } from './review.ts'
import { technicalStandard } from './technical-standard.ts'
import { warnings } from './warnings.ts'

/** Executable statements of the two source articles, to the exact threshold. */
export const guideRules = [
  ...policy,
  ...jurisdiction,
  ...technicalStandard,
  ...materials,
  ...preparation,
  ...declaration,
  ...review,
  ...onsite,
  ...remedies,
  ...crossBorder,
  ...decisionTree,
  ...warnings,
  ...integrity,
  ...overseasPolice,
  ...overseasSubmission,
  ...overseasOperation,
] as const
