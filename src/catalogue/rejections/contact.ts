import type { Ground } from '../../domain/rejections/ground.ts'
import { provider } from '../basis.ts'
import type { FieldKey } from '../fields/index.ts'
import { around, near } from './words.ts'

const basis = [provider('2025-09-01', 'secondHand', 'R-I20')]
const phone = '手机号?|电话|座机|号码|联系方式|应急联系|phone|mobile|telephone|number|calls?'

/** whose number or address the clause names */
const whose: Ground<FieldKey>['instead'] = [
  { named: /(?:方便|可以)?(?:接(?:听)?电话|接听|联系)(?:的)?时间/, fields: ['contactHours'] },
  {
    named: /应急(?:联系|联络)?(?:人)?(?:的)?(?:电话|手机|方式|号码)|紧急联系|备用(?:电话|号码)|座机|固(?:定)?话|办公电话/,
    fields: ['principalEmergencyPhone'],
  },
  { named: /(?:网站|服务|app|小程序|应用)(?:的)?负责人.{0,4}(?:手机|电话|号码|联系)/, fields: ['serviceOwnerMobile'] },
  { named: /主体(?:的)?负责人.{0,4}(?:手机|(?<!应急)(?<!应急联系)电话|号码)(?!.{0,4}应急)/, fields: ['principalMobile'] },
  { named: /邮箱|e-?mail/, fields: ['principalEmail'] },
  { named: /安全(?:负责人|管理员|责任人).{0,4}(?:手机|电话|号码|联系)/, fields: ['securityOfficerMobile'] },
  { named: /应急(?:联系人|联络人).{0,4}(?:手机|电话|号码|联系)/, fields: ['emergencyContactMobile'] },
]

