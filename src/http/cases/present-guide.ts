import { quoted } from '../../catalogue/guide/words.ts'
import { statementOf } from '../../domain/guide/lookup.ts'
import type { GuideView } from '../../domain/readiness/judgement.ts'
import type { View } from '../view.ts'
import { labelOf } from './present-field.ts'
import type { CaseGuideJson } from './schemas-guide.ts'
import { share } from './shared-parts.ts'

const presented = new WeakMap<GuideView, Map<string, CaseGuideJson>>()

/** What the articles would say of a case: every word is theirs and labelled so. Put in words once in a language for each view. */
export function presentGuide(view: View, guide: GuideView): CaseGuideJson {
  const known = presented.get(guide) ?? new Map<string, CaseGuideJson>()
  presented.set(guide, known)
  const inWords = known.get(view.locale) ?? share(putInWords(view, guide))
  known.set(view.locale, inWords)
  return inWords
}

function putInWords(view: View, guide: GuideView): CaseGuideJson {
  const { locale } = view.texts
  const says = (id: string): string => statementOf(view.deps.catalogue.guide, id).says[locale]
  const named = (id: string): string => view.texts.names[`guide.${id}`] ?? id
  return {
    stage: guide.stage,
    tiers: [...guide.tiers],
    path: guide.path.map(named),
    timeline: guide.timeline.map(step => ({ ...step })),
    label: quoted[locale],
    stages: guide.stages.map(stage => ({ ...stage, says: says(stage.statement), current: stage.id === guide.stage })),
    tree: guide.tree.map(node => ({ ...node, text: named(node.id), next: node.next.map(next => ({ ...next })) })),
    onsite: {
      wanted: guide.onsite.wanted,
      because: guide.onsite.because.map(statement => ({ statement, says: says(statement) })),
      items: guide.onsite.items.map(item => ({ ...item, says: says(item.statement), label: labelOf(view, item.field) })),
    },
    warnings: guide.warnings.map(warning => ({
      ...warning,
      says: says(warning.statement),
      label: labelOf(view, warning.field),
      text: named(`colour.${warning.colour}`),
      action: view.texts.rules[warning.ruleId]?.fix({}) ?? '',
    })),
    rejections: guide.rejections.map(each => ({ ...each, says: says(each.statement), instead: named(`rejection.${each.category}`) })),
    information: guide.information.map(each => ({ ...each, says: says(each.statement) })),
  }
}
