import type { MoveWords } from '../../domain/listening/hear-moves.ts'

const already = '(?:已经|已|刚刚?|刚才|今天|昨天|前天|上周|终于|都|我们?|也|又|都已经)*'
const done = '(?:了|啦|啊|喽|咯|哈)'

/** What owners say when something happened to their filing outside. */
export const moves: MoveWords = {
  moves: [
    {
      type: 'takenBack',
      said: /(?:刚才|刚刚|上一?步|前面|那个|上面)?(?:说|记|弄|搞|点)错了?[^,]{0,8}$|(?:其实|实际上|并)(?:还)?没有?(?:被)?(?:提交|退回|驳回|通过|注销)|recorded by mistake|take (?:that|it) back/,
      plain: /(?:其实|并)(?:还)?没有?(?:被)?(?:退回|驳回)|recorded by mistake/,
    },
    {
      type: 'smsPassed',
      filing: 'icpFiling',
      said: /(?:短信|验证码|核验)(?:的)?(?:核验|验证|校验)?[^,]{0,6}(?:过了|通过|完成|做(?:好|完)|弄(?:好|完)|好了|搞定|验证了|核验了|填了|输了|没问题了)|(?:完成|通过|做完|过)了?(?:工信部)?(?:的)?短信(?:核验|验证)|(?:sms|text message)[^,]{0,20}(?:passed|done|verified|completed)/,
      plain: /(?:短信|工信部)(?:的)?(?:核验|验证|校验)[^,]{0,6}(?:过了|通过|完成了|做完了|好了)/,
    },
    {
      type: 'rejected',
      said: new RegExp(
        `(?:被|给|让)[^,]{0,8}(?:退|驳|拒|打)(?:了)?(?:回)?(?:来)?${done}|(?:退|驳|打)回(?:来)?${done}|(?:审核|备案|申请|初审|管局|公安|网安)?[^,]{0,4}(?:没(?:有)?(?:能)?(?:通)?过|没批|不通过|未通过|审核失败|不给过|黄了)|驳回|(?:was|been|got|is) (?:rejected|returned|declined|sent back|refused)|did(?: not|n't) pass|not approved|收到(?:了)?(?:驳回|退回)`,
      ),
      plain: new RegExp(
        `备案[^,]{0,10}(?:被)?(?:退回|驳回|打回)(?:来)?${done}|(?:订单|申请)(?:被)?(?:退回|驳回|打回)(?:来)?${done}|(?:通管局|管局|公安|网安|初审|审核|备案)[^,]{0,8}(?:给|被)(?:退|驳|打)(?:回)?(?:来)?${done}`,
      ),
    },
    {
      type: 'supplementRequested',
      said: /(?:要|让|叫|通知|要求|说)(?:我们?|再|你|还)?(?:补|补充|补交|补正|补齐)(?:一下|点|些|个|份)?(?:材料|资料|件|东西|文件|手续|什么)?|补正通知|整改通知|asked for (?:more|additional)|supplement/,
      plain:
        /收到(?:了)?(?:补正|整改)通知|(?:管局|公安|网安|接入商|民警)[^,]{0,8}(?:要|让|叫|通知|说)(?:我们?|再|还)?(?:要)?(?:补|补充|补交|补正|补齐)(?:一下|点|些|个|份)?(?:材料|资料|文件|手续)/,
    },
    {
      type: 'approved',
      said: new RegExp(
        `^(?!.*(?:域名|实名|短信|核验|人脸|等保|测评|初审|执照|证书|体检|考试)).*(?:审核|备案|申请|管局|公安|网安|icp|终审)?${already}(?:审核)?(?:通过|过|批(?:下来|准)?|下来|办(?:下来|好|成)|成功|拿到(?:备案)?号)${done}|备案(?:号)?(?:下来|出来|拿到|批下来)|(?:has been |was |is |got )?(?:approved|passed)|下号了|出号了`,
      ),
      plain: new RegExp(`备案(?:审核)?${already}(?:通过|批下来|办下来|下来|成功)${done}|备案号(?:下来|出来|批下来)${done}`),
    },
    {
      type: 'onsite',
      said: /(?:来|上门|到现场|现场|实地)(?:来)?(?:检查|核查|查看|看一?下|看看|看了|勘查|面审)|要(?:面审|当面)|约(?:了|我)?[^,]{0,6}(?:面审|当面|上门)|on-?site|(?:come|coming) to (?:visit|inspect)/,
      plain: /(?:网安|公安|民警|管局)[^,]{0,8}(?:上门|来现场|现场(?:检查|核查))/,
    },
    {
      type: 'underReview',
      said: /(?:管局|通管局|通信管理局|网安|公安|民警|派出所|警察)(?:的人|那边|那里)?[^,]{0,6}(?:来|打)(?:了|过)?(?:个)?(?:来)?(?:电话|电)|初审(?:已经?)?(?:通?过|好)了|(?:转|到|报|进|进入|提交到?)了?(?:管局|通管局|网安)(?:了|审核|那)?|(?:在|正在)?(?:管局)?审核中|(?:is )?under review|administration (?:has )?called/,
      plain: /(?:管局|通信管理局|网安)[^,]{0,4}(?:来|打)(?:了|过)?(?:个)?(?:来)?电话(?:来)?了?|初审(?:已经?)?通过了/,
    },
    {
      type: 'cancelled',
      said: new RegExp(
        `(?:备案|主体|网站|接入|订单|申请)?${already}(?:注销|撤回|撤销)(?:好|掉|完|成功|下来)?${done}|(?:has been |was )?(?:cancelled|withdrawn)`,
      ),
      plain: new RegExp(`备案${already}(?:注销)(?:好|掉|完|成功)?${done}`),
    },
    {
      type: 'changed',
      said: new RegExp(
        `变更(?:备案)?(?:手续)?${already}(?:办|做|弄)?(?:好|完|过|成功|通过|下来)${done}|change (?:was |is )?(?:done|approved)`,
      ),
      plain: new RegExp(`备案变更${already}(?:办|做|弄)?(?:好|完|成功|通过)${done}`),
    },
    {
      type: 'submitted',
      said: new RegExp(
        `${already}(?:重新|再次)?(?:提交|递交|交(?!互|易)|报)(?:上去|过去|上|出去|好|完|成功)?${done}|(?:已|已经)(?:重新)?提交|(?:i |we )?(?:have )?(?:re-?)?submitted|handed (?:it )?in|sent it in`,
      ),
      plain: new RegExp(
        `备案(?:申请|材料|订单)?[^,]{0,6}提交(?:上去|好|成功)?${done}|备案(?:申请|材料|订单)?(?:已经?)?(?:交|递|报)上去${done}|提交(?:了)?(?:icp|公安|联网|变更)?备案(?:申请)?${done}|提交(?:到|给)(?:接入商|管局|公安平台|平台)${done}`,
      ),
    },
  ],
  unless:
    /还没|没(?:有)?(?:提交|交|注销|撤|收到|下来)|未(?:提交|注销)|怎么|如何|什么时候|多久|要不要|能不能|是不是|会不会|可不可以|如果|万一|要是|以后|之后再|吗$|吗\?|\?|准备|打算|想要?|明天|下周|not yet|haven'?t|how|when|would|will|if\b/,
  before: /之前|以前|上次|曾经|去年|前年|原来|当年|过一次|previously|last time|years? ago/,
  notice:
    /(?:您|你|贵)(?:好)?[^。]{0,24}(?:备案|订单|申请|网站|材料)[^。]{0,30}(?:退回|驳回|不通过|未通过|不予|补正)|(?:驳回|退回|不通过|未通过)(?:的)?(?:原因|理由|说明|意见)\s*(?:是|为|如下)?\s*:|审核(?:结果|意见|反馈)\s*:|your [^.]{0,40}(?:filing|application|order)[^.]{0,30}(?:reject|return|declin|not (?:been )?approved)/,
  filings: {
    icpFiling: /icp|工信部|通信管理局|通管局|管局|接入商|阿里云|腾讯云|华为云|短信/,
    publicSecurityFiling: /公安|网安|联网备案|派出所|民警|警察|police|公网安备/,
    contingencyPlan: /预案|contingency plan/,
  },
  numbers: {
    icpFiling: /[\u4e00-\u9fff]icp备\s*\d{4,12}\s*号?(?:\s*-\s*\d{1,5}[axk]?)?/,
    publicSecurityFiling: /[\u4e00-\u9fff]公网安备\s*\d{8,18}\s*号?/,
  },
}
