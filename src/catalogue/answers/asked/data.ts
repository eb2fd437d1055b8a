/** How people ask for the answers of `../data.ts`, by their ids; `said` takes them apart. */
export const data: Readonly<Record<string, string>> = {
  abroadIsExport: `
    用户数据存在新加坡算不算数据出境 | 数据放国外服务器算出境吗 | 存在境外算出境吗 | 什么是数据出境 | 数据出境 | 存香港算出境吗 | is storing data abroad an export
    data export`,
  assessment: `
    三千个人要做安全评估吗 | 多少人要安全评估 | 数据出境要评估吗 | 要不要申报网信办 | 人数门槛 | 出境安全评估 | 几万人要不要申报 | security assessment threshold
    how many people`,
  standardContract: `
    标准合同是什么 | 标准合同备案 | 认证是什么 | 出境合同 | standard contract`,
  separateConsent: `
    出境单独同意勾个协议行不行 | 单独同意是什么 | 写在注册协议里行吗 | 怎么取得单独同意 | 勾选框算单独同意吗 | separate consent`,
  localisation: `
    数据要存国内吗 | 一定要把数据放国内吗 | 用户数据能不能放国外 | 本地化要求 | must data stay in china`,
  sensitiveInfo: `
    什么是敏感个人信息 | 手机号算敏感吗 | 哪些信息敏感 | 身份证算敏感信息吗 | what is sensitive information`,
  importantData: `
    什么是重要数据 | 重要数据怎么判断 | 我的数据算重要数据吗 | important data`,
  cacFiling: `
    网信办备案是什么 | 要去网信办备案吗 | 网信办要办什么 | cyberspace administration filing`,
  privacyPolicy: `
    要写隐私政策吗 | 隐私政策 | 收集手机号要什么手续 | 收集用户信息要注意什么 | privacy policy`,
  gdpr: `
    GDPR是什么 | 要符合GDPR吗 | 欧洲用户怎么办 | gdpr`,
}
