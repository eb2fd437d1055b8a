const upright = /[|｜]/g
/** so many lines of so many parts each */
const [severalLines, severalParts] = [3, 3]

/**
 * 【联系】139…|紧急 0536-…|a@b.cn: upright strokes between the things that a line tells part them as semicolons do. Rows of one table have equally many
 * cells, or a stroke at their edge. Nothing moves.
 */
export function partPipes(text: string): string {
  if (!/[|｜]/.test(text)) return text
  const lines = text.split('\n')
  const counts = lines.map(line => line.split(upright).length).filter(parts => parts >= severalParts)
  const hasEdges = lines.some(line => /^\s*[|｜]|[|｜]\s*$/.test(line))
  if (counts.length < severalLines || new Set(counts).size === 1 || hasEdges) return text
  return text.replace(upright, '；')
}
