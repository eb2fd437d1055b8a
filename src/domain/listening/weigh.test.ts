import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../test/fixtures/listening/hear.ts'

const doubtAbout = (field: string, text: string): string | undefined =>
  hear(text, { asking: [field] }).fills.find(fill => fill.field === field)?.doubt

describe('what speaks against a value keeps it from being stored', () => {
  test.each([
    ['notYet', 'mlpsLevel', '上面要求定二级,还没去做'],
    ['notYet', 'psFilingStatus', '网警约了面谈,还没去'],
    ['partial', 'changeType', 'IP换了,顺便把那个也改掉'],
    ['partial', 'ddosRunbookSteps', '1.打电信热线 2.拔网线,哪天修好哪天再插回去'],
    ['choice', 'filingScenario', '公安的要弄,ICP没着落'],
    ['name', 'serviceOwnerName', '呐试行管着'],
  ])('%s: %s: %s', (doubt, field, text) => {
    expect(doubtAbout(field, text)).toBe(doubt)
    expect(stored(hear(text, { asking: [field] }))).not.toHaveProperty(field)
  })

  test.each([
    ['name', 'planApprover', '园长批的'],
    ['name', 'legalRepName', '老板姓欧阳,大家都喊欧总'],
    ['name', 'securityOfficerName', '汤主任'],
  ])('who it is is asked back (%s): %s: %s', (why, field, text) => {
    const heard = hear(text, { asking: [field] })
    expect(heard.fills).toEqual([])
    expect(heard.clarifies).toEqual([expect.objectContaining({ field, why })])
  })

  test.each([
    ['domainExpiryDate', 'resourceTermMonths', '续了两年 到2028年8月15号'],
    ['accessMethod', 'serverCount', '机器放在我们自己厂里二楼'],
  ])('asked for %s, %s is not stored in passing: %s', (asked, passing, text) => {
    expect(stored(hear(text, { asking: [asked] }))).not.toHaveProperty(passing)
  })
})

describe('nothing speaks against', () => {
  test.each([
    ['mlpsLevel', '二级', 'level2'],
    ['planApprover', '李长生', '李长生'],
    ['legalRepName', '纳小勇', '纳小勇'],
    ['serviceOwnerName', '写纳小勇', '纳小勇'],
    ['filingScenario', 'ICP那个早就办好了,就差公安', 'publicSecurity'],
    ['ddosRunbookSteps', '对的 1.联系客服;2.启用清洗', ['联系客服', '启用清洗']],
    ['resourceTermMonths', '买了三年', 36],
  ])('%s: %s', (field, text, value) => {
    expect(stored(hear(text, { asking: [field] }))[field]).toEqual(value)
  })
})
