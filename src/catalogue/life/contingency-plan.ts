import type { FilingLife } from '../../domain/life/life.ts'
import { before, live, step } from './steps.ts'

/** 应急预案: approved and published by the operator itself; an inspection may ask for more (R-S04, R-S18). */
export const contingencyPlan: FilingLife = {
  number: null,
  steps: [
    step('approved', 'owner', [...before, 'supplement', 'rejected', 'onsite']),
    step('onsite', 'authority', [...before, ...live, 'supplement']),
    step('supplementRequested', 'authority', [...before, ...live, 'onsite'], ['notice']),
    step('rejected', 'authority', [...before, ...live, 'onsite', 'supplement'], ['notice']),
    step('maintained', 'owner', [...live]),
    step('changed', 'owner', [...live]),
    step('cancelled', 'owner', [...live]),
    step('takenBack', 'owner', [...live, 'onsite', 'supplement', 'rejected', 'cancelled']),
  ],
  next: {
    collecting: { 'zh-CN': '把还缺的几项告诉我，预案就能写全。', en: 'Tell me what is still missing, and the plan is whole.' },
    ready: {
      'zh-CN': '下载预案，由主要负责人批准后发布，发到应急小组每个人手里。发布了告诉我一声。',
      en: 'Download the plan, have it approved and published, and give it to everybody in the response team. Then tell me.',
    },
    onsite: { 'zh-CN': '按核查清单准备好预案、演练记录和日志。', en: 'Prepare the plan, the drill records and the logs.' },
    supplement: { 'zh-CN': '按通知把预案补齐，重新批准发布。', en: 'Complete the plan as the notice asks, approve and publish it again.' },
    rejected: { 'zh-CN': '按整改通知逐条改好，改完重新批准发布。', en: 'Put each point right, then approve and publish it again.' },
    approved: {
      'zh-CN': '每年至少演练一次并留记录；人员、系统、电话有变化时更新预案。',
      en: 'Hold a drill at least once a year and keep its record; update the plan when people, systems or numbers change.',
    },
    maintained: { 'zh-CN': '下一次演练和评审按时做，做完留记录。', en: 'Hold the next drill and review in time and keep their records.' },
    changed: { 'zh-CN': '新版预案发给应急小组，旧版收回。', en: 'Give the new version to the response team and withdraw the old one.' },
    cancelled: {
      'zh-CN': '这份预案已停用。网站还在运行的，要有新的预案。',
      en: 'This plan is withdrawn. While the site runs, another one is needed.',
    },
  },
}
