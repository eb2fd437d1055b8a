import type { FilingId } from '../../../src/domain/case/events.ts'
import { planShop, teaShop } from '../support/owners.ts'
import { Play } from '../support/play.ts'

interface Place {
  readonly filing: FilingId
  readonly field: string
  /** nothing but this field is open any more */
  readonly alone?: true
}

const places = {
  opening: null,
  subject: { filing: 'icpFiling', field: 'organizerCertNumber' },
  organizerName: { filing: 'icpFiling', field: 'organizerName', alone: true },
  site: { filing: 'icpFiling', field: 'siteName' },
  siteName: { filing: 'icpFiling', field: 'siteName', alone: true },
  description: { filing: 'icpFiling', field: 'siteContentDescription', alone: true },
  access: { filing: 'icpFiling', field: 'serverIpRanges' },
  contact: { filing: 'icpFiling', field: 'principalMobile' },
  people: { filing: 'contingencyPlan', field: 'responseTeam' },
  steps: { filing: 'contingencyPlan', field: 'ddosRunbookSteps' },
} as const satisfies Record<string, Place | null>

/** Where in a conversation a message arrives. */
export type Scene = keyof typeof places
export const scenes: readonly Scene[] = [
  'opening',
  'subject',
  'organizerName',
  'site',
  'siteName',
  'description',
  'access',
  'contact',
  'people',
  'steps',
]

const mostTurns = 60

const set = new Map<string, Play>()

/** A conversation in which an ordinary owner has answered up to the scene's question; played once, copied for each attack. */
export function setScene(scene: Scene, locale: 'zh-CN' | 'en' = 'zh-CN'): Play {
  const id = `${scene} ${locale}`
  const play = set.get(id) ?? playUpTo(scene, locale)
  set.set(id, play)
  const copy = new Play({ locale })
  return Object.assign(copy, play, { asked: { ...play.asked }, log: [...play.log] })
}

function playUpTo(scene: Scene, locale: 'zh-CN' | 'en'): Play {
  const place: Place | null = places[scene]
  if (!place) return new Play({ locale })
  const play = new Play({ locale, filings: [place.filing] })
  const answers = place.filing === 'contingencyPlan' ? planShop : teaShop
  const isOpen = () => play.reply.asking.some(each => each.field === place.field)
  while (!isOpen()) {
    if (play.turns > mostTurns) throw new Error(`${place.field} is never asked`)
    play.say(play.compose(answers))
  }
  if (place.alone) play.say(play.reply.asking.flatMap(({ field }) => (field === place.field ? [] : [answers[field] ?? ''])).join(','))
  if (!isOpen()) throw new Error(`${place.field} is not open`)
  return play
}
