/** How people ask for the answers of `../everyday.ts`, by their ids; `said` takes them apart. */
export const everyday: Readonly<Record<string, string>> = {
  policeWarned: `
    网警打电话说没备案要罚款咋办 | 网安打电话说我网站没公安备案 | 派出所叫我去补备案 | 公安发短信让我备案 | 网安大队通知限期备案 | 公安说再不备要处罚我 | 警察打电话让我交网站材料
    民警加我微信说网站要备案 | 网安上门说我没备案 | 接到公安电话说要停我网站 | 警察说我网站违规了怎么办 | 网安说三天内必须备 | 公安电话通知备案是真的吗
    the police called about my website | officer says we will be fined`,
  rectifyNotice: `
    收到整改通知书怎么办 | 管局要求限期整改 | 管局抽查说我信息不准确 | 收到短信说备案信息不真实要改 | 整改不了会怎样 | 限期整改几天内要改完 | 阿里云发邮件说要整改 | 接入商通知备案信息核查
    通知我信息要核实 | 说我网站内容和备案不符让整改 | 收到管局的函 | 让我写整改报告 | rectification notice received
    the administration wants corrections`,
  penaltyAppeal: `
    收到行政处罚决定书怎么办 | 罚款可以不交吗 | 觉得罚得不公平能申诉吗 | 对处罚不服怎么办 | 罚单去哪里交 | 能不能少罚点 | 可以申请复议吗 | 罚款交给谁 | 处罚能不能免 | 第一次违规会不会罚
    罚款可以分期吗 | 处罚会留记录吗 | appeal against a fine | penalty decision received`,
  reportOthers: `
    怎么举报没备案的网站 | 发现别人网站没备案去哪举报 | 同行没备案我要举报 | 举报诈骗网站打哪个电话 | 有人举报我没备案怎么办 | 会不会被人举报 | 网站冒充我们公司去哪里投诉 | 仿冒我网站的怎么办
    投诉云厂商找谁 | report an unfiled site | someone copied our site where to complain`,
  idLater: `
    身份证能不能晚点给 | 身份证号先不填行不行 | 证件我回头再发 | 能不能先弄别的最后再给身份证 | 证件不在身边怎么办 | 身份证明天再拍行吗 | 敏感信息可以最后填吗 | 先不给证件能往下走吗 | 身份证放家里了
    法人的身份证还没要到 | 照片过两天再传可以吗 | 现在手头没有执照 | 资料没齐能先填吗 | 缺一样先办着行吗 | can i give my id later
    i do not have the papers with me now`,
  assistantFee: `
    你们这个服务要钱吗 | 用这个聊天收费不 | 你帮我弄要多少钱 | 你们收不收服务费 | 用你填表要付费吗 | 填到最后会不会叫我付款 | 你这个助手免费吗 | 下载材料要付钱吗 | 生成文件收费吗
    是不是先免费后收费 | 你们靠什么赚钱 | 预案生成一份多少钱 | is this assistant free | does using this chat cost anything`,
  willYouCall: `
    你们会不会给我打电话 | 会不会天天骚扰我 | 填了手机会不会有人推销 | 你们会加我微信吗 | 会不会给我发短信 | 不想接电话行吗 | 有进展会通知我吗 | 怎么通知我结果 | 号下来你会告诉我吗
    到期了会提醒我吗 | 能提醒我办公安备案吗 | 会不会群发广告给我 | will you call me | do you notify me of the result`,
  device: `
    手机上能办吗 | 电脑才能弄吗 | 要不要下载软件 | 微信上能不能办 | 用什么浏览器 | 没有电脑怎么办 | 不会用电脑能办吗 | 平板可以吗 | 你们有没有小程序 | 要装什么插件吗 | 老年机能办不
    在手机上传照片行吗 | can i do this on my phone | which browser`,
  whoToFollow: `
    云客服说的跟你说的不一样听谁的 | 腾讯云客服催我补材料跟你这个是一回事吗 | 阿里云让我填的和你问的重复 | 你和接入商什么关系 | 在你这填了还要在阿里云填吗 | 你说的和管局说的不一样 | 到底听你的还是听他们的
    会计跟你说的不一样 | 接入商让我改你说不用改 | 两边要求不一样按哪个 | whom do i follow you or the provider | the provider says something else`,
  appChange: `
    APP加了鸿蒙版要补备吗 | 以后出苹果版还要备吗 | 包名改了备案要变更吗 | APP换了签名要报不 | 换了图标要改备案吗 | APP升级版本要重新备吗 | 老包还有人用填哪个包名 | APP改名字要变更吗
    鸿蒙版还没做以后上了要备么 | 换开发公司包名变了 | new platform of the app | package name changed`,
  anotherCase: `
    我还有一家公司也要办 | 帮别的公司再填一份 | 两个公司能一起填吗 | 怎么重新开一个 | 填完这个再弄一个 | 我同时要办两家 | 帮朋友也弄一份 | 代好几家客户填怎么弄 | 从头再来一份 | 重新开始怎么弄
    file for a second company | start a new one`,
  wordVersion: `
    材料有word版吗 | 下载下来能自己改吗 | 预案能导出word不 | 只有pdf怎么改 | 生成的文件能编辑吗 | 我想改改措辞 | 能不能换成我们公司的模板 | 文件抬头能改吗 | 可以加公司logo吗
    格式能调吗 | is there an editable version | can i edit the document`,
  subjectExists: `
    提示主体已存在 | 说我公司已经备过案了 | 系统说该证件已备案 | 首次备案提交不了说已有主体 | 我没备过怎么说有备案 | 公司以前的人备过我不知道 | 提示主体信息不一致 | 主体在别的平台有备案
    说我身份证已经有备案 | 老备案是谁弄的不知道 | 备案密码忘了怎么办 | 要备案密码 | the system says we already have a filing
    subject already exists`,
  identityMisused: `
    有人用我身份证备案了 | 我公司执照被人冒用备案 | 发现名下有个不认识的网站 | 别人拿我的信息去备案怎么办 | 身份证被盗用开网站 | 我没有网站却查到备案 | 前员工拿公司资料备了别的网站 | 怎么把冒用的备案注销
    someone filed with my id | a site i do not know is under our name`,
  numberStolen: `
    我的备案号被别人挂了 | 别的网站用我的备案号 | 备案号被盗用怎么办 | 赌博网站挂着我们的号 | 有人冒用我们备案号骗人 | 号让人抄走了 | another site shows our number
    our number is misused`,
  blockedAnyway: `
    已经备案了还提示未备案 | 有备案号怎么还被拦截 | 备过案网站打开还是拦截页 | 阿里云把我网站停了 | 网站突然被封了 | 网站被关停怎么恢复 | 云厂商说未接入要停我的站 | 备了案还是打不开
    换服务器以后提示没备案 | 被阻断访问 | 收到停止接入通知 | 腾讯云提示备案信息异常 | 网站让人家给停了 | filed but still blocked
    provider shut our site down`,
  notYetShown: `
    批了可是网上查不到 | 刚下号查询不到 | 工信部网站查不到我的号 | 备案通过了搜不到 | 第三方查询显示未备案 | 站长工具查不到备案 | 多久能查到备案信息 | 查询结果还是旧的
    the number is not shown yet | approved but not in the query`,
  overdueReview: `
    超过二十个工作日还没结果 | 一直显示管局审核中 | 审核拖太久能投诉吗 | 管局不批也不退怎么办 | 都一个月了没动静 | 等了好久没消息 | 找谁催审核 | 审核超时了怎么办 | 交了一个多月了还在审
    怎么老是审核中 | 是不是把我的忘了 | 省里最近是不是停审了 | 两会期间审核停吗 | 重大活动期间能备案吗 | review takes longer than 20 days
    still pending after a month`,
  duringReview: `
    审核期间要注意什么 | 审核中能换服务器吗 | 等批的时候要做啥 | 审核时服务器能停吗 | 审核期间手机要开着吗 | 备案中域名能过户吗 | 审核中可以改网站吗 | 等结果这段时间干什么 | 审核期间能不能解析
    审着的时候退了服务器会怎样 | 交了以后我还要管吗 | what should i mind while it is reviewed`,
  upgradeServer: `
    服务器升级配置影响备案吗 | 换个大一点的机器备案要改吗 | 加内存硬盘要变更吗 | 带宽升级要报吗 | 服务器续费要更新备案吗 | 换系统盘影响备案吗 | IP没变换了台服务器 | 升配要不要重新备 | 服务器换配置
    upgrading the server | resize the instance`,
  serverSpecs: `
    备案对服务器配置有要求吗 | 最便宜的服务器能备案吗 | 一核两G的能备吗 | 服务器要买多大才能备 | 带宽一兆能备案吗 | 配置太低会不会不给过 | windows还是linux有要求吗 | 系统有要求吗
    活动机99块的能备吗 | does the server size matter | cheapest server enough`,
  resolveAbroadLater: `
    备案后能把域名解析到国外吗 | 备了案服务器再换到香港行吗 | 备案下来以后网站搬海外 | 备完案不用国内服务器了 | 有备案号再用国外服务器会怎样 | 备案后解析到别家行不行 | 部分域名解析到境外
    after approval point the domain abroad | move overseas after filing`,
  domainUpkeep: `
    域名换注册商影响备案吗 | 域名转移要改备案吗 | 域名续费了要更新备案不 | 换DNS服务器影响备案吗 | 审核期间域名转出 | 域名从新网转到阿里云 | 域名过户给公司备案要改吗 | 改域名实名信息影响备案吗
    域名解析商换了 | transfer the domain to another registrar | change dns provider`,
  removeDomain: `
    备案里的域名想删掉一个 | 有个域名不用了怎么去掉 | 只注销一个网站别的留着 | 注销主体还是注销网站 | 减少一个域名 | 两个网站只想停一个 | 域名不续了备案里怎么删 | 注销网站会不会把主体也注销
    remove one domain from the filing | cancel one site only`,
  papersRenewed: `
    换了新身份证备案要改吗 | 身份证到期换新号码没变 | 执照换了新版要不要更新 | 执照经营范围变了备案要改吗 | 注册资本变了要变更吗 | 营业执照延期了 | 证件换证了备案要更新吗 | 股东变了要不要改备案
    换了新执照正本 | renewed my id card | licence reissued`,
  legalRepGone: `
    法人去世了怎么办 | 法人失联了 | 法人坐牢了还能备案吗 | 法人住院没法刷脸 | 老板跑路了 | 法人不配合不肯刷脸 | 法人跟我们闹翻了 | 法人只是挂名找不到人 | 法人在服刑 | 法人昏迷了
    法人是我前夫不配合 | legal representative died | legal representative cannot be reached`,
  heldByOther: `
    网站是建站公司弄的账号在他们手里 | 做网站的公司不肯给我域名 | 备案账号在前员工那儿 | 网络公司倒闭了账号拿不到 | 以前代办的人联系不上 | 建站公司不给我服务器密码 | 备案被做网站的扣着
    想从代办手里把备案拿回来 | 前合伙人拿着账号不给 | 云账号是别人手机号注册的登不上 | 公安平台账号是前同事注册的 | 账号忘了密码也收不到验证码 | the agency keeps our account
    former employee holds the account`,
  blacklist: `
    法人失信能备案吗 | 上了黑名单还能备吗 | 老赖能不能办备案 | 以前违规被注销过还能备吗 | 征信不好影响备案吗 | 公司欠税能备吗 | 有案底能备案不 | 被限制高消费的能当负责人吗 | 备案黑名单怎么解除
    坐过牢能备吗 | blacklisted can i file | bad credit`,
  noThreshold: `
    备案对注册资本有要求吗 | 公司没有员工能备吗 | 没交社保能备案吗 | 没开对公账户能备吗 | 公司没营业能备案不 | 备案看流水吗 | 规模太小能备吗 | 刚起步没收入能办不 | 要有办公场地吗 | 一人公司能备吗
    零申报的公司 | is there a minimum capital | do we need staff`,
  rareCharacter: `
    名字有生僻字打不出来 | 系统不认我的姓 | 身份证上的字电脑没有 | 公司名里有个怪字 | 名字里带点怎么填 | 少数民族名字太长 | 身份证末尾是X怎么写 | 名字是繁体字 | 名字里有数字的公司
    rare character in my name | my name is too long`,
  oldLicence: `
    执照还是老版没有信用代码 | 没有统一社会信用代码怎么填 | 填注册号还是信用代码 | 组织机构代码证还能用吗 | 三证合一之前的执照 | 税号和信用代码一样吗 | 信用代码在执照哪里 | 十五位的注册号
    执照丢了怎么备 | 执照正在补办 | old licence without credit code | lost our licence`,
  notWebsite: `
    只提供接口没有网页要备吗 | API域名要备案吗 | 游戏服务器要备案不 | 只跑程序不开网站 | 远程桌面要备案吗 | 服务器只放数据库 | 物联网设备连的服务器 | 下载站FTP要备吗 | 自己用的云盘
    爬虫服务器要备案吗 | 服务器只用来算东西 | api only no pages | game server`,
  miniProgramDomain: `
    小程序后台的域名要备案吗 | 小程序的服务器域名 | 公众号网页授权域名要备案 | request合法域名没备案 | app的接口域名要备吗 | 小程序用云开发还要备域名吗 | 微信支付的域名要备案吗
    H5页面要备案吗 | 扫码打开的网页要备吗 | domain behind the mini program | callback domain must be filed`,
  contentOfOther: `
    用A公司备案放B公司的内容行吗 | 备案主体和网站内容不是一家 | 用我公司的备案给客户放网站 | 网站卖的是别家的产品 | 个体户备案放品牌方内容 | 用亲戚公司备案我自己用 | 借公司的名义备案自己用
    挂靠在别人公司备案 | 备案写公司网站内容是个人博客 | content of another company | use my friend's company to file`,
  siteNameTaken: `
    网站名别人用了还能用吗 | 网站名称会不会重复 | 和别人重名行吗 | 名字跟大品牌一样会被退吗 | 网站名要和域名一样吗 | 网站名称和标题要一致吗 | 网站名和商标冲突 | 名字被占用了
    site name already used | same name as another site`,
  whichIp: `
    用了负载均衡IP填哪个 | 高防IP要填吗 | 弹性公网IP算吗 | CDN的IP填哪个 | 容器没有固定IP怎么填 | 共享IP怎么填 | 虚拟主机的IP不知道 | 好几个IP填一个行不 | 动态IP怎么备
    花生壳内网穿透能备案吗 | 函数计算没有IP | 对象存储静态网站怎么备 | which ip with a load balancer | serverless without ip`,
  splitServers: `
    网站在国内数据库在国外 | 前端放国内后端放香港 | 主站国内分站海外 | 国内外各放一台怎么备 | 图片放国外网站放国内 | 国内国外两套网站同一个域名 | 按用户地区分流
    servers both in china and abroad | one domain two regions`,
  whatIsFiled: `
    备案备的是域名还是服务器 | 备案是跟人走还是跟网站走 | 备案绑定的是什么 | 换域名还要备吗 | 备案和域名有啥关系 | 一个域名只能备一次吗 | 备案是备公司还是备网站 | 没域名的公司要备案吗
    what exactly is filed the domain or the server`,
  otherFilings: `
    ICP备案和工商备案一样吗 | 网站要不要去市场监管局备案 | 和域名实名是一回事吗 | 还有什么别的备案 | 税务要不要备案 | 备案和年检啥关系 | 网站要不要办文网文 | 除了这两个还有别的要办吗 | 红盾网备案
    还要去文化局办吗 | other registrations besides | is it the same as business registration`,
  showLicence: `
    网站要放营业执照吗 | 首页要公示执照信息 | 亮照是什么 | 网店要挂执照吗 | 执照图片要不要放网站上 | 要不要放许可证编号 | 网站底部还要放什么 | 要放联系方式吗
    show the licence on the site`,
  policeBeforeOpen: `
    网站没上线能先办公安备案吗 | 公安备案要网站能打开吗 | 没有开通日期怎么办公安的 | 网站还没做好公安备案怎么填 | 开通日期填哪天 | 开通时间怎么算 | 公安备案时网站打不开会退吗 | 不记得哪天开站的
    police filing before the site opens | which opening date`,
  policePerSite: `
    有三个网站公安要备几次 | 公安备案一个域名一次吗 | 多个网站公安备案怎么办 | 新加的网站公安也要备吗 | 一个主体多个网站公安备案 | 公安备案主体要审两次吗 | 同一公司第二个网站公安备案
    police filing for each site`,
  appPolice: `
    APP要公安备案吗 | 小程序要去公安备吗 | APP有ICP备案了还要公安的吗 | 公众号要公安备案吗 | 小程序公安备案怎么弄 | does an app need the police filing`,
  userRealName: `
    用户注册要实名吗 | 会员要不要绑手机号 | 评论要登录吗 | 网站用户要不要身份证认证 | 匿名留言可以吗 | 必须手机号注册吗 | real names of users`,
  logsHow: `
    日志怎么存 | 要存哪些日志 | 云服务器自带的日志算吗 | 日志要记什么内容 | 怎么打开日志 | 日志存在哪里合规 | 访问日志和登录日志都要吗 | 日志要不要异地备份 | 日志怎么导出给公安 | 用宝塔的日志行吗
    虚拟主机怎么留日志 | which logs and how | where to keep logs`,
  securityMeasures: `
    安全措施怎么填 | 安全保护技术措施写啥 | 没装防火墙怎么填 | 要买杀毒软件吗 | 云自带的安全防护算吗 | 必须装WAF吗 | 要不要买安全服务 | 最基本的防护要做哪些 | 安全设备没有怎么办
    我们啥安全措施都没有 | which security measures count | do we need a firewall`,
  mlpsTest: `
    等保测评多久做一次 | 二级等保要测评吗 | 等保每年都要测吗 | 测评要多长时间 | 测评不过怎么办 | 等保要花多久拿证 | 测评机构怎么找 | 等保测评谁来做
    how often is the mlps assessment`,
  cloudMlps: `
    阿里云过了等保我还要做吗 | 云平台有等保证书能用吗 | 用云的等保证明代替行不 | 服务器商说有三级等保 | 云上系统还要自己做等保吗 | 可以用机房的等保吗
    the cloud has mlps do we still need it`,
  planSign: `
    预案谁签字 | 预案要盖章吗 | 预案谁批准 | 预案批准人写谁 | 老板签一下就行吗 | 预案要发文号吗 | 预案什么时候生效 | 版本号怎么写 | 预案要不要开会通过 | who signs the plan
    who approves the plan`,
  planNeeds: `
    只做预案要给哪些资料 | 写预案要身份证吗 | 预案要执照吗 | 做预案要提供什么信息 | 光要一份预案要问多少 | 预案多久能出来 | 做个预案要几天 | 预案用得着公司名吗 | 预案当天能给我吗
    which data does the plan need | how long does the plan take`,
  callPolice: `
    被黑了要不要报警 | 报警要带什么证据 | 网站被攻击派出所管吗 | 损失多少才能立案 | 网络诈骗报警有用吗 | 报案去哪个公安 | 怎么保留证据 | 黑客能抓到吗 | 被攻击能索赔吗 | 日志要截图给警察吗
    should we report the hack to the police | what evidence to keep`,
  hackedFiling: `
    网站被黑会不会影响备案 | 被挂马备案会被注销吗 | 被黑成赌博网站会罚我吗 | 网站被篡改我要负责吗 | 被黑客利用发违法内容 | 因为被黑被关停了 | 首页变成博彩了备案咋办
    does a hack endanger the filing`,
  vulnNotice: `
    收到漏洞通报怎么办 | 网安说我网站有漏洞 | 公安发来隐患告知书 | 漏洞几天内要修 | 通报里的高危漏洞不会修 | 云厂商提示有漏洞 | 收到网络安全隐患整改通知 | 修完漏洞怎么回复
    we received a vulnerability notice`,
  contactHours: `
    核实电话什么时候打来 | 我白天不方便接电话 | 只有晚上有空 | 可以约时间打电话吗 | 电话是座机打来的吗 | 归属地外地的电话要接吗 | 没接到还会再打吗 | 让别人替我接核实电话行吗 | 电话里要回答什么
    when will they call | may someone else take the call`,
  translatePapers: `
    护照要翻译吗 | 外文执照怎么办 | 英文名字怎么填 | 材料要公证吗 | 外国文件要认证吗 | 中文名和护照名不一样 | 负责人不会中文 | 英文地址怎么写 | translate the passport
    notarised documents`,
  policyChange: `
    政策是不是变了 | 最近有什么新规定 | 今年备案有啥新要求 | 新网络安全法有什么变化 | 以后还要备案吗 | 你的规定是哪年的 | 说的是最新政策吗 | 规定什么时候更新的
    any new rules this year | is your information up to date`,
}
