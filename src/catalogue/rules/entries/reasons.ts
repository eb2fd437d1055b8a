/** Reasons, in both locales, why no field of a case decides a statement. Several entries share one. */

export const penalty = {
  'zh-CN': '这是违反义务的后果，由主管部门认定，案件里没有可以判断的信息',
  en: 'A consequence that an authority decides; nothing in a case tells it',
} as const
