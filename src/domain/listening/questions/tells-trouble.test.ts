import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

test.each([
  ['短信三天没来', ['organizerNature'], 'smsMissing'],
  ['短信三天没来', ['serviceKind', 'serverRegion'], 'smsMissing'],
  ['验证码短信一直没收到', ['siteName'], 'smsMissing'],
  ['一直等短信,三天了没来', ['legalRepIdNumber', 'principalIdValidFrom', 'principalIdValidTo'], 'smsMissing'],
  ['备案密码忘了', ['organizerNature'], 'subjectExists'],
  ['人脸识别老是不通过', ['organizerNature'], 'faceFails'],
  ['日志真的要存半年啊', ['organizerNature'], 'logs'],
  ['交上去以后几天能出结果', ['consentSensitive'], 'howLong'],
  ['驳回说负责人电话打不通 我明明开着机', ['organizerNature', 'organizerName'], 'contactHours'],
])('what is told instead of an answer is answered: %s, asked %s', (text, asking, topic) => {
  const heard = hear(text, { asking })
  expect(heard.topics.map(({ id }) => id)).toContain(topic)
  expect(stored(heard)).toEqual({})
})

test.each([
  ['准备叫示例门窗', ['siteName'], { siteName: '示例门窗' }],
  ['示例短信平台', ['siteName'], { siteName: '示例短信平台' }],
  ['自然人投资,铁示例', ['investorOrSuperior', 'mailingAddress'], { investorOrSuperior: '铁示例' }],
])('and a name stays one: %s', (text, asking, values) => expect(stored(hear(text, { asking }))).toEqual(values))

test.each(['示例老周热干面', '示例老李卤味'])('%s is a name, in which nothing happens', said => {
  expect(stored(hear(said, { asking: ['siteName'] }))).toEqual({ siteName: said })
})
