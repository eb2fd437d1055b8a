import { describe, expect, it } from 'vitest'
import { Play } from '../../../test/scenarios/support/play.ts'

const asked = (known: Record<string, string>, filings: readonly ('icpFiling' | 'contingencyPlan')[] = ['icpFiling']) =>
  new Play({ filings, known: { icpFilingType: 'firstFiling', serviceKind: ['website'], serverRegion: 'mainland', ...known } }).reply.text
    .split('\n')
    .slice(1)
    .join('\n')

describe('a question in the words of who is asked', () => {
  it('asks a person for no licence', () => expect(asked({ organizerNature: 'individual' })).not.toMatch(/执照/))
  it('asks a hospital for its certificate', () => expect(asked({ organizerNature: 'publicInstitution' })).toMatch(/法人证书/))
  it('asks a company for its licence', () => expect(asked({ organizerNature: 'enterprise' })).toMatch(/执照/))
  it('speaks of no filing where only a plan is made', () => expect(asked({}, ['contingencyPlan'])).not.toMatch(/备案/))
})
