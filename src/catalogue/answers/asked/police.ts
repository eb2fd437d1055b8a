/** How people ask for the answers of `../police.ts`, by their ids; `said` takes them apart. */
export const police: Readonly<Record<string, string>> = {
  policeDeadline: `
    公安那个要在多少天之内办 | 公安备案最多能拖几天 | 备案下来多久要去公安 | ICP过了多久办公安 | 公安备案最晚什么时候办 | 网站上线多久要去公安备案 | 公安那个有期限吗 | 公安备案有没有时间限制
    公安备案多久内办 | 几天内要去公安备案 | 公安备案期限 | 开通后多久办公安 | 公安备案什么时候办 | deadline of the police filing | within how many days`,
  policeLate: `
    已经超过时间了怎么办 | 过了30天才来办行不行 | 公安备案超过三十天没办会怎样 | 公安备案没按时办 | 公安备案超期了怎么办 | 超过30天了 | 过了时间还能办吗 | 晚了会罚吗 | 已经开了半年没办公安
    late for the police filing`,
  policePortal: `
    公安备案去哪个网站办 | 公安备案在哪里登记 | 公安备案网址是哪个 | 公安那个要本人跑一趟吗 | 公安备案在哪弄 | 公安的在手机上能办吗 | 公安备案要去派出所吗 | 公安备案要不要跑现场 | 公安备案在网上办吗
    公安备案在哪里办 | 公安备案网址 | 公安备案去派出所吗 | 公安网上怎么办 | 去哪里办公安备案 | where is the police filing made`,
  policeInterview: `
    公安要面审吗 | 会不会上门检查 | 公安会打电话吗 | 要去网安大队吗 | 现场检查 | police interview | on-site check`,
  policeReports: `
    要定期向公安报告吗 | 备案后要定期汇报吗 | 多久报告一次公安 | 每月要上报吗 | periodic reports to the police`,
  policeAccount: `
    公安备案用谁的账号 | 个人账号还是法人账号 | 公安平台怎么登录 | 注册公安账号 | which account on the police platform`,
  policeWhere: `
    归哪个网安管 | 公安备案属地怎么选 | 哪个公安局受理 | 公安备案地址填哪里 | which police office`,
  policeConfirm: `
    怎么向网安确认 | 怎么问当地网安 | 网安电话在哪里查 | 找谁确认要不要公安备案 | 不确定要不要办公安备案 | how do i ask the cyber police`,
  controlledGoods: `
    卖刀的算不算管制刀具 | 厨刀菜刀算管制吗 | 水果刀是管制刀具吗 | 什么是管制物品 | 卖刀具算吗 | 管制物品包括什么 | 弓弩 | controlled goods`,
}
