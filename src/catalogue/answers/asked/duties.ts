/** How people ask for the answers of `../duties.ts`, by their ids; `said` takes them apart. */
export const duties: Readonly<Record<string, string>> = {
  policeMust: `
    公安备案一定要做吗 | 公安备案可以不做吗 | 小网站要做公安备案吗 | 有ICP了还要公安备案吗 | 不做公安备案会怎样 | 公安备案是强制的吗 | 个人博客要公安备案吗 | 公安备案没人管吧
    企业官网需要公安备案不 | 只做ICP不做公安行不行 | 小程序要公安备案吗 | is the police filing mandatory | can i skip the police filing`,
  policeMaterials: `
    公安备案要哪些材料 | 公安备案要准备什么 | 办公安备案需要什么证件 | 公安备案填哪些内容 | 公安备案要手持照吗 | 公安备案的资料清单 | 网安备案需要提交什么 | 公安联网备案怎么填 | 公安备案要法人到场吗
    公安那边要交什么 | 材料和ICP的一样吗 | materials for the police filing | what does the police filing ask`,
  policeRejected: `
    公安备案被退回怎么办 | 公安备案不通过什么原因 | 网安说我资料不对 | 公安备案一直审核中 | 公安备案卡住了 | 公安备案没通过怎么改 | 网安大队退回来了 | 公安备案审核失败 | 公安备案提交后没反应
    公安备案怎么重新提交 | beian.mps 审核不过 | police filing rejected`,
  policeChange: `
    公安备案怎么变更 | 公安备案信息要改怎么办 | 公安备案怎么注销 | 换了服务器公安备案要改吗 | ICP变更了公安要不要也改 | 公安备案负责人换了 | 公安备案号能迁移吗 | 网站关了公安备案要注销吗
    公安备案的电话怎么改 | 网安那边也要变更吗 | 换域名公安备案怎么办 | 公安备案要重新办吗 | change the police filing | cancel the police filing`,
  policeIcon: `
    公安备案图标在哪下载 | 公安备案号的代码怎么放 | 警徽图标去哪弄 | 公安备案号怎么挂到网站上 | 公安的号和ICP号放一起行吗 | 两个备案号都要放吗 | 只放ICP号不放公安的行不行 | 公安备案编号链接怎么写
    公安备案号放哪里 | 那个小警徽怎么加 | 底部放一个号够不够 | police icon download | do both numbers go in the footer`,
  handleIllegal: `
    用户发了违法内容怎么办 | 有人在我网站留言骂人 | 网站被人发小广告怎么处理 | 评论区有违规信息 | 用户发反动言论怎么办 | 网站出现违法信息多久要报告 | 别人上传了黄色图片 | 违法信息要向谁报告
    评论要先审核吗 | 用户乱发东西我要担责吗 | 发现有害信息怎么处理 | illegal content by users | someone posts illegal content`,
  keepRecords: `
    用户发的内容要保存多久 | 发布记录要留几天 | 留言记录保存60天吗 | 聊天记录要存多久 | 60日记录备份是什么 | 论坛帖子要备份多久 | 注册信息要保存多久 | 发布内容的记录留多长时间
    how long do i keep posts | 60 days records`,
  inspection: `
    网安来检查要看什么 | 公安上门检查怎么准备 | 网警要来公司看什么 | 网安检查不合格会怎样 | 派出所说要来查网站 | 检查要准备哪些资料 | 网安大队现场检查 | 公安突击检查怎么办 | 检查的人会不会拷走我数据
    网安要我交自查表 | 上门检查会提前通知吗 | what do the police inspect | inspection by the cyber police`,
  securityPenalty: `
    没有应急预案罚多少 | 日志没留够会罚款吗 | 不做安全措施会被罚多少 | 违反网络安全法怎么罚 | 没有安全制度有什么后果 | 安全没做好会不会坐牢 | 网络安全处罚标准 | 罚个人还是罚公司 | 被黑了会罚我们吗
    网站被挂马会被处罚吗 | 不留日志会怎样 | 预案没做会怎么罚 | penalty for no plan | cybersecurity law fine`,
  planHow: `
    应急预案怎么写 | 预案谁来写 | 预案有模板吗 | 预案可以抄网上的吗 | 预案要请专家吗 | 预案要多少页 | 你能帮我写预案吗 | 预案怎么弄啊完全不会 | 预案要盖章吗 | 应急预案谁签字 | 小公司预案写多细
    预案多久更新一次 | 预案写好了要不要评审 | 没有技术人员怎么写预案 | how do i write a plan | plan template | who signs the plan`,
  planSubmit: `
    应急预案要交给谁 | 预案要上传吗 | 预案要报给网安备案吗 | 预案写完放哪里 | 预案需要提交管局吗 | 预案要给公安看吗 | 预案做好了送到哪 | 应急预案要备案吗 | 预案自己留着就行吗 | 预案要不要公示
    备案的时候要交预案吗 | who gets the plan | do i submit the plan`,
  drillHow: `
    演练怎么做 | 应急演练怎么搞 | 一个人怎么演练 | 演练要写记录吗 | 演练要拍照片吗 | 演练记录怎么写 | 桌面推演算演练吗 | 演练要请外面的人吗 | 没人怎么演练 | 演练要停网站吗 | 演练一次要多久
    演练内容有哪些 | 夫妻店怎么做演练 | how do i run a drill | drill record`,
  backup: `
    数据要多久备份一次 | 备份有什么要求 | 一定要异地备份吗 | 备份放哪里合适 | 不备份会怎样 | 云厂商自动快照算备份吗 | 备份要保留多长时间 | 备份要加密吗 | 网站数据怎么备份 | 备份频率写多少
    没做过备份怎么填 | 备份在同一台服务器上行吗 | how often must i back up | backup requirements`,
  vulnScan: `
    要做漏洞扫描吗 | 备案要渗透测试吗 | 一定要买安全检测报告吗 | 漏洞扫描多久一次 | 没做过漏洞扫描怎么办 | 网站要做安全检测吗 | 安全扫描报告要交吗 | 系统补丁要多久打一次 | 云厂商说我有漏洞怎么办
    发现漏洞要上报吗 | 需要买防火墙吗 | 要买WAF吗 | 要装杀毒软件吗 | do i need a vulnerability scan | penetration test`,
  mlpsGrade: `
    等保怎么定级 | 我这个网站是等保几级 | 等保级别谁来定 | 小公司要做等保吗 | 等保二级要求是什么 | 怎么知道自己要不要做等保 | 等保二级和三级的区别 | 电商网站等保几级 | 等保定级找谁
    官网需要等保测评吗 | 没做过等保填几级 | 等保备案证明怎么办理 | 等保测评多久一次 | how is the mlps level decided | which mlps level am i`,
  mlpsRenew: `
    等保要重新备案吗 | 等保2025新规是什么 | 等保备案要换新模板吗 | 等保备案过期了怎么办 | 老的等保证明还有效吗 | 等保更新截止什么时候 | 1001号文是什么 | 等保重新报备 | 等保证明到期
    mlps filing renewal`,
  payRansom: `
    中了勒索病毒怎么办 | 文件被加密了要赎金 | 要不要付赎金 | 服务器中病毒了先干什么 | 网页被篡改了怎么处理 | 网站被挂了博彩怎么办 | 服务器被挖矿了 | 数据库被删了怎么办 | 网站首页被改成别的了
    被黑了要不要报警 | 域名被劫持怎么办 | 打开网站跳到赌博网站 | ransomware | my site was defaced`,
  pipia: `
    个人信息保护影响评估是什么 | 影响评估怎么做 | PIA要做吗 | 影响评估报告谁来写 | 什么时候要做影响评估 | 影响评估要交给谁 | 个保影响评估有模板吗 | 出境前要做什么评估 | pipia
    impact assessment`,
  minorsData: `
    收集小孩信息要注意什么 | 学生信息算敏感吗 | 14岁以下要家长同意吗 | 儿童个人信息怎么处理 | 幼儿园放孩子照片到网站可以吗 | 未成年人注册要监护人同意吗 | 收学生的姓名电话要什么手续 | 儿童隐私
    孩子照片能放网站上吗 | children's data | parental consent`,
  exportContract: `
    跨境电商寄快递给国外算出境吗 | 把订单信息发给国外仓库要申报吗 | 海外代购要办数据出境吗 | 订酒店机票的信息传国外 | 国外总部要看员工信息要办什么 | 外企员工信息传到总部 | 给国外物流公司收货地址要评估吗
    哪些情况不用办出境手续 | 数据出境豁免有哪些 | 员工数据出境 | export exemption | employee data to headquarters`,
  foreignTools: `
    用谷歌分析算数据出境吗 | 网站用了海外的客服软件 | 用gmail收客户资料算出境吗 | 用Google表单收集信息 | 装了facebook像素算不算 | 用国外的CRM存客户算出境吗
    邮件发给国外同事算数据出境吗 | 给国外老板看客户名单 | google analytics | foreign crm`,
  exportPenalty: `
    偷偷把数据放国外会罚多少 | 数据出境不申报会怎样 | 泄露客户信息罚多少 | 违反个人信息保护法怎么罚 | 数据没合规有什么后果 | 没做隐私政策会罚吗 | 不办出境手续有什么处罚
    penalty for data export | fine under pipl`,
  dataStore: `
    客户信息能保存多久 | 用户要求删除数据怎么办 | 会员资料要存几年 | 用户注销账号要删信息吗 | 个人信息保存期限 | 不用的客户资料要删吗 | 客户投诉让我删他信息
    how long may i keep customer data | user asks to delete data`,
  personalData: `
    留个微信号算收集个人信息吗 | 什么算个人信息 | 只留电话算收集信息吗 | 网站有联系表单算不算收集个人信息 | IP地址算个人信息吗 | 邮箱算个人信息吗 | 我只记客户姓氏和电话算吗 | 预约登记算收集用户信息吗
    cookie算个人信息吗 | 不用注册就不算收集吧 | 客户下单地址算个人信息不 | 怎样才算收集了个人信息 | 扫码加微信算收集吗 | what is personal information
    does an email address count as personal information`,
  sensitiveExport: `
    只有二十几个人的护照照片传国外要办手续吗 | 敏感信息人数很少也要备案吗 | 把身份证照片存境外服务器 | 几十个人的敏感信息出境怎么办 | 传客户护照给国外合作方要什么手续 | 就一两个人的身份证传国外也要合同备案吗
    人脸照片放国外服务器 | 敏感个人信息出境门槛 | 病历资料传到国外 | 不到一万人的敏感信息要评估吗 | 银行卡信息存海外 | few passports abroad
    exporting sensitive information`,
  policeDown: `
    公安网站登不上去 | 公安备案平台打不开 | beian.mps进不去 | 公安备案系统一直转圈 | 公安平台登录报错 | 公安实名认证过不去 | 公安备案网站白屏 | 公安备案页面提交不了 | 公安平台扫码没反应
    网安平台崩了怎么办 | 公安备案上传图片失败 | 公安平台提示系统繁忙 | the police portal does not load | cannot log in to the police site`,
  planRoles: `
    就两个人还要领导小组吗 | 应急小组写谁 | 一个人的公司怎么写应急组织 | 没有技术人员应急组写谁 | 夫妻店哪来的领导小组 | 应急领导小组组长填谁 | 人手不够一个人能兼几个岗吗 | 老板和组长能同一个人吗
    值班电话要24小时吗 | 应急工作组要几个人 | 外包的技术能写进预案吗 | 我们小店没有部门怎么填职责 | 预案里面的联系人写谁 | 副组长要不要 | who is in the incident team
    two person shop incident team`,
  training: `
    培训必须请外面老师来讲吗 | 员工安全培训怎么做 | 网络安全培训一年几次 | 培训要不要签到 | 没做过培训怎么填 | 培训记录怎么写 | 培训可以自己讲吗 | 两个人的店也要培训吗 | 安全教育要培训什么内容
    培训要发证书吗 | 网上看视频算培训吗 | 员工培训多久一次 | do we need an outside trainer | security training for staff`,
  serverProof: `
    服务器所在地证明找谁开 | 服务器证明怎么开 | 没有机房证明怎么办 | 服务器位置证明要什么 | 租赁合同能当服务器证明吗 | 只有信用卡账单能证明吗 | 机房证明必须要吗 | 控制台截图能当证明吗
    要不要服务器购买凭证 | proof of the server location`,
  providerRegion: `
    跟新加坡公司签的合同算境内还是境外 | 接入商算境内还是境外 | 阿里云国际站算境外吗 | 国际版的云算国外服务商吗 | 签的是海外公司的云合同 | AWS中国区算境内吗 | 合同是香港公司签的算境外吗
    微软云世纪互联算国内吗 | 接入商所在地怎么填 | is my provider domestic or overseas`,
  appIcon: `
    图标尺寸有规定吗 | APP图标多大 | 图标大小要求 | app图标要什么格式 | 图标太大传不上 | 应用图标像素多少 | 图标要png吗 | 小程序图标有要求吗 | app icon size`,
}
