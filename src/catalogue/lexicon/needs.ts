import type { NeedWords } from '../../domain/listening/moves/hear-need.ts'

/** what is filed for: the site, the app, the name it stands under */
const thing = '(?:网站|官网|网页|网店|商城|独立站|博客|论坛|小程序|app|应用|站点|平台|系统)'
const gap = '[^。;!?]'

/**
 * What brings somebody here who does not say what is to be done, as they tell it. The first that is told counts; it is put forward, never
 * stored. By what the two filings are for: R-I01, R-I20 (a number that was cancelled, another provider), R-P01.
 */
export const needs: NeedWords = {
  situations: [
    {
      id: 'police',
      value: 'publicSecurity',
      said: new RegExp(
        `(?:公安|网警|网安|派出所|民警|警察|警官)${gap}{0,16}(?:叫|让|要求|催|通知|电话|找|登记|整改|补|查|发函|上门|来过|图标|编号)|(?:叫|让|催|通知)${gap}{0,6}(?:公安|网警|网安|派出所)|(?:police|psb|public security)[a-z ]{0,16}(?:want|ask|told|tell|require|need|call|contact|visit|wrote)`,
      ),
    },
    {
      id: 'numberLost',
      value: 'icpRefiling',
      said: new RegExp(
        `备案(?:号|主体|信息)?${gap}{0,8}(?:被)?(?:注销|取消|掉了|没了|失效|撤销|收回|过期|查不到|清退)|(?:注销|取消|掉)(?:了)?备案`,
      ),
    },
    {
      id: 'notFiled',
      value: 'icpRefiling',
      filingType: 'firstFiling',
      said: new RegExp(
        `(?:未|没有?|无|不)(?:做过?|办过?|弄过?|去)?(?:网站|域名)?备(?:过)?案|(?:打不开|上不去|访问不了|进不去|被?(?:拦截|封|屏蔽|阻断|关停?|停))${gap}{0,16}备案|备案${gap}{0,16}(?:打不开|上不去|访问不了|拦截|封|屏蔽|阻断|关停)|(?:block|shut|taken? down|clos|suspend)[a-z ]{0,30}(?:unless|until|because|if)[a-z' ]{0,24}(?:fil|icp|regist)`,
      ),
    },
    { id: 'neither', value: 'both', said: /两(?:个|样|边|种|项)?(?:备案)?都?(?:还|从来)?没(?:有)?(?:弄|办|做|搞|备)/ },
    { id: 'rejected', value: 'icpRefiling', said: new RegExp(`备案${gap}{0,8}(?:驳回|退回|打回|没(?:有)?通过|不通过|没过)`) },
    {
      id: 'moved',
      value: 'icpRefiling',
      filingType: 'addAccess',
      said: new RegExp(
        `(?:换|搬|迁|转|挪)(?:了|咗|到|去|成|家|个|新){0,3}${gap}{0,6}(?:云(?!主机|服务器)|服务商|接入商|供应商|平台)|从[^。;]{1,10}(?:搬|迁|转|挪|换)(?:到|去|至)|(?:mov|migrat|switch|chang|transfer)[a-z]{0,4}[a-z ]{0,20} from [a-z ]{2,24} to [a-z]`,
      ),
    },
    // another machine of the same house may be a change, another access or nothing at all: asked
    {
      id: 'otherMachine',
      value: 'icpRefiling',
      said: new RegExp(
        `(?:换|搬|迁|转|挪)(?:了|咗|到|去|成|个|台|部|新){0,3}${gap}{0,6}(?:服务器|机器?|主机|空间|ip)|(?:服务器|主机|空间|机房|ip)${gap}{0,6}(?:换|搬|迁|转|挪|变)了?`,
      ),
    },
    {
      id: 'change',
      value: 'icpRefiling',
      filingType: 'change',
      said: /(?:变更|修改|更新|改)(?:一?下)?备案|备案(?:的)?(?:信息|资料|主体|负责人)[^。;]{0,6}(?:变更|修改|更新|改|换)|(?:updat|chang|amend|modify)[a-z]{0,4}[a-z ]{0,16}(?:filing|icp|registration)/,
    },
    { id: 'cancel', value: 'icpRefiling', said: /注销(?:掉|了)?备案|备案[^。;]{0,6}注销/ },
    {
      id: 'numberAsked',
      value: 'icpRefiling',
      filingType: 'firstFiling',
      said: /(?:叫|让|要求?|催|提示|需要?|得)[^。;]{0,8}(?:提供|填|挂|上传|出示|有|写)?[^。;]{0,4}备案号/,
    },
    {
      id: 'newSite',
      value: 'icpRefiling',
      filingType: 'firstFiling',
      said: new RegExp(
        `(?:买|租|注册|申请|弄|搞)(?:了|好|的|个|一个|一台|台){0,3}${gap}{0,4}(?:域名|服务器|云主机|空间)|(?:想|要|准备|打算|计划|正在|刚|新|帮|给)${gap}{0,8}(?:做|建|搞|弄|开|整|上线|开发)(?:了|好|的|个|一个){0,3}${gap}{0,8}${thing}|(?:做|建|搞|弄|开发|整)(?:了|好)(?:个|一个)?${gap}{0,8}${thing}|${thing}${gap}{0,8}(?:做好|建好|弄好|搞好|开发完|要上线|想上线|准备上线)|(?:launch|build|open|start|set(?:ting)? up|creat)[a-z]{0,4}[a-z ]{0,20}(?:web ?site|site|app|shop|mini[- ]?program)|(?:need|want|have|like|going) to (?:register|file|record)[a-z +]{0,30}(?:web ?site|site|app|mini[- ]?program|domain)`,
      ),
    },
  ],
  /** asks for nothing but the way on: the proposal is the answer */
  onward:
    /(?:我|这|这个|那|该|要|应该|得|到底|现在|接下来){0,12}(?:怎么|咋|如何|怎样|咋个)(?:办|弄|搞|整|做|处理|操作|着手|开始)(?:呢|啊|呀|哦|嘛|才好|才行)?|(?:下一步|接下来|然后|该|要|需要)(?:该|要|得)?(?:干|做|弄|办|准备)(?:嘛|啥|什么|点啥|些什么)|(?:需要|要|走|办)(?:些|哪些|什么|啥)(?:手续|流程|材料|东西|步骤)|(?:能|可以)(?:不能|不可以)?(?:帮|教)(?:我|忙)[^。;]{0,6}|what (?:should|do|can) (?:i|we) (?:do|need)|how do (?:i|we)|do (?:i|we) (?:need|have to)/,
}
