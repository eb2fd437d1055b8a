import { crossBorder } from './cross-border.ts'
import { decisionTree } from './decision-tree.ts'
import { declaration } from './declaration.ts'
import { jurisdiction } from './jurisdiction.ts'
import { materials } from './materials.ts'
import { onsite } from './onsite.ts'
import { overseasPolice } from './overseas-police.ts'
import { preparation } from './preparation.ts'
import { review } from './review.ts'
import { technicalStandard } from './technical-standard.ts'

/** Executable statements of the two source articles, to the exact threshold. */
export const guideRules = [
  ...jurisdiction,
  ...technicalStandard,
  ...materials,
  ...preparation,
  ...declaration,
  ...review,
  ...onsite,
  ...crossBorder,
  ...decisionTree,
  ...overseasPolice,
] as const
