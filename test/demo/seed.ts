/**
 * Walks through one source article from its first section to its last, and prints for each statement which rule, question,
 * document or answer stands for it, or why none can.
 */
import { fields } from '../../src/catalogue/fields/index.ts'
import { statements as overseasPolice } from '../../src/catalogue/guide/overseas-police.ts'
import { statements as serverRefiling } from '../../src/catalogue/guide/server-refiling.ts'
import type { Statement } from '../../src/catalogue/guide/statement.ts'
import { createCatalogue } from '../../src/catalogue/index.ts'
import { textsOf } from '../../src/catalogue/locales/index.ts'
import type { Output } from '../../src/domain/fields/definition.ts'

const articles: Readonly<Record<string, { readonly title: string; readonly statements: readonly Statement[] }>> = {
  '000': { title: '服务器重新备案全流程解析', statements: serverRefiling },
  '003': { title: '海外服务器公安备案', statements: overseasPolice },
}

const sections: Readonly<Record<string, string>> = {
  policy: '政策与管辖',
  technicalStandard: '技术标准',
  materials: '材料',
  preparation: '前期准备',
  onlineDeclaration: '线上申报',
  technicalReview: '技术审核',
  onsite: '现场核查',
  remediation: '材料合规性整改',
  rejection: '审核驳回应对',
  crossBorder: '跨境业务',
  cases: '行业案例',
  trends: '趋势预判',
  decisionAids: '决策树、资源与预警',
  integrity: '文章自洽性',
  importance: '重要性',
  submission: '提交申请',
  review: '审核与反馈',
  supervision: '持续监管与更新',
  challenges: '挑战',
  advice: '策略与建议',
}

const documents: Partial<Record<Output, string>> = {
  icpFiling: 'ICP备案申请表',
  publicSecurityFiling: '公安联网备案申请表',
  contingencyPlan: '网络安全应急预案',
}

const verdicts = { must: '必须', should: '建议', info: '仅供参考', never: '不作为建议' } as const

/** Prints the walk; returns how many statements were walked and how many have a rule, a question or a document. */
export function walkArticle(seed: string, print: (line: string) => void): { readonly statements: number; readonly answered: number } {
  const article = articles[seed]
  if (!article) throw new Error(`没有这篇文章：${seed}。可选：${Object.keys(articles).join('、')}`)
  const texts = textsOf('zh-CN')
  const { rules } = createCatalogue(text => text)
  print(`《${article.title}》（网络指南，未见法规依据的说法单独标出）`)
  let section = ''
  let answered = 0
  for (const statement of article.statements) {
    if (statement.section !== section) {
      section = statement.section
      print(`\n━━ ${sections[section] ?? section}`)
    }
    const answers = answersTo(statement, rules, texts)
    if (answers.length) answered += 1
    print(`\n${statement.id} ${statement.zh}`)
    print(`   文章口径：${verdicts[statement.stated]}；我们的口径：${verdicts[statement.shown]}`)
    for (const answer of answers) print(`   ${answer}`)
    if (answers.length === 0) print(`   不可核验：${statement.note === '—' ? '背景陈述，没有可核验的要求' : statement.note}`)
  }
  return { statements: article.statements.length, answered }
}

function answersTo(
  statement: Statement,
  rules: ReturnType<typeof createCatalogue>['rules'],
  texts: ReturnType<typeof textsOf>,
): readonly string[] {
  const executable = rules.filter(rule => rule.id.split('-')[0] === statement.id)
  const opposed = executable.flatMap(rule => rule.conflictsWith ?? [])
  const asked = statement.fields.filter(field => fields[field].type !== 'derived')
  const printed = new Set(statement.fields.flatMap(field => fields[field].usedBy.flatMap(output => documents[output] ?? [])))
  return [
    ...executable.map(rule => `规则 ${rule.id}`),
    ...opposed.map(id => `法规口径不同，以其为准：${id}`),
    ...asked.map(field => `提问 ${texts.fields[field]?.label}：${texts.fields[field]?.ask}`),
    ...[...printed].map(document => `文书 ${document}`),
  ]
}
