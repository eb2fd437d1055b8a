import { describe, expect, it } from 'vitest'
import { answerTo, hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'

describe('answers of owners who write in English', () => {
  it.each([
    ['organizerCertValidTo', 'The licence runs until March 14th, 2049', '2049-03-14'],
    ['domainRealNameDate', 'November 2nd this year', '2026-11-02'],
    ['domainRealNameDate', 'the day before yesterday', '2026-11-21'],
    ['domainExpiryDate', 'May 3rd next year', '2027-05-03'],
    ['domainExpiryDate', 'next June 30', '2027-06-30'],
    ['principalIdValidFrom', 'issued the 5th of May 2022', '2022-05-05'],
    ['principalIdValidTo', 'Eighth of May, 2032', '2032-05-08'],
    ['principalIdValidTo', '8.5.2032', '2032-05-08'],
    ['legalRepName', 'That would be me, Matthias Vogel', 'Matthias Vogel'],
    ['legalRepName', 'Our legal representative is Dr. Anna-Lena Brandt', 'Anna-Lena Brandt'],
    ['principalName', 'Matthias Vogel again', 'Matthias Vogel'],
    ['emergencyContactName', 'you can put Linda Gao down for that', 'Linda Gao'],
    ['securityOfficerName', 'He Xiaowen', 'He Xiaowen'],
    ['siteName', "In Chinese it's called 示例莱茵园艺工具", '示例莱茵园艺工具'],
    ['siteName', 'We want to call it 莱茵示例园艺', '莱茵示例园艺'],
    ['authenticityCommitment', 'We signed the letter last Friday', true],
    ['authenticityCommitment', "I'll sign it tomorrow", false],
    ['principalIsLegalRep', "It's our HR lady, Ms. Chen", false],
    ['preApprovalTypes', 'Not that I know of', ['none']],
    ['consentSensitive', "I don't agree to that", false],
    ['consentSensitive', 'go ahead', true],
    ['mlpsLevel', 'level two', 'level2'],
    ['collectsPersonalInfo', 'just name and email through the form', true],
    ['organizerNature', "It's a WFOE", 'enterprise'],
    ['investorOrSuperior', "We're owned by Example Holdings Pte. Ltd., Singapore", 'Example Holdings Pte. Ltd.'],
    ['legalRepName', "It's Mr. Jean-Pierre Dubois, he lives in Lyon", 'Jean-Pierre Dubois'],
    ['principalEmail', 'm dot vogel at example dot com', 'm.vogel@example.com'],
    ['domainExpiryDate', 'It expires 15 January 2027, we will renew some time', '2027-01-15'],
    ['applicationDate', 'in two weeks', '2026-12-07'],
    ['isInteractive', 'nobody can post anything on it', false],
    ['exportsPersonalInfo', 'No personal data goes to Germany', false],
    ['serverCount', "We've got three boxes", 3],
    ['serviceOwnerName', 'Zhu Minhua, in characters 朱敏华', '朱敏华'],
    ['serviceOwnerIdNumber', 'Her ID number: 310000199107170282', '310000199107170282'],
    ['siteLanguages', 'The site will be in Chinese, English and German', ['english', 'german', 'simplifiedChinese']],
    ['siteName', 'In Chinese: 示例海运咨询', '示例海运咨询'],
    ['controlledGoodsInfo', 'nothing like that, we ship containers', false],
    ['siteLanguages', 'Mandarin and a bit of English', ['english', 'simplifiedChinese']],
  ])('%s: %s', (field, text, value) => {
    expect(answerTo(field, text)).toEqual(value)
  })

  it.each([
    ['legalRepName', 'Which of the two do we do first, ICP or police?'],
    ['legalRepName', 'I was never told who that is'],
    ['serverAddress', 'I was never told a street address'],
    ['domainRealNameDate', '2/11/2026'],
    ['organizerCertValidTo', 'by the end of next March'],
    ['siteOpenDate', 'about three weeks ago'],
    ['siteOpenDate', 'We hope to open on December 21'],
  ])('%s: %s is no value', (field, text) => {
    expect(stored(hear(text, { asking: [field] }))).not.toHaveProperty(field)
  })

  it.each([
    ['serverAddress', "They don't give us the address", 'unknown'],
    ['serverAddress', "Aliyun won't disclose that", 'unknown'],
    ['existingPsNumber', 'No police number either', 'notApplicable'],
    ['siteOpenDate', "It's not live yet", 'notApplicable'],
    ['siteOpenDate', 'not online so far', 'notApplicable'],
    ['siteOpenDate', "It isn't online yet. We hope to open on December 21", 'notApplicable'],
  ])('%s: %s is %s', (field, text, state) => {
    expect(statesOf(hear(text, { asking: [field] }))).toEqual({ [field]: state })
  })

  it('hears two answers with nothing between them but the capital letter of the second one', () => {
    const asking = ['principalIsLegalRep', 'serviceOwnerSameAsPrincipal']
    const said = { principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false }
    expect(stored(hear('Yes, I am both No, my assistant Ms. Zhu takes care of the website', { asking }))).toMatchObject(said)
    expect(stored(hear('Yes. No, Mr. Li from IT does that.', { asking }))).toMatchObject(said)
  })

  it('gives a passport and an ID card to the two people in the order in which they were asked for', () => {
    const heard = hear('C01X0061K,310115199008170017', { asking: ['legalRepIdNumber', 'principalIdNumber'] })
    expect(stored(heard)).toEqual({ legalRepIdNumber: 'C01X0061K', principalIdNumber: '310115199008170017' })
  })

  it('reads no day out of the figures of an address', () => {
    const heard = hear('not online so far\nAlibaba Cloud\n47.101.66.40, one single machine', {
      asking: ['siteOpenDate', 'accessProviderName', 'serverIpRanges', 'domainRealNameDate'],
    })
    expect(heard.rejects).toEqual([])
    expect(stored(heard)).toEqual({ accessProviderName: '阿里云', serverIpRanges: ['47.101.66.40'] })
  })
})

describe('openings in English', () => {
  it.each([
    [
      'We bought a server and they tell me our website needs an ICP filing, and afterwards also something with the police. Could you help me with both?',
      { filingScenario: 'both' },
    ],
    ['We have an ICP number already, now the police want us to register too.', { filingScenario: 'publicSecurity' }],
    ['My boss asked me to prepare an emergency response plan for the website', { filingScenario: 'planOnly' }],
  ])('%s', (text, said) => {
    expect(stored(hear(text, { asking: ['filingScenario'] }))).toMatchObject(said)
  })

  it.each([
    ['I moved our site from Aliyun to Tencent Cloud, do I need a new filing?', 'addAccess'],
    ['Our provider says the site will be blocked unless we file. What do I do?', 'firstFiling'],
    ['We changed the legal representative. How do we update the filing?', 'change'],
  ])('%s: put forward, not stored', (text, filingType) => {
    const heard = hear(text, { asking: ['filingScenario'] })
    expect(heard.fills.map(({ field, value }) => [field, value])).toContainEqual(['icpFilingType', filingType])
    expect(stored(heard)).not.toHaveProperty('icpFilingType')
  })
})

describe('corrections in English', () => {
  const known = {
    emergencyContactName: '何晓雯',
    emergencyContactMobile: '13801700170',
    principalMobile: '18621002100',
    siteDomains: ['shili-rhein-demo.com'],
    accessProviderName: '阿里云',
    domainExpiryDate: '2027-01-15',
    resourceTermMonths: 24,
    legalRepName: 'Matthias Vogel',
  }
  const asking = ['logRetentionMonths', 'mlpsLevel', 'securityMeasures']
  it.each([
    ["Oh, I mistyped Ms. He's number. It ends in 0171, so 13801700171.", { emergencyContactMobile: '13801700171' }],
    ["Typo in the emergency contact's mobile, should be 13801700172.", { emergencyContactMobile: '13801700172' }],
    ['My mobile should be 18621002101, not 18621002100', { principalMobile: '18621002101' }],
    ['Actually the domain expires on 15 January 2028, not 2027', { domainExpiryDate: '2028-01-15' }],
    ['I meant Tencent Cloud, not Alibaba Cloud', { accessProviderName: '腾讯云' }],
    ['Scratch that, the server is with Tencent Cloud', { accessProviderName: '腾讯云' }],
    ['We actually paid for three years, not two', { resourceTermMonths: 36 }],
    ['I made a mistake with the domain, it is shili-rhein-test.com', { siteDomains: ['shili-rhein-test.com'] }],
    ['Wait, the legal representative is Anna Brandt, not me', { legalRepName: 'Anna Brandt' }],
  ])('%s', (text, said) => {
    const heard = hear(text, { asking, known })
    expect(heard.intent).toBe('correction')
    expect(stored(heard)).toEqual(said)
  })
})
