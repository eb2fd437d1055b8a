import { law, provider } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'
import { cancels, filesAnew, inMainland, isUnit, isWebsite } from '../scopes.ts'

/** First of the collected pages of access providers; older practice is not known to us. */
const collected = '2025-09-01'

const applied = { icpFilingType: 'firstFiling', applicationDate: '2026-11-25' }

export const order = [
  defineRule({
    id: 'R-I07-sms-check',
    words: {
      'zh-CN': {
        says: '提交后会收到核验短信，要在 24 小时内由本人完成，连续输错会被退回',
        fix: '请确认负责人的手机号在用、能收短信，并保持畅通',
      },
      en: {
        says: 'After submission a text message must be answered in person within 24 hours; repeated wrong entries return the order',
        fix: 'Make sure that the mobile numbers are in use and stay reachable',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2020-08-17' },
    when: { not: { field: 'icpFilingType', is: 'cancelAccess' } },
    require: {
      all: [{ known: 'principalMobile' }, { any: [{ field: 'serviceOwnerSameAsPrincipal', is: true }, { known: 'serviceOwnerMobile' }] }],
    },
    severity: 'must',
    stage: 'submission',
    basis: [provider('2020-08-17')],
    examples: [
      passes('one person, one phone', { icpFilingType: 'addAccess', principalMobile: '13800138000', serviceOwnerSameAsPrincipal: true }),
      passes('two persons, two phones', {
        icpFilingType: 'addAccess',
        principalMobile: '13800138000',
        serviceOwnerSameAsPrincipal: false,
        serviceOwnerMobile: '13900139000',
      }),
      fails('the second one has none', {
        icpFilingType: 'addAccess',
        principalMobile: '13800138000',
        serviceOwnerSameAsPrincipal: false,
        serviceOwnerMobile: doesNotApply,
      }),
      waits('principal not told', { icpFilingType: 'addAccess', serviceOwnerSameAsPrincipal: true }),
      outside('dropping a provider needs no check', { icpFilingType: 'cancelAccess', principalMobile: doesNotApply }),
      ...since('2020-08-17', { icpFilingType: 'change', principalMobile: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I18-face-verification',
    words: {
      'zh-CN': {
        says: '提交前要由负责人在接入商的 APP 里完成真实性核验（人脸核验）',
        fix: '请本人打开接入商的 APP 完成核验；照片不会进入这里',
      },
      en: {
        says: "Before submission the person in charge passes the identity check (face) in the provider's app",
        fix: "Do it in the provider's app; no picture enters this product",
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { not: cancels },
    require: { field: 'faceVerification', is: 'done' },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected), law('VER64', '真实性核验', '2010-02-01', 'secondHand')],
    examples: [
      passes('done in the app of the provider', { icpFilingType: 'firstFiling', faceVerification: 'done' }),
      fails('not yet', { icpFilingType: 'firstFiling', faceVerification: 'pending' }),
      waits('not told', { icpFilingType: 'firstFiling' }),
      outside('a cancellation', { icpFilingType: 'cancelService', faceVerification: 'pending' }),
      ...since(collected, { icpFilingType: 'firstFiling', faceVerification: 'failed' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I20-not-resolving',
    words: {
      'zh-CN': { says: '首次备案和新增网站时，域名应当没有解析、打不开，否则容易被退回', fix: '请先暂停域名解析，备案通过后再打开' },
      en: {
        says: 'For a first filing or a new site the domain should not resolve, else the order is often returned',
        fix: 'Suspend DNS and switch it on after approval',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { all: [filesAnew, isWebsite] },
    require: { field: 'currentlyResolving', is: false },
    severity: 'should',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('switched off', { ...applied, serviceKind: ['website'], currentlyResolving: false }),
      fails('still reachable', { ...applied, serviceKind: ['website'], currentlyResolving: true }),
      waits('not told', { ...applied, serviceKind: ['website'] }),
      outside('stays reachable while access is added', { icpFilingType: 'addAccess', serviceKind: ['website'], currentlyResolving: true }),
      outside('an app', { ...applied, serviceKind: ['app'], currentlyResolving: true }),
      ...since(collected, { ...applied, serviceKind: ['website'], currentlyResolving: true }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I20-filing-type-fits',
    words: {
      'zh-CN': {
        says: '备案类型要和实际情况对得上：已有备案号的不能选首次备案，换了主办者的不能办变更',
        fix: '请核对“为什么重新备案”和“备案类型”：换接入商办新增接入，换 IP 或改名办变更，换主办者先注销再首次备案',
      },
      en: {
        says: 'The procedure must fit what happened: no first filing beside a live number, no change for a new owner',
        fix: 'Check reason and procedure: new provider = adding access; new IP or name = change; new owner = cancel, then file',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    // the number that this very filing brought is no reason against it
    when: {
      not: {
        all: [
          { field: 'icpProgress', isOneOf: ['approved', 'maintained'] },
          { field: 'icpFilingType', is: 'firstFiling' },
        ],
      },
    },
    require: { predicate: 'filingTypeFits', fields: ['icpFilingType', 'refilingReason', 'existingIcpNumber'] },
    severity: 'should',
    stage: 'submission',
    basis: [provider(collected)],
    conflictsWith: ['G035-new-application'],
    examples: [
      passes('moved to another provider', { icpFilingType: 'addAccess', refilingReason: 'providerMoved' }),
      passes('a new owner cancels first', { icpFilingType: 'cancelSubject', refilingReason: 'ownerChanged' }),
      passes('never filed', { icpFilingType: 'firstFiling' }),
      passes('the old number was lost', {
        icpFilingType: 'firstFiling',
        refilingReason: 'numberLost',
        existingIcpNumber: '浙ICP备2021012345号',
      }),
      fails('a first filing beside a live number', { icpFilingType: 'firstFiling', existingIcpNumber: '浙ICP备2021012345号' }),
      outside('the first filing was approved', {
        icpFilingType: 'firstFiling',
        existingIcpNumber: '浙ICP备2021012345号',
        icpProgress: 'approved',
      }),
      outside('and is looked after', {
        icpFilingType: 'firstFiling',
        existingIcpNumber: '浙ICP备2021012345号',
        icpProgress: 'maintained',
      }),
      fails('a change of an approved filing that is none', {
        icpFilingType: 'change',
        refilingReason: 'ownerChanged',
        icpProgress: 'approved',
      }),
      fails('a first filing because the server moved', { icpFilingType: 'firstFiling', refilingReason: 'providerMoved' }),
      fails('a new owner is no change', { icpFilingType: 'change', refilingReason: 'ownerChanged' }),
      waits('the procedure is open', { refilingReason: 'providerMoved' }),
      ...since(collected, { icpFilingType: 'firstFiling', refilingReason: 'renamed' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I20-principal-paper-valid',
    words: {
      'zh-CN': { says: '负责人的证件在提交时剩余有效期要超过 {paperValidityMonths} 个月', fix: '请先换领新证件，再填新的有效期' },
      en: {
        says: 'The paper of the person in charge must be valid for more than {paperValidityMonths} months on the day of the application',
        fix: 'Renew it first, then give the new date',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    require: { field: 'principalIdValidTo', after: { field: 'applicationDate', plusMonths: { parameter: 'paperValidityMonths' } } },
    severity: 'should',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('for ever', { ...applied, principalIdValidTo: 'longTerm' }),
      passes('three months and a day', { ...applied, principalIdValidTo: '2027-02-26' }),
      fails('three months exactly', { ...applied, principalIdValidTo: '2027-02-25' }),
      waits('not told', applied),
      ...since(collected, { ...applied, principalIdValidTo: '2027-02-25' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I20-organizer-paper-valid',
    words: {
      'zh-CN': { says: '主办单位的证件在提交时剩余有效期要超过 {paperValidityMonths} 个月', fix: '请先换发证照，再填新的有效期' },
      en: {
        says: 'The certificate of the organiser must be valid for more than {paperValidityMonths} months on the day of the application',
        fix: 'Renew it first, then give the new date',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    require: { field: 'organizerCertValidTo', after: { field: 'applicationDate', plusMonths: { parameter: 'paperValidityMonths' } } },
    severity: 'should',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('for ever', { ...applied, organizerCertValidTo: 'longTerm' }),
      passes('three months and a day', { ...applied, organizerCertValidTo: '2027-02-26' }),
      fails('three months exactly', { ...applied, organizerCertValidTo: '2027-02-25' }),
      waits('not told', applied),
      ...since(collected, { ...applied, organizerCertValidTo: '2027-02-25' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I20-authorization-letter',
    words: {
      'zh-CN': { says: '主体负责人不是法定代表人的，要有法定代表人签字并盖章的授权书', fix: '请准备授权书，提交时上传到接入商的备案系统' },
      en: {
        says: 'A person in charge who is not the legal representative needs a letter signed by the latter and sealed',
        fix: "Prepare the letter and upload it in the provider's system",
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { all: [isUnit, { field: 'principalIsLegalRep', is: false }] },
    require: { known: 'authorizationLetter' },
    severity: 'should',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('signed and sealed', { organizerNature: 'enterprise', principalIsLegalRep: false, authorizationLetter: { elsewhere: true } }),
      fails('none', { organizerNature: 'enterprise', principalIsLegalRep: false, authorizationLetter: doesNotApply }),
      waits('not told', { organizerNature: 'enterprise', principalIsLegalRep: false }),
      outside('the legal representative needs none', {
        organizerNature: 'enterprise',
        principalIsLegalRep: true,
        authorizationLetter: doesNotApply,
      }),
      outside('an individual needs none', { organizerNature: 'individual', principalIsLegalRep: false, authorizationLetter: doesNotApply }),
      ...since(collected, { organizerNature: 'enterprise', principalIsLegalRep: false, authorizationLetter: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I20-resource-term',
    words: {
      'zh-CN': { says: '用来备案的云资源要买满 {resourceTermMonths} 个月', fix: '请续费到足够的时长，再申请备案服务码' },
      en: {
        says: 'The server used for the filing must be bought for {resourceTermMonths} months or more',
        fix: 'Extend the term, then request the service code',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { all: [inMainland, { not: cancels }] },
    require: { field: 'resourceTermMonths', atLeast: { parameter: 'resourceTermMonths' } },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('three months', { ...applied, serverRegion: 'mainland', resourceTermMonths: 3 }),
      fails('two months', { ...applied, serverRegion: 'mainland', resourceTermMonths: 2 }),
      waits('not told', { ...applied, serverRegion: 'mainland' }),
      outside('a server abroad', { ...applied, serverRegion: 'overseas', resourceTermMonths: 1 }),
      outside('a cancellation', { icpFilingType: 'cancelService', serverRegion: 'mainland', resourceTermMonths: 1 }),
      ...since(collected, { ...applied, serverRegion: 'mainland', resourceTermMonths: 1 }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I21-one-order',
    words: {
      'zh-CN': { says: '同一主体同一时间只能有一个在途的备案订单', fix: '请等这一单办完，再提交下一单' },
      en: { says: 'An organiser has one order under way at a time', fix: 'Wait until this one is finished' },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { known: 'icpFilingType' },
    require: { field: 'icpProgress', isOneOf: ['none', 'rejected', 'approved', 'maintained', 'changed', 'cancelled'] },
    severity: 'must',
    stage: 'submission',
    neverBlocks: true,
    basis: [provider(collected)],
    examples: [
      passes('nothing is under way', { icpFilingType: 'addAccess', icpProgress: 'none' }),
      fails('an order is under way: no second one', { icpFilingType: 'addAccess', icpProgress: 'submitted' }),
      waits('the procedure is open', { icpProgress: 'submitted' }),
      outside('nothing is to be filed', { icpFilingType: doesNotApply, icpProgress: 'submitted' }),
      ...since(collected, { icpFilingType: 'addAccess', icpProgress: 'submitted' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I22-number-of-province',
    words: {
      'zh-CN': {
        says: '备案号的省份要和主办者住所所在省一致；省份不能通过变更来改',
        fix: '请核对备案号和住所所在省；住所迁到外省的，要在原省注销后重新首次备案',
      },
      en: {
        says: 'The province of the number is the province of the domicile; a change cannot alter it',
        fix: 'Check both; after a move to another province cancel there and file for the first time here',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { field: 'icpFilingType', isOneOf: ['addService', 'addAccess', 'change'] },
    require: { predicate: 'icpPrefixOfProvince', fields: ['existingIcpNumber', 'domicileProvince'] },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('浙 in Zhejiang', { icpFilingType: 'change', existingIcpNumber: '浙ICP备2021012345号-1', domicileProvince: '330000' }),
      passes('川 in Sichuan, where 蜀 is usual', {
        icpFilingType: 'change',
        existingIcpNumber: '川ICP备20210123号',
        domicileProvince: '510000',
      }),
      passes('a national licence', { icpFilingType: 'change', existingIcpNumber: 'B2-20080101', domicileProvince: '330000' }),
      fails('沪 in Zhejiang', { icpFilingType: 'addAccess', existingIcpNumber: '沪ICP备2021012345号', domicileProvince: '330000' }),
      waits('number not told', { icpFilingType: 'addService', domicileProvince: '330000' }),
      outside('a first filing', { icpFilingType: 'firstFiling', existingIcpNumber: '沪ICP备2021012345号', domicileProvince: '330000' }),
      ...since(collected, { icpFilingType: 'change', existingIcpNumber: '沪ICP备2021012345号', domicileProvince: '330000' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I23-mainland-server',
    words: {
      'zh-CN': {
        says: '服务器不在中国内地（含港澳台）的，不需要、也不能办理ICP备案',
        fix: '不用办ICP备案；面向内地用户的，请看公安联网备案和个人信息出境的要求',
      },
      en: {
        says: 'A server outside the mainland (Hong Kong, Macau and Taiwan included) neither needs nor can get an ICP filing',
        fix: 'Leave the ICP filing out; if you serve mainland users, look at the public security filing and the rules on data exports',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2005-03-20' },
    when: { known: 'serverRegion' },
    require: { predicate: 'mainlandOrCancelling', fields: ['serverRegion', 'icpFilingType', 'refilingReason'] },
    severity: 'must',
    stage: 'submission',
    decidesApplicability: true,
    basis: [law('MII33', '第五条', '2005-03-20', 'secondHand'), provider(collected)],
    examples: [
      passes('in the mainland', { serverRegion: 'mainland', icpFilingType: 'firstFiling' }),
      passes('moved abroad, the old number is cancelled', { serverRegion: 'overseas', icpFilingType: 'cancelService' }),
      fails('in Singapore', { serverRegion: 'overseas', icpFilingType: 'firstFiling' }),
      fails('in Hong Kong', { serverRegion: 'hkMoTw' }),
      waits('nobody said where', { icpFilingType: 'firstFiling' }),
      outside('there is no server', { serverRegion: doesNotApply, icpFilingType: 'firstFiling' }),
      ...since('2005-03-20', { serverRegion: 'overseas' }, 'fail'),
    ],
  }),
] as const
