/** How people ask for the answers of `../time.ts`, by their ids; `said` takes them apart. */
export const time: Readonly<Record<string, string>> = {
  howLong: `
    礼拜六礼拜天干活不 | 星期天审不审 | 放假期间还审核吗 | 周末审核吗 | 周末管局上班吗 | 春节期间审不审 | 节假日算不算在里面 | 过年能不能审 | 管局审核要多少个工作日 | 管局审核多久
    通管局审核要几天 | 管局那边要多久 | 通信管理局要审多长时间 | 要等到什么时候 | 什么时候能拿到备案号 | 审批要多久 | 整个弄下来要多少时间 | 备案要多久 | 多长时间能办好 | 要多少天 | 几天能下来
    什么时候能通过 | 审核要多久 | 办下来需要多长时间 | 周期多长 | 多久能办完 | 要等几天 | 大概多久 | 什么时候能好 | how long does it take
    how long will the filing take | how many days | when will it be approved`,
  howLongPolice: `
    公安备案要多久 | 公安备案审核几天 | 网安审核多久 | 公安联网备案多长时间办好 | 公安那边几天能下来 | how long does the police filing take`,
  rush: `
    能不能几天内办好 | 能不能快一点 | 能不能加急 | 可以加急吗 | 一天能下来吗 | 有没有快速通道 | 能快一点吗 | 加钱能快吗 | 插队 | 很着急能不能提前 | 明天就要用 | 绿色通道 | 能催一下吗
    can it be faster | express | urgent | speed it up`,
  oneMinute: `
    说十分钟包过是不是骗人的 | 听说几分钟就能过是不是假的 | 半小时办好的广告能信吗 | 一分钟就能备案是真的吗 | 网上说几分钟就能备好 | 秒备案 | 当天备案成功可信吗 | 快速备案靠谱吗 | 弹性备案
    一分钟备案是真的吗 | 有人说三天就能下来 | is one minute filing real | instant filing`,
  fee: `
    有人打电话说备案要收800块 | 别人说要交几百块是不是骗人 | 备案收不收钱 | 要交钱给管局吗 | 有人让交钱备案是真的吗 | 备案要钱吗 | 收费吗 | 多少钱 | 费用是多少 | 备案费 | 要交多少钱
    免费吗 | 官方收费标准 | 三百块还是五十块 | how much does it cost | is it free | fee | price`,
  agent: `
    找人办靠谱吗 | 代备案合法吗 | 淘宝代办能信吗 | 家里人能帮我弄吗 | 我儿子能帮我弄吗 | 让别人帮我填行不行 | 交给外包弄就行了吧 | 可以找人代办吗 | 代办靠谱吗 | 找代理 | 中介可以办吗 | 代备案
    能不能请别人帮我办 | 外包公司帮我弄行吗 | 代办公司 | can an agent do it | hire an agent | somebody else do it for me`,
  smsCheck: `
    短信是不是必须当天弄完 | 短信晚点弄行不行 | 没空看短信会怎么样 | 备案成功会通知我吗 | 通过了会发短信吗 | 管局会发短信给我吗 | 短信要我做什么 | 短信在哪个网站输 | 验证码几个小时内填
    工信部发的验证码是干嘛的 | 短信验证多长时间内要做 | 短信核验几小时 | 验证码多久有效 | 短信核验是什么 | 工信部短信 | 收到短信怎么办 | 短信要在多久内验证 | 管局发的短信 | sms check
    verification sms | how long do i have for the text message`,
  smsMissing: `
    他们打电话没接到怎么办 | 电话没接到会怎样 | 没收到验证短信 | 验证短信一直没来 | 短信码过期了 | 没收到短信 | 短信没收到怎么办 | 验证码输错了 | 短信过期了 | 超过24小时没验证 | 短信被拦截了
    did not get the sms | sms expired`,
  providerReview: `
    提交以后会有人打电话来吗 | 云厂商会打电话给我吗 | 交上去以后谁先审 | 提交之后谁来审 | 先是谁审核 | 备案电话会打给谁 | 接入商会打电话吗 | 初审会打电话核实吗 | 初审是什么 | 阿里云审核多久
    腾讯云初审 | 接入商审核 | 服务商审核多久 | 初审要几天 | first review by the provider`,
  status: `
    怎么查我备没备过 | 查备案号在哪 | 我的备案到哪一步了 | 怎么查进度 | 备案进度在哪看 | 查询备案 | 到哪一步了 | 怎么查备案号 | 备案查询网站 | check the status
    look up a filing number`,
  guarantee: `
    能保证过吗 | 你们包过不 | 保证能过吗 | 通过率多少 | 能不能保证 | 一定能通过吗 | 过不了怎么办 | 成功率 | can you guarantee it | success rate`,
  rejected: `
    退回来会不会被处罚 | 没通过会怎么样 | 不通过能重新提吗 | 驳回会罚款吗 | 被退回有没有处罚 | 被退回影响大吗 | 被驳回了怎么办 | 为什么会被退回 | 常见驳回原因 | 审核不通过的原因 | 备案老是不通过
    退回来了 | why are filings rejected | it was rejected`,
}
