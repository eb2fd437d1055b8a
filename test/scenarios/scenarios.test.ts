import { describe, it } from 'vitest'
import { allAtOnce } from './all-at-once/all-at-once.ts'
import { consent } from './consent/consent.ts'
import { corrections } from './corrections/corrections.ts'
import { digressions } from './digressions/digressions.ts'
import { afterOffer, guideBlock } from './guide-block/guide-block.ts'
import { happyPaths } from './happy-paths/first-filing.ts'
import { overseas } from './overseas/overseas.ts'
import { afterwards, doneOfficially, policies } from './policy/policy.ts'
import { repairs } from './repairs/repairs.ts'
import { staff } from './staff/staff.ts'
import { check } from './support/check.ts'
import { Play } from './support/play.ts'
import { talk } from './talk/talk.ts'
import { undo } from './undo/undo.ts'
import { unknowns } from './unknowns/unknowns.ts'
import { whole } from './whole/whole.ts'

const folders = {
  happyPaths,
  corrections,
  unknowns,
  digressions,
  overseas,
  allAtOnce,
  consent,
  undo,
  guideBlock,
  policies,
  repairs,
  staff,
  whole,
  talk,
}

describe.each(Object.entries(folders))('%s', (_, scenarios) => {
  it.each(scenarios.map(scenario => [scenario.name, scenario] as const))('%s', (_name, scenario) => check(scenario, new Play(scenario)))
})

describe('after a case is done officially', () => {
  it.each(afterwards.map(scenario => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
    const play = new Play(doneOfficially)
    check(doneOfficially, play)
    check(scenario, play)
  })
})

describe('after the offer of the guide block', () => {
  it.each(afterOffer.map(scenario => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
    const [offer] = guideBlock
    if (!offer) throw new Error('no scenario reaches the offer')
    const play = new Play(offer)
    check(offer, play)
    check(scenario, play)
  })
})
