import { expect, it } from 'vitest'
import { Play } from './support/play.ts'

it('what was asked in vain is said to be left, listed at the end, and asked once more by whoever asks what is missing', () => {
  const play = new Play({ filings: ['contingencyPlan'] })
  const left: string[] = []
  for (let turn = 0; turn < 60 && play.reply.kind !== 'complete'; turn += 1) {
    play.say('阿巴阿巴')
    left.push(...play.reply.messages.filter(message => message.id === 'dialogue.ask.dropped').map(message => JSON.stringify(message.args)))
  }
  expect(play.reply).toMatchObject({ kind: 'complete', asking: [] })
  expect(left.join()).toContain('serviceKind')
  const atEnd = play.reply.messages.find(message => message.id === 'dialogue.complete.open')
  expect(JSON.stringify(atEnd?.args)).toContain('serviceKind')
  const [missing] = play.reply.quickReplies.filter(tap => tap.label.id === 'dialogue.tap.missing')
  play.say(missing?.text ?? '')
  const asked = play.reply.asking.map(each => each.field)
  expect(asked).toContain('serviceKind')
  play.say('网站')
  expect(play.state.fields.serviceKind).toMatchObject({ state: 'filled', value: ['website'] })
})
