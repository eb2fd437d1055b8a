import type { FieldWords } from '../../domain/listening/lexicon.ts'
import { personalPapers } from './subject.ts'

export const security: Readonly<Record<string, FieldWords>> = {
  mlpsLevel: {
    names: ['等保级别', '等保等级', '等级保护', '等保', '定级', 'mlps'],
    choices: {
      notGraded:
        /没(?:有)?(?:定(?:过)?级?|做(?:过)?|评(?:过)?|测(?:过)?|弄(?:过)?|办(?:过)?|搞(?:过)?|过)(?:等保)?|未定级|没(?:有)?等保|还没(?:定|做|评)|没听(?:说|过)|不需要等保|没有|(?:not|never|un)[ -]?(?:been )?(?:graded|assessed|classified)|no (?:mlps|grading)|(?:never|not|haven'?t) (?:done|had|got) (?:it|one|any|mlps)/,
      level1: /一级|1级|level ?1/,
      level2: /二级|2级|等保[2二](?!\.0|[十〇零])|level ?2/,
      level3: /三级|3级|等保[3三](?![十〇零])|level ?3/,
      level4: /四级|4级|level ?4/,
      level5: /五级|5级|level ?5/,
    },
    doubtful: [
      { said: /(?:想|打算|准备|计划|要|正在|在)(?:做|定|搞|申请|办|测)(?:等保)?(?:的)?(?:一|二|三|四|1|2|3|4)级/, value: 'notGraded' },
      {
        said: /(?:一|二|三|四|[1-4])级(?:的)?(?:等保)?(?:测评)?,?(?:还|正|都|目前)*(?:在|准备|打算|计划|想)(?:做|办|测|申请|定|弄|走|评|整改)|(?:一|二|三|四|[1-4])级.{0,6}(?:还没|没)(?:下证|拿证|拿到|批|过|做完|测完|弄完|下来|通过)/,
        value: 'notGraded',
      },
    ],
    unasked: [
      { said: /等保(?:级别)?[?:,\s]{0,2}(?:还)?(?:没|未)(?:有)?(?:定过?级?|做过?)/, value: 'notGraded' },
      { said: /(?:过了|做了|做过|是)等保(?:二|2)级|等保(?:二|2)级(?:已|过|做)/, value: 'level2' },
      { said: /(?:过了|做了|做过|是)等保(?:三|3)级|等保(?:三|3)级(?:已|过|做)/, value: 'level3' },
    ],
    none: { value: 'notGraded' },
  },
  mlpsFilingNumber: {
    names: ['等保备案证明编号', '等保备案号', '等保编号', '备案证明编号', '等保证明'],
    none: 'notApplicable',
    notApplicable: /没(?:有)?(?:做|定|过|办|测|评|弄)?(?:过)?(?:等保|定级|备案证明)|未定级|等保(?:都|也)?(?:还)?没/,
  },
  mlpsCertExpiry: {
    names: ['等保测评到期', '测评到期', '等保到期', '测评有效期'],
    near: ['测评', '等保', '到期'],
    direction: 'future',
    none: 'notApplicable',
  },
  vulnFixRatePct: {
    names: ['漏洞修复率', '修复率', '漏洞修了', '漏洞'],
    near: ['修', '漏洞', '修复'],
    notApplicable: /没(?:有)?(?:扫|查|发现|出)(?:过|出|到)?(?:漏洞)?|没漏洞/,
    none: 'notApplicable',
  },
  vulnScanDate: {
    names: ['最近漏洞扫描日期', '最近漏洞扫描', '漏洞扫描日期', '漏洞扫描', '上次扫描', '上次扫', '扫描日期', '最近扫描', '扫过', '扫描'],
    near: ['扫', '扫描', '漏洞'],
  },
  encryptionAlgorithms: {
    names: ['加密算法', '加密方式', '加密', '用的加密'],
    choices: {
      tls: /tls|https|ssl/,
      aes: /aes/,
      rsa: /rsa/,
      ecc: /ecc|ecdsa|椭圆/,
      sm2: /sm ?2|国密2?(?!.*sm)|国密全/,
      sm3: /sm ?3/,
      sm4: /sm ?4/,
      sha2: /sha-?(?:2|256|512)/,
      none: /没(?:有|加|做)(?:加密)?|不加密|明文|裸奔|^无$|none/,
      other: /其他|其它|(?<![a-z])3?des|md5|sha-?1(?!\d)|rc4|base64|bcrypt|chacha|blowfish|sm9|zuc|自己写|other/,
    },
    clarify: /^(?:就|用)?国密(?:的|算法)?$/,
    none: { value: ['none'] },
  },
  keyRotationDays: {
    means: [
      { said: /(?:每|按|一|1)?(?:个)?季度?(?:换|轮换|更新|一换|一次)|三个月一换/, value: 90 },
      { said: /(?:每|按)(?:个)?月(?:换|轮换|更新)|一个?月一(?:换|次)|月月换/, value: 30 },
    ],
    names: ['密钥轮换周期', '轮换周期', '密钥周期', '换一次密钥', '密钥多久换'],
    near: ['换', '轮换', '密钥', '更换'],
    none: 'notApplicable',
  },
  tlsVersion: {
    names: ['tls版本', 'tls', 'https', 'ssl版本'],
    choices: {
      tls12And13:
        /1\.2.{0,6}1\.3|1\.3.{0,6}1\.2|一点二.{0,8}一?点?三|1点2.{0,6}1点3|1\.2(?:以上|及以上|起)|(?:两个|都)(?:版本)?(?:都)?(?:开|支持|有)/,
      tls10: /(?:tls|ssl)?\s?v?1\.0|一点[零〇0]/,
      tls11: /1\.1|一点一/,
      tls12: /1\.2|一点二|1点2/,
      tls13: /1\.3|一点三|1点3|最新(?:的)?(?:版)?/,
      none: /没(?:有)?(?:https|s(?![a-z])|证书|ssl|tls|装|加|上|弄|开)|(?<![a-z])http的|(?:只有?|就|光|还是|用的?|是)http(?!s)|^http(?!s)$|http(?!s).{0,4}没|不是https|没有|裸|no https|none/,
    },
    none: { value: 'none' },
    clarify: /^(?:有|用|是|开了?|都是)?(?:的)?https(?:的)?$|^(?:有|用)?(?:ssl)?证书$/,
  },
  tlsCertValidityDays: {
    names: ['证书有效期', 'tls证书有效期', 'ssl证书有效期', '证书期限', '证书'],
    near: ['证书'],
    none: 'notApplicable',
  },
  tlsCertExpiry: { names: ['网站证书到期日', 'ssl证书到期日', 'https证书到期日', 'tls证书到期日'] },
  logRetentionMonths: {
    names: ['日志留存月数', '日志留存', '日志保留', '日志留', '日志存', '日志保存', '日志', 'log retention', 'logs'],
    near: ['日志', '留', '存', '保留'],
    thresholds: [6],
    none: { value: 0 },
    means: [
      {
        said: /^(?:日志)?(?:我们)?(?:都|也|压根|根本|基本)?(?:不|没)(?:留|存|保存|保留|记|开)(?:日志|的|过|任何)?(?:日志)?$|不留日志|没开日志|日志(?:都)?(?:没|不)(?:开|留|存|记)/,
        value: 0,
      },
    ],
    unknown: /(?:得|要)?问(?:下|一下)?(?:外包|技术|开发|运维|服务商)/,
  },
  auditLogPeriod: { names: ['审计日志起止', '审计日志', '审计日志期间'], near: ['审计', '日志'], none: 'notApplicable' },
  deviceLogDays: { names: ['安全设备日志天数', '安全设备日志', '设备日志', '防火墙日志'], near: ['设备', '日志'], none: { value: 0 } },
  auditReportFile: {
    names: ['安全审计报告', '审计报告'],
    none: 'notApplicable',
    later: /(?:在|正在)(?:做|出)|(?<!没)有(?:的)?$|(?:发|给|传)(?:给)?你/,
  },
  securityPolicyFile: {
    names: ['网络安全管理制度', '安全管理制度', '管理制度', '安全制度', '制度'],
    none: 'notApplicable',
    later: /(?:在|正在)(?:写|弄|整)|(?<!没)有(?:的)?$|(?:发|给|传)(?:给)?你|挂墙/,
  },
  lastTrainingDate: { names: ['最近安全培训日期', '最近安全培训', '安全培训', '上次培训', '最近培训', '培训日期', '培训'], near: ['培训'] },
  lastSelfCheckDate: {
    names: ['最近自查日期', '最近自查', '上次自查', '自查日期', '自查', '上次检查'],
    near: ['自查', '检查', '查过', '查'],
  },
  openVulnFirstSeen: {
    names: ['未修复漏洞首次发现', '首次发现', '漏洞发现时间', '发现时间', '什么时候发现'],
    near: ['发现', '收到', '短信', '告警'],
    none: 'notApplicable',
  },
  securityOfficerName: {
    names: [
      '网络安全负责人姓名',
      '网络安全负责人是',
      '网络安全负责人叫',
      '网络安全负责人',
      '安全负责人姓名',
      '安全负责人是',
      '安全负责人叫',
      '安全负责人',
      '网安负责人',
      '安全员',
      '安全管理员',
      '网络安全归',
      '网络安全由',
      '网络安全是',
      '网络安全',
      '管安全的是',
      '管安全的',
      '安全归',
      '安全由',
      '安全是',
      '安全',
    ],
    sameAs: ['principalName', 'legalRepName', 'serviceOwnerName'],
  },
  securityOfficerIdType: {
    names: ['网络安全负责人证件类型', '安全负责人证件类型', '安全负责人证件', '安全负责人证件是'],
    choices: personalPapers,
    sameAs: ['principalIdType', 'legalRepIdType'],
  },
  securityOfficerIdNumber: {
    names: [
      '网络安全负责人证件号码',
      '网络安全负责人身份证号',
      '网络安全负责人身份证',
      '安全负责人身份证号',
      '安全负责人身份证',
      '安全负责人证件号',
      '安全负责人证件号码',
      '安全员身份证',
    ],
    sameAs: ['principalIdNumber', 'legalRepIdNumber', 'serviceOwnerIdNumber'],
  },
  securityOfficerMobile: {
    names: [
      '网络安全负责人手机',
      '网络安全负责人手机号',
      '网络安全负责人电话',
      '安全负责人手机',
      '安全负责人手机号',
      '安全负责人电话',
      '安全员手机',
      '安全员电话',
    ],
    sameAs: ['principalMobile', 'serviceOwnerMobile', 'notifyMobile'],
  },
  securityOfficerPhoto: { names: ['手持证件照', '手持身份证照', '手持照', '手持身份证', '安全负责人照片'] },
  emergencyContactName: {
    names: [
      '应急联络人姓名',
      '应急联络人是',
      '应急联络人叫',
      '应急联络人',
      '应急联系人',
      '紧急联系人',
      '紧急联络人',
      '出事找',
      '出了事找',
      '应急找',
      '应急',
      '联络人',
    ],
    sameAs: ['securityOfficerName', 'principalName'],
  },
  emergencyContactMobile: {
    names: [
      '应急联络人手机',
      '应急联络人电话',
      '应急联络人手机号',
      '应急联系人手机',
      '应急联系人电话',
      '紧急联系人电话',
      '紧急联系人手机',
      '出事打',
      '出了事打',
      '应急打',
      '应急',
    ],
    sameAs: ['principalEmergencyPhone', 'securityOfficerMobile', 'principalMobile'],
  },
  psAddress: {
    names: ['公安备案属地地址', '公安备案地址', '公安属地填', '公安属地', '属地地址', '属地', '公安那边填', '公安地址'],
    sameAs: ['organizerCertAddress', 'mailingAddress'],
  },
  policeStation: {
    names: ['所属派出所(部分地方)', '所属派出所', '派出所', '归', '辖区派出所'],
    none: 'unknown',
    looks: /所|局|队|站|警务|公安/,
    unknown: /(?:不|没|记不|搞不)(?:知道?|清楚|晓得|确定|清|懂|打听|问)(?:过)?.{0,6}(?:哪|归|谁|所)?|哪个(?:派出)?所.{0,2}管/,
  },
  psFilingStatus: {
    names: ['公安备案进度', '公安进度', '公安备案状态', '公安那边'],
    choices: {
      draft: /没(?:有)?(?:提交|交|弄|填|开始|办)|未提交|还在填|草稿|填了一半|draft/,
      submitted: /(?:已经?|刚|都)?(?:提交|交上去|交了|报上去|递)(?:了)?|审核中|在审|等(?:审核|结果|通知)|待审|审着|submitted|pending/,
      supplement:
        /补(?:交|传)?(?:一?[张份个])?(?:材料|资料|充|件|正|照片|营业执照|执照|身份证|证件|图|合同|说明|承诺书|公章|签字)|(?:要求|要|让|叫|说|喊)(?:我|我们|你)?(?:再|重新|还要)?补(?!贴)|缺(?:材料|资料|东西|照片)|材料不(?:全|齐)/,
      interview:
        /(?:网警|网安|民警|警察|公安|派出所).{0,6}(?:打|来)(?:过|了)?(?:个)?电话|打电话来|面审|面谈|上门|约谈|来(?:公司|店里)|让(?:我)?(?:去|过去)|interview/,
      approved: /(?<![没未不])(?:通过|批了|下来了|下号|审核过|办好|办完|拿到号|有号了|成功)|过了|approved/,
      rejected: /退回|驳回|打回|没(?:有)?(?:通)?过|不通过|未通过|被拒|rejected/,
    },
  },
  changeType: {
    names: ['变更事项', '变更内容', '变了什么', '变更的是', '改的是'],
    choices: {
      ip: /ip|换(?:了)?(?:台)?(?:服务器|机器)|服务器(?:换|升级换)/,
      business:
        /业务|内容|(?:多|新开|新上|增加|上线|上|添|增)(?:了|加)?(?:个|一个)?(?:商城|论坛|功能|栏目|板块|支付|会员|评论|直播|小程序|服务|模块)|加(?:了)?(?:个|一个)?(?:商城|论坛|功能|栏目|板块|板块|支付|会员|评论)|改版|新(?:增)?功能|经营范围|开(?:了)?商城|转型/,
      personInCharge: /负责人|法人|老板|联系人|安全员|管理员|换人|人(?:换|变)了|离职|手机号?/,
      name: /(?:公司|单位|网站|企业)?(?:名(?:字|称)|改名|更名|换名)|(?:公司|单位|店|厂|企业|站|校)名|招牌|字号|抬头/,
      address: /(?<!ip\s?|网络|域名)地址|搬家|搬(?:了)?(?:公司|办公室|地方|店)|办公室换/,
      accessProvider:
        /接入商|云(?:厂商|服务商)|换(?:了)?(?:个|家)?云|服务商|搬(?:到|去).{0,6}云|(?:从|由).{0,8}(?:到|换|搬|迁).{0,6}云|(?:从|由)(?:阿里|腾讯|华为|百度|天翼|京东|西部数码|景安|新网|万网).{0,6}(?:到|换|搬|迁|挪|转)|(?:换|搬|迁|挪|转)(?:到|成|去|回)了?(?:阿里|腾讯|华为|百度|天翼|京东|西部数码|景安)|机房/,
    },
  },
  changeDate: {
    names: ['变更发生日期', '变更日期', '变更时间', '什么时候变的', '变的时间', '生效日期', '生效', '换ip是', '换ip', '改名是', '换云是'],
    near: ['变', '换', '改', '搬'],
  },
}
