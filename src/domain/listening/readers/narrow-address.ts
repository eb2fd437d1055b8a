import type { Hearing, Region } from '../hearing.ts'
import { findDivisions } from './read-place.ts'

const former =
  /^(?:我们?(?:的)?)?(?:老|旧|原来?|以前|之前|从前|过去|原先)(?:的)?(?:住|地|址|店|厂|在|是|注|办|登)|(?:已经?|早)(?:搬|退租|不用)/
const road = /[路街道巷弄胡里园村](?:.{0,12}?)(?:\d|[一二三四五六七八九十])|大道|(?:大厦|广场|中心|园区|市场|商城|公寓|花园)/
const numbered = /(?:\d|[一二三四五六七八九十a-z])(?:号|栋|幢|座|室|楼|层|单元|弄|铺)/
/** 3幢201室, A座5层, 东门二楼: the rest of an address that was written with a comma in it */
const goesOn =
  /^(?:\s*[a-z\d一二三四五六七八九十-]{1,6}(?:号|栋|幢|座|室|楼|层|单元|铺|弄|区|期|组|户)|.{1,12}(?:大厦|广场|园区|小区|花园|公寓)\S*$)/
/** the clause says something about the address, and is none */
const speech = /[我你您他她咱吗呢啊吧]|[是叫写填寄放搬住](?!宅)|不同|不一样|没有|实际|就[行好可]|可以|代收|收件|前台/

/** 地址应该是开发区友谊路12号: it begins here */
const opens = /^(?:具体|详细|准确|地址|住址|新的|现在|小区|家住|我住|应该|就是|是)/

interface Clause extends Region {
  readonly said: string
  readonly strength: number
}

/** Where in a message of several clauses the address stands: 和经营的地方不同,是萧山区市心中路88号. A message of one clause stays as it is. */
export function narrowAddress(region: Region, hearing: Hearing): Region {
  const clauses = clausesOf(region, hearing)
  if (clauses.length < 2) return region
  const [best] = [...clauses].sort((one, other) => other.strength - one.strength || one.start - other.start)
  if (!best || best.strength < 2) return region
  let first = clauses.indexOf(best)
  let last = first
  const isPart = (clause: Clause | undefined): boolean => clause !== undefined && !speech.test(clause.said) && clause.strength > 0
  const follows = (clause: Clause | undefined): boolean => clause !== undefined && goesOn.test(clause.said) && !speech.test(clause.said)
  while (!opens.test(clauses[first]?.said ?? '') && isPart(clauses[first - 1])) first -= 1
  while (follows(clauses[last + 1])) last += 1
  return { start: clauses[first]?.start ?? region.start, end: clauses[last]?.end ?? region.end }
}

function clausesOf(region: Region, hearing: Hearing): readonly Clause[] {
  const said = hearing.text.slice(region.start, region.end)
  return [...said.matchAll(/[^,;。!?]+/g)].map(({ 0: words, index }) => {
    const place = { start: region.start + index, end: region.start + index + words.length }
    return { ...place, said: words.trim(), strength: strengthOf(words.trim(), place, hearing) }
  })
}

/** How much a clause looks like an address: a division, a road, a number. One that holds no longer counts for nothing. */
function strengthOf(said: string, place: Region, hearing: Hearing): number {
  if (former.test(said)) return 0
  const isPlaced = findDivisions(place, hearing).length > 0 || /[\u4e00-\u9fff](?:省|市|区|县|镇|乡)/.test(said)
  return (isPlaced ? 1 : 0) + (road.test(said) ? 1 : 0) + (numbered.test(said) ? 1 : 0)
}
