/** How people ask for the answers of `../people.ts`, by their ids; `said` takes them apart. */
export const people: Readonly<Record<string, string>> = {
  whyId: `
    手持身份证照片拿去干什么 | 同意了你们拿我身份证去干嘛 | 为什么要拍手持照 | 干嘛非要法人身份证 | 为什么要法人的身份证 | 身份证号给你们干嘛用 | 为什么要身份证 | 要身份证干什么 | 身份证一定要给吗
    为啥要我身份证号 | 不给身份证行不行 | 要证件号码做什么 | why do you need my id | is my id number necessary`,
  dataSafety: `
    手持照会不会被拿去乱用 | 身份证会不会被拿去乱用 | 怕资料被拿去做别的 | 证件照会不会被盗用 | 你们会把我的资料卖了吗 | 信息放你这安全不 | 我的身份证会不会被拿去乱用 | 泄露了你们负责吗
    要这么多信息会不会泄露 | 信息给了你们会被卖掉吗 | 资料你们怎么保存 | 身份证号给你们安全吗 | 信息放你们这安全吗 | 身份证会不会泄露 | 我的信息安全吗 | 会不会泄露 | 资料会给别人吗 | 你们怎么保管
    身份证会不会被盗用 | 会拿去卖吗 | is my data safe | privacy`,
  deleteData: `
    我的资料怎么清掉 | 能删掉我的资料吗 | 怎么删除信息 | 办完能删吗 | 清空我的资料 | 注销我的数据 | delete my data`,
  principalLegalRep: `
    我不是法人能当负责人吗 | 负责人可以是员工吗 | 负责人写谁好 | 负责人必须是法人吗 | 主体负责人是谁 | 谁来当负责人 | 负责人写谁 | 主体负责人能不能写别人
    must the principal be the legal representative`,
  serviceOwner: `
    网站负责人是谁 | 服务负责人是什么 | 网站负责人写谁 | 主体负责人和网站负责人区别 | 两个负责人可以是一个人吗 | who is the site owner`,
  emergencyPhone: `
    应急电话填谁的 | 两个号码能一样吗 | 应急电话写谁的 | 应急联系电话能不能和手机一样 | 两个电话能一样吗 | 没有座机怎么办 | 应急电话是什么 | emergency phone`,
  idExpiry: `
    身份证快到期能备不 | 身份证过期了怎么办 | 身份证快过期了 | 证件有效期要多久 | 身份证过期能备案吗 | 营业执照快到期 | id expires soon`,
  age: `
    未成年能备案吗 | 多大年龄可以 | 十七岁可以吗 | 年龄要求 | 16岁 | minimum age`,
  individual: `
    没有公司能办吗 | 自己名义能备吗 | 我就自己玩玩的网站能备吗 | 个人名义可以备吗 | 没有营业执照个人能备案吗 | 个人可以备案吗 | 没有公司能备案吗 | 个人备案 | 个人怎么办 | 不是公司行不行
    个人和企业备案区别 | can an individual file | no company`,
  soleProprietor: `
    个体户能办几个网站 | 个体户备案用谁的身份证 | 个体户能备案吗 | 个体工商户 | 夫妻店能办吗 | 小店怎么备案 | 个体执照 | sole proprietor`,
  hkMoTwPerson: `
    香港人能备案吗 | 台湾人可以备案吗 | 港澳台居民 | 台胞证能用吗 | 台湾同胞 | 外国人能备案吗 | 护照可以吗 | hong kong resident | taiwan resident
    foreigner`,
  electronicLicence: `
    电子执照可以用吗 | 没有纸质执照行不行 | 电子营业执照行吗 | 只有电子执照 | 执照复印件可以吗 | 没有纸质营业执照 | 副本可以吗 | electronic licence`,
  emailNeeded: `
    没有邮箱怎么办 | 邮箱一定要吗 | QQ邮箱行吗 | 用什么邮箱 | no email`,
}
