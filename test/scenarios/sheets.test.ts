import { describe, expect, it } from 'vitest'
import { textsOf } from '../../src/catalogue/locales/index.ts'
import { canonicalJson } from '../../src/domain/canonical-json.ts'
import { sheetAnswers } from './guide-block/sheets.ts'
import { teaShop } from './support/owners.ts'
import { Play, type Turned } from './support/play.ts'

const manners = [0, 1, 2] as const
const joints = [',', '。', '\n', ' ', '、'] as const
const labels = textsOf('zh-CN').fields

interface Sheet {
  readonly fields: readonly string[]
  readonly turned: Turned
}

/** The whole guide, every sheet answered in one message. */
function playGuide(say: (fields: readonly string[]) => string): { readonly play: Play; readonly sheets: readonly Sheet[] } {
  const play = new Play({ filings: ['icpFiling'], policy: 'guideStrict' })
  const sheets: Sheet[] = []
  while (play.reply.kind !== 'complete' && play.turns < 60) {
    const offered = play.reply.confirming.map(each => each.field)
    const fields = play.reply.asking.map(each => each.field).filter(field => !offered.includes(field))
    const isGuide = fields.length > 0 && fields.every(field => sheetAnswers[field] && !(field in teaShop))
    if (isGuide) sheets.push({ fields, turned: play.say([...(offered.length ? ['是的'] : []), say(fields)].join(',')) })
    else play.say(play.compose(teaShop))
  }
  return { play, sheets }
}

describe('the sheets of the guide', () => {
  it('hold eight fields at most, and steps in words of their own stand alone', () => {
    const { sheets } = playGuide(fields => fields.map(field => sheetAnswers[field]?.said[0]).join(','))
    for (const { fields } of sheets) {
      expect(fields.length).toBeLessThanOrEqual(8)
      if (fields.includes('ddosRunbookSteps')) expect(fields).toEqual(['ddosRunbookSteps'])
    }
    expect(sheets.length).toBeLessThanOrEqual(9)
  })

  it('tell whoever is above the thresholds of the on-site check, and ask for what it looks at', () => {
    const { play, sheets } = playGuide(fields => fields.map(field => sheetAnswers[field]?.said[0]).join(','))
    const told = sheets.flatMap(({ turned }) => turned.reply.messages).map(({ args }) => JSON.stringify(args ?? {}))
    for (const rule of ['rule.G046-revenue', 'rule.G047-users']) expect(told.filter(args => args.includes(rule))).toHaveLength(1)
    expect(Object.keys(play.asked)).toEqual(expect.arrayContaining(['deviceLogDays', 'backupSiteAddress', 'lastDrillDate']))
    expect(play.judgement.guide.path).toContain('onsiteCheck')
    expect(play.judgement.readiness).toMatchObject({ official: { ready: true }, policy: { ready: false } })
    expect(play.reply.text).toMatch(/指南未达标/)
  })

  it.each(manners)('filled in behind their labels are heard to the last field (manner %i)', manner => {
    const { play } = playGuide(fields => fields.map(field => `${labels[field]?.label}:${sheetAnswers[field]?.said[manner]}`).join('\n'))
    for (const [field, { means }] of Object.entries(sheetAnswers)) {
      const entry = play.state.fields[field]
      if (play.asked[field] && means[manner] !== null)
        expect([field, entry && 'value' in entry ? entry.value : entry?.state]).toEqual([field, means[manner]])
    }
    expect(play.reply.kind).toBe('complete')
  })

  const manner = joints.flatMap(joint => manners.flatMap(kind => [[joint, kind, false] as const, [joint, kind, true] as const]))
  it.each(manner)('answered in one message (joined by %j, manner %i, backwards %s) store nothing wrong', (joint, kind, backwards) => {
    const { play } = playGuide(fields =>
      (backwards && kind !== 1 ? fields.toReversed() : fields).map(field => sheetAnswers[field]?.said[kind]).join(joint),
    )
    for (const [field, { means }] of Object.entries(sheetAnswers)) {
      const entry = play.state.fields[field]
      if (entry?.state === 'filled' && means[kind] !== null)
        expect([field, canonicalJson(entry.value)]).toEqual([field, canonicalJson(means[kind])])
    }
    expect(play.state.fields.accessProviderName).toMatchObject({ value: '阿里云' })
  })
})
