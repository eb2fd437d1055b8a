import type { FilingLife } from '../../domain/life/life.ts'
import { before, live, sent, step } from './steps.ts'

/** 公安联网备案: at the police portal, decided by the unit of the place (R-P01 to R-P13). No check by text message. */
export const publicSecurityFiling: FilingLife = {
  number: 'police',
  steps: [
    step('submitted', 'owner', [...before, 'supplement', 'rejected', ...live, 'cancelled']),
    step('underReview', 'authority', [...before, 'submitted', 'onsite', 'supplement']),
    step('onsite', 'authority', [...before, 'submitted', 'underReview', 'supplement', ...live]),
    step('supplementRequested', 'authority', [...before, 'submitted', 'underReview', 'onsite', 'supplement', ...live], ['notice']),
    step('rejected', 'authority', [...before, ...sent, 'rejected'], ['notice']),
    step('approved', 'authority', [...before, ...sent, 'rejected', 'approved'], ['number']),
    step('maintained', 'owner', [...live]),
    step('changed', 'authority', [...live, ...sent]),
    step('cancelled', 'authority', [...before, ...sent, 'rejected', ...live]),
    step('takenBack', 'owner', [...sent, 'rejected', ...live, 'cancelled']),
  ],
  next: {
    collecting: {
      'zh-CN': '把还缺的几项告诉我；齐了我就把要填的内容整理给您。',
      en: 'Tell me what is still missing; then you get everything to enter.',
    },
    ready: {
      'zh-CN': '登录 https://beian.mps.gov.cn ，单位用法人账号、个人用个人账号，照着填好提交。提交了告诉我一声。',
      en: 'Sign in at https://beian.mps.gov.cn (units with the account of the legal person), enter the data and submit. Then tell me.',
    },
    submitted: {
      'zh-CN': '等属地网安审核。电话要接，可能打电话核实。平台上有了结果告诉我。',
      en: 'Wait for the police unit of your place; it may call. Tell me the result that the portal shows.',
    },
    underReview: {
      'zh-CN': '等属地网安的决定。能注册、能评论的网站可能要面审或现场看。通过了把备案号发给我，被退回了把原文发给我。',
      en: 'Wait for the decision. Sites with sign-up or comments may be seen face to face. Send me the number, or the notice when it is returned.',
    },
    onsite: {
      'zh-CN': '按核查清单准备好，负责人和安全负责人在场。核查完了告诉我结果。',
      en: 'Prepare what the checklist says; the person in charge and the security officer are there. Tell me how it went.',
    },
    supplement: {
      'zh-CN': '按通知把要补的补齐，在平台上再提交一次。补的是什么，把通知原文发给我。',
      en: 'Add what the notice asks for and submit it again at the portal. Send me the notice.',
    },
    rejected: {
      'zh-CN': '把退回的原因逐条改好，改完在平台上重新提交。把通知原文发给我，我只问要改的那几项。',
      en: 'Put each reason right, then submit again at the portal. Send me the notice: I ask only what must change.',
    },
    approved: {
      'zh-CN':
        '审核通过后30日内，把公安备案号和图标放到网站底部，链接到公安平台的查询页，放好说“备案号挂好了”，我打开首页核对。信息有变化及时在平台上变更。',
      en: 'Within 30 days put the police number with its icon at the bottom of the site, linked to the portal, and tell me: I open the page and check. Change the filing when your data change.',
    },
    maintained: {
      'zh-CN': '日志留够6个月，每年至少演练一次，安全负责人换了及时变更。',
      en: 'Keep logs for 6 months, hold a drill every year, and change the filing when the security officer changes.',
    },
    changed: { 'zh-CN': '变更办好了。网站底部的备案号还在，不用换。', en: 'The change is done. The number on the site stays the same.' },
    cancelled: {
      'zh-CN': '公安备案已注销：把网站底部的公安备案号和图标撤下。',
      en: 'The police filing is cancelled: take its number and icon off the site.',
    },
  },
}
