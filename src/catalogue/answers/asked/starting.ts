/** How people ask for the answers of `../starting.ts`, by their ids; `said` takes them apart. */
export const starting: Readonly<Record<string, string>> = {
  steps: `
    备案第一步做什么 | 备案流程是什么 | 整个流程怎么走 | 备案都有哪些步骤 | 备案要走哪几步 | 从哪里开始弄 | 先做什么后做什么 | 备案怎么备 | 我该怎么开始 | 网站备案怎么操作 | 我想备案该从哪下手
    一共几步 | 步骤说一下 | 流程给我讲讲 | 备案怎么办理 | 完全不懂备案怎么弄 | 新手怎么备案 | what are the steps | how does the filing work
    where do i start | how do i file my site`,
  icpDeadline: `
    ICP备案有截止日期吗 | ICP要在多少天内办 | 网站上线以后多久要备ICP | 可以先上线再备案吗 | 先开站后补备案行不行 | 网站已经开了再备来得及吗 | 备案有没有最后期限 | 能不能边用边备
    没备案先用着行不行 | 先跑起来回头再备案可以不 | 工信部备案有没有时限 | 网站先挂着以后再补备案 | is there a deadline for the icp filing
    can i open the site first and file later`,
  needServer: `
    没有服务器能备案吗 | 只买了域名没买服务器能备吗 | 一定要买服务器才能备案吗 | 备案是不是得先买云主机 | 还没买服务器可以先备案吗 | 域名和服务器要先买哪个 | 备案前要先准备好什么 | 不买服务器怎么备案
    光有域名够不够 | 没域名能备案吗 | 能不能先备案再买服务器 | 没钱买服务器可以备案不 | 需要先买空间吗 | do i need a server before filing
    can i file with only a domain`,
  serviceCode: `
    备案服务号是什么 | 备案授权码在哪拿 | 备案码怎么获取 | 服务号去哪申请 | 授权码是个啥 | 没有备案服务号怎么办 | 备案服务号用完了 | 一台服务器能给几个备案码 | 网上卖的备案授权码能用吗
    朋友能不能给我个备案服务码 | 服务码 | 授权码 | what is a filing service code | where do i get the authorisation code`,
  intranet: `
    公司内部系统要备案吗 | 只给员工用的后台要备吗 | 内网系统需要备案吗 | OA系统ERP要不要备案 | 测试站要不要备案 | 测试环境需要备案吗 | 网站不对外公开还要备吗 | 只有自己人能登录的网站要备案吗
    加了密码访问还要备案吗 | 局域网里用要备案吗 | 管理后台要备案不 | 自己用不给别人看的要备吗 | does an internal system need filing
    do i need to file a test site`,
  ipOnly: `
    用IP直接访问要备案吗 | 没有域名只用IP要备案吗 | 不用域名用ip打开网站行不行 | 用8080端口能不能不备案 | 换个端口能绕过备案吗 | 非80端口要备案吗 | 443端口不备案能用吗
    纯ip访问的网站怎么备案 | 有什么办法可以不备案 | 能绕过备案吗 | 改端口就不用备案了吧 | 没备案能用别的端口吗 | can i use an ip address without filing
    does another port avoid the filing`,
  mailOnly: `
    域名只用来收邮件要备案吗 | 企业邮箱要备案吗 | 域名放着不用要备案吗 | 域名买了没做网站要不要备 | 只做跳转的域名要备案吗 | 域名跳转到别的网站需要备案吗 | 301跳转要不要备案 | 闲置域名要备案吗
    只注册域名不建站 | 邮箱域名 | 备用域名也要备案吗 | does a domain used only for email need filing | redirect only domain`,
  platformShop: `
    只有公众号没有网站要备案吗 | 公众号要备案吗 | 微信公众号需要备案不 | 抖音店要备案吗 | 开淘宝店要不要备案 | 没有网站只有视频号要备吗 | 在平台上开店要备案吗 | 美团外卖店需要备案吗 | 企业微信要备案吗
    我就发朋友圈卖货要备吗 | 没有自己网站还要办吗 | 小红书账号要备案吗 | do i need to file for a taobao shop
    does a wechat official account need filing`,
  siteBuilder: `
    用建站平台做的网站怎么备案 | 凡科建站要备案吗 | 有赞商城怎么备案 | 模板建站需要备案吗 | 别人帮我搭的网站备案写谁 | 建站公司说他们统一备案可以吗 | saas商城要备案吗 | 网站是外包公司做的谁来备案
    用wordpress建站要备案吗 | 网站挂在建站公司名下行吗 | 自助建站平台的网站由谁备 | website builder filing | my site is on a saas shop`,
  ownRoom: `
    服务器放在自己公司能备案吗 | 自建机房怎么备案 | 家里的宽带做网站能备案吗 | 办公室一台旧电脑当服务器行吗 | 用家用宽带开网站可以吗 | 电信专线怎么备案 | 服务器不是云的是自己买的怎么办
    机器在自己厂里怎么备 | 托管机房怎么备案 | 自己的服务器找谁提交备案 | nas放家里要备案吗 | 联通拉的专线可以备吗 | can i file a server in my office
    home broadband`,
  freeHosting: `
    网站放在github上要备案吗 | 用cloudflare要备案吗 | vercel部署的要备案不 | shopify独立站要备案吗 | 用wix做的网站要备吗 | 免费空间要备案吗 | 放在国外免费主机要备案吗
    套了cloudflare还要备案吗 | 独立站需要备案吗 | github pages | shopify | vercel | do i need to file a shopify store
    cloudflare`,
  foreignLanguage: `
    外贸网站要备案吗 | 英文网站要备案吗 | 客户都在国外要不要备案 | 只给老外看的网站要备案吗 | 做出口的网站需要备吗 | 纯英文站也要备案吗 | 网站只面向国外客户还要备案吗 | 国内服务器做外贸站
    我的客户全在非洲还备吗 | 双语网站怎么备 | 外国人看的网站用备案吗 | 跨境电商独立站要备案吗 | does an english site need filing
    my customers are abroad do i need icp`,
  unfiledDomain: `
    域名没备案能用吗 | 没备案的域名解析过去会怎样 | 为什么打开网站显示未备案 | 网站被拦截说没有备案怎么办 | 网站打开提示该域名未备案 | 没备案能访问吗 | 备案前怎么测试网站 | 备案没下来能不能先测试
    页面说我网站暂时无法访问因为没备案 | 网站突然显示备案拦截页 | 没下号之前怎么调试 | what if the domain is not filed | my site shows a not filed page`,
  lawBasis: `
    哪条法律规定要备案 | 备案的法律依据是什么 | 凭什么让我备案 | 国家哪个文件说要备案 | 有没有红头文件 | 谁规定的必须备案 | 依据哪个法规 | 法律条文给我看看 | 备案是强制的吗依据呢
    公安备案依据是什么 | 凭哪条法要做预案 | 为什么国家要求备案 | which law requires filing | legal basis`,
  accessMethod: `
    接入方式选什么 | 接入方式是云主机还是虚拟主机 | 接入方式怎么填 | ECS算哪种接入方式 | 轻量应用服务器算什么接入 | 专线托管虚拟主机选哪个 | 不知道接入方式 | 我这个是云主机还是托管
    服务器租的选哪个接入 | 什么叫主机托管 | which access method | what is colocation`,
  serverPlace: `
    怎么知道服务器在哪个城市 | 服务器放置地怎么查 | 云服务器的地域在哪看 | 机房在哪个省我怎么知道 | 服务器所在地写哪里 | 不知道服务器放在哪 | 怎么看我的服务器是国内还是国外 | 服务器在哪个机房去哪看
    华东1是哪里 | 地域选哪个 | where is my server located | how do i find the region`,
  multiServer: `
    几台服务器要备几次案 | 多台服务器怎么备案 | 一个网站好几个IP怎么填 | 负载均衡的ip填哪个 | 每台服务器都要备案吗 | 加一台服务器要不要再备 | 服务器扩容要重新备案吗 | 两台机器要两个备案吗
    有五台云主机备案几个 | 多个公网ip都要写吗 | 同一个网站放在几台机器 | several servers one filing | do i file every server`,
  twoProviders: `
    一个域名能同时用两家云吗 | 阿里云和腾讯云同时用要备两次吗 | 主站在阿里云静态资源在腾讯云怎么备 | 两家云都有服务器怎么备案 | 同时接入两个服务商行不行 | 备了阿里云还想加华为云 | 双云部署怎么备案
    网站一半在这家一半在那家 | 两边云厂商都要备案吗 | 多云部署 | use two clouds at once | two providers same domain`,
  sharedServer: `
    两家公司能共用一台服务器备案吗 | 用别人的服务器备案可以吗 | 服务器是朋友的能备我的网站吗 | 服务器账号不是我公司的行不行 | 服务器在个人账号名下公司能备案吗 | 云账号实名和备案主体不一样可以吗
    一台服务器可以备几个网站 | 借别人的服务器备案 | 服务器是老板个人买的可以备公司网站不 | 一台机器放多个公司网站 | server in another person's account
    share a server between companies`,
  accountTransfer: `
    云账号换了备案怎么办 | 备案在别的账号下怎么转过来 | 同一家云换账号要重新备吗 | 备案信息不在我的账号里 | 备案账号登不上去 | 备案系统密码忘了 | 老账号找不到了备案怎么改
    备案挂在代理商的账号下怎么拿回来 | 员工离职把备案账号带走了 | 原来弄备案的人联系不上了怎么变更 | 之前是代办弄的我没有账号 | 密码忘了怎么登录备案系统
    move the filing to another account | lost the account of the filing`,
  languagesOnce: `
    多语言网站要备几次 | 中英文两个版本要备两次吗 | 网站有三种语言怎么填 | 英文站和中文站分开备吗 | 语言类别选什么 | 网站语言可以多选吗 | 小语种网站怎么填 | 英文版是单独域名要备吗 | 多语种要分别备案吗
    中文英文日文都有 | which languages do i choose | is each language filed separately`,
  providerPhone: `
    阿里云客服电话是多少 | 云厂商的客服怎么联系 | 腾讯云打哪个电话 | 出事了打云厂商什么号码 | 云服务商应急电话填多少 | 接入商电话去哪找 | 华为云客服热线 | 服务商联系电话怎么查 | 机房电话是多少
    域名商客服电话 | 注册商的联系电话 | provider hotline | phone number of the cloud support`,
}
