import type { SheetHeard } from '../forms/hear-sheet.ts'
import type { Hearing } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'

const roles: readonly (readonly [role: string, words: string])[] = [
  ['serviceOwner', '(?:网站|服务|app)负责人|网站管理员|管网站的人?'],
  ['principal', '(?:主体|备案)?负责人'],
  ['legalRep', '法人代表|法定代表人|法人|经营者|投资人'],
]
const role = roles.map(([, words]) => words).join('|')
const chain = new RegExp(
  `(?<![站务全络件])(?:${role})(?<name>[\\u4e00-\\u9fff·]{0,4}?)(?:\\s?(?:=|即|≡)\\s?(?:${role})){1,3}(?![^\\n,。;]{0,4}[?吗])`,
  'g',
)
const oneRole = new RegExp(role, 'g')
const roleOf = (word: string): string | undefined => roles.find(([, words]) => new RegExp(`^(?:${words})$`).test(word))?.[0]

/** 法人蒲示例 = 负责人 = 管网站的人, 法人即负责人: one person in several roles, and what they are called. */
export function hearEquals({ text, norm, request, tools }: Hearing): SheetHeard | null {
  const chains = [...text.matchAll(chain)].map(match => ({
    match,
    said: (match[0].match(oneRole) ?? []).flatMap(word => roleOf(word) ?? []),
    place: quoteOf(norm, match.index, match.index + match[0].length),
  }))
  const [first] = chains
  if (!first) return null
  const fills: Fill[] = []
  for (const [field, both] of Object.entries(tools.lexicon.form.same)) {
    // 负责人=法人，网站负责人=法人
    const own = chains.filter(({ said }) => both.every(each => said.includes(each)))
    const linked = both.every(each => chains.some(({ said }) => said.includes(each) && said.includes('legalRep'))) ? chains : []
    const [found] = own.length > 0 ? own : linked
    if (found) fills.push({ field, value: true, ...found.place, confidence: 0.93 })
  }
  for (const { match, said, place } of chains) {
    const name = match.groups?.name ?? ''
    const field = tools.lexicon.roles[said[0] ?? '']?.fields.name
    const at = place.quote.indexOf(name)
    if (field && name.length > 1 && at >= 0)
      fills.push({ field, value: name, quote: name, start: place.start + at, end: place.start + at + name.length, confidence: 0.88 })
  }
  let rest = request.text
  for (const { place } of chains) rest = rest.slice(0, place.start) + place.quote.replace(/[^\n]/g, ' ') + rest.slice(place.end)
  return { heard: { fills, states: [], rejects: [], clarifies: [], corrects: false }, rest }
}
