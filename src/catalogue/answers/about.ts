import type { Answer } from '../../domain/catalogue.ts'
import { house } from './basis.ts'

/** Ourselves, and the articles that people bring along. */
export const about = [
  {
    id: 'whoAreYou',
    asks: [
      '你是人还是机器',
      '你们是干嘛的',
      '你是谁',
      '你是机器人吗',
      '你是真人吗',
      '你是AI吗',
      '你们是什么公司',
      'who are you',
      'are you a bot',
    ],
    basis: [house],
  },
  {
    id: 'official',
    asks: [
      '你们是官方吗',
      '是不是政府的',
      '靠谱吗',
      '你说的算数吗',
      '会不会说错',
      '法律依据是什么',
      'are you official',
      'is this legal advice',
    ],
    basis: [house],
  },
  {
    id: 'whatCanYouDo',
    asks: ['你能做什么', '能帮我办什么', '你会什么', '怎么用', '怎么开始', '要我做什么', 'what can you do', 'how does this work'],
    basis: [house],
  },
  {
    id: 'documents',
    asks: [
      '最后给我什么',
      '能下载什么',
      '会生成什么文件',
      '文件在哪下载',
      '拿到材料以后怎么办',
      '填完之后怎么办',
      '下一步做什么',
      'what do i get',
      'download',
      'next step',
    ],
    basis: [house],
  },
  {
    id: 'resume',
    asks: ['中途退出怎么办', '能保存吗', '明天再填行吗', '换手机还能接着填吗', '关掉了会不会没了', 'can i come back later', 'is it saved'],
    basis: [house],
  },
  {
    id: 'changeAnswer',
    asks: ['填错了怎么改', '前面说错了', '怎么修改', '可以改前面的吗', 'how do i change an answer'],
    basis: [house],
  },
  {
    id: 'guideChecklist',
    asks: ['文章指南是什么', '指南核对', '网上文章说的要不要做', '文章里的要求都要满足吗', '指南清单', 'the article’s checklist'],
    basis: [house],
  },
  {
    id: 'onsite',
    asks: [
      '会有人上门核查吗',
      '要现场核查吗',
      '会不会来公司检查',
      '营收超5000万要核查吗',
      '用户超过10万要现场核查吗',
      'on-site verification',
    ],
    basis: [house],
  },
  {
    id: 'whitelist',
    asks: ['白名单是什么', '优先受理', '信用评价', '大企业能优先吗', 'whitelist', 'credit score'],
    basis: [house],
  },
  {
    id: 'vendorRecommendation',
    asks: ['买哪家服务器好', '推荐哪家云', '用什么设备', '哪家备案快', '推荐一个代办', 'which vendor is best', 'recommend'],
    basis: [house],
  },
  {
    id: 'askPerson',
    asks: ['人工客服上班时间', '什么时候有人', '人工什么时候在', 'when is a person available'],
    basis: [house],
    offersPerson: true,
  },
] as const satisfies readonly Answer[]
