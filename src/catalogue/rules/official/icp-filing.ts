import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'
import { cancels, filesAnew, inMainland, isWebsite } from '../scopes.ts'

const applied = { organizerName: '杭州示例科技有限公司', organizerCertNumber: '91330106MA0000015K', principalName: '张三' }
const website = { serviceKind: ['website'], siteName: '示例科技官网', siteDomains: ['example.com'], siteServiceContent: ['unitPortal'] }
const without = (given: object, ...fields: readonly string[]) =>
  Object.fromEntries(Object.entries(given).filter(([field]) => !fields.includes(field)))

/** Content that needs an approval first; bulletin boards were taken off the list. */
const approvedContent = [
  'news',
  'publishing',
  'education',
  'healthcare',
  'drugsAndDevices',
  'culture',
  'broadcasting',
  'religion',
  'rideHailing',
  'internetFinance',
  'tutoring',
] as const

const open = { serverRegion: 'mainland', icpFilingType: 'firstFiling', serviceKind: ['website'] }

export const icpFiling = [
  defineRule({
    id: 'R-I01-file-before-serving',
    words: {
      'zh-CN': { says: '在境内提供互联网信息服务，要先取得备案号再开通', fix: '取得备案号之前，先暂停域名解析或关闭网站；通过后再打开' },
      en: {
        says: 'A service in the mainland goes online only after it has its filing number',
        fix: 'Suspend DNS or close the site until the number is there',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2000-09-25' },
    when: { all: [inMainland, filesAnew, isWebsite] },
    require: { field: 'currentlyResolving', is: false },
    severity: 'must',
    stage: 'operation',
    basis: [law('ISM292', '第四条', '2000-09-25', 'read'), law('MII33', '第五条', '2005-03-20', 'secondHand')],
    examples: [
      passes('not reachable before the number', { ...open, currentlyResolving: false }),
      fails('already open on a mainland server', { ...open, currentlyResolving: true }),
      waits('nobody said whether it is open', open),
      outside('a server abroad', { ...open, serverRegion: 'overseas', currentlyResolving: true }),
      outside('filed already, moves to another provider', { ...open, icpFilingType: 'addAccess', currentlyResolving: true }),
      outside('an app has no site to switch off', { ...open, serviceKind: ['app'], currentlyResolving: true }),
      ...since('2000-09-25', { ...open, currentlyResolving: true }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I02-licence-for-paid-information',
    words: {
      'zh-CN': {
        says: '有偿提供信息服务属于经营性，需要增值电信业务经营许可证（ICP许可证），不能只办备案',
        fix: '已有许可证的，请填许可证号；没有的，先向省通信管理局申请。只卖自己的商品不算经营性，可以改答“否”',
      },
      en: {
        says: 'Selling access to information is a commercial service: it needs a telecom business licence (ICP licence), a filing is not enough',
        fix: 'Give the licence number, or apply for the licence first. Selling your own goods is not a commercial information service: then answer “no”',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2000-09-25' },
    when: { all: [{ field: 'isCommercialService', is: true }, { not: cancels }] },
    require: { predicate: 'isLicenceNumber', fields: ['existingIcpNumber'] },
    severity: 'must',
    stage: 'submission',
    basis: [law('ISM292', '第三条、第四条、第七条', '2000-09-25', 'read')],
    examples: [
      passes('holds a licence', { isCommercialService: true, existingIcpNumber: '粤B2-20090059' }),
      passes('holds a licence of the older kind', { isCommercialService: true, existingIcpNumber: '京ICP证030173号' }),
      passes('holds a national licence', { isCommercialService: true, existingIcpNumber: '合字B2-20200001-3' }),
      fails('a filing number is no licence', { isCommercialService: true, existingIcpNumber: '浙ICP备2021012345号' }),
      waits('no number told', { isCommercialService: true }),
      outside('a service that ends needs no licence', {
        isCommercialService: true,
        existingIcpNumber: '浙ICP备2021012345号',
        icpFilingType: 'cancelService',
      }),
      outside('sells its own goods only', { isCommercialService: false, existingIcpNumber: '浙ICP备2021012345号' }),
      ...since('2000-09-25', { isCommercialService: true, existingIcpNumber: '浙ICP备2021012345号' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I08-legal-minimum',
    words: {
      'zh-CN': {
        says: '备案至少要有主办单位和负责人的基本情况、网址和服务项目',
        fix: '请补齐主办单位、证件号码、负责人，以及网站名称、域名和服务内容',
      },
      en: {
        says: 'A filing needs at least the organiser, the person in charge, the address of the site and its services',
        fix: 'Complete organiser, certificate number, person in charge, site name, domain and service content',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2000-09-25' },
    require: {
      all: [
        { known: 'organizerName' },
        { known: 'organizerCertNumber' },
        { known: 'principalName' },
        { any: [{ not: isWebsite }, { all: [{ known: 'siteName' }, { known: 'siteDomains' }, { known: 'siteServiceContent' }] }] },
      ],
    },
    severity: 'must',
    stage: 'submission',
    basis: [law('ISM292', '第八条', '2000-09-25', 'read')],
    examples: [
      passes('everything that the law names', { ...applied, ...website }),
      passes('an app needs no site', { ...applied, serviceKind: ['app'] }),
      fails('a site that is said to have no domain', { ...applied, ...website, siteDomains: doesNotApply }),
      waits('no organiser', without({ ...applied, ...website }, 'organizerName')),
      waits('no certificate number', without({ ...applied, ...website }, 'organizerCertNumber')),
      waits('no person in charge', without({ ...applied, ...website }, 'principalName')),
      waits('no site name', without({ ...applied, ...website }, 'siteName')),
      waits('no domain', without({ ...applied, ...website }, 'siteDomains')),
      waits('no service', without({ ...applied, ...website }, 'siteServiceContent')),
      ...since('2000-09-25', { ...applied, ...website }, 'pass'),
    ],
  }),
  defineRule({
    id: 'R-I09-pre-approval',
    words: {
      'zh-CN': {
        says: '这类内容要先经主管部门审核同意，备案时要有批准文号',
        fix: '请填写许可证或批文的编号；还没有的，先到主管部门办理，或者不在网站上提供这类内容',
      },
      en: {
        says: 'Content of this kind needs the approval of its authority first, with its number in the filing',
        fix: 'Give the number of the permit; without one, obtain it first or do not offer such content',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2000-09-25' },
    when: { all: [{ field: 'preApprovalTypes', includesAny: approvedContent }, { not: cancels }] },
    require: { known: 'preApprovalNumber' },
    severity: 'must',
    stage: 'submission',
    basis: [law('ISM292', '第五条', '2000-09-25', 'read')],
    examples: [
      passes('news with its permit', { preApprovalTypes: ['news'], preApprovalNumber: '33120200001' }),
      fails('drugs without a permit', { preApprovalTypes: ['drugsAndDevices'], preApprovalNumber: doesNotApply }),
      waits('permit not told yet', { preApprovalTypes: ['publishing'] }),
      waits('nobody said what the site offers', { preApprovalNumber: '33120200001' }),
      outside('a service that ends', { preApprovalTypes: ['news'], preApprovalNumber: doesNotApply, icpFilingType: 'cancelService' }),
      outside('nothing of the kind', { preApprovalTypes: ['none'] }),
      outside('bulletin boards were taken off the list', { preApprovalTypes: ['bulletin'] }),
      ...since('2000-09-25', { preApprovalTypes: ['news'], preApprovalNumber: '33120200001' }, 'pass'),
    ],
  }),
  defineRule({
    id: 'R-I10-footer-number',
    words: {
      'zh-CN': {
        says: '网站开通时，要在首页底部中央标明备案编号，并链接 https://beian.miit.gov.cn',
        fix: '拿到备案号后告诉我，并把编号和链接放到首页底部',
      },
      en: {
        says: 'The filing number stands at the bottom centre of the home page and links to https://beian.miit.gov.cn',
        fix: 'Tell me the number when you have it, and put number and link on the page',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2000-09-25' },
    when: isWebsite,
    require: { known: 'existingIcpNumber' },
    severity: 'must',
    stage: 'afterApproval',
    basis: [law('ISM292', '第十二条', '2000-09-25', 'read'), law('MII33', '第十三条', '2005-03-20', 'secondHand')],
    examples: [
      passes('the number that goes to the bottom of the page', { serviceKind: ['website'], existingIcpNumber: '浙ICP备2021012345号-1' }),
      fails('there is no number', { serviceKind: ['website'], existingIcpNumber: doesNotApply }),
      waits('the number is not here yet', { serviceKind: ['website'] }),
      outside('an app has no home page', { serviceKind: ['app'], existingIcpNumber: '浙ICP备2021012345号-2A' }),
      ...since('2000-09-25', { serviceKind: ['website'], existingIcpNumber: '浙ICP备2021012345号-1' }, 'pass'),
    ],
  }),
  defineRule({
    id: 'R-I12-change-ahead',
    words: {
      'zh-CN': { says: '备案信息变更应提前 {changeAheadDays} 日办理', fix: '已经来不及的，请尽快提交变更；晚办不影响提交' },
      en: {
        says: 'A change is filed {changeAheadDays} days ahead',
        fix: 'If it is too late for that, file the change now; being late does not prevent it',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2000-09-25' },
    when: { field: 'icpFilingType', is: 'change' },
    require: { field: 'changeDate', notBefore: { field: 'applicationDate', plusDays: { parameter: 'changeAheadDays' } } },
    severity: 'must',
    stage: 'submission',
    neverBlocks: true,
    basis: [law('ISM292', '第十一条第三款', '2000-09-25', 'read'), law('MII33', '第十四条', '2005-03-20', 'secondHand')],
    examples: [
      passes('30 days ahead', { icpFilingType: 'change', applicationDate: '2026-11-25', changeDate: '2026-12-25' }),
      fails('29 days ahead', { icpFilingType: 'change', applicationDate: '2026-11-25', changeDate: '2026-12-24' }),
      waits('the day of the change is open', { icpFilingType: 'change', applicationDate: '2026-11-25' }),
      outside('no change', { icpFilingType: 'firstFiling', applicationDate: '2026-11-25', changeDate: '2026-12-24' }),
      ...since('2000-09-25', { icpFilingType: 'change', applicationDate: '2026-11-25', changeDate: '2026-12-24' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I18-authenticity-commitment',
    words: {
      'zh-CN': { says: '填报的材料要真实准确，并签署真实性承诺书', fix: '请由负责人手写签署承诺书，签好后告诉我' },
      en: {
        says: 'The material must be true and the commitment to authenticity signed',
        fix: 'Have the person in charge sign it by hand, then tell me',
      },
    },
    filings: ['icpFiling', 'publicSecurityFiling'],
    effective: { from: '2005-03-20' },
    require: { field: 'authenticityCommitment', is: true },
    severity: 'must',
    stage: 'submission',
    basis: [
      law('MII33', '第二十三条', '2005-03-20', 'secondHand'),
      law('VER64', '真实性核验单', '2010-02-01', 'secondHand'),
      law('MPS33', '第二十一条（四）', '1997-12-30', 'read'),
    ],
    examples: [
      passes('signed', { authenticityCommitment: true }),
      fails('not signed', { authenticityCommitment: false }),
      waits('not asked yet', {}),
      ...since('2005-03-20', { authenticityCommitment: false }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I29-app-features',
    words: {
      'zh-CN': { says: 'APP 要先备案再上架，备案时要填名称、运行平台和包名', fix: '请在开发后台查到包名（Bundle ID），补齐后再提交' },
      en: {
        says: 'An app is filed before it enters a shop, with name, platforms and package name',
        fix: 'Look up the package name (bundle ID) and complete it',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-21' },
    when: { all: [{ field: 'serviceKind', includes: 'app' }, { not: cancels }] },
    require: { all: [{ known: 'appName' }, { known: 'appPlatforms' }, { known: 'appPackageName' }] },
    severity: 'must',
    stage: 'submission',
    basis: [law('AFL', '第二十三条', '2022-12-01', 'read'), law('APP105', '备案要求', '2023-07-21', 'secondHand')],
    examples: [
      passes('name, platform and package', {
        serviceKind: ['app'],
        icpFilingType: 'firstFiling',
        appName: '示例茶铺',
        appPlatforms: ['android'],
        appPackageName: 'com.example.tea',
      }),
      fails('no package name', {
        serviceKind: ['app'],
        icpFilingType: 'firstFiling',
        appName: '示例茶铺',
        appPlatforms: ['android'],
        appPackageName: doesNotApply,
      }),
      waits('only the package', {
        serviceKind: ['app'],
        icpFilingType: 'firstFiling',
        appPlatforms: ['android'],
        appPackageName: 'com.example.tea',
      }),
      waits('no platform', { serviceKind: ['app'], icpFilingType: 'firstFiling', appName: '示例茶铺', appPackageName: 'com.example.tea' }),
      outside('a site', { serviceKind: ['website'], icpFilingType: 'firstFiling' }),
      outside('a cancellation', { serviceKind: ['app'], icpFilingType: 'cancelService' }),
      ...since(
        '2023-07-21',
        {
          serviceKind: ['app'],
          icpFilingType: 'firstFiling',
          appName: '示例茶铺',
          appPlatforms: ['android'],
          appPackageName: doesNotApply,
        },
        'fail',
      ),
    ],
  }),
  defineRule({
    id: 'R-I29-mini-program-name',
    words: {
      'zh-CN': { says: '小程序也要备案，要填它在平台上登记的名称', fix: '请填写小程序名称' },
      en: { says: 'A mini program is filed too, under its name on the platform', fix: 'Give the name' },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-21' },
    when: { all: [{ field: 'serviceKind', includes: 'miniProgram' }, { not: cancels }] },
    require: { known: 'miniProgramName' },
    severity: 'must',
    stage: 'submission',
    basis: [law('AFL', '第二十三条', '2022-12-01', 'read'), law('APP105', '备案要求', '2023-07-21', 'secondHand')],
    examples: [
      passes('named', { serviceKind: ['miniProgram'], icpFilingType: 'firstFiling', miniProgramName: '示例茶铺' }),
      fails('no name', { serviceKind: ['miniProgram'], icpFilingType: 'firstFiling', miniProgramName: doesNotApply }),
      waits('name not told', { serviceKind: ['miniProgram'], icpFilingType: 'firstFiling' }),
      outside('a site', { serviceKind: ['website'], icpFilingType: 'firstFiling' }),
      outside('a cancellation', { serviceKind: ['miniProgram'], icpFilingType: 'cancelService' }),
      ...since('2023-07-21', { serviceKind: ['miniProgram'], icpFilingType: 'firstFiling', miniProgramName: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I29-app-files-too',
    words: {
      'zh-CN': { says: '服务器在内地的 APP、小程序、快应用都要办ICP备案', fix: '请把ICP备案加到这次办理的事项里，或填写已有的备案号' },
      en: {
        says: 'Apps, mini programs and quick apps on mainland servers need the ICP filing',
        fix: 'Add the ICP filing to this case or give the number',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: '2023-07-21' },
    when: { all: [{ field: 'serviceKind', includesAny: ['app', 'miniProgram', 'quickApp'] }, inMainland] },
    require: { any: [{ filing: 'icpFiling' }, { known: 'existingIcpNumber' }] },
    // it speaks of another filing than the case has, so it holds none back
    severity: 'must',
    stage: 'submission',
    neverBlocks: true,
    basis: [law('AFL', '第二十三条', '2022-12-01', 'read'), law('APP105', '备案要求', '2023-07-21', 'secondHand')],
    examples: [
      passes('files both', { serviceKind: ['app'], serverRegion: 'mainland' }, { filings: ['icpFiling', 'publicSecurityFiling'] }),
      passes('filed before', { serviceKind: ['app'], serverRegion: 'mainland', existingIcpNumber: '浙ICP备2021012345号-2A' }),
      fails('no number at all', { serviceKind: ['miniProgram'], serverRegion: 'mainland', existingIcpNumber: doesNotApply }),
      waits('nobody said', { serviceKind: ['quickApp'], serverRegion: 'mainland' }),
      outside('a site', { serviceKind: ['website'], serverRegion: 'mainland' }),
      outside('a server abroad', { serviceKind: ['app'], serverRegion: 'overseas' }),
      ...since('2023-07-21', { serviceKind: ['app'], serverRegion: 'mainland', existingIcpNumber: doesNotApply }, 'fail'),
    ],
  }),
] as const
