/** Chapters of a contingency plan in the order of the usual outline, and what their headings say. */
export const planChapters: readonly { readonly id: string; readonly heading: RegExp }[] = [
  { id: 'general', heading: /总则|总体要求|指导思想|目的|编制依据|适用范围|general provisions|purpose|scope/i },
  {
    id: 'organisation',
    heading:
      /组织(?:体系|机构|架构|指挥|领导)|应急组织|小组|职责|领导机构|指挥(?:体系|机构|部)|机构(?:设置|和|与|及|$)|organi[sz]ation|roles|responsibilit/i,
  },
  { id: 'grading', heading: /分类|分级|定级|事件(?:等级|级别)|(?:等级|级别)(?:划分)?$|classification|severity|grading/i },
  { id: 'monitoring', heading: /监测|预警|monitoring|early warning|detection/i },
  {
    id: 'response',
    heading:
      /应急(?:响应|处[置理]|措施)|处置(?:流程|程序|措施|办法|步骤)|[\s、.)]处置$|响应(?:流程|程序)|先期处置|信息报告|response|handling/i,
  },
  { id: 'special', heading: /专项|ddos|勒索|网页篡改|数据泄露|木马|病毒|runbook|playbook/i },
  { id: 'recovery', heading: /后[期续](?:处置|处理|工作)|恢复|善后|调查(?:与|和|、)?评估|总结|recovery|post-incident|lessons/i },
  { id: 'prevention', heading: /预防|演练|培训|备份|prevention|preparedness|drills?|training/i },
  { id: 'support', heading: /保障(?!.*制度)|support|resources/i },
  { id: 'supplementary', heading: /附则|解释|施行|修订|supplementary|maintenance of (?:the|this) plan/i },
  { id: 'annexes', heading: /附件|附录|通讯录|annex|appendix|contacts/i },
]
