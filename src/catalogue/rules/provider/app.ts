import { provider } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'
import { cancels } from '../scopes.ts'

const collected = '2025-09-01'
const kilobyte = 1024
const icon = (bytes: number) => [{ name: 'icon.png', mime: 'image/png', bytes }]
const app = {
  serviceKind: ['app'],
  icpFilingType: 'firstFiling',
  appPublicKey: '30820122300d06092a864886f70d0101',
  appSignature: 'd41d8cd98f00b204e9800998ecf8427e',
}
const withIcon = { serviceKind: ['app'], icpFilingType: 'firstFiling' }

export const appRules = [
  defineRule({
    id: 'R-I30-app-features',
    words: {
      'zh-CN': {
        says: 'APP 备案还要填公钥和签名（安卓为 MD5，iOS 为 SHA-1）',
        fix: '请让开发者从签名证书里读出公钥和指纹，补齐后再提交',
      },
      en: {
        says: 'The filing of an app also needs its public key and its signature (MD5 on Android, SHA-1 on iOS)',
        fix: 'Let the developer read key and fingerprint from the signing certificate, then complete them',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { all: [{ field: 'serviceKind', includes: 'app' }, { not: cancels }] },
    require: { all: [{ known: 'appPublicKey' }, { known: 'appSignature' }] },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('key and signature', app),
      fails('no signature', { ...app, appSignature: doesNotApply }),
      fails('no key', { ...app, appPublicKey: doesNotApply }),
      waits('nobody asked the developer yet', { serviceKind: ['app'], icpFilingType: 'firstFiling' }),
      outside('a site', { ...app, serviceKind: ['website'], appSignature: doesNotApply }),
      outside('a cancellation', { ...app, icpFilingType: 'cancelService', appSignature: doesNotApply }),
      ...since(collected, { ...app, appSignature: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I30-app-icon',
    words: {
      'zh-CN': { says: 'APP 图标不超过 {appIconKilobytes} KB', fix: '请压缩图标后重新上传' },
      en: { says: 'The icon of the app has {appIconKilobytes} KB at most', fix: 'Compress the icon and upload it again' },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { all: [{ field: 'serviceKind', includes: 'app' }, { not: cancels }, { known: 'appIcon' }] },
    require: { predicate: 'uploadsWithin', fields: ['appIcon'], args: { parameter: 'appIconKilobytes' } },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('100 KB exactly', { ...withIcon, appIcon: icon(100 * kilobyte) }),
      fails('a byte more', { ...withIcon, appIcon: icon(100 * kilobyte + 1) }),
      passes('99 KB and a little', { ...withIcon, appIcon: icon(99 * kilobyte + 1) }),
      waits('no icon yet', withIcon),
      outside('there is none', { ...withIcon, appIcon: doesNotApply }),
      waits('handed in elsewhere', { ...withIcon, appIcon: { elsewhere: true } }),
      outside('a site', { ...withIcon, serviceKind: ['website'], appIcon: icon(200 * kilobyte) }),
      outside('a cancellation', { ...withIcon, icpFilingType: 'cancelService', appIcon: icon(200 * kilobyte) }),
      ...since(collected, { ...withIcon, appIcon: icon(200 * kilobyte) }, 'fail'),
    ],
  }),
] as const
