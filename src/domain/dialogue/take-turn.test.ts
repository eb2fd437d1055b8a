import { describe, expect, it } from 'vitest'
import { caseWith, conversationWith, ctx, fill, heard, turn } from '../../../test/scenarios/support/context.ts'
import { textsOf } from '../../catalogue/locales/index.ts'
import { openConversation } from './open-conversation.ts'
import { renderReply } from './render-reply.ts'
import { takeTurn } from './take-turn.ts'

const asked = (asking: readonly string[]) => ({ asking, asked: Object.fromEntries(asking.map(field => [field, 1])) })

describe('a turn', () => {
  it('asks for what comes next and counts it', () => {
    const text = '首次,网站,内地'
    const fills = [
      fill('icpFilingType', 'firstFiling', '首次'),
      fill('serviceKind', ['website'], '网站'),
      fill('serverRegion', 'mainland', '内地'),
    ]
    const { reply, dialogue } = takeTurn(turn(caseWith({}), text, { fills }, asked(['icpFilingType', 'serviceKind', 'serverRegion'])))
    expect(reply.kind).toBe('ask')
    expect(reply.asking.map(each => each.field)).toEqual(['organizerNature', 'organizerName', 'organizerCertNumber'])
    expect(dialogue.asked).toMatchObject({ organizerName: 1, serverRegion: 1 })
  })

  it('keeps the open question through a question of the person, uncounted', () => {
    const topics = [{ id: 'howLong', quote: '多久', score: 1 }]
    const { reply, dialogue } = takeTurn(turn(caseWith({}), '要多久?', { intent: 'question', topics }, asked(['serverRegion'])))
    expect(reply.kind).toBe('explain')
    expect(reply.topics[0]?.id).toBe('howLong')
    expect(reply.asking).toEqual([{ field: 'serverRegion' }])
    expect(dialogue.asked.serverRegion).toBe(1)
  })

  it('answers a question beside an answer, and goes on', () => {
    const topics = [{ id: 'fee', quote: '要钱吗', score: 1 }]
    const { reply } = takeTurn(
      turn(caseWith({}), '内地,要钱吗?', { fills: [fill('serverRegion', 'mainland', '内地')], topics }, asked(['serverRegion'])),
    )
    expect(reply.kind).toBe('explain')
    expect(reply.captured.map(each => each.field)).toEqual(['serverRegion'])
    expect(reply.asking).not.toContainEqual({ field: 'serverRegion' })
  })

  it('asks what was not understood once more, then leaves it and offers a person', () => {
    let state = caseWith({})
    let dialogue = openConversation({ state, locale: 'zh-CN', seq: 2, ctx }).dialogue
    const kinds: string[] = []
    for (let n = 0; n < 3; n++) {
      const input = { ...turn(state, '??', { intent: 'clarify' }), conversation: conversationWith(dialogue) }
      const outcome = takeTurn(input)
      kinds.push(outcome.reply.messages.map(message => message.id).join())
      dialogue = outcome.dialogue
      state = { ...state, revision: state.revision + 2 }
    }
    expect(Math.max(...Object.values(dialogue.asked))).toBeLessThanOrEqual(2)
    expect(kinds[2]).toContain('handoff.offer')
  })

  it('asks once more for a text that was only too short, however often it was asked before', () => {
    const rejects = [{ field: 'siteContentDescription', quote: '公司介绍和联系方式', code: 'text.tooShort', args: { min: 20, length: 9 } }]
    const state = caseWith({
      filingScenario: 'icpRefiling',
      icpFilingType: 'firstFiling',
      serviceKind: ['website'],
      serverRegion: 'mainland',
      organizerNature: 'enterprise',
    })
    const twice = { ...asked(['siteContentDescription']), asked: { siteContentDescription: 2 } }
    const { reply, dialogue } = takeTurn(turn(state, '公司介绍和联系方式', { rejects }, twice))
    expect(dialogue.asked.siteContentDescription).toBeLessThanOrEqual(2)
    expect(reply.messages.map(({ id }) => id)).not.toContain('dialogue.ask.dropped')
  })

  it('says once what is wrong with a number that two fields refuse, and does not explain it again below', () => {
    const both = ['legalRepIdNumber', 'principalIdNumber']
    const rejects = both.map(field => ({ field, quote: '330106198503124518', code: 'personalId.checkDigit' }))
    const state = caseWith({ consentSensitive: true })
    const { reply } = takeTurn(turn(state, '330106198503124518', { rejects }, asked(both)))
    const refusals = reply.messages.filter(message => message.id === 'dialogue.rejected')
    expect(refusals.map(message => message.args?.labels)).toEqual([both.map(field => ({ $label: field }))])
    const begun = caseWith({
      icpFilingType: 'firstFiling',
      serviceKind: ['website'],
      serverRegion: 'mainland',
      organizerNature: 'enterprise',
    })
    const one = [{ field: 'organizerCertNumber', quote: '91330106MA2DEM017X', code: 'creditCode.checkDigit' }]
    const next = takeTurn(turn(begun, '91330106MA2DEM017X', { rejects: one }, asked(['organizerName', 'organizerCertNumber'])))
    const items = next.reply.messages.find(message => message.id === 'dialogue.ask.again')?.args?.items
    expect(items).toEqual([
      expect.objectContaining({ label: { $label: 'organizerName' }, refused: false }),
      expect.objectContaining({ label: { $label: 'organizerCertNumber' }, refused: true }),
    ])
  })

  it('tells who asks what is left only that, not everything that stands', () => {
    const ids = (text: string) =>
      takeTurn(turn(caseWith({ serverRegion: 'mainland' }), text, { intent: 'summary' })).reply.messages.map(each => each.id)
    expect(ids('还差什么')).toContain('dialogue.summary.open')
    expect(ids('还差什么')).not.toContain('dialogue.summary.topic')
    expect(ids('看看填了什么')).toEqual(expect.arrayContaining(['dialogue.summary.topic', 'dialogue.summary.open']))
  })

  it('tells a finding once', () => {
    const text = '昨天实名'
    const state = caseWith({
      serviceKind: ['website'],
      serverRegion: 'mainland',
      icpFilingType: 'firstFiling',
      applicationDate: '2026-11-24',
    })
    const first = takeTurn(turn(state, text, { fills: [fill('domainRealNameDate', '2026-11-22', '昨天')] }))
    expect(first.reply.findings.some(finding => finding.fields.includes('domainRealNameDate'))).toBe(true)
    const again = takeTurn({
      ...turn(state, text, { fills: [fill('domainRealNameDate', '2026-11-22', '昨天')] }),
      conversation: conversationWith(first.dialogue),
    })
    expect(again.reply.findings).toEqual([])
  })

  it('calls nothing unknown a problem', () => {
    const { reply } = takeTurn(turn(caseWith({}), '你好', { intent: 'greeting' }))
    expect(reply.findings.every(finding => finding.verdict !== 'unknown')).toBe(true)
  })

  it('is silent while a person of the staff has the word', () => {
    const input = turn(caseWith({}), '内地', { fills: [fill('serverRegion', 'mainland', '内地')] })
    const outcome = takeTurn({ ...input, conversation: { ...input.conversation, controller: 'staff' } })
    expect([outcome.reply.kind, outcome.changes, outcome.reply.asking]).toEqual(['silent', [], []])
  })

  it('hands over when a person is asked for, and the question stays', () => {
    const { handoff, reply } = takeTurn(turn(caseWith({}), '转人工', { intent: 'handoff' }, asked(['serverRegion'])))
    expect(handoff).toEqual({ reason: 'asked' })
    expect(reply.asking).toEqual([{ field: 'serverRegion' }])
  })
})

describe('every reply', () => {
  it.each(['zh-CN', 'en'])('has words in %s for whatever the person does', locale => {
    const texts = textsOf(locale)
    const intents = [
      'answer',
      'correction',
      'confirm',
      'deny',
      'unknown',
      'notApplicable',
      'decline',
      'later',
      'clarify',
      'question',
      'why',
      'skip',
      'undo',
      'summary',
      'finish',
      'handoff',
      'greeting',
      'smallTalk',
      'complaint',
      'empty',
    ] as const
    for (const intent of intents) {
      const { reply } = takeTurn({
        ...turn(caseWith({ siteName: '示例茶业' }), 'x', heard({ intent }), asked(['serverRegion', 'serviceKind'])),
      })
      const text = renderReply(reply, texts, ctx.catalogue.fields, ctx.reference.divisions)
      expect(text).not.toBe('')
      expect(text).not.toMatch(/undefined|\[object|dialogue\./)
    }
  })
})
