/** How people ask for the answers of `../running.ts`, by their ids; `said` takes them apart. */
export const running: Readonly<Record<string, string>> = {
  afterApproval: `
    备案通过以后要做什么 | 备案号下来了接下来干嘛 | 拿到号之后还要弄什么 | 备案成功后下一步 | ICP通过了然后呢 | 备完案是不是就没事了 | 备案下来后有什么注意事项 | 通过之后还有什么手续
    号有了接下来要干啥 | 备案办好以后还要管吗 | 备案成功以后别的还要办不 | what do i do after approval | i got the number what next`,
  goLive: `
    备案通过后多久网站能打开 | 号下来了网站什么时候能访问 | 备案成功了怎么还打不开 | 通过以后什么时候可以解析 | 拿到备案号当天能开站吗 | 备案好了网站还是被拦截 | 已经备案了为什么还显示未备案
    下号后多久生效 | 备案通过马上能用吗 | 备案号出来了域名还是不能访问 | when can i open the site after approval | approved but still blocked`,
  resubmit: `
    被退回了怎么重新提交 | 驳回之后要等多久才能再交 | 退回几次会不会就不让备了 | 可以提交几次 | 退回了要重新交钱吗 | 改完材料从哪提交 | 退回后要从头再来吗 | 管局驳回了还能再申请吗 | 驳回会留记录吗
    被拒了影响下次吗 | 重新提交要多长时间 | 审核没过再提交要排队吗 | how do i submit again | is there a limit on submissions`,
  wrongSubmitted: `
    提交了才发现填错了怎么办 | 已经交上去了能撤回吗 | 怎么撤销备案申请 | 提交以后还能修改吗 | 审核中能改资料吗 | 备案订单怎么取消 | 交错了能撤吗 | 号都下来了才发现写错 | 手机号填错已经提交了
    不想备了能撤回申请吗 | 提交后发现照片传错了 | 撤单 | can i withdraw the application | i submitted a mistake`,
  holidays: `
    周末算工作日吗 | 节假日算不算在20天里 | 春节放假管局审吗 | 国庆期间备案会停吗 | 星期六星期天审核吗 | 放假期间算不算时间 | 双休日接入商上班吗 | 过年前提交来得及吗 | 调休算工作日吗
    五一放假审核会慢吗 | 20个工作日怎么算 | 工作日是自然日吗 | do weekends count | do holidays count as working days`,
  numberMeaning: `
    备案号后面的-1是什么意思 | 主体备案号和网站备案号有什么区别 | 号后面的数字代表什么 | 主体号是什么 | 服务备案号是哪个 | 备案号开头的字是什么 | 备案号里的A和X是什么 | 底部要写带-1的还是不带的
    我有两个备案号是怎么回事 | 许可证号是备案号吗 | 网站备案号和主体备案号填哪个 | 沪ICP备是什么意思 | what does the -1 mean
    organiser number and site number`,
  certificate: `
    备案有证书吗 | 备案证书在哪下载 | 有没有纸质的备案证 | 怎么证明我备案了 | 备案成功会发证吗 | 备案证明去哪打印 | 客户要我们提供备案证明 | 公安备案有证书吗 | 备案号就是证书吗 | 需要领证吗
    电子证书怎么下载 | 备案凭证 | is there a certificate | proof of filing`,
  publicInfo: `
    备案信息会公开吗 | 别人能查到我的名字吗 | 个人备案会不会泄露隐私 | 备案能查到我手机号吗 | 网上能看到谁备的案吗 | 备案信息谁都能看吗 | 我的身份证号会公示吗 | 备案查询会显示什么 | 能不能隐藏备案人
    别人查得到我家地址吗 | 备案了名字会挂网上吗 | is my data public | can others see who filed`,
  scamCalls: `
    有人打电话说备案要交钱是骗子吗 | 收到短信说我备案有问题是真的吗 | 自称管局的电话是真的吗 | 网安打电话来是不是诈骗 | 备案完老有骚扰电话 | 让我转账说是备案保证金 | 客服让我把验证码发给他
    怎么分辨真假备案短信 | 有人说不交年费就注销备案号 | 冒充工信部的短信 | 电话里要我加微信交费 | 有人说我网站违规要罚款 | is this call a scam
    somebody asks money for the filing`,
  contactAuthority: `
    管局电话是多少 | 通管局怎么联系 | 有问题打哪个电话咨询 | 工信部客服电话 | 能直接打电话问管局吗 | 管局的联系方式 | 怎么投诉管局 | 审核太久找谁催 | 对驳回不服怎么申诉 | 不服驳回去哪申诉
    我要投诉接入商找哪里 | 网安的电话去哪查 | 省通信管理局电话 | how do i contact the administration | who can i complain to`,
  refileAfterCancel: `
    注销以后还能再备案吗 | 备案注销了多久可以重新备 | 注销后号还是原来的吗 | 号没了重新备要多久 | 注销主体以后还能用原来的域名备吗 | 被注销后多久能再申请 | 取消了备案想再备上 | 注销后能恢复吗
    注销完马上重新备行不行 | 重新备案号会变吗 | can i file again after cancelling | how long after cancellation`,
  domainSold: `
    域名卖了备案怎么办 | 域名不续费了备案要注销吗 | 买的域名带着别人的备案怎么办 | 域名已经被别人备案了 | 买了个二手域名显示已备案 | 域名转给别人备案要处理吗 | 域名过期了备案还在吗
    域名被人抢注了备案号呢 | 已备案的老域名能直接用吗 | 域名被备案过提示已存在 | 别人用我的域名备了案 | 换域名备案怎么办 | 新域名要重新备案吗 | the domain already has a filing
    i sold the domain | new domain name`,
  keepOpen: `
    网站一直没内容会被注销吗 | 备案了不开站会怎样 | 网站打不开备案会掉吗 | 空网站会不会被清理 | 备完案放着不用行不行 | 网站暂停一段时间会不会掉备案 | 备案后必须马上开通网站吗 | 网站没做完被抽查怎么办
    网站维护打不开有影响吗 | 域名没解析备案会被取消吗 | 备案后多久不用会被收回 | 备案号会不会过期作废 | does the number lapse if the site is empty
    site offline for months`,
  siteRenamed: `
    网站名字改了要变更吗 | 网站改版要重新备案吗 | 换个模板要变更备案吗 | 想换个网站名称怎么办 | 网站换程序要不要备案 | 网站重新设计要报备吗 | 网站名称填错了想改 | 品牌改名了网站名要改备案吗
    页面换了要通知管局吗 | 改网站标题要变更备案吗 | i renamed the site | does a redesign need a change`,
  siteClose: `
    怎么关闭网站 | 怎么停解析 | 解析在哪里关 | 关站怎么操作 | 网站放个备案中的页面行不行 | 域名解析怎么暂停 | 怎么把网站先停掉 | 首次备案怎么关解析 | 解析暂停在哪点 | 不会关解析怎么办
    挂个建设中页面可以吗 | 关站要删文件吗 | how do i close the site | how do i stop the dns`,
  copiedFooter: `
    能用别人的备案号吗 | 借个备案号挂上行不行 | 网上买个备案号可以吗 | 买备案域名是不是不用备了 | 用朋友的备案号挂一下 | 随便写个备案号会查吗 | 假备案号有什么后果 | 租备案号靠谱吗
    别人盗用我的备案号怎么办 | 我的备案号被别的网站用了 | 抄一个号放上面 | can i use another site's number | somebody uses my number`,
  ipv6: `
    必须支持ipv6吗 | IPv6要不要填 | 没有ipv6能备案吗 | ipv6地址怎么备案 | 只有ipv6地址可以吗 | 网站一定要开ipv6吗 | 备案要求ipv6 | ipv6 | do i need ipv6`,
}
