import { guideDay, guideSays } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'

const notMainland = { not: { field: 'serverRegion', is: 'mainland' } } as const
const abroad = { serverRegion: 'overseas' } as const
const mainland = { serverRegion: 'mainland' } as const

const server = { serverIpRanges: ['8.8.8.8'], serverCountry: 'US', serverCount: 1, accessProviderName: '某云' } as const
const purpose = { siteContentDescription: '介绍本公司的产品和服务', psServiceType: 'general' } as const
const picture = (kilobytes: number) => [{ name: 'a.jpg', mime: 'image/jpeg', bytes: kilobytes * 1024 }]

export const overseasSubmission = [
  defineRule({
    id: 'P012-channel',
    words: {
      'zh-CN': { says: '通过公安机关指定网站或线下窗口提交', fix: '网站是 https://beian.mps.gov.cn，一般不用跑窗口' },
      en: {
        says: 'submitted at the designated website or counter',
        fix: 'The website is https://beian.mps.gov.cn; a counter is rarely needed.',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: guideDay },
    when: notMainland,
    require: { field: 'psChannel', isOneOf: ['online', 'counter'] },
    severity: 'must',
    stage: 'submission',
    basis: [guideSays('guide-003', 'P012')],
    examples: [
      passes('online', { ...abroad, psChannel: 'online' }),
      passes('at a counter', { ...abroad, psChannel: 'counter' }),
      fails('neither', { ...abroad, psChannel: doesNotApply }),
      waits('not told', abroad),
      outside('a server in the mainland', { ...mainland, psChannel: doesNotApply }),
      ...since(guideDay, { ...abroad, psChannel: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P013-server',
    words: {
      'zh-CN': { says: '填写服务器基本信息：IP、所在国家或地区、数量、接入商', fix: '在云控制台里能看到这几项' },
      en: { says: 'the basics of the server: addresses, country, number, provider', fix: 'The console of your cloud shows all of them.' },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: guideDay },
    when: notMainland,
    require: { all: [{ known: 'serverIpRanges' }, { known: 'serverCountry' }, { known: 'serverCount' }, { known: 'accessProviderName' }] },
    severity: 'must',
    stage: 'submission',
    basis: [guideSays('guide-003', 'P013')],
    examples: [
      passes('all four', { ...abroad, ...server }),
      fails('no address', { ...abroad, ...server, serverIpRanges: doesNotApply }),
      fails('no country', { ...abroad, ...server, serverCountry: doesNotApply }),
      fails('no number', { ...abroad, ...server, serverCount: doesNotApply }),
      fails('no provider', { ...abroad, ...server, accessProviderName: doesNotApply }),
      waits('not told', abroad),
      outside('a server in the mainland', { ...mainland, serverIpRanges: doesNotApply }),
      ...since(guideDay, { ...abroad, ...server, serverCount: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P014-purpose',
    words: {
      'zh-CN': { says: '填写用途：网站内容和服务类型', fix: '用一两句话写清网站做什么，再选服务类型' },
      en: {
        says: 'the purpose: what the site does and the kind of service',
        fix: 'Say in a sentence or two what the site does and choose the kind of service.',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: guideDay },
    when: notMainland,
    require: { all: [{ known: 'siteContentDescription' }, { known: 'psServiceType' }] },
    severity: 'must',
    stage: 'submission',
    basis: [guideSays('guide-003', 'P014')],
    examples: [
      passes('both', { ...abroad, ...purpose }),
      fails('no description', { ...abroad, ...purpose, siteContentDescription: doesNotApply }),
      fails('no kind', { ...abroad, ...purpose, psServiceType: doesNotApply }),
      waits('not told', abroad),
      outside('a server in the mainland', { ...mainland, psServiceType: doesNotApply }),
      ...since(guideDay, { ...abroad, ...purpose, psServiceType: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P015-measures',
    words: {
      'zh-CN': { says: '填写安全防护措施', fix: '云厂商自带的防火墙、备份也算，如实勾选' },
      en: { says: 'protective measures are stated', fix: 'The firewall and backups that your cloud brings count; state what is there.' },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: guideDay },
    when: notMainland,
    require: {
      field: 'securityMeasures',
      includesAny: ['firewall', 'waf', 'antivirus', 'intrusionDetection', 'logAudit', 'accessControl', 'backup', 'encryption', 'other'],
    },
    severity: 'should',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [guideSays('guide-003', 'P015')],
    examples: [
      passes('one is there', { ...abroad, securityMeasures: ['firewall'] }),
      fails('none', { ...abroad, securityMeasures: ['none'] }),
      waits('not told', abroad),
      outside('a server in the mainland', { ...mainland, securityMeasures: ['none'] }),
      ...since(guideDay, { ...abroad, securityMeasures: ['none'] }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P016-material',
    words: {
      'zh-CN': { says: '上传准备好的材料', fix: '传图片，每张不超过 512 KB；各地平台版本不同，压到 400 KB 以内最稳妥' },
      en: {
        says: 'the material is uploaded',
        fix: 'Upload pictures of at most 512 KB each; versions of the platform differ, 400 KB is safe everywhere.',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: guideDay },
    when: notMainland,
    require: { predicate: 'picturesWithin', fields: ['materialFiles'], args: { kilobytes: 512 } },
    severity: 'must',
    stage: 'submission',
    basis: [guideSays('guide-003', 'P016')],
    examples: [
      passes('512 KB', { ...abroad, materialFiles: picture(512) }),
      passes('handed in at the platform', { ...abroad, materialFiles: { elsewhere: true } }),
      fails('513 KB', { ...abroad, materialFiles: picture(513) }),
      passes('400 KB', { ...abroad, materialFiles: picture(400) }),
      fails('512 KB and a bit', { ...abroad, materialFiles: picture(512.5) }),
      fails('a document', { ...abroad, materialFiles: [{ name: 'a.pdf', mime: 'application/pdf', bytes: 1000 }] }),
      waits('not uploaded yet', abroad),
      outside('a server in the mainland', { ...mainland, materialFiles: picture(900) }),
      ...since(guideDay, { ...abroad, materialFiles: picture(900) }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P020-number',
    words: {
      'zh-CN': {
        says: '审核通过后有备案证明',
        fix: '实际是一个公安备案号和图标；登录 https://beian.mps.gov.cn 查到后告诉我，30日内放到网页底部',
      },
      en: {
        says: 'there is a certificate after approval',
        fix: 'It is a number with an icon: look it up at https://beian.mps.gov.cn, tell it to us, and show it on the page within 30 days.',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: guideDay },
    when: { all: [notMainland, { field: 'policeProgress', is: 'approved' }] },
    require: { known: 'existingPsNumber' },
    severity: 'info',
    stage: 'afterApproval',
    basis: [guideSays('guide-003', 'P020')],
    examples: [
      passes('approved, with its number', { ...abroad, policeProgress: 'approved', existingPsNumber: '浙公网安备33010602000001号' }),
      fails('approved without one', { ...abroad, policeProgress: 'approved', existingPsNumber: doesNotApply }),
      waits('nobody said', { ...abroad, policeProgress: 'approved' }),
      outside('not approved yet', { ...abroad, policeProgress: 'submitted', existingPsNumber: doesNotApply }),
      outside('a server in the mainland', { ...mainland, policeProgress: 'approved', existingPsNumber: doesNotApply }),
      ...since(guideDay, { ...abroad, policeProgress: 'approved', existingPsNumber: doesNotApply }, 'fail'),
    ],
  }),
] as const
