import type { Ground } from '../../domain/rejections/ground.ts'
import { provider } from '../basis.ts'
import type { FieldKey } from '../fields/index.ts'
import { around, complains, expired, near, notEqual, unclear, wrong } from './words.ts'

const basis = [provider('2025-09-01', 'secondHand', 'R-I20')]
const paper =
  '身份证|营业执照|执照|证件|居住证|护照|户口|法人证书|登记证|资质证|证照|id card|licen[cs]e|identity (?:card|document)|passport'
const picture = `${paper}|照片|图片|扫描件|正反面|正面|反面|人像面|国徽面|photo|scan`

/** About who files and their papers (R-I20, R-I24, R-I25). */
export const identityGrounds: readonly Ground<FieldKey>[] = [
  {
    id: 'identity.notLegalRep',
    category: 'identity',
    fields: ['principalIsLegalRep', 'principalName'],
    said: [
      [
        /(?:主体|备案|单位)?负责人|principal|person in charge/,
        /(?:非|不是|不为|并非|未|应(?:当)?(?:为|是|填)|必须(?:为|是)|须(?:为|是)|需(?:要)?(?:为|是)|要求(?:为|是)?|与)(?:.{0,8})(?:法定代表人|法人代表|法人(?!证书|账号))|not the legal rep|must be the legal rep|should be the legal rep/,
      ],
      [/负责人/, /(?:不是|非)(?:老板|法人|店主|经营者)(?:本人)?/],
      [/(?:必须|只能|得|须|应)(?:写|填|是|为)(?:法人|法定代表人|老板)/],
      [/法定代表人|法人/, /(?:更换|变更|已换|换了|不一致|不符|不是)/, /负责人/],
      [/负责人(?:须|应|必须|只能|要)?由(?:法定代表人|法人|老板)(?:本人)?(?:担任|做|当)/],
    ],
    never: /授权(?:书|委托)/,
    hints: [/法人|法定代表人|负责人(?!.{0,6}(?:电话|手机|邮箱|座机))|legal rep|person in charge/],
    basis,
    words: {
      'zh-CN': {
        says: '主体负责人不是法定代表人',
        remedy: '把主体负责人改为法定代表人（多数省份的要求）；要用别人，先问接入商这个省收不收授权书。',
      },
      en: {
        says: 'The person in charge is not the legal representative',
        remedy:
          'Enter the legal representative (asked by most provinces), or ask the provider whether the province takes a letter of authority.',
      },
    },
  },
  {
    id: 'identity.unclear',
    category: 'identity',
    fields: ['businessLicenseFile', 'legalRepIdFile'],
    instead: [
      { named: /安全(?:负责人|管理员|责任人)|手持/, fields: ['securityOfficerPhoto'] },
      { named: /营业执照|执照/, fields: ['businessLicenseFile'] },
      { named: /身份证|法人|法定代表人/, fields: ['legalRepIdFile'] },
    ],
    said: [
      [new RegExp(picture), new RegExp(unclear)],
      [
        /(?:身份证|执照|证件|通行证|护照|居留证).{0,8}(?:[正反背]面|国徽面?|人像面?|那?一面).{0,8}(?:缺失|没(?:有)?(?:传|拍|交)|未(?:传|拍|交|上传)|发白|看不)/,
      ],
      [
        /(?:缺(?:少|失)?|没(?:有)?(?:传|拍|交|上传)|未(?:传|拍|交|上传|提供)|补(?:交|传|上传|充))(?:.{0,12})(?:身份证|通行证|护照|居留证)(?:.{0,6})(?:[正反背两双]面|扫描件|照片|复印件)/,
      ],
    ],
    never:
      /(?:存储|收集|采集|保存|泄[露漏])[^,]{0,12}(?:身份证|证件|执照)|域名证书|前置审批|许可证(?!.*身份)|承诺书|授权书|漏洞|电话|网站名称/,
    hints: [/照片|扫描|拍|图片|photo|scan/],
    basis,
    words: {
      'zh-CN': {
        says: '证件照片不清晰或不完整',
        remedy: '在亮的地方把证件原件平放、四角拍全重新拍，不要复印件、不要反光；执照传这里，身份证照片到接入商的系统里换。',
      },
      en: { says: 'A picture of a paper is blurred or cut', remedy: 'Photograph the original flat, in good light, all corners visible.' },
    },
  },
  {
    id: 'identity.expired',
    category: 'identity',
    fields: ['organizerCertValidTo', 'principalIdValidTo'],
    instead: [
      { named: /执照|营业|登记证|法人证书/, fields: ['organizerCertValidTo'] },
      { named: /(?:法人|法定代表人).{0,4}(?:身份证|证件)/, fields: ['legalRepIdFile'] },
      { named: /(?<!法人)(?<!法定代表人)(?:身份证|护照|通行证|居留证)|id card|passport/, fields: ['principalIdValidTo'] },
    ],
    said: [
      [near(paper, expired, 20)],
      [near(expired, paper, 10)],
      [near(paper, '届满|(?:到|过)(?:了)?期|期满|已过(?:了)?(?:有效|营业|经营)?期|(?:马上|快)(?:要)?到', 20)],
      [/(?:营业|经营)期限?|(?:证|照).{0,200}有效期|有效期.{0,200}(?:证|照)/, /届满|已(?:到|过)|超过|不足|不够|短/],
    ],
    never: /域名(?!.*(?:身份证|执照|证件))|前置审批|(?:增值|经营|出版|文化)许可|等保|ssl/,
    hints: [/证.{0,6}(?:有效期|换)|换(?:新)?(?:证|照)/],
    basis,
    words: {
      'zh-CN': { says: '证件过期或有效期不足3个月', remedy: '先换新证件，把新的有效期告诉我，再到接入商的系统里换照片。' },
      en: {
        says: 'A paper has expired or is valid for less than 3 months',
        remedy: 'Renew it first, tell me the new date, and replace its picture at the provider.',
      },
    },
  },
  {
    id: 'identity.oldPaper',
    category: 'identity',
    fields: ['businessLicenseFile', 'legalRepIdFile'],
    said: [
      [/临时身份证|一代(?:身份)?证|(?:身份证|证件)(?:是|为|用的?是?)?(?:一?张)?临时/],
      [/(?:旧|老)(?:版|的)?(?:的)?(?:营业执照|执照|身份证|证件)/],
      [/营业执照|执照|身份证|证件/, /换过新|(?:旧|老)(?:的)?(?:那张|版|证|照)|(?:不是|非)(?:最)?新(?:的|版)?|已换(?:新)?(?:证|照|发)|换发/],
      [/old (?:business )?licen[cs]e|temporary id/],
    ],
    basis: [{ kind: 'house', instrument: 'house', from: '2026-11-01', confidence: 'memory' }],
    words: {
      'zh-CN': {
        says: '交的是旧证件或临时证件',
        remedy: '换成现在有效的正式证件：执照原件重新拍照传这里，身份证照片到接入商的系统里换；证件上的内容变了的，照新证改。',
      },
      en: {
        says: 'An old or temporary paper was handed in',
        remedy: 'Use the one that is valid now: photograph the original anew, and correct what changed on it.',
      },
    },
  },
  {
    id: 'identity.mismatch',
    category: 'identity',
    fields: ['organizerName', 'organizerCertNumber', 'organizerCertAddress'],
    instead: [
      { named: /投资(?:人|者|方)|股东|上级主管/, fields: ['investorOrSuperior'] },
      { named: /安全(?:负责人|管理员|责任人)/, fields: ['securityOfficerName', 'securityOfficerIdNumber'] },
      { named: /(?:网站|服务|app|小程序|应用)(?:的)?负责人(?:的)?姓名/, fields: ['serviceOwnerName'] },
      {
        named: /(?:网站|服务|app|小程序|应用)(?:的)?负责人(?:的)?(?:身份证|证件)号|id (?:card )?number.{0,40}(?:site|service) owner/,
        fields: ['serviceOwnerIdNumber'],
      },
      {
        named: /(?<!安全|网站|服务|应用|程序)(?:负责人|管理员)(?:的)?(?:姓名|证件|身份证)/,
        fields: ['principalName', 'principalIdNumber'],
      },
      { named: /(?:单位|公司|企业|主办(?:单位|者|方)|主体)(?:的)?(?:全)?名(?:称|字)?/, fields: ['organizerName'] },
      { named: /信用代码|证件号码|执照号|注册号/, fields: ['organizerCertNumber'] },
      { named: /住所|(?:注册|证件|执照)(?:上)?(?:的)?地址/, fields: ['organizerCertAddress'] },
    ],
    said: [
      [
        /(?:主办(?:单位|者|方)|主体|单位|企业|公司|证件|营业执照|执照|organi[sz]er|company|licen[cs]e)/,
        /(?:名称|号码|住所|地址|注册地址|信用代码|代码|编号|信息|内容|name|number|address|code)/,
        new RegExp(`${notEqual}|${wrong}|填(?:写)?(?:错|不)|[少多漏缺](?:了)?[一几]?(?:个)?[位字]|错(?:别)?字|按(?:营业)?执照`),
      ],
      [
        /(?:公司|单位|企业|主体)(?:的)?(?:全)?名(?:称|字)?/,
        /(?:少|多|错|漏)(?:写|填|打|录)?(?:了|的)?|(?:写|填|打|录)(?:得|的)?(?:不(?:全|对|完整)|错|少|漏)/,
      ],
      [
        /(?:名称|名字|住所|地址|法人|法定代表人|主体|单位|公司).{0,6}(?:变更|改)/,
        /未(?:及时)?(?:更新|同步|变更|办理|修改)|没(?:有)?(?:更新|同步|改|变更)/,
      ],
      [
        /(?:姓名|身份证号(?:码)?|证件号(?:码)?|统一社会信用代码|id (?:card )?number)/,
        new RegExp(`${notEqual}|${wrong}|差异|相差|差(?:了)?[一1几]?(?:位|个)|(?:多|少)(?:了)?[一1几]?(?:位|个)`),
      ],
      [
        /(?:工商|公安|人口|登记|市场监管|企业信用)(?:.{0,8})(?:信息|系统|数据|库|公示).{0,16}(?:不一致|不符|不匹配|查(?:询)?(?:不到|无)|核验(?:不|未)|比对(?:不|未|失败))/,
      ],
    ],
    never:
      /核验单|签字|公章|承诺书|授权书|介绍信|主体性质|单位性质|(?:法人|法定代表人)(?:信息|姓名|身份|证件)?(?:.{0,6})(?:变更|与工商|不一致)|首页|域名|网站(?:名称|内容|实际)|(?:手机|电话|邮箱|联系|通[讯信]|ip|接入|服务器|前置|app)|人脸|管辖|属地|省份|预案|隐私|经营范围|服务(?:内容)?类型/,
    hints: [/执照|信用代码|身份证号|证件号|证件|单位名称|公司名|姓名|licen[cs]e|certificate/],
    basis,
    words: {
      'zh-CN': {
        says: '主办者信息与证件不一致',
        remedy: '照营业执照（或身份证）原样填名称、号码和住所，一个字都不差；执照刚变更的，等工商数据更新后再提交。',
      },
      en: {
        says: 'What was entered about the organiser differs from its certificate',
        remedy: 'Enter name, number and address exactly as printed; after a recent change wait until the register shows it.',
      },
    },
  },
  {
    id: 'identity.legalRep',
    category: 'identity',
    fields: ['legalRepName'],
    said: [
      [
        /法定代表人|法人(?!证书|账号|单位)|法人代表|legal representative/,
        new RegExp(`${notEqual}|${wrong}|(?:已|发生)(?:变更|更换|换)|为他人|原法|旧`),
      ],
    ],
    never: /负责人|域名|授权(?:书|委托)|照片|清晰|模糊|(?:过|到)期|有效期|手机|电话/,
    basis,
    words: {
      'zh-CN': { says: '法定代表人信息与工商登记不一致', remedy: '照工商登记的现任法定代表人填写；刚变更的等公示更新后再提交。' },
      en: { says: 'The legal representative differs from the register', remedy: 'Enter the present legal representative as registered.' },
    },
  },
  {
    id: 'identity.nature',
    category: 'identity',
    fields: ['organizerNature', 'organizerCertType'],
    instead: [{ named: /性质/, fields: ['organizerNature'] }],
    said: [
      [
        /(?:主体|单位|主办(?:单位|者|方)?|organi[sz]er)(?:的)?(?:性质|类型)|证件类型/,
        new RegExp(`${wrong}|${notEqual}|应(?:选|为|当)|选(?:择)?(?:错|成|为)|请(?:选|改|更正|重选)|更正`),
      ],
      [
        /个体(?:工商)?户|社会团体|事业单位|民办非企业|学校|个人|企业/,
        /选(?:择)?(?:成|为|的是)(?:了)?["“]?(?:企业|个人|个体|单位|社会团体|事业|公司)/,
      ],
      [/(?:却|但|错|误)(?:误)?选(?:择)?(?:了|成|为|的是)*["“「]?(?:企业|个人|个体|单位|社会团体|事业|政府|民办)/],
      [/(?:公司|单位|主体|主办(?:者|单位)?|企业)(?:的)?性质[^,]{0,8}(?:选|填|报|写)(?:的|了|成|为|是)/],
    ],
    basis,
    words: {
      'zh-CN': {
        says: '主办单位性质或证件类型选错',
        remedy: '照证件选：公司选企业，个体工商户选个体工商户，没有执照选个人。告诉我是哪一种。',
      },
      en: {
        says: 'The nature of the organiser or the kind of certificate is wrong',
        remedy: 'Choose as the certificate says and tell me which it is.',
      },
    },
  },
  {
    id: 'identity.face',
    category: 'identity',
    fields: [],
    said: [
      [
        /人脸|活体|真人|刷脸|拍照|核验视频|视频核验|(?:拍|录|传)[^,]{0,8}视频|视频[^,]{0,10}(?:脸|人像|五官)|人证|拍照核验|幕布|手持|半身照|核验照|真实性核验|face|selfie|liveness/,
        new RegExp(
          `${unclear}|${wrong}|${notEqual}|未(?:完成|做|通过|进行|核验)|没(?:有)?(?:完成|做|通过|核验)|(?:非|不是)同一(?:个)?人|失败|不通过|重新|重拍|缺|非(?:本人|半身|正面|统一|标准)|不是本人|背景|闭眼|露|遮|免冠|fail|not (?:passed|completed|done)|again|retake`,
        ),
      ],
    ],
    never:
      /手持(?:证件|身份证)?(?:照|照片)?(?:.{0,4})(?:不清|模糊|糊)|盖章|签字|安全(?:负责人|管理员).{0,8}照|介绍信(?!.{0,8}(?:模糊|清))|授权书|委托书|承诺书|核验单/,
    hints: [/人脸|刷脸|核验照|核验视频|幕布|face/],
    basis,
    words: {
      'zh-CN': {
        says: '人脸（真实性）核验没有通过',
        remedy: '由负责人本人在接入商的 APP 里重新做一次核验：光线均匀、正脸、不戴帽子。照片不进我这里，做好了告诉我。',
      },
      en: {
        says: 'The identity (face) check did not pass',
        remedy: "The person in charge repeats it in the provider's app, in even light, facing the camera. Tell me when it is done.",
      },
    },
  },
  {
    id: 'identity.status',
    category: 'identity',
    fields: ['organizerCertNumber'],
    mayStand: true,
    said: [
      [
        /(?:营业执照|执照|企业|公司|主体|单位|信用代码|个体户?|经营(?:状态)?|company|licen[cs]e)/,
        /(?:已|被|为|处于|显示)?[“"']?(?:吊销|撤销|注销(?!备案)|列入(?:.{0,6})(?:异常|失信|违法|黑名单)|经营异常|异常名录|严重违法|停业|非存续|迁出)|revoked|deregistered|abnormal/,
      ],
    ],
    never: /主体注销|备案(?:号|信息)?(?:已)?(?:被)?注销|空壳|注销(?:原|旧|备案|主体|网站)/,
    basis: [{ kind: 'house', instrument: 'house', from: '2026-11-01', confidence: 'memory' }],
    words: {
      'zh-CN': {
        says: '主办者的登记状态不正常',
        remedy: '先到市场监管部门恢复正常状态（移出异常名录），再提交；主体已注销的要换现在的主体。',
      },
      en: {
        says: "The organiser's registration is not in good standing",
        remedy: 'Restore it at the market regulator first, or file for the present company.',
      },
    },
  },
  {
    id: 'identity.age',
    category: 'identity',
    fields: ['principalName'],
    said: [
      [
        /未成年|年龄.{0,6}(?:超|大于|不)|(?:超过|大于|已满|年满)\s*(?:60|65|70|六十|七十)\s*(?:周)?岁|(?:未满|不满|不足|小于)\s*(?:18|16|十八|十六)\s*(?:周)?岁|年龄(?:不|未|需|须|应)|under (?:the age of )?1[68]|minor/,
      ],
    ],
    basis: [provider('2025-09-01', 'secondHand', 'R-I24')],
    words: {
      'zh-CN': { says: '负责人年龄不够', remedy: '换一位年满18周岁的负责人（广东、江苏为16周岁），把新负责人的资料告诉我。' },
      en: { says: 'The person in charge is too young', remedy: 'Name somebody of at least 18 (16 in Guangdong and Jiangsu).' },
    },
  },
  {
    id: 'identity.residence',
    category: 'materialMissing',
    fields: [],
    said: [
      [/居住证|暂住证|residence permit/, complains],
      [around('个人|户籍|身份证', '(?:非本省|外省|跨省|不在本省|本省(?:户籍|居民))', 12)],
    ],
    never: /居住证.{0,8}(?:过期|到期|不清|模糊)/,
    basis: [provider('2025-09-01', 'secondHand', 'R-I25')],
    words: {
      'zh-CN': {
        says: '个人跨省备案，缺本省居住证明',
        remedy: '办本省居住证并上传到接入商的系统；这个省不收外省个人的，改用身份证所在省或以单位名义办。',
      },
      en: {
        says: 'An individual of another province lacks a residence permit',
        remedy: 'Get one and upload it at the provider, or file in your own province or as a unit.',
      },
    },
  },
]
