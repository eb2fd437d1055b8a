/** How people ask for the answers of `../site.ts`, by their ids; `said` takes them apart. */
export const site: Readonly<Record<string, string>> = {
  domainRealName: `
    域名证书在哪下载 | 域名证书是什么 | 域名要实名吗 | 域名实名认证 | 实名后多久能备案 | 刚实名能提交吗 | 域名没实名 | 实名认证要几天 | domain real name
    verify the domain`,
  domainHolder: `
    域名是亲戚买的可以吗 | 域名是别人名字的行吗 | 域名是我表弟买的可以不 | 域名不是我买的行吗 | 域名写的别人名字 | 别人用过的域名能备案吗 | 买的二手域名能备吗 | 域名在老婆名下行不行
    域名是朋友的能用吗 | 域名是别人名下的行吗 | 域名持有人不是公司 | 域名在个人名下 | 域名所有者要和公司一致吗 | 用老板的域名 | domain held by somebody else`,
  domainExpiry: `
    域名还有一个月就到期能备案吗 | 域名快过期了影响备案吗 | 域名过期忘续费备案还在不在 | 域名没续费怎么办 | 域名快到期了能备案吗 | 域名有效期要多久 | 域名剩几个月 | 域名过期了怎么办
    domain expires soon`,
  domainSuffix: `
    这个后缀能不能备案 | 什么后缀的域名能备案 | 什么后缀能备案 | .com可以吗 | 国外注册的域名行吗 | 域名后缀 | 在国外买的域名 | godaddy的域名 | which suffix
    domain registered abroad`,
  siteName: `
    网站名字叫中国开头的可以吗 | 网站名能带中国两个字吗 | 网站起什么名字好 | 网站名字有讲究吗 | 能用英文名吗 | 网站名称可以叫公司名吗 | 网站名称怎么起 | 网站名有什么要求 | 名字能用英文吗
    可以叫中国什么吗 | 网站名称不规范 | site name rules`,
  footerIcp: `
    备案号要放在网页哪里 | 备案号写在网站什么位置 | 网站底下那行字怎么加 | 备案号挂在哪 | 底部备案号写错了会罚吗 | 最下面那个编号怎么放 | 拿到备案号之后网站要改什么 | 备案号链接到哪里
    办完网站下面要放什么 | 备案号放哪里 | 底部要挂什么 | 网站底部 | 备案号怎么挂 | 要不要加链接 | 拿到号以后做什么 | 页脚 | footer | where to put the number`,
  footerPolice: `
    公安备案号放哪里 | 公安图标怎么挂 | 警徽图标 | 公安备案完要挂什么 | police icon in the footer`,
  electronicMark: `
    电子标识还要放吗 | 电子验证标识 | 备案证书要下载放网站吗 | bazs.cert | electronic mark`,
  resolving: `
    域名买了还没备案先放上去行不行 | 没备案先上线会怎样 | 备案前要不要停解析 | 解析没关会被退吗 | 没备案之前能先用域名吗 | 没备案能不能先上线 | 不备案先解析行不行 | 要关解析吗 | 域名解析要不要停
    没关解析 | 备案前能不能解析 | 网站能不能先打开 | 没备案先上线行不行 | switch off dns | may the domain resolve`,
  siteNotReady: `
    网站还没做好能备案吗 | 没有网站先备案 | 还没开发完可以备吗 | 先备案还是先做网站 | site is not ready yet`,
  commercial: `
    卖会员要办什么证 | 付费会员要不要许可证 | ICP许可证和ICP备案是一个东西吗 | ICP证是什么 | ICP许可和ICP备案是一个东西吗 | 网上开店要ICP证吗 | 收会员费要办什么证 | EDI证是什么
    ICP证和ICP备案有什么区别 | 网站挂广告赚钱可以吗 | 个人网站能接广告赚钱吗 | 放广告算经营性吗 | 经营性和非经营性区别 | 要不要ICP许可证 | 收费网站怎么办 | 卖货算经营性吗 | ICP证
    网上卖东西要许可证吗 | 会员收费 | commercial licence | icp licence | do i need a licence to sell`,
  preApproval: `
    网上开药店要啥手续 | 做培训网站要审批吗 | 卖农药要不要什么批准 | 卖酒要不要许可 | 卖保健品要什么许可 | 卖药要办什么证 | 卖这个要不要许可 | 算不算要前置审批 | 我们这行要不要前置审批
    这种要批文吗 | 前置审批是什么 | 要不要前置审批 | 哪些行业要审批 | 卖药要批文吗 | 教育网站要审批吗 | 新闻要许可证吗 | 医疗网站 | pre-approval
    which content needs approval`,
  contentChanged: `
    加了商城要变更吗 | 网站内容变了怎么办 | 改版要变更备案吗 | 加了论坛 | 业务变了要改备案吗 | content changed | added a shop`,
  app: `
    app要备案吗 | 手机软件怎么备案 | 苹果和安卓要分开备吗 | 安卓和苹果各备一次吗 | 我们的APP需要单独备案吗 | APP要备案吗 | 手机软件要备案吗 | 应用备案 | 安卓app | 苹果app要备案吗
    app上架 | does an app need filing | app filing`,
  miniProgram: `
    小程序备案在哪办 | 微信小程序要备吗 | 小程序要备案吗 | 微信小程序备案 | 小程序怎么备案 | mini program`,
  appSigning: `
    什么是公钥 | 公钥在哪里找 | 签名MD5怎么看 | 包名是什么 | SHA1怎么获取 | 什么公钥 | public key of the app | app signature`,
  subdomain: `
    二级域名要单独备吗 | www和不带www算两个吗 | 二级域名要备案吗 | 子域名 | www要单独备案吗 | m站要备案吗 | subdomain`,
  cdn: `
    用CDN要备案吗 | 加速要备案吗 | 上CDN | 套CDN可以不备案吗 | cdn`,
  interactive: `
    留言功能要去掉吗 | 有评论会不会被退 | 论坛能备案吗 | 评论功能要不要关掉 | 留言板要关吗 | 什么算交互 | 有留言算互动吗 | 注册登录算交互吗 | 什么是互联网交互服务 | 留言框算不算 | 评论算不算
    what counts as interactive`,
}