/** About how people are reached (R-I20, R-I25, R-I26). */
export const contactGrounds: readonly Ground<FieldKey>[] = [
  {
    id: 'contact.unreachable',
    category: 'contact',
    fields: ['principalMobile'],
    instead: whose,
    said: [
      [
        /(?:无人|没人|未|没有?|拒|不)接(?:听|通|电话|起)?|空号|停机|关机|打不通|无法(?:接通|联系|拨通)|联系不(?:上|到)|(?:不|无法)(?:畅)?通|未能(?:接通|联系)|多次(?:拨打|致电|联系)|忙音|错号|失效|已停用|不可用|unreachable|(?:could|can) ?not (?:be )?reach|no ?(?:body|one) (?:answered|answers|picked up|could be reached)|no answer|(?:not|n't) (?:answer|pick up|in service)|unanswered|switched off/,
        new RegExp(`${phone}|拨打|致电|来电|联系|核实|回访|接听|reach`),
      ],
      [
        /(?:核实|回访|核查|来电|致电|打(?:来)?电话|电话).{0,24}(?:不知情|不知道|否认|没(?:有)?(?:办|申请)|(?:说|讲|答|回答)?不(?:清楚|了解|上来)|(?:答|回答|说|讲)(?:的)?(?:不(?:对|上|清)|错)|(?:家人|爱人|老公|老婆|前台|员工|同事|别人|他人|非本人).{0,4}接)/,
      ],
      [/联系人|联络人|经办人/, /离职|已(?:不在|离开)|不(?:存在|是)|查无/],
      [/(?:家人|爱人|老公|老婆|前台|员工|同事|别人|他人|非本人).{0,3}接(?:的|听|了)/],
      [
        /(?:打|拨|回拨)(?:过去|通|过)(?:了)?.{0,6}(?:是|由)?.{0,8}(?:别人|外人|陌生|不认识|另一|前台|店|公司|快递|不是(?:本人|他|我)).{0,3}(?:接|听|的)/,
      ],
      [/接(?:电话|听)(?:的|者)?(?:人)?.{0,8}(?:否认|不知|不清楚|称)|(?:否认|不知情|不知道).{0,10}备案/],
    ],
    never: /短信|验证码|漏洞|网站(?:无法|打不开|不能)|解析|预案|应急预案/,
    hints: [/电话|手机|来电|接听|phone|call/],
    basis,
    words: {
      'zh-CN': { says: '电话打不通或没人接', remedy: '换一个本人随时接得到的手机号；号没变的，保持开机接听，接到核实电话照备案内容回答。' },
      en: {
        says: 'Nobody could be reached by phone',
        remedy: 'Give a number that is always answered, and answer the check as the filing says.',
      },
    },
  },
  {
    id: 'contact.duplicate',
    category: 'contact',
    fields: ['principalEmergencyPhone', 'serviceOwnerMobile', 'principalMobile'],
    instead: [
      {
        named: /安全(?:负责人|管理员|责任人).{0,40}应急(?:联络|联系)人|应急(?:联络|联系)人.{0,40}安全(?:负责人|管理员)/,
        fields: ['emergencyContactMobile'],
      },
      { named: /(?:网站|服务)(?:的)?负责人(?!.{0,40}主体)|管网站/, fields: ['serviceOwnerMobile'] },
      { named: /应急(?:联系)?电话/, fields: ['principalEmergencyPhone'] },
    ],
    said: [
      [
        /(?:一|同一)个?(?:手机)?(?:号码?|电话|邮箱)[^,]{0,6}(?:不能|只能|不可以?|不得)[^,]{0,8}(?:[两2]|多|几|一)(?:个|家)(?:主体|公司|单位|人|备案)/,
      ],
      [
        new RegExp(`${phone}|邮箱|e-?mail`),
        /重复|(?<!不)相同|同一(?:个)?|一样|已被(?:其他|别的|占用|使用|他人)|(?:多个|其他|别的)(?:主体|备案|主办)(?:.{0,6})使用|(?<!不)一致(?!性)|same|identical|duplicate|already (?:used|in use)|reused/,
      ],
      [/(?:号码|手机号?|电话).{0,24}(?:[两二三多2-9](?:个)?人|几个人)?(?:共用|合用|通用)/],
      [/(?:应急)?联(?:络|系)人/, /负责人/, /(?:为|是|系)同一(?:个)?人/],
    ],
    never: /不一致|不相同|不一样|机主|实名|名称|域名|ip/,
    basis,
    words: {
      'zh-CN': {
        says: '联系电话（或邮箱）重复',
        remedy: '主体负责人和网站负责人不是同一人的，手机、邮箱要各用各的；应急电话不能和手机相同；别的备案用过的号要换。',
      },
      en: {
        says: 'The same phone or e-mail stands twice',
        remedy: 'Two persons need two numbers, and the emergency phone another one than the mobile.',
      },
    },
  },
  {
    id: 'contact.notOwner',
    category: 'contact',
    fields: ['principalMobile', 'serviceOwnerMobile'],
    instead: whose,
    said: [
      [
        /手机|电话|号码|mobile|phone/,
        /机主|非本人|不是(?:他|她|我)?(?:本人|自己|我们)|不属于(?:负责人|本人)|(?:他人|别人|服务商|代办|代理|中介)(?:公司|人)?(?:的|名下|实名|使用)|(?:别人|他人)(?:收|接)(?:的|到)?|(?:必须|要|得|须|需)(?:是|用|填)?(?:本人|自己)(?:的)?|虚拟(?:号|运营商)|副号|小号|17[01]号段|(?:非|不是).{0,8}(?:名下|本人)|实名(?:信息|认证)?.{0,10}不(?:一致|符|匹配)|registered to (?:someone|another)|归属(?:地)?.{0,8}不/,
      ],
      [
        /(?:号码|手机号?|电话|座机|固话|联系方式).{0,8}(?:格式|位数|区号|填写)?.{0,4}(?:有误|错误|不正确|不规范|无效|不真实|缺(?:少)?区号|少(?:了)?(?:一)?位)/,
      ],
      [
        /邮箱|e-?mail/,
        /无效|有误|错误|不正确|不规范|退信|收不到|不能(?:正常)?(?:收|接收|使用)|无法(?:收|接收|送达|使用)|不存在|invalid|wrong|bounce/,
      ],
    ],
    never: /证件号码|身份证号码|信用代码/,
    basis,
    words: {
      'zh-CN': { says: '手机号或邮箱不是负责人本人在用的', remedy: '换成负责人本人实名、正在用的手机号（或能收信的邮箱）。' },
      en: {
        says: 'The number or e-mail is not that of the person',
        remedy: 'Give one that is registered to and used by the person in charge.',
      },
    },
  },
  {
    id: 'contact.address',
    category: 'contact',
    fields: ['mailingAddress'],
    said: [
      [
        /(?:通[讯信]|联系|办公|邮寄|实际)(?:的)?地址|(?:mailing|contact|postal|office) address|地址/,
        /不(?:详细|完整|具体|详|全|明确|够详细|规范|真实|准确|精确|在(?:本|同)|同省)|(?:精确|具体|详细|补充|填写|细化)到?(?:.{0,10})(?:门牌|号|楼|室|户)|缺(?:少)?(?:.{0,8})(?:门牌|楼|室|号)|过于(?:简单|笼统)|太(?:简单|笼统)|门牌|未(?:到|具体|精确|细化)|(?:只|仅)(?:写|填)(?:到|了)|incomplete|not (?:detailed|complete|specific)|too vague|full|room number/,
      ],
      [/(?:通[讯信]|联系|办公|邮寄)(?:的)?地址/, /(?:应|须|需|要|请).{0,12}(?:同一?|一个)(?:地)?(?:市|省)/],
      [/地址/, /(?:不是|不在)(?:同)?一个?(?:市|省|地方|城市)|要(?:在)?(?:同)?一个?(?:市|省)/],
      [around('通[讯信]地址', '(?:不一致|不符|外省|不同省|不在)', 16)],
    ],
    never: /ip ?地址|网址|域名|服务器|机房|托管|接入|首页|执照.{0,8}(?:住所|地址).{0,6}不一致/,
    hints: [/地址|address/],
    basis: [provider('2025-09-01', 'secondHand', 'R-I25')],
    words: {
      'zh-CN': {
        says: '通讯地址不详细，或与证件住所不在同省',
        remedy: '写到门牌号（楼、层、室），没有更细的就注明“已是最详细”；要和证件住所同省（河北、河南、贵州要同市）。',
      },
      en: {
        says: 'The mailing address is too vague or in another province',
        remedy: 'Give building, floor and room; it must be in the province of the certificate.',
      },
    },
  },
  {
    id: 'contact.sms',
    category: 'contact',
    fields: [],
    said: [
      [
        /短信|验证码|text message|sms/,
        /核验|验证|verif|check|code|confirm/,
        /未(?:在|完成|通过|核验|验证|及时|进行|做)?|超时|逾期|过期|失败|没(?:有)?(?:完成|在|做|通过|及时)|错误|次数|not (?:completed|done|passed|verified)|expired|timeout|within|fail/,
      ],
      [near('24 ?小时(?:内)?', '未(?:完成|核验|验证|通过)|没(?:有)?(?:完成|核验)')],
    ],
    never: /回执|号码?[^,]{0,12}不(?:一致|符)/,
    hints: [/短信(?:核验|验证)?|验证码|sms/],
    basis: [provider('2020-08-17', 'secondHand', 'R-I07')],
    words: {
      'zh-CN': {
        says: '短信核验没有按时完成',
        remedy: '重新提交一次，收到核验短信后24小时内由收到短信的本人完成，验证码和证件后几位不要输错。',
      },
      en: {
        says: 'The check by text message was not completed in time',
        remedy: 'Submit again and answer the message within 24 hours, in person and without wrong entries.',
      },
    },
  },
]
