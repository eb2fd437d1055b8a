import type { Ground } from '../../domain/rejections/ground.ts'
import { guideSays, law } from '../basis.ts'
import type { FieldKey } from '../fields/index.ts'
import { absent, around, complains, near } from './words.ts'

/** Three of the article's four categories; the fourth, missing material, is among the real grounds. */
export const articleGrounds: readonly Ground<FieldKey>[] = [
  {
    id: 'security.hole',
    category: 'securityHole',
    fields: ['vulnScanDate', 'openVulnFirstSeen'],
    instead: [
      { named: /日志.{0,12}(?:\d+|[一二三四五六])个?月/, fields: ['logRetentionMonths'] },
      { named: /日志(?!.{0,12}月)/, fields: ['logRetentionMonths', 'deviceLogDays'] },
      { named: /备份/, fields: ['backupFrequency', 'backupSiteAddress'] },
      { named: /演练/, fields: ['lastDrillDate'] },
    ],
    said: [
      [
        /漏洞|弱口令|弱密码|后门|木马|webshell|挂马|被篡改|被黑|未授权访问|注入|(?:远程)?(?:代码|命令)执行|struts|cve-|xss|vulnerabilit|weak password|security hole|malware/,
        complains,
      ],
      [/等保|等级保护|测评(?:报告|结论)|mlps/, /未|没|不|缺|需|请|应|须|过期|超过|差|not|missing|must|expired/],
      [
        near(
          '安全(?:防护|措施|技术措施|隐患|风险|评估|检测|扫描)',
          '不(?:足|到位|符|合格|完善|通过|落实|达标|健全)|缺|未|没(?!有问题)|存在|整改|fail',
        ),
      ],
      [
        /(?:防火墙|杀毒|防病毒|入侵检测|备份|审计|访问控制|敏感词|关键词)(?:.{0,6})?(?:过滤|措施|设备|系统|机制|功能)?/,
        /未(?:部署|安装|开启|配置|设置|建立|落实)|没(?:有)?(?:部署|装|安装|开|配|设|做|建)?|缺(?:少|失)?|不(?:足|到位|完善|健全)/,
      ],
      [
        /(?:端口|3389|22端口|数据库|后台|管理页面).{0,8}(?:暴露|对外开放|开放(?:在|于|至)?(?:公网|互联网|外网))|(?:暴露|开放).{0,6}(?:端口|数据库|后台)/,
      ],
      [near('存在', '(?:高危|中危|安全)(?:漏洞|隐患|风险)')],
      [/高危|中危|严重风险/, /风险|漏洞|隐患|修复|整改/],
      [/日志(?:留存|保存|记录)?/, /不(?:足|满|够|到|符)|未|没|缺|少于|低于|(?:只|仅|才)(?:有|保存|留存|保留|存|留)/],
    ],
    never: /无漏洞|未发现/,
    hints: [/安全(?!负责|管理员|责任|保卫|管理服务)|漏洞|高危|等保|测评|日志|攻击|security/],
    basis: [guideSays('guide-000', '三、(二)'), law('CSL', '第二十三条', '2026-01-01', 'derived')],
    words: {
      'zh-CN': {
        says: '安全漏洞或安全措施不到位',
        remedy: '修好通知指出的漏洞，重新扫描，把扫描日期告诉我；文章说的“做等保三级”不是备案条件，按自己定的级别来。',
      },
      en: {
        says: 'Security holes or measures that fall short',
        remedy: 'Fix what is named, scan again and tell me the date. MLPS level 3, as the article has it, is no condition of a filing.',
      },
    },
  },
  {
    id: 'jurisdiction.wrong',
    category: 'wrongJurisdiction',
    fields: ['domicileProvince', 'organizerCertAddress'],
    instead: [{ named: /省.{0,2}市.{0,2}(?:区|县)/, fields: ['domicileProvince', 'domicileCity', 'domicileDistrict'] }],
    said: [
      [
        /管辖|属地|辖区|受理(?:机关|单位|范围)|jurisdiction/,
        /不(?:属|在|符|归|对)|非(?:本|我)|错误|有误|选错|其他|应(?:当)?(?:向|由|到)|请(?:向|到)|外(?:省|地)|不(?:是)?本|wrong|not|other|belongs?/,
      ],
      [/(?:属于?|归).{1,8}(?<!主)管(?!理|局|制)|不归.{1,8}(?:管|办|受理)?/],
      [/(?:应|须|要|请)(?:当)?(?:向|由|到|报|去|交)(?:到|给)?.{1,8}(?:通信管理局|管局|网安|公安局|分局)/, /在|注册|住所|服务器|属/],
      [/填(?:写)?(?:到|成|了)/, /(?:公司|单位|我们?)在/],
      [
        /(?:注册地|住所|所在地|营业执照).{0,8}(?:省|市|区)/,
        /(?:选择?|到|向|在|由|转).{1,10}(?:省|市|区|当地|属地).{0,6}(?:提交|办理|申请|备案|管局)/,
      ],
      [
        /(?:authority|administration|bureau) (?:where|of the (?:place|province))|where (?:your|the) (?:company|business|organi[sz]er) is registered/,
      ],
      [
        /(?:不属于|不在|非)(?:本(?:省|市|地区|辖区|局|机关|大队)|我(?:省|市|局)|辖区|受理范围)|不(?:予)?(?:受理|办理|接受|收).{0,4}(?:外省|外地|跨省|非本)/,
      ],
      [
        /(?:应|请|须|需)(?:当)?(?:向|到|由|在).{0,16}(?:省|市|区|县|所在地|住所地|注册地)(?:.{0,8})(?:管局|通信管理局|公安(?:机关|局)?|网安|提交|申请|备案|办理|受理)/,
      ],
      [
        /(?:注册(?:在|于|地)|住所(?:在|地)?|执照(?:是|在|上)|公司在|位于|属于?).{0,16}/,
        /(?:选(?:了|的|成|择)?|报(?:到|给|在)|交(?:到|给|在)|提交(?:到|至|给|在)?|填(?:了|的|成)?).{0,14}(?:支队|大队|总队|网安|公安|管局|通信管理局|分局)/,
        /却|但|而|应|请|改|错|不/,
      ],
      [/住所(?:地)?(?:为|是|在)|注册地(?:为|是|在)|执照(?:在|是)/, /选(?:择)?了.{1,8}(?:省|市|自治区|区)/],
      [/选(?:择|错)?.{0,6}(?:行政)?区划|(?:行政)?区划.{0,8}(?:错|不|有误|选)/],
      [/(?:得|应|要|须|需|请)?按.{1,8}(?:的)?(?:地址|住所|所在地|注册地)(?:.{0,6})(?:报|交|提交|申报|办理|备案)(?:到|去|给|至)?/],
      [/(?:报|交|递)(?:到|去|给|至).{1,8}(?:那边|那里|那儿|当地)/, /地址|住所|注册|老家|开店|经营|办公/],
      [/(?:请|应|须|需|要)?(?:改|重新|另)(?:选|报|交|提交|投)(?:择|到|至|给|为|向)?.{0,12}(?:公安|网安|分局|支队|大队|管局|通信管理局)/],
      [around('省份|省\\/市|备案省|提交省|所属地|备案地', '选(?:择)?(?:错|有误)|错误|不(?:一致|符|正确)|与.{0,10}不', 12)],
    ],
    never:
      /^(?=.*(?:服务器|机房|ip))(?!.*(?:注册|住所|单位|公司|主办|执照|管辖|属地))|通[讯信]地址|居住证|社保|电话|手机|座机|号码|个人.{0,10}跨省/,
    hints: [/管辖|属地|外省|jurisdiction/],
    basis: [law('MII33', '第三条', '2005-03-20', 'read'), guideSays('guide-000', '三、(二)')],
    words: {
      'zh-CN': {
        says: '属地（管辖）不对',
        remedy: '备案归主办者住所所在地的管局管，公安归单位所在地的网安管：把省份改成证件住所所在的省，再提交。',
      },
      en: {
        says: 'The wrong jurisdiction',
        remedy: 'ICP filings go by the domicile of the organiser, police filings by the place of the unit: correct the province.',
      },
    },
  },
  {
    id: 'data.compliance',
    category: 'dataCompliance',
    fields: ['exportsPersonalInfo', 'exportMechanism', 'separateConsent'],
    said: [
      [
        /(?:数据|个人信息|用户信息|信息)(?:的)?(?:跨境|出境)|出境(?:安全)?评估|标准合同|向境外(?:提供|传输)|(?:存储|存放|传(?:输)?)(?:在|到|至)境外|cross-?border|data export|overseas (?:storage|transfer)/,
        complains,
      ],
      [
        /隐私(?:政策|协议|声明)|(?:个人|用户|会员|客户)(?:信息|数据|资料)(?:的)?(?:安全)?(?:保护|收集|处理|安全|影响|存储)|人脸信息|用户协议|用户(?:的)?(?:单独)?(?:同意|授权)|privacy|personal (?:information|data)|consent/,
        new RegExp(`${absent}|不(?:符|合规|完整|规范|足|全|完善|明确)|未|没|无|违|超范围|过度|整改|not|lack|fail`),
      ],
      [
        /(?:收集|采集|索取|获取).{0,14}(?:个人信息|信息|权限|通讯录|位置|身份证|手机号|人脸)/,
        /超(?:出)?(?:范围|必要)|强制|过度|未(?:经|取得|征得|告知|明示)|没(?:有)?(?:经|告知|征得)|无/,
      ],
      [/数据(?:合规|安全|分类|分级|保护)/, new RegExp(`${absent}|不(?:符|合规|足|通过|完善|到位)|未|违|问题|整改`)],
      [/个人信息|用户数据/, /泄露|合规|违规/],
    ],
    never: /未(?:上传|提交|提供|附).{0,24}制度/,
    hints: [/数据|隐私|(?:个人|用户|会员|客户)(?:信息|资料)|出境|privacy|personal data/],
    basis: [law('PIPL', '第三十八条', '2021-11-01', 'memory'), guideSays('guide-000', '三、(二)')],
    words: {
      'zh-CN': {
        says: '数据（个人信息、出境）不合规',
        remedy:
          '先说清有没有个人信息传到境外、传了多少人：我按规定判断要不要评估、标准合同或认证；隐私政策和单独同意补上。没有“网信办备案”这种通用手续。',
      },
      en: {
        says: 'Data compliance (personal information, export)',
        remedy:
          'Tell me whether and how many people’s data go abroad; I work out the route. Add the privacy policy and the separate consent.',
      },
    },
  },
]
