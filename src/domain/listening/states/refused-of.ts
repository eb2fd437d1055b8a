import type { FieldDefinition } from '../../fields/definition.ts'

const things: readonly (readonly [said: RegExp, fits: (field: FieldDefinition) => boolean])[] = [
  [
    /身份证|证件|证号|id (?:card|number)/,
    ({ kind, key }) => kind === 'personalIdNumber' || /Id(?:Number|File|Type)$|CertNumber$/.test(key),
  ],
  [/地址|住址|住所|住哪|address/, ({ kind }) => kind === 'address'],
  [/电话|手机|号码|phone|mobile/, ({ type }) => type === 'phone'],
  [/邮箱|邮件|e-?mail/, ({ type }) => type === 'email'],
  [/姓名|名字|真名/, ({ kind }) => kind === 'personName'],
  [/照片|人脸|拍照|photo/, ({ type, key }) => type === 'upload' || /face/i.test(key)],
  [/营业额|营收|流水|收入|赚/, ({ key }) => key === 'annualRevenueCny'],
]

/** 地址不填: of several questions a refusal is about the ones of its thing, and about none of them where the thing was not asked. */
export function refusedOf(text: string, fields: readonly FieldDefinition[]): readonly FieldDefinition[] {
  const said = things.filter(([thing]) => thing.test(text))
  return said.length === 0 ? fields : fields.filter(field => said.some(([, fits]) => fits(field)))
}
