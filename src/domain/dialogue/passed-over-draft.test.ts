import { expect, test } from 'vitest'
import { Play } from '../../../test/scenarios/support/play.ts'

const page = 'siteContentDescription'

test('a draft of the contents that is passed over is put forward again, and stored with a yes', () => {
  const play = new Play({ filings: ['icpFiling'], known: { organizerNature: 'individualBusiness', icpFilingType: 'firstFiling' } })
  const { conversation } = play
  const dialogue = { ...conversation.dialogue, step: 'asking' as const, asking: [page], asked: { [page]: 1 } }
  play.state = { ...play.state, conversations: { [conversation.id]: { ...conversation, dialogue } } }
  const offered = (say: string) => play.say(say).reply.confirming.map(({ field }) => field)
  expect(offered('就是介绍下店里卖的东西')).toContain(page)
  expect(offered('网站是中文的')).toContain(page)
  expect(offered('可以的')).not.toContain(page)
  expect(play.state.fields[page]?.state).toBe('filled')
})
