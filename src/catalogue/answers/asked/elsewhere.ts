/** How people ask for the answers of `../elsewhere.ts`, by their ids; `said` takes them apart. */
export const elsewhere: Readonly<Record<string, string>> = {
  elsewhereCity: `
    今天天气怎么样 | 明天下雨吗 | 周末会不会降温 | 附近有什么好吃的 | 哪里有复印店 | 高铁票怎么买 | 去上海怎么走 | 酒店多少钱一晚 | what is the weather | which hotel`,
  elsewhereBuilding: `
    做个网站多少钱 | 建一个网站要花多少 | 网站设计费怎么收 | 开发一个小程序多少钱 | 做APP要多少预算 | 网页设计找谁 | 网站外观好不好看 | 你会做网站吗 | 帮我做个网站
    how much is a website | write code for me | design a logo`,
  elsewhereBuying: `
    服务器一年要多少钱 | 云主机价格是多少 | 买域名要多少钱 | 域名续费多少钱 | 服务器配置选多大 | 带宽买几兆合适 | 服务器买什么配置 | 哪种域名好记 | 域名起什么好 | 域名值多少钱
    how much does a server cost`,
  elsewhereRunning: `
    网站打开很慢怎么办 | 网站卡怎么优化 | 怎么提高网站速度 | 国外访问国内慢吗 | 香港的服务器国内打开卡不卡 | 数据库怎么连接 | 服务器远程连不上 | 怎么重装系统 | root密码怎么改 | 怎么装宝塔
    nginx怎么配置 | 网站报500错误 | 页面乱码怎么解决 | php怎么升级 | wordpress怎么装插件 | 代码怎么部署 | git怎么用 | 怎么写程序 | 你会编程吗 | 怎么申请免费证书
    ssl证书多少钱 | https怎么配置 | 证书装在nginx哪里 | 邮箱怎么设置 | 企业邮箱怎么开通 | 邮件发不出去 | my site is slow | how do i install nginx`,
  elsewhereSelling: `
    怎么排到百度首页 | 百度怎么不收录我的网站 | 怎么做SEO | 网站没流量怎么办 | 怎么推广 | 广告怎么投 | 怎么涨粉 | 抖音怎么起号 | 小红书怎么引流 | 淘宝怎么开店 | 店铺怎么装修 | 直播怎么带货
    外卖怎么入驻 | 平台扣点多少 | 客户从哪里来 | 生意不好怎么办 | how do i get traffic | seo ranking on google`,
  elsewhereBrands: `
    商标怎么注册 | 注册商标多少钱 | 专利怎么申请 | 软件著作权怎么办 | logo被人抄了怎么办 | logo怎么设计 | 版权登记 | 别人抄我网站怎么办 | 侵权了要赔多少
    register a trademark`,
  elsewhereCompany: `
    怎么注册公司 | 营业执照怎么办理 | 办执照要多少钱 | 公司怎么注销 | 注册地址怎么租 | 个体户怎么注销 | 工商年报怎么报 | 经营异常怎么移除 | 股权怎么分 | 公司章程怎么写 | 怎么开分店
    register a company | office rent`,
  elsewhereMoney: `
    怎么报税 | 税率是多少 | 发票怎么开 | 要交多少税 | 代理记账多少钱 | 社保怎么交 | 公积金怎么办 | 工资发多少合适 | 怎么招人 | 员工合同怎么签 | 怎么辞退员工 | 贷款怎么办 | 银行开户要什么
    对公账户怎么开 | 微信支付怎么开通 | 支付宝收款码怎么申请 | 手续费几个点 | 能借我钱吗 | how do i pay taxes | open a bank account | hire people`,
  elsewherePermits: `
    食品许可证怎么办 | 卫生许可证哪里办 | 消防检查怎么过 | 环评怎么做 | 健康证去哪办 | 特种行业许可证 | 烟草证怎么申请 | 高新技术企业怎么认定 | 有什么补贴可以拿 | 政府补助怎么申请
    ISO认证怎么做 | get a food permit | get a visa`,
  elsewhereChat: `
    你吃饭了吗 | 你几岁了 | 你有女朋友吗 | 给我讲个笑话 | 你喜欢什么 | 你老板是谁 | 你们公司在哪里 | 你们公司有多少人 | 你们加班吗 | 你们会涨价吗 | 你们招人吗 | 你们融资了吗
    你觉得我长得帅吗 | 今天几号 | 股票能买吗 | 彩票中奖号码 | 世界杯谁赢 | 孩子上学怎么办 | 居住证怎么办理 | 驾照怎么换 | 护照怎么办 | 医保怎么报销 | 看病去哪里 | 我失眠怎么办
    房子租金多少 | 离婚怎么办 | 打官司找谁 | 律师费多少 | tell me a joke | favourite food | how is your day`,
  elsewherePrices: `
    审核人员叫什么 | 审核我的那个人电话 | 你帮我看看网站有没有漏洞 | 帮我扫描一下网站 | 帮我杀个毒 | 测评公司收费贵吗 | 等保测评多少钱 | 做等保要花几万 | 代办公司哪家便宜 | 代办收我三千贵不贵
    高防一个月多少钱 | 防火墙多少钱 | 报价八万贵不贵 | 他们收费合理吗 | 这个价格高不高 | how much is an agent | what does an assessment cost`,
  elsewhereOthers: `
    你预测管局哪天批 | 隔壁老王几天批下来的 | 我同行为什么没备案也能开 | 竞争对手用什么服务器 | 审我材料的是谁 | 管局那个人姓什么 | 谁在审我的单子叫什么
    what is the reviewer called`,
}
