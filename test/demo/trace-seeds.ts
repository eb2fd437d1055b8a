/**
 * Prints every sentence of the two source articles with the statements that it carries and what stands for them; fails when
 * a sentence or a statement leads nowhere. Writes nothing.
 *
 *   npm run trace:seeds
 */
import { walkArticle } from './seed.ts'

const walks = ['000', '003'].map(seed => walkArticle(seed, console.log))
const sum = (of: 'sentences' | 'statements' | 'answered'): number => walks.reduce((total, walk) => total + walk[of], 0)
const gaps = [...new Set(walks.flatMap(walk => walk.gaps))]
console.log(
  `\n${sum('sentences')} 句，${sum('statements')} 条说法，${sum('answered')} 条有规则、提问、文书或回答对应；没有着落的：${gaps.length}`,
)
for (const gap of gaps) console.error(`没有着落：${gap}`)
process.exitCode = gaps.length > 0 ? 1 : 0
