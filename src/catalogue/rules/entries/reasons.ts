/** Reasons, in both locales, why no field of a case decides a statement. Several entries share one. */

export const penalty = {
  'zh-CN': '这是违反义务的后果，由主管部门认定，案件里没有可以判断的信息',
  en: 'A consequence that an authority decides; nothing in a case tells it',
} as const

export const dutyOfAuthority = {
  'zh-CN': '这是主管部门自己的义务，申请人没有可以填写的内容；办理进度按您记录的日期显示',
  en: 'A duty of an authority; the applicant fills nothing in. Progress is shown by the dates that you record',
} as const

export const observed = {
  'zh-CN': '这是观察到的情况，不是要求，没有可以判断的对错',
  en: 'Something observed, not something required: nothing can be right or wrong',
} as const

export const information = {
  'zh-CN': '这是说明，不是对这件备案的要求',
  en: 'Information, not a demand on this filing',
} as const

export const lateDuty = {
  'zh-CN': '要等以后的事情发生才用得上，现在的资料里没有它；到时请按这里办',
  en: 'It applies to something that has not happened yet; follow it when it does',
} as const

export const notOnForm = {
  'zh-CN': '备案表上没有对应的栏目，这里也不问；请自己核对',
  en: 'No form has a field for it and it is not asked here: check it yourself',
} as const

export const decidedThere = {
  'zh-CN': '由当地受理机关在办理时决定，这里无法判断',
  en: 'The local office decides it when it handles the filing',
} as const
