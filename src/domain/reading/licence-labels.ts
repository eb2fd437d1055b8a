/** What a business licence says, and the label before it. A label of two letters far apart is read as two lines: 名, 称. */
export const licenceLabels: readonly { readonly name: LicenceItem; readonly label: RegExp }[] = [
  { name: 'name', label: /^(?:名称?|称|.称(?=[·•]))(?!字)/ },
  { name: 'type', label: /^(?:类型?|型)/ },
  { name: 'representative', label: /^(?:法定代表人|经营者|负责人|执行事务合伙人|投资人)/ },
  { name: 'scope', label: /^(?:经营|(?:宗旨和)?业务)范围/ },
  { name: 'capital', label: /^(?:注册资[本金]|资本|成员出资总额|出资额|开办资金|设立资产)/ },
  { name: 'established', label: /^(?:成立日期|注册日期)/ },
  { name: 'term', label: /^(?:营业期限|经营期限|合伙期限|有效期限|有效期(?=$|[自:]|\d{4}))/ },
  // 主 is how a recogniser writes a spaced 住
  { name: 'address', label: /^(?:[住主]所|住|所|经营场所|营业场所|主要经营场所)/ },
  { name: 'form', label: /^组[成织]形式/ },
  // of institutions, societies and private non-enterprise units
  { name: 'funding', label: /^经费来源/ },
  { name: 'superior', label: /^(?:举办单位|(?:业务)?主管(?:单位|机关))/ },
  { name: 'area', label: /^活动地域/ },
]

export type LicenceItem =
  | 'code'
  | 'name'
  | 'type'
  | 'representative'
  | 'scope'
  | 'capital'
  | 'established'
  | 'term'
  | 'address'
  | 'form'
  | 'funding'
  | 'superior'
  | 'area'

/** Stands on every licence and is nobody's value. */
export const licenceFurniture =
  /国家企业信用|登记(?:管理)?机关|^发证机关|监制|^营业执照$|^\(?[正副]本\)?|gsxt|^★$|国家市场监督|企业信用信息公示|扫描二维码|了解更多登记|备案、许可|编号:|通过国家|与原件(?:核对)?[一相]|^仅供|^供.{2,8}使用|他用无效|^无效$|再次?复印无效|^年月日$|年报/

/** Stands beside the others and is asked by nobody: 个人经营, who supervises a society. */
export const unasked: ReadonlySet<LicenceItem> = new Set(['form', 'funding', 'superior', 'area'])

/** On one line only, next to their label. */
export const oneLine: ReadonlySet<LicenceItem> = new Set(['representative', 'capital', 'established', 'form'])
