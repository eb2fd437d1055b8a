import type { Ground } from '../../domain/rejections/ground.ts'
import { law, provider } from '../basis.ts'
import type { FieldKey } from '../fields/index.ts'
import { absent, around, complains, near, notEqual, wrong } from './words.ts'

const basis = [provider('2025-09-01', 'secondHand', 'R-I20')]
const content = '内容|栏目|页面|板块|版块|网站(?:上|中|内|里)?|首页|content|pages?'

/** About what the site shows, and its approvals (R-I09, R-I10, R-I20). */
export const contentGrounds: readonly Ground<FieldKey>[] = [
  {
    id: 'content.preApproval',
    category: 'content',
    fields: ['preApprovalTypes', 'preApprovalNumber'],
    instead: [{ named: /许可证?.{0,16}(?:到期|过期|有效期|照片|扫描件)|文号不变/, fields: ['preApprovalFile'] }],
    said: [
      [/前置审批|前置许可|专项审批|pre-?approval|prior approval/, complains],
      [
        /(?:新闻|出版|药品|医疗|文化|视听|宗教|网约车|校外培训|培训|教育|金融|保险|证券|期货|基金|小额贷款|支付|游戏|直播|网络安全产品|食品|危化|烟草|殡葬|测绘|地图|人力资源|增值电信|edi|icp)(?:.{0,14})(?:许可证|资格证|许可|批文|批准文件|核准(?:文件)?|资质|经营许可|审批)/,
      ],
      [
        /(?:涉及|含有?|从事|提供|经营|卖|做|有).{0,14}(?:新闻|出版|药|医疗|保健|视听|宗教|金融|网约车|培训|游戏|直播)/,
        /许可|资质|审批|批准|批文|办理|证明|licen[cs]e|approval/,
      ],
      [/(?:拿|办|取得|补办?|提供)(?:到|好|一个|个)?.{0,4}(?:批文|许可|审批|资质)(?!.{0,4}负责)/],
      [/(?:审核|审批|许可|批准)?(?:同意书|批准书|批件)|许可(?:证|文件)?|批文/, new RegExp(absent)],
      [
        /(?:涉及|含有?|从事|提供|发布|经营|出现)(?!.{0,4}名称).{0,6}(?:互联网)?(?:金融|p2p|网贷|借贷|虚拟货币|区块链|时政|新闻|宗教|医疗|药品|保健食?品|出版|视听|彩票|网约车)/,
      ],
      [/(?:news|publishing|medical|drug|audio-?visual|religio|financ|ride)/, /licen[cs]e|approval|permit/],
    ],
    never: /注册(?:商|局|机构|服务)|名称|名字|不涉及|备注/,
    hints: [/许可证?|资质|批文|审批|permit|approval/],
    basis: [law('ISM292', '第五条', '2000-09-25', 'read')],
    words: {
      'zh-CN': {
        says: '缺前置审批（许可）文件，或涉及的内容没有审批',
        remedy: '先向主管部门取得批准，把审批类型和文号告诉我；并不做这类内容的，从网站说明里删掉，写明“不涉及”。',
      },
      en: {
        says: 'A prior approval is missing',
        remedy: 'Get it from the competent department and tell me its kind and number, or take that content out of the description.',
      },
    },
  },
  {
    id: 'content.mismatch',
    category: 'content',
    fields: ['siteServiceContent', 'siteContentDescription'],
    instead: [
      { named: /(?:服务)?内容类(?:型|别)/, fields: ['siteServiceContent'] },
      { named: /内容(?:说明|描述|简介|介绍)|content description/, fields: ['siteContentDescription'] },
      { named: /语(?:言|种)/, fields: ['siteLanguages'] },
      { named: /经营性|有偿/, fields: ['isCommercialService'] },
    ],
    said: [
      [
        new RegExp(content),
        /与.{0,24}(?:不(?:一致|符|相符|匹配)|无关|不相关|对不上)|(?:does not|do not) match|differs?|超(?:出|过)?.{0,12}(?:经营)?范围|不(?:属于|在).{0,10}经营范围/,
      ],
      [
        /(?:网站|域名|网页|页面)[^,]{0,10}(?:存在|已有|有|是|为|挂着|显示|放着)[^,]{0,8}(?:其他|别的|别人|他人|另一?家?|其它)[^,]{0,8}(?:网站|内容|信息|页面)/,
      ],
      [/个人/, /网站|备案|主体|content|site/, /企业|单位|公司|经营|商业|交易|营利|产品|论坛|交互|电商|招聘/],
      [/personal|individual/, /business|commercial|company|trading|enterprise/],
      [
        /(?:网站|服务)?内容(?:说明|描述|简介|介绍)|content description/,
        /不(?:详细|完整|规范|清(?:楚|晰)?|明确|具体|够|足|符合|合格)|太(?:简单|短|笼统)|过于|缺|未(?:填|写|说明|注明)|补充|字数|重新(?:填写|描述)|请(?:填|写|注明|说明|详细)|vague|too (?:short|brief)|more detail/,
      ],
      [/(?:内容|服务)(?:的)?(?:说明|描述|简介|介绍)/, /重复|雷同|不(?:少|低)于|至少|(?<!\d)\d+\s*字/],
      [/备注|内容(?:说明|描述)/, /(?:没有?|未)(?:写|填|注明|说明|体现)/, /内容|做什么|用途/],
      [/(?:实际)?(?:用途|功能|业务)/, /不(?:一致|符|相符)|对不上|与.{0,16}不/, /备案|登记|填|申报|网站|实际/],
      [/business scope/, /not|beyond|outside/],
      [/(?:是否)?(?:经营性|有偿)/, /选(?:了|成|择|的)?[“"]?(?:是|否|非)|(?:错|不符|更正|核实)/],
      [/语言(?:类别|种类|版本)?|语种/, /补全|不全|只(?:登记|填|选|写)|漏(?:登|填|选)|未(?:登记|填|选)/],
      [/(?:卖|售|销售|出售|展示).{0,6}(?:假|烟|香烟|酒|药|处方|医疗|枪|管制|违禁|仿冒|高仿)/],
      [/(?:投诉|举报)/, /网站|店|卖|下架|整改/],
      [/服务类型|应用类型|备案类型/, /实际(?:是|为)|应(?:为|是|选)|选(?:了|成|错)/],
      [/个人(?:性质)?(?:的)?(?:备案|网站|主体)/, /不得|不能|不可|禁止|不允许/, /包含|含有?|出现|涉及|从事/],
      [
        /(?:页面|网站|首页|栏目)(?:中|上|里|内)?/,
        /存在|含有?|出现|发现|放/,
        /(?:游戏|下载|商品|交易|充值|招聘|新闻|资讯|时政|视频|影视|小说|直播|借贷|理财|彩票|医疗|广告)(?:.{0,6})(?:内容|栏目|板块|信息|服务|入口|链接)/,
      ],
      [/服务内容(?:类型)?/, /选(?:择)?(?:的|了)?(?:是|为|成)|填(?:写)?(?:的|了)?(?:是|为)/, /如实|实际|但|改|不/],
      [/(?:跳转|链接|外链|指向)(?:到|至|了|向)?.{0,10}(?:其他|别的|未备案|第三方|境外|非本)/],
      [/(?:回答|答复|所述|描述|介绍|说)(?:的)?.{0,10}(?:内容|业务|用途).{0,12}(?:不(?:一致|符|相符)|对不上|有出入)/],
      [
        /(?:论坛|评论|留言|注册|交互|社区|博客|直播|商城|支付|购物|充值)(?:.{0,10})(?:功能|模块|栏目|服务|板块)?/,
        /未(?:在|如实|勾选|选|填|申报|说明|备注|注明)|没(?:有)?(?:勾|选|填|写|报)|漏(?:选|报|填)/,
      ],
      [/开办(?:的)?(?:网站)?(?:目的|用途|服务)|网站(?:的)?(?:用途|建设目的|主要功能)/, /不(?:明|清|详|符)|说明|补充|填写|描述/],
    ],
    never:
      /(?:个人|法人|单位|企业)(?:的)?(?:账|帐)[号户]|网站名称|负责人(?!(?:.{0,4})(?:回答|答复|称|说))|域名(?!下)|前置审批|管辖|预案|执照(?:上)?(?:的)?(?:名称|不|姓名)|(?:开通|开办|上线)(?:日期|时间)|主体与|开办主体|包名|公钥/,
    hints: [/内容|栏目|备注|板块|页面|跳转|外链|content/],
    basis,
    words: {
      'zh-CN': {
        says: '网站内容或内容说明与备案、经营范围不符',
        remedy: '把网站实际做什么重新写清楚（20至200字），和经营范围、页面一致；个人备案的，页面上不能有企业或经营内容。',
      },
      en: {
        says: 'Content or its description does not fit the filing',
        remedy: 'Describe in 20 to 200 characters what the site really does; a personal site shows nothing of a business.',
      },
    },
  },
  {
    id: 'content.appFeatures',
    category: 'content',
    fields: ['appPackageName', 'appPublicKey', 'appSignature'],
    instead: [
      { named: /图标|icon/, fields: ['appIcon'] },
      { named: /公钥|public key/, fields: ['appPublicKey'] },
      { named: /签名|md5|sha-?1|signature/, fields: ['appSignature'] },
      { named: /包名|bundle ?id|package name/, fields: ['appPackageName'] },
    ],
    said: [
      [
        /包名|bundle ?id|公钥|签名|md5|sha-?1|图标|package name|public key|signature|app icon/,
        new RegExp(`${notEqual}|${wrong}|${absent}|超(?:过|出)|重复|已被`),
      ],
      [/(?:app|应用)?.{0,12}(?:上架|开发者|运营)(?:的)?(?:主体|单位|公司|账号|者).{0,12}(?:不(?:一致|符|同)|应|须|请)/],
      [/(?:app|应用)(?:的)?(?:特征|信息|平台|图标)/, new RegExp(`${notEqual}|${wrong}|${absent}`)],
    ],
    never: /名称|核验单|承诺书|授权书|公章|盖章/,
    basis: [provider('2025-09-01', 'secondHand', 'R-I30')],
    words: {
      'zh-CN': {
        says: 'APP 的特征信息（包名、公钥、签名、图标）不对',
        remedy: '从打包用的证书里重新取包名、公钥和签名，和上架的应用一致，再告诉我。',
      },
      en: {
        says: 'The features of the app (package, key, signature, icon) are wrong',
        remedy: 'Read package name, public key and signature from the certificate it is signed with and tell me.',
      },
    },
  },
  {
    id: 'content.unlawful',
    category: 'content',
    fields: [],
    said: [
      [
        /违法|违规(?!的)|违禁|不良信息|有害信息|赌博|博彩|色情|侵权|虚假宣传|诈骗|illegal|unlawful|gambling/,
        new RegExp(`${content}|信息|链接|广告|site|存在|发现|含`),
      ],
    ],
    never: /名称/,
    basis: [law('ISM292', '第十五条', '2000-09-25', 'memory')],
    words: {
      'zh-CN': { says: '网站上有违法违规的内容', remedy: '删掉通知指出的内容并检查全站，留下处理记录，再提交。' },
      en: {
        says: 'The site shows unlawful content',
        remedy: 'Remove what the notice names, look through the whole site and keep a record.',
      },
    },
  },
  {
    id: 'access.unreachable',
    category: 'access',
    fields: [],
    said: [
      [
        /(?:网站|站点|域名|首页|网页|页面|网址|链接|site|website|home ?page|url)/,
        /打不开|无法(?:正常)?(?:打开|访问|浏览|显示)|不能(?:正常)?(?:打开|访问)|访问(?:不了|异常|失败|超时)|未(?:能)?(?:打开|访问到)|(?:404|502|403|500)|空白|(?:can ?not|could not|unable to) (?:be )?(?:open|access|reach|load)|unreachable|not (?:open|load|accessible)|down/,
      ],
    ],
    never: /首页(?:网址|地址|url)|应(?:保持)?(?:无法|不能)|关闭解析|备案前|(?:打不开|无法(?:打开|访问)|不能(?:打开|访问))的|内容/,
    hints: [/打开|访问/],
    basis,
    words: {
      'zh-CN': { says: '已备案的网站打不开', remedy: '先让已备案的网站能正常打开；不用了的网站先注销，再提交新的。能打开了告诉我。' },
      en: {
        says: 'A site that is already filed cannot be opened',
        remedy: 'Make it reachable, or cancel its filing if it is no longer used. Tell me when it works.',
      },
    },
  },
  {
    id: 'access.noFooter',
    category: 'access',
    fields: [],
    said: [
      [
        /(?:备案号|备案编号|编号|底部|页脚|footer|(?:filing|icp|record)(?: filing| record)? number|链接)/,
        /未(?:在|悬挂|标明|标注|放置|链接|显示|展示|挂|添加|按|见|看到|找到|加)|(?:看|找)不到|没(?:有)?(?:悬挂|标明|标注|放|挂|链接|显示|展示)|缺(?:少)?|(?:悬挂|标注|放置|显示)(?:不|错误|有误)|不(?:规范|正确|一致)|请(?:在|及时)?.{0,8}(?:悬挂|标明|放置|添加|挂)|no (?:icp|filing) number|not (?:shown|displayed|linked)|missing/,
      ],
      [/(?:未|没有?)(?:挂|悬挂|标明)(?:备案)?(?:编)?号/],
      [/底部|页脚|首页|footer/, /备案(?:编)?号|number/, /老|旧|原(?:来)?|别(?:人|的)|其他|另|错|wrong|old|other/],
    ],
    never: /前置审批|证书编号|信用代码|填写(?:的)?备案号|备案号.{0,6}(?:填写|输入|填)(?:错|有误)|选(?:择)?(?:了)?首次/,
    hints: [/底部|挂号|备案号|footer/],
    basis: [law('ISM292', '第十二条', '2000-09-25', 'read')],
    words: {
      'zh-CN': {
        says: '已备案的网站没有挂备案号或链接不对',
        remedy: '在网站首页底部中央放上备案号，链接到 https://beian.miit.gov.cn 。放好了告诉我。',
      },
      en: {
        says: 'A filed site does not show its number or link',
        remedy: 'Put the number at the bottom centre with a link to https://beian.miit.gov.cn. Tell me when it is done.',
      },
    },
  },
  {
    id: 'access.information',
    category: 'access',
    fields: ['serverIpRanges', 'accessProviderName'],
    instead: [
      { named: /(?:ip|服务器).{0,12}(?:不是|不属于|非).{0,6}(?:我们?|咱|本|贵)|ip.{0,10}段/, fields: ['serverIpRanges'] },
      { named: /剩余|时长|期限|到期|包年|包月|按量|试用|租期/, fields: ['resourceTermMonths'] },
    ],
    said: [
      [
        /(?:ip|服务器|接入|解析)/,
        new RegExp(
          `(?:ip|接入|解析|服务器).{0,24}(?:${notEqual}|有误|错误|不正确|不(?:在|属于|支持)|未(?:接入|使用|指向|在|绑定|关联|开通|购买)|没(?:有)?(?:绑定|关联|接入|买|购买)|归属|别人|其他(?:账号|公司|接入商)|非(?:我司|本(?:公司|平台|企业|单位))|不存在|无效)|(?:ip|server|instance).{0,24}(?:wrong|not (?:belong|match|ours|under|in|yours|bound|linked)|(?:is|are)n.t|different|mismatch|another account)`,
        ),
      ],
      [
        /ip|服务器|主机/,
        /(?:写|填|报|登记)(?:的)?(?:是|成|在)?(?:国内|境内|内地|大陆)|(?:一)?查.{0,6}(?:ip)?(?:是|在|位于)(?:国外|境外|海外|日本|美国|香港|新加坡|台湾)|实际(?:是|在|位于)(?:国外|境外|海外|日本|美国|香港|新加坡|台湾)/,
      ],
      [/ip|服务器|主机/, /不是(?:咱|我们?|本|贵).{0,4}的/],
      [new RegExp(absent), /接入(?:地|商|信息|服务商)|机房(?:信息|地址)|ip ?地址|公网 ?ip/],
      [
        /(?:接入|服务器|云服务|云主机|托管|机房|服务号|服务码|授权码|ecs|包年|实例|资源|备案服务码|备案授权码|server|instance|resource)/,
        /(?:到期|过期|有效期|期限|时长|剩余|租期|lease|term).{0,10}(?:不足|少于|小于|不够|需|已|3|三)?|已(?:经)?(?:被)?(?:到期|过期|释放|退订|删除)|只剩|续费|快到期|不(?:支持|能(?:拿来|用来|用于)?|可(?:以)?(?:用于)?|满足)备案|按量(?:付费|计费)?|按需(?:付费|计费)?|试用|共享(?:主机|ip)|已(?:被|经)?(?:使用|用过|用完|占用)|(?:填写)?不(?:完整|全|正确|规范)|有误|无效|填错|(?:不足|少于|小于|未满|不满)\s*(?:3|三)\s*个?月|(?:expire|released|less than (?:3|three) months|too short)/,
      ],
    ],
    never: /域名(?:.{0,6})(?:过期|到期|有效)|身份证|执照|证件|前置|内容|等保|测评|境外|出境|管辖|不在本省|通信管理局申请/,
    basis,
    words: {
      'zh-CN': {
        says: '接入信息（IP、服务器、剩余时长）不对',
        remedy: '核对现在用的 IP 和接入商：IP 要是这家接入商给的；服务器剩余时长不够的先续费。',
      },
      en: {
        says: 'The access data (IP, server, remaining term) are wrong',
        remedy: 'Check the IP and the provider; extend the server if its term is too short.',
      },
    },
  },
  {
    id: 'access.overseas',
    category: 'access',
    filing: 'icpFiling',
    fields: ['serverRegion', 'serverIpRanges'],
    said: [
      [
        /(?:服务器|主机|空间|机房|接入|ip|节点|server|hosting)(?:.{0,10})(?:在|放在|位于|是|为|属于|located|in|on)?(?:.{0,4})(?:香港|境外|海外|国外|台湾|澳门|新加坡|美国|日本|hong ?kong|overseas|abroad|outside (?:the )?(?:mainland|china)|singapore)|(?:香港|境外|海外|国外|非(?:中国)?(?:大陆|内地))(?:.{0,4})(?:服务器|主机|空间|节点|机房|ip)/,
        /备案|不(?:予|能|可|支持|需|用)|无法|退回|驳回|迁|换|fil|cannot|not/,
      ],
    ],
    never: /存储|个人信息|数据|出境|注册(?:商|局)|赌|跳转|链接/,
    basis: [provider('2025-09-01', 'secondHand', 'R-I23')],
    words: {
      'zh-CN': {
        says: '服务器不在境内，不能办 ICP 备案',
        remedy: '要办 ICP 备案，先把网站搬到境内的服务器，告诉我新的 IP 和接入商；留在境外的不办 ICP 备案，面向境内用户的仍要办公安备案。',
      },
      en: {
        says: 'The server stands outside the mainland: no ICP filing',
        remedy:
          'Move the site to a mainland server and tell me IP and provider; a server abroad needs no ICP filing, but the police filing where users are in the mainland.',
      },
    },
  },
  {
    id: 'access.wrongProcedure',
    category: 'access',
    fields: ['icpFilingType', 'existingIcpNumber'],
    instead: [{ named: /公安(?:联网)?备案号/, fields: ['existingPsNumber'] }],
    said: [
      [
        /(?<!主体|单位|性质|服务)(?:备案|申请|业务)类型(?:选择|填写)?(?:错误|有误|不(?:对|正确|符))|选(?:择)?(?:错|误)(?:了)?(?:备案|申请|业务)类型/,
      ],
      [
        /(?:已有|已经有|已经?(?:取得|存在|备案|办理过)|已存在|存在)(?:.{0,10})(?:备案(?:号|信息|主体)?|主体)/,
        /首次|新增|接入|类型|应(?:选|办|走|提交)|请(?:选|办|走|改)|重复/,
      ],
      [
        /(?:应该?|请|须|需|改)(?:先)?(?:选择?|走|办理?|提交|为|按).{0,6}(?:新增(?:网站|接入|服务|互联网信息服务)?|接入备案|变更备案|首次备案|取消接入)/,
      ],
      [/选错|弄错|类型/, /新增|首次|变更|接入/],
      [/(?:两|二|2|多)个(?:.{0,4})(?:备案)?主体|主体(?:.{0,4})(?:合并|重复)|合并(?:.{0,6})主体/],
      [/重复(?:提交)?备案|已在其他(?:接入商|平台)备案/],
      [/already (?:has|have|filed|holds?)/, /first|new access|number|type|filing/],
    ],
    never: /在途|未完结|审核中的|正在审核|订单/,
    hints: [/首次|新增|类型/],
    basis,
    words: {
      'zh-CN': {
        says: '备案类型选错：已有备案号',
        remedy: '有备案号的不能选首次备案：换接入商选新增接入，加网站选新增网站，改信息选变更。现有备案号告诉我，我来判断。',
      },
      en: {
        says: 'The wrong kind of filing: there is a number already',
        remedy: 'With a number it is new access, a new service or a change. Tell me the number.',
      },
    },
  },
  {
    id: 'access.inFlight',
    category: 'access',
    fields: [],
    said: [
      [
        /同时(?:也)?(?:在|到|向|有).{0,10}(?:报|交|办|提交|备案|申请)|两(?:头|边|家)(?:都|同时)?(?:在)?(?:卡|报|交|提|办)|在途|(?:有|存在)(?:一[笔个])?(?:其他|另一?[个笔]?|别的|未完成的?|未完结的?|正在).{0,8}(?:订单|备案|申请)|(?:订单|备案|申请)(?:正在|处于)?(?:审核|处理|办理)(?:中)?.{0,10}(?:不能|无法|请(?:先|等)|同时)|同一(?:个)?主体[^,。]{0,14}(?:只能|仅(?:能|允许)?|不(?:可|能|得)|不允许)[^,。]{0,10}(?:[一1]笔|多[笔个]|两[笔个]|[一1]个|在途)|同时(?:有|提交|存在)(?:多个|两个)?.{0,8}(?:订单|备案|申请)|(?:another|other) (?:order|application|filing) (?:is )?(?:in progress|pending|open|under)/,
      ],
      [
        /(?:[一1两2几]笔?|另)(?:[单笔个]).{0,14}(?:没|未|在|正在)(?:撤|办|审|完|结)|办结(?:之)?前|(?:有|挂着)[一1](?:单|笔)/,
        /撤|审核|办理|没完|不能|一块儿?|同时/,
      ],
    ],
    basis: [provider('2025-09-01', 'secondHand', 'R-I21')],
    words: {
      'zh-CN': {
        says: '同时有另一个备案订单没办完',
        remedy: '一个主体同一时间只能有一个订单：等那一个办完，或到那家接入商撤回，再提交。处理好了告诉我。',
      },
      en: {
        says: 'Another order of the same subject is under way',
        remedy: 'Wait until it ends or withdraw it, then submit. Tell me when it is settled.',
      },
    },
  },
  {
    id: 'access.emptySubject',
    category: 'access',
    fields: ['existingIcpNumber'],
    said: [
      [
        /空壳|主体(?:下|名下)?(?:没有|无|未有)(?:任何)?(?:网站|服务|接入)|(?:无|没有)(?:有效)?接入(?:信息)?(?:的)?(?:主体|备案)|empty (?:shell|subject)/,
      ],
    ],
    basis,
    words: {
      'zh-CN': {
        says: '主体是空壳（名下没有网站或接入）',
        remedy: '问接入商：有的省可以直接在原主体下新增，有的省要先注销空壳再首次备案。原备案号告诉我。',
      },
      en: {
        says: 'The subject is empty: no site or access stands under it',
        remedy: 'Ask the provider: some provinces reuse it, others want it cancelled first. Tell me the old number.',
      },
    },
  },
  {
    id: 'material.remark',
    category: 'materialMissing',
    fields: ['subjectRemark', 'siteContentDescription'],
    instead: [{ named: /主体(?:的)?备注/, fields: ['subjectRemark'] }],
    said: [
      [
        /备注|remarks?/,
        new RegExp(
          `${wrong}|${absent}|(?:没有?|未)(?:写|填)|不(?:完整|全|详细|够|足|清)|太(?:短|简单)|过于|(?:需|请|应|须)(?:要)?(?:在)?.{0,6}(?:说明|注明|填写|补充)|注明|too (?:short|brief)`,
        ),
      ],
    ],
    never: /^备注[::]/,
    basis,
    words: {
      'zh-CN': {
        says: '备注（网站内容说明）没有写全',
        remedy: '照通知要求把网站做什么、不做什么写进备注：20至200字，涉及的写明，不涉及的写“不涉及”。',
      },
      en: {
        says: 'The remark is incomplete',
        remedy: 'Say in 20 to 200 characters what the site does and does not do, as the notice asks.',
      },
    },
  },
  {
    id: 'material.missing',
    category: 'materialMissing',
    fields: ['materialFiles'],
    instead: [
      { named: /(?:安全|管理)制度/, fields: ['securityPolicyFile'] },
      { named: /授权(?:委托)?书/, fields: ['authorizationLetter'] },
      { named: /承诺书/, fields: ['authenticityCommitment'] },
      { named: /(?:营业)?执照/, fields: ['businessLicenseFile'] },
      { named: /投资(?:人|者|方)|上级主管/, fields: ['investorOrSuperior'] },
      {
        named: /(?:租赁|托管|接入|服务器|主机|机房).{0,8}(?:合同|协议|证明|发票)|(?:合同|发票).{0,12}机房/,
        fields: ['serverLocationProofFile'],
      },
      { named: /演练(?:记录|报告)/, fields: ['drillRecordFile'] },
    ],
    said: [
      [
        new RegExp(absent),
        /承诺书|(?:法人|总公司|上级|单位|公司)(?:.{0,4})授权|授权(?:委托)?书|委托书|介绍信|告知书|核验单|建设方案|更名(?:函|证明)|党建|证明(?:材料|文件)?|协议|附件|材料|资料|合同|申请表|责任书|说明(?:函|书)|制度|应急预案|预案|演练记录|情况说明|执照|身份证|复印件|扫描件|(?:commitment|authori[sz]ation) letter|letter|documents?|materials?|attachments?|plan/,
      ],
      [
        around(
          '材料|附件|资料|承诺书|授权书|核验单|预案|documents?|materials?',
          '不(?:齐全|完整|齐|全|足|够)|缺(?:失|页|少)|遗漏|空缺|incomplete|missing',
          10,
        ),
      ],
      [
        near(
          '承诺书|授权书|委托书|介绍信|核验单|告知书|申请表|责任书|责任告知|证明',
          '(?:未|没有?|缺|不(?:是|为|认)|非)(?:.{0,3})?(?:加?盖|签|填|手写|亲笔|原件)|抬头|落款|日期|过期|电子签(?:名|章)|(?:背景)?虚化|名称(?:不|有误|错)|与.{0,14}不(?:一致|符)|重签|重(?:新)?(?:写|出|打|开)|无(?:公章|签字|盖章)|盖章|公章|签字|签名|涂改|版本|模板|格式|不(?:规范|清|合格|符)',
          16,
        ),
      ],
      [/(?:制度|预案|规程|方案)/, /未(?:建立|制定|编制|制订|落实|提供)|没(?:有)?(?:建立|制定|编|写|做|订)|缺|尚无|不(?:完善|健全|完整)/],
      [
        /(?:未|没有?|缺)(?:加?盖)(?:单位)?(?:公|骑缝)?章|骑缝章|按手印|(?:公章|签字|签名)(?:不清|模糊|缺失|不符|有误)|(?:请|须|需)(?:使用|用|下载)(?:最新|官方|规定)(?:的)?(?:模板|版本|格式)|not (?:stamped|signed|sealed)/,
      ],
    ],
    never:
      /(?:身份证|执照|通行证|护照|居留证).{0,8}[正反背]面|(?:身份证|通行证|护照|居留证)(?:.{0,10})(?:扫描件|照片|复印件)|域名证书|前置审批|备案号|网站名称|居住证|接入地|人脸|出境|个人信息|等保|漏洞|隐私|许可证|清晰|模糊|不是(?:我|因为)?材料/,
    hints: [/材料(?!的问题)|附件|承诺书|授权(?!码)|盖章|章|协议|证明|制度|预案|补(?:一份|交|齐)|document|letter/],
    basis,
    words: {
      'zh-CN': {
        says: '缺材料，或材料没有盖章、签字、格式不对',
        remedy: '照通知写的把那一份补上：我能生成的重新生成后盖章签字，其余的上传原件照片。',
      },
      en: {
        says: 'A paper is missing, unsigned, unstamped or on the wrong form',
        remedy: 'Add exactly what the notice names: what I can make is made anew for seal and signature, the rest is uploaded.',
      },
    },
  },
]
