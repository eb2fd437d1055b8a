import type { Ground } from '../../domain/rejections/ground.ts'
import { provider } from '../basis.ts'
import type { FieldKey } from '../fields/index.ts'
import { absent, around, expired, near, notEqual, unclear, wrong } from './words.ts'

const basis = [provider('2025-09-01', 'secondHand', 'R-I20')]
const domain = '域名|domain'

/** About the domain name (R-I13, R-I20). */
export const domainGrounds: readonly Ground<FieldKey>[] = [
  {
    id: 'domain.notRealName',
    category: 'domain',
    fields: ['domainRealNameDate'],
    isDoneSaid: true,
    said: [
      [
        /(?:域名|domain)/,
        /未(?:完成|通过|进行|做|办理|经)?(?:域名)?实名|没(?:有)?(?:完成|通过|做|进行|办)?(?:过)?实名|实名(?:认证|信息|核验|审核|验证|登记)?(?:状态)?(?:尚|还)?(?:为|是|显示)?[“"「:]?(?:未|没(?!问题)|不(?!一致|符)|失败|待|异常)|无实名|(?:not|never|un)[ -]?(?:been )?(?:real[- ]?name[d]?|verified)|real[- ]?name (?:verification|registration|authentication)[^.]{0,30}(?:not|incomplete|missing|pending|fail)|(?:not|has not|hasn't) (?:passed|completed) (?:the )?real[- ]?name/,
      ],
      [/未(?:提供|上传|提交|附).{0,8}实名/],
      [
        /(?:域名|domain)/,
        /(?:尚|还|仍)?(?:未|没(?:有)?)(?:能)?(?:同步|更新|查(?:询)?到|录入|到(?:他们|管局|系统))|(?:系统|管局|whois)?查(?:询)?(?:不到|无)|(?:无法|不能)查(?:询)?到|(?:信息)?为空/,
      ],
      [/命名审核.{0,4}(?:未|没|不)|(?:未|没|尚未)(?:有)?(?:通过|完成)?.{0,8}命名审核/],
      [/(?:域名|domain)/, /(?:实名|注册|买|购买|过户).{0,10}(?:不足|不满|不到|少于|未满|没满)\s*\d?[^,]{0,4}(?:天|日|工作日)/],
    ],
    hints: [/域名.{0,10}实名|实名.{0,10}域名|^(?!.*(?:手机|电话|号码|评论)).*实名|real-?name/],
    basis,
    words: {
      'zh-CN': {
        says: '域名没有完成实名认证',
        remedy: '在域名注册商那里用主办者（或其负责人）的名义完成实名认证，过3至5个工作日再提交。',
      },
      en: {
        says: 'The domain has no completed real-name verification',
        remedy: "Complete it at the registrar in the organiser's name, then wait 3 to 5 working days.",
      },
    },
  },
  {
    id: 'domain.holderMismatch',
    category: 'domain',
    fields: ['domainHolderName'],
    instead: [{ named: /拼写|(?:写|填|打|拼)错|[多少错]了?[一几]?个字母/, fields: ['siteDomains'] }],
    said: [
      [/域名/, /持有(?:者|人)|所有(?:者|人)|注册(?:者|人)|拥有(?:者|人)|实名|whois|证书/, new RegExp(notEqual)],
      [near('域名', '(?:不属于|不是|非)(?:主办|公司|我们|单位|本人|企业|本单位|贵司|该|你|您|申请|备案)')],
      [around('域名', '不(?:在|是)(?:主办(?:者|单位|方)|主体|贵(?:司|单位)|公司)名下')],
      [/域名/, /(?:在|属于?|挂在?|登记在|注册在)(?:他|她|别|其他|前|股东|个人|员工|朋友|亲戚|上家|建站).{0,6}(?:名下)?/],
      [/域名(?:证书)?(?:上|的)?.{0,8}(?:还是|写的?是?|登记的?是?|显示).{0,10}(?:的)?名(?:字|下)/],
      [/域名/, /个人(?:名下|持有|名义|注册)|实名(?:在|为|是)?(?:个人|自然人|他人|别人)|过户/],
      [
        /domain/,
        /holder|owner|registrant|registered (?:to|under|in)/,
        new RegExp(`${notEqual}|not the|another|different|someone else|personal`),
      ],
    ],
    never: /证书.{0,6}(?:不清|模糊)/,
    hints: [/域名.{0,12}(?:谁|名下|过户|转)/],
    basis,
    words: {
      'zh-CN': {
        says: '域名持有者与主办者不一致',
        remedy: '把域名过户到主办者名下（单位的，股东、主要负责人、高管名下也可以），实名信息更新后再提交。',
      },
      en: {
        says: 'The domain is held by somebody else than the organiser',
        remedy:
          'Transfer it to the organiser (for a unit also a shareholder, the person in charge or a senior manager) and wait for the update.',
      },
    },
  },
  {
    id: 'domain.expired',
    category: 'domain',
    fields: ['domainExpiryDate'],
    said: [
      [near(domain, expired, 18)],
      [/(?:domain).{0,20}(?:expire|renew)/],
      [/域名.{0,10}(?:续费|赎回期|停用|被(?:注册局|注册商)?(?:暂停|锁定|hold)|剩余(?:有效)?(?:期|时间).{0,8}(?:不足|不够|少于|小于|低于))/],
      [/renew (?:the |your )?domain/],
    ],
    never: /证书|(?:身份|执照|证件|资质|许可).{0,8}(?:过期|到期)|云服务|服务器/,
    hints: [/域名.{0,12}(?:续|期)/],
    basis,
    words: {
      'zh-CN': { says: '域名已过期或剩余有效期太短', remedy: '先给域名续费，续到3个月以上（多省的要求），再提交。' },
      en: {
        says: 'The domain has expired or runs too short',
        remedy: 'Renew it for more than 3 months (asked by many provinces), then submit.',
      },
    },
  },
  {
    id: 'domain.resolves',
    category: 'domain',
    fields: ['currentlyResolving'],
    said: [
      [/(?:未|没有?|尚未|请(?:先|您)?|须|需(?:要)?|应)(?:先)?(?:及时)?(?:关闭|停止|暂停|取消|停掉|关掉)(?:域名|网站)?(?:的)?(?:解析|访问)/],
      [
        /(?:网站|域名|site).{0,20}(?:仍|还|已|依然|尚)?(?:可以|可|能(?:够)?|处于|在)?(?:正常)?(?:打开|访问|开通|解析(?:状态|到|着)|对外)/,
        /备案(?:前|期间|未|成功前|通过前|完成前|过程)|未(?:取得)?备案|审核期间|提前|先行|关闭|停止|未关|不得|before|关站/,
      ],
      [
        /未备案(?:先|即|就|便|却)(?:行)?(?:接入|上线|开通|访问|开放|解析|运行)|先接入后备案|(?:网站|域名).{0,8}(?:擅自|提前|先行)(?:开通|上线|接入|开放|访问)|停止(?:网站)?(?:访问|接入|解析)/,
      ],
      [
        /备案(?:前|期间|未|没|审核)|首次备案|审核期间/,
        /(?:网站|域名).{0,10}(?:须|需|要|应)(?:处于|保持)?关(?:闭|站|停)|返回\s*200|(?:不得|不能|不准)(?:开通|上线|开放)/,
      ],
      [/把(?:网站|域名|解析)(?:先)?(?:给)?(?:关|停)|(?:网站|域名)(?:要|得|需要?)?先(?:关|停)/],
      [/解析(?:尚|仍|还)?(?:未|没有?|没)(?:关闭|停止|暂停|停|关)/],
      [
        /(?:resol(?:ves|ving|ution)|dns|reachable|accessible|online|live)/,
        /(?:before|while|until|during|must|please|still|switch|turn|close|disable)/,
        /(?:approv|fil|review|off|clos|disabl|stop|paus)/,
      ],
    ],
    never: /打不开|无法(?:打开|访问)|不能(?:打开|访问)|cannot be (?:opened|reached)|unreachable/,
    hints: [/解析|先关|关站|dns/],
    basis,
    words: {
      'zh-CN': { says: '备案没有通过，域名的解析还开着', remedy: '在域名解析里把记录暂停，网站打不开了再提交；通过以后再打开。' },
      en: { says: 'The domain resolves although nothing is approved yet', remedy: 'Pause its DNS records until the filing is approved.' },
    },
  },
  {
    id: 'domain.suffix',
    category: 'domain',
    fields: ['siteDomains', 'domainRegistrar'],
    said: [
      [
        around(
          '域名|后缀|顶级域|注册(?:商|局|机构)|domain|suffix|registrar|tld',
          '未(?:获|经|取得|在)?.{0,8}(?:批复|批准|许可|资质)|不(?:在|属于).{0,10}(?:名单|批复|许可|范围)|境外注册|国外注册|不支持备案|无法备案|不能备案|not (?:approved|licensed|permitted|supported)',
          18,
        ),
      ],
      [/(?:境外|国外|海外)(?:的)?(?:域名)?注册(?:商|局|机构)|转入(?:境内|国内)(?:注册商)?|注册(?:商|局|机构).{0,10}(?:境外|国外|海外)/],
    ],
    never: /前置审批|许可证/,
    basis,
    words: {
      'zh-CN': { says: '域名后缀或注册商不符合备案要求', remedy: '换成工信部批复的后缀，或把域名转入境内有资质的注册商，再提交。' },
      en: {
        says: 'The suffix or the registrar is not approved for filings',
        remedy: 'Use an approved suffix or transfer the domain to a licensed mainland registrar.',
      },
    },
  },
  {
    id: 'domain.form',
    category: 'domain',
    fields: ['siteDomains'],
    said: [
      [/(?:二|三|四|多)级域名|子域名|泛域名|sub-?domain/, /不(?:能|可|予|支持|需|用)|应|请|须|需|改|无需|顶级|主域名|not|must|top/],
      [
        /域名/,
        /(?:填(?:写)?|输入|拼写|格式|写)(?:的)?(?:有误|错|不(?:对|正确|规范|完整))|(?:应|请|须|要)填(?:写)?.{0,6}(?:顶级|主)域名|(?:多|少)(?:填|写|了)/,
      ],
    ],
    never: /证书|持有|所有者|注册人|实名|名称/,
    hints: [/域名|domain/],
    basis,
    words: {
      'zh-CN': { says: '域名填得不对', remedy: '填顶级域名（如 example.cn，不带 www、不填二级域名），把对的域名告诉我。' },
      en: { says: 'The domain was entered wrongly', remedy: 'Give the registrable domain (example.cn, without www or a subdomain).' },
    },
  },
  {
    id: 'domain.certificate',
    category: 'materialMissing',
    fields: ['domainCertificateFile'],
    said: [[/域名(?:注册)?证书|domain certificate/, new RegExp(`${absent}|${unclear}|${wrong}`)]],
    basis,
    words: {
      'zh-CN': { says: '缺域名证书，或证书看不清', remedy: '到域名注册商的控制台下载域名证书，原图上传。' },
      en: {
        says: 'The domain certificate is missing or cannot be read',
        remedy: "Download it from the registrar's console and upload the original picture.",
      },
    },
  },
  {
    id: 'domain.homepage',
    category: 'domain',
    fields: ['siteHomepageUrl'],
    said: [[/首页(?:的)?(?:url|网址|地址|链接)|home ?page (?:url|address)|网址/, new RegExp(`${notEqual}|${wrong}|格式`)]],
    never: /打不开|无法|悬挂|备案号/,
    basis,
    words: {
      'zh-CN': { says: '首页网址与备案域名不符', remedy: '首页网址要用备案的那个域名，把对的网址告诉我。' },
      en: {
        says: 'The address of the home page does not use the domain',
        remedy: 'It must use the domain that is filed; tell me the right one.',
      },
    },
  },
  {
    id: 'siteName.irregular',
    category: 'siteName',
    fields: ['siteName'],
    instead: [{ named: /小程序(?:的)?名(?:称|字)/, fields: ['miniProgramName'] }],
    said: [
      [
        /(?:店|站)名|(?:网站|服务|app|应用|小程序|站点|site)\s?(?:的)?(?:中文)?(?:名称|名字|名(?!下)|name)|[“"「『《][^”"」』》]{1,20}[”"」』》]这个名(?:字|称)|name of the (?:web)?site|app name/,
        /不(?:规范|符合|合规|合格|合要求|能|得|可|允许|宜|通过|准|恰当|够规范|具)|过于|太(?:简单|笼统|短|宽泛)|宽泛|无(?:实际)?(?:意义|含义|关联)|禁止|含(?:有)?|包含|涉及|出现|纯(?:英文|数字|字母|拼音)|字头|敏感|修改|更换|重新(?:命名|填写|起)|与.{0,16}(?:无关|不(?:一致|符))|不得|违规|有误|冒用|特殊符号|删除|去掉|长度|至少.{0,4}字|[两2]个字|重名|雷同|(?:已|被)(?:其他|别的|他)?(?:网站|主体|人|单位)?(?:占用|使用|注册)|商标|知名|品牌|换(?:一)?个|另起|重起|不行|太像|no good|not (?:allowed|acceptable|compliant|permitted)|must not|irregular|improper|(?:pure|only|all) (?:english|digits|letters|numbers)|(?:english|foreign) word|行政区划|too (?:general|short)|invalid|contains?|change/,
      ],
      [
        /名(?:称|字)(?:中|里|上|当中)?(?:不得|不能|不可以?|不许|不允许|不要|含有?|使用了?|带有?|出现).{0,10}(?:字样|字眼|[二两三]字|中国|国家|中华|全国|国际|敏感|数字|英文|字母|符号|域名|地名|行业|公司)/,
      ],
      [
        /(?<![人司位业])名(?:字|称)(?:取|起)?(?:得|的)?(?:太|过于|过)(?:短|简单|笼统|长)|(?<![人司位业])名(?:字|称)[^,]{0,6}(?:至少|不少于|少于)[^,]{0,3}字/,
      ],
      [/名(?:称|字)[“"「『][^”"」』]{1,20}[”"」』].{0,6}(?:混淆|误导|误解|歧义|与.{0,16}(?:无关|不符))/],
      [/(?:不能|不得|禁止)(?:以|用|使用).{0,14}(?:命名|作为?(?:网站)?名称|为名)/],
    ],
    never:
      /(?:icp|工信部)[^,]{0,10}(?:名称|登记|备案)[^,]{0,8}不(?:一致|符|同)|域名(?:的)?名称|^(?!.*网站名).*(?:单位|主办者|企业|公司)名称/,
    hints: [/网站名|(?<!人)(?<!单位)(?<!公司)(?<!企业)名字|网站.{0,6}名称|应用名|site name|\bname\b/],
    basis,
    words: {
      'zh-CN': { says: '网站名称不规范', remedy: '换一个3个字以上、能看出网站做什么的名称；不用纯数字、纯英文，不以“中国”“国家”开头。' },
      en: {
        says: 'The name of the site is not acceptable',
        remedy:
          'Choose a name of at least 3 characters that says what the site does; no digits or letters alone, no 中国 or 国家 in front.',
      },
    },
  },
]
