import type { FilingLife } from '../../domain/life/life.ts'
import { before, live, sent, step } from './steps.ts'

/** ICP备案: through the access provider to the communications administration (R-I04 to R-I07, R-I10, R-I12, R-I14). */
export const icpFiling: FilingLife = {
  number: 'icp',
  steps: [
    step('submitted', 'owner', [...before, 'supplement', 'rejected', ...live, 'cancelled']),
    step('smsPassed', 'owner', [...before, 'submitted']),
    step('underReview', 'provider', [...before, 'submitted', 'smsCheck', 'onsite', 'supplement']),
    step('onsite', 'authority', [...before, 'submitted', 'smsCheck', 'underReview', 'supplement', ...live]),
    step(
      'supplementRequested',
      'authority',
      [...before, 'submitted', 'smsCheck', 'underReview', 'onsite', 'supplement', ...live],
      ['notice'],
    ),
    step('rejected', 'authority', [...before, ...sent, 'rejected'], ['notice']),
    step('approved', 'authority', [...before, ...sent, 'rejected', 'approved'], ['number']),
    step('maintained', 'owner', [...live]),
    step('changed', 'authority', [...live, ...sent]),
    step('cancelled', 'authority', [...before, ...sent, 'rejected', ...live]),
    step('takenBack', 'owner', [...sent, 'rejected', ...live, 'cancelled']),
  ],
  next: {
    collecting: {
      'zh-CN': '把还缺的几项告诉我；齐了我就把要交的材料给您。',
      en: 'Tell me what is still missing; then you get everything to hand in.',
    },
    ready: {
      'zh-CN': '登录接入商（卖服务器给您的那家）的备案系统，照着填好提交，并在它的 APP 里做人脸核验。提交了告诉我一声。',
      en: "Sign in to your access provider's filing system, enter the data, submit, and pass the face check in its app. Then tell me.",
    },
    submitted: {
      'zh-CN':
        '接入商先初审（据接入商公布，一般1至2个工作日）。收到工信部的核验短信后，24小时内按短信说的完成；输错太多次会被退回。核验过了告诉我。',
      en: 'The provider looks first (1 to 2 working days by its own account). Answer the check by text message within 24 hours; too many wrong entries return the order. Tell me when it has passed.',
    },
    smsCheck: {
      'zh-CN': '等管局审核。负责人的手机保持畅通，管局可能打电话核实。材料齐全的，管局在20个工作日内作出决定。有了结果告诉我。',
      en: 'Wait for the administration; it may call, so stay reachable. It decides within 20 working days of complete material. Tell me the result.',
    },
    underReview: {
      'zh-CN': '等管局的决定（材料齐全后20个工作日内）。电话要接；问到的内容照备案里填的答。通过了把备案号发给我，被退回了把原文发给我。',
      en: 'Wait for the decision (20 working days after complete material). Answer calls as the filing says. Send me the number when it passes, or the notice when it is returned.',
    },
    onsite: {
      'zh-CN': '按核查清单准备好，核查时在场。核查完了告诉我结果。',
      en: 'Prepare what the checklist says and be there for the visit. Tell me how it went.',
    },
    supplement: {
      'zh-CN': '按通知把要补的补齐，到原来的系统再提交一次。补的是什么，把通知原文发给我。',
      en: 'Add what the notice asks for and submit it again in the same system. Send me the notice.',
    },
    rejected: {
      'zh-CN': '把退回的原因逐条改好，改完到原来的系统重新提交。把通知原文发给我，我只问要改的那几项。',
      en: 'Put each reason right, then submit again in the same system. Send me the notice: I ask only what must change.',
    },
    approved: {
      'zh-CN':
        '把备案号放在网站首页底部中央，链接到 https://beian.miit.gov.cn ，放好说“备案号挂好了”，我打开首页核对。网站给内地用户用的，开通后30日内再办公安联网备案。信息有变化要提前30日办变更。',
      en: 'Put the number at the bottom centre of the home page with a link to https://beian.miit.gov.cn and tell me: I open the page and check. File with the police within 30 days of going live. File a change 30 days ahead.',
    },
    maintained: {
      'zh-CN': '保持网站能打开、备案号挂着、联系人电话能接通。信息有变化提前30日办变更。',
      en: 'Keep the site reachable, the number shown and the contacts in use. File a change 30 days ahead.',
    },
    changed: {
      'zh-CN': '变更办好了。公安联网备案里同样的信息也要跟着改。',
      en: 'The change is done. The police filing must follow with the same change.',
    },
    cancelled: {
      'zh-CN': '备案已注销：网站底部的备案号要撤下，内地服务器上的网站不能再开放。要重新开站，按首次备案再办。',
      en: 'The filing is cancelled: take the number off the site; it may no longer be served from the mainland. To reopen, file for the first time again.',
    },
  },
}
