/** How people ask for the answers of `../trades.ts`, by their ids; `said` takes them apart. */
export const trades: Readonly<Record<string, string>> = {
  icpLicence: `
    ICP证和ICP备案有什么区别 | 要不要办ICP许可证 | ICP证怎么办 | 什么情况要ICP证 | 增值电信业务许可证要办吗 | EDI证要不要 | 经营性和非经营性怎么分 | 平台类网站要什么证
    收会员费要ICP证吗 | 许可证多久能下来 | 客户说我们没有ICP证 | B2B平台需要哪些许可证 | difference between icp licence and filing
    do i need an icp licence | edi licence`,
  onlineShop: `
    网上商城要什么证 | 网站能下单付款要办什么 | 自己的网站卖货要不要许可证 | 网站上可以收款吗 | 网站接支付宝微信支付要备案吗 | 网站卖自家产品算经营性吗 | 线上卖吃的要什么手续 | 卖酒卖化妆品网站要批文吗
    网站开通在线支付 | 自营商城怎么备案 | 官网上卖货算不算经营 | 团购接龙网站要什么证 | selling on my own site | online payment licence`,
  newsRepost: `
    网站上能转载新闻吗 | 放行业新闻要许可证吗 | 公司动态算新闻吗 | 网站有资讯栏目怎么备 | 自媒体文章要不要批文 | 转发时政新闻行不行 | 新闻资讯类网站怎么备案 | 发布新闻要什么证 | 栏目叫新闻中心可以吗
    转载公众号文章算新闻服务吗 | 网站名字带资讯 | can i repost news | news licence`,
  medicalSite: `
    诊所网站要批文吗 | 卖口罩医疗器械网站要什么证 | 药店网站怎么备案 | 牙科网站要前置审批吗 | 医美机构备案要什么材料 | 保健品网站要许可证吗 | 养生馆算医疗保健吗 | 宠物医院要前置审批吗 | 中医馆备案
    医院网站要卫健委批吗 | 药品信息服务资格证 | 体检中心的网站 | site of a clinic | selling medical devices`,
  educationSite: `
    培训机构网站要什么证 | 教育类网站要前置审批吗 | 教育前置审批取消了吗 | 幼儿园网站要教育局批吗 | 驾校备案要许可吗 | 卖网课要什么资质 | 线上辅导要办学许可证吗 | 舞蹈培训班要不要批文
    名字带教育两个字会不会被退 | 校外培训要什么材料 | 学校官网备案 | 知识付费网站 | site of a training school | online courses`,
  videoSite: `
    网站放视频要许可证吗 | 直播网站怎么备案 | 网站上放宣传片可以吗 | 视频网站要什么证 | 做短视频平台要批文吗 | 影视网站能备案吗 | 网站放电影行不行 | 网站放音乐要证吗 | 在线听书要不要许可
    用户上传视频要什么手续 | 嵌入b站视频可以吗 | video site licence | live streaming`,
  gameFinance: `
    游戏网站能备案吗 | 做小游戏要版号吗 | 金融类网站怎么备案 | 投资公司备案要什么 | 理财网站能备案不 | 名字带金融会被退吗 | 借贷平台怎么备 | 彩票网站能备案吗 | 区块链虚拟币网站可以备吗
    保险代理网站要什么证 | 基金公司网站 | 卖游戏点卡 | game site | finance site`,
  forum: `
    个人能做论坛吗 | 论坛网站怎么备案 | 社区类网站要什么手续 | BBS要批文吗 | 能发帖的网站个人可以备吗 | 交友网站能备案吗 | 网站有用户发布内容怎么办 | 问答社区备案 | 网站开放注册要办什么
    贴吧那种网站 | 聊天室可以备案吗 | 用户可以上传东西的网站 | can an individual run a forum | forum filing`,
  algorithm: `
    网站用了AI要备案吗 | 算法备案要做吗 | 接了ChatGPT要备案吗 | 生成式人工智能备案是什么 | AI客服要不要算法备案 | 大模型备案 | 做AI小程序要什么手续 | 用DeepSeek做的网站要另外备案吗
    推荐算法要备案吗 | 深度合成备案 | 智能机器人客服要报备吗 | algorithm filing | generative ai filing`,
  appDetail: `
    安卓和苹果要分别备案吗 | APP不联网要备案吗 | 公司内部用的APP要备吗 | APP没有服务器怎么备案 | H5套壳APP要备案吗 | APP改名要变更吗 | 网站备了APP还要单独备吗
    APP备案和软著是一回事吗 | 只上苹果商店要备案吗 | APP备案要软件著作权吗 | 鸿蒙应用要备案吗 | 快应用要备案吗 | do android and ios need separate filings
    offline app`,
  govDomain: `
    事业单位域名有要求吗 | 学校必须用edu域名吗 | 机关单位要用gov.cn吗 | 事业单位用com域名能备吗 | 村委会的网站用什么域名 | 公益域名要求 | 医院是事业单位域名用什么 | 政府网站备案有什么不同
    协会域名要org吗 | 党政机关域名 | domain of a public institution | gov.cn`,
  chineseDomain: `
    中文域名能备案吗 | 中文域名怎么填 | 汉字域名可以备吗 | .网址域名能备案吗 | 点中国域名行不行 | xn--开头的域名 | 中文.com能不能备 | .公司后缀可以备案吗 | 中文网址备案 | punycode
    chinese domain`,
}
