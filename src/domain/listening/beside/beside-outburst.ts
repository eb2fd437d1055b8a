import { sureFrom } from '../doubts/sure-from.ts'
import type { Hearing, HearRequest } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Understanding } from '../understanding.ts'

const consent = 'consentSensitive'

/** 凭什么要身份证 同意同意: who asks why and agrees in so many words has agreed. */
export function besideWhy(hearing: Hearing, hear: (request: HearRequest) => Understanding): Pick<Understanding, 'fills'> {
  const { request, segments, text } = hearing
  const said = segments.filter(
    ({ start, end, question }) => !question && /^(?:那|行吧?|好吧?|算了|,)*(?:都|我)?同意/.test(text.slice(start, end)),
  )
  if (!request.asking.includes(consent) || said.length === 0) return { fills: [] }
  const { start, end } = quoteOf(hearing.norm, said[0]?.start ?? 0, said.at(-1)?.end ?? 0)
  const rest = request.text.slice(0, start).replace(/[^\n]/g, ' ') + request.text.slice(start, end)
  return { fills: hear({ ...request, asking: [consent], text: rest }).fills.filter(({ field }) => field === consent) }
}

/** 怎么又要备案 烦死了 我公司官网: what is plainly told in clauses of its own beside the outburst is heard all the same. */
export function besideOutburst(hearing: Hearing, hear: (request: HearRequest) => Understanding): Pick<Understanding, 'fills'> {
  const { request, segments, tools, norm, text } = hearing
  const complaints = tools.lexicon.commands.filter(({ intent }) => intent === 'complaint')
  const isOutburst = (said: string): boolean => complaints.some(command => command.said.test(said))
  const bursts = segments.filter(({ start, end, question }) => question || isOutburst(text.slice(start, end)))
  if (bursts.length === 0 || bursts.length === segments.length) return { fills: [] }
  let rest = request.text
  for (const segment of bursts) {
    const { start, end } = quoteOf(norm, segment.start, segment.end)
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end)
  }
  const { fills } = hear({ ...request, text: rest })
  return { fills: fills.filter(({ confidence, doubt }) => confidence >= sureFrom && !doubt) }
}
