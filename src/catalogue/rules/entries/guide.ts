import { guideDay, guideSays } from '../../basis.ts'
import { defineEntry, type SpokenEntry } from '../../define.ts'
import { statements } from '../../guide/index.ts'
import { reasons } from '../../guide/words.ts'

type NotJudged = Extract<(typeof statements)[number], { readonly notJudged: object }>

const isNotJudged = (statement: (typeof statements)[number]): statement is NotJudged => 'notJudged' in statement

/** What the two articles say and no rule judges, each with its class of reason and its own sentence. The data are the statements'. */
export const guideEntries: readonly SpokenEntry<NotJudged['id']>[] = statements.filter(isNotJudged).map(statement => {
  const { id, says, stated, shown, notJudged } = statement
  const second = id.startsWith('P')
  const reason = reasons[notJudged.reason]
  return defineEntry({
    id,
    says,
    notCheckable: { 'zh-CN': `${reason['zh-CN']}：${notJudged['zh-CN']}`, en: [reason.en, notJudged.en].join(': ') },
    filings: [second ? 'publicSecurityFiling' : 'icpFiling'],
    effective: { from: guideDay },
    severity: shown === 'never' ? 'info' : shown,
    statedSeverity: stated,
    stage: 'submission',
    basis: [guideSays(second ? 'guide-003' : 'guide-000', id)],
  })
})
