/** Further ways to ask what the files beside this one answer. */
export const moreSaid: Readonly<Record<string, string>> = {
  howLong:
    '办下来得多少天|大概多久能批|今天交月底能下来不|要等几个礼拜|前前后后要多长时间|快的话几天|这东西要弄多久啊|从提交到拿号要多久|管局一般审几天|最快什么时候能好|最慢要等到什么时候|下个月开业来得及下号吗|走完整个流程得多长时间|ICP审核周期|备案要不要一个月|几时能搞定|法定审核时间是多少|二十天是工作日吗|要等好久才办得好|什么时候能批下来|how long will it take|when will i get the number|how many working days does the review take|how long until we get the number roughly|最快几天能下来|月底之前能好吗|双十二之前能下来吗|今天交的话什么时候能开|今天提交月底网站能打开吗|现在交什么时候网站能开|交了以后多久网站能用',
  howLongPolice:
    '公安那边审多少天|网安要审多久|公安备案要等几天|公安联网备案多久下来|公安备案什么时候能通过|公安审核快不快|交到网安以后多久有结果|公安号几天能下来|公安审批时间|how long does the police filing take',
  rush: '能不能快一点我急用|多给点钱能不能快|有没有关系能插个队|下周就要上线能不能提前批|有快速办理的渠道吗|花钱能加快吗|能催一下管局吗|急着开业能先办我的吗|有没有VIP通道|怎么才能办得快一些|可以加塞不|等不及了有没有办法|找人打招呼能快吗|can you speed it up|is there a fast track|pay extra for faster',
  oneMinute:
    '广告说几分钟就能备好|有人说当天就能下号|一分钟备案靠谱不|网上说秒过真的吗|抖音上说马上出号|听说半小时就能搞定备案|不是说一分钟就办完吗|淘宝上说24小时包下是不是真的|某宝说三天包过信得过吗|is the one minute filing real|instant filing',
  fee: '办备案国家收钱吗|备案费是多少|公安备案要不要钱|要交什么费用不|备案每年要交年费吗|管局收费标准|办一个多少钱|是不是免费的呀|要花几百块吗|有没有隐藏收费|需要交押金保证金吗|备案手续费|总共得花多少|这个收不收费|代办三千块贵不贵|how much does it cost|is there a yearly fee|do i have to pay|is there any government fee|agent invoiced a filing tax|官方收税吗|代办开了备案税的账单|办下来总共要花多少钱|全部弄好一共要多少钱|从头到尾要花多少',
  agent:
    '找代办公司靠谱吗|能不能花钱请人办|让我朋友帮我办可以吗|委托别人去弄行不行|找中介代理备案合法吗|我不会弄能让别人来办吗|代备案会不会有风险|外包公司可以代我们备案吗|让我儿子替我操作行吗|黄牛能办吗|建站公司说包备案|打字复印店能帮忙弄不|广告公司说帮我代办|员工代办可以吗|用不用本人亲自办|can an agent file for me|can my assistant do it|hire someone to file|代办说交800块三天包下号靠谱吗|代办收费说包过能信吗|代理公司收我几千靠不靠谱|代办说不用本人刷脸|花钱找人包备案可信吗|代办公司说三天包下号靠谱吗|代办收800块能信吗|交钱就包过的代办可靠吗',
  smsCheck:
    '核验短信多长时间内要填|收到验证码之后要干什么|短信核验在哪里操作|验证码发到谁手机上|验证码有效期多久|短信验证码输错了怎么办|短信要谁来验|核验短信超时了怎么办|工信部短信是干嘛的|12381发来的短信怎么弄|短信核验没做会怎样|短信里的验证码填到哪|输错几次会锁|两个负责人都要短信核验吗|忘了填验证码过期了|what do i do with the sms code|how long is the sms valid|验证码输错好几次会怎么样|验证码错了几次怎么办',
  smsMissing:
    '手机一直收不到核验短信|验证码没来怎么重发|短信核验没有收到|等了一天还没收到工信部短信|能不能重新发验证码|换手机了收不到短信|短信被拦截了|验证码迟迟不到|验证短信发到旧号码了|i did not get the sms|resend the code',
  providerReview:
    '提交以后谁先审|阿里云会给我打电话吗|接入商审核要多久|初审是什么意思|云厂商初审没过|腾讯云要审几天|初审看什么|初审电话没接到怎么办|服务商会打电话核实吗|云服务商的人会联系我吗|先审的是哪边|平台审核和管局审核|who reviews first|will the provider call me',
  status:
    '在哪儿能查备案进度|我的备案审到哪一步了|怎么看有没有通过|备案号忘了去哪查|怎么查公司有没有备过案|在哪查备案号|查询备案信息的网站|怎么知道审核结果|我以前备过没备过怎么查|现在管局审到第几步了|怎么查别的网站备案|查主体备案号|备案状态显示审核中是什么意思|号多少我忘记了上哪找|where can i check the status|look up my number|帮我查查别人备案过了没|能查到别的公司备案吗|同行的备案怎么查|帮我看看过了没有',
  guarantee:
    '你能保证百分百通过吗|包不包过|过不了怎么办能退吗|你看我这材料能过吗|成功率高不高|肯定能批吗|会不会白忙一场|有多大把握能过|我这种情况能过吗|批不下来怎么办|can you guarantee approval|will it pass|我这些材料你看百分之百能过吗|材料这样交能通过吗|你觉得我能过吗',
  rejected:
    '为什么被打回来了|驳回一般是什么原因|退回来说材料不对|审核没通过什么原因|怎么样才不会被退|哪些情况会被驳回|管局说不符合要求|老是不过怎么回事|被退了好几次了|被退回不晓得原因|容易被退的是哪些|怎么避免被驳回|审核失败了|退回通知看不懂|why was it rejected|common reasons for rejection|被打回来了不晓得什么原因|退回来没写原因',
  whatIsIcp:
    'ICP备案到底是啥|备案是干什么用的|什么叫备案|ICP是什么意思|为什么网站要备案|备案有什么用|工信部备案是个什么东西|备案是备的啥|网站备案啥意思|ICP三个字母代表什么|what is the icp filing|what does filing mean',
  whatIsPolice:
    '公安备案是什么|公安联网备案是干嘛的|网安备案是啥|为什么公安也要备|公安备案有什么用|公安备案是备什么|what is the police filing',
  bothFilings:
    'ICP和公安备案有啥区别|为什么要备两次|工信部和公安那两个是不是一样|两个备案是一个东西吗|办了ICP还要办公安的吗|公安和ICP是不是重复了|两种备案分别归谁管|怎么还有一个公安的|difference between icp and police filing|are both filings needed',
  doNothing:
    '不备案会有什么后果|不备案会被罚款吗|不办会不会坐牢|没备案被发现怎么办|偷偷开站不备案行不行|不备案罚多少钱|没备案被查到会怎样|要是我就不备呢|不备案真的会有人管吗|不理它会怎么样|一直没备案现在会被罚吗|管局真的会查吗|不备案网站会被关吗|what happens if i do not file|is there a fine|不备案会不会抓我|不备案犯法吗|没备案会拘留吗',
  accessProvider:
    '接入商是谁|接入商填哪个|什么是接入服务商|域名和服务器不在一家找谁备|到底找谁备案|在哪家备案|备案找域名商还是服务器商|接入商是阿里云吗|域名在这家服务器在那家去哪备|域名商能不能备案|网络接入商怎么填|ISP是什么|我该去哪个平台备案|who is the access provider|which company do i file with|域名和服务器不在一家找哪家备案|域名在一家服务器在另一家到哪家备',
  authority:
    '我这边归哪个管局管|我们归哪里审批|是哪个省审|备案归谁管|要去哪个通信管理局|公司在昆明归哪边管|归哪个部门管|省通管局是哪个|我们公司注册地和办公地不同归哪管|是市里批还是省里批|which authority is responsible|which province',
  authorityByServer:
    '服务器在外省归哪边管|服务器在上海公司在浙江归哪里|是看服务器在哪还是看公司在哪|公司和服务器不在一个省怎么备|机器在广州公司在云南归谁|按服务器所在地还是注册地|服务器所在地的管局管吗|which counts the server or the company',
  selfFile:
    '能自己去管局办吗|自己在工信部网站上申请行不行|不通过云厂商可以备案吗|可以直接去通信管理局窗口办吗|自己填表交给管局行不行|绕开接入商自己报|我能不能直接找工信部备|去政务大厅能办吗|可以线下办吗|can i file directly with the ministry|file by myself|自己去通管局官网填行不行|不走云厂家自己交可以吗',
  portalDown:
    '备案网站登不上去|管局网站打不开|网上那个备案网址对不对|备案的官网是哪个|在哪个网站办|备案入口在哪里|去哪个网站申请|工信部备案系统打不开|网址给我一个|文章里那个网址进不去|系统一直报错|官方网址是多少|备案平台登录不了|the portal does not open|what is the official site',
  whichFirst:
    '先备ICP还是先备公安|两个能一起办吗|顺序是怎样的|先搞哪一个|ICP没下来能先做公安吗|公安可不可以先办|哪个在前面|等ICP下来再办公安吗|可以同时提交吗|先公安后ICP行吗|which one first|in what order',
  isIcpNeededPersonal:
    '个人博客也要备吗|自己写着玩的网站要备吗|小网站用得着备吗|没人看的网站也要备案|不赚钱的网站要不要备|公益网站能免备案吗|简历网站要备案吗|只有几个人看要备吗|随便做个页面要备案吗|学生作品网站要备案吗|只放几张照片也要备啊|就是个展示页也要备案|does a personal blog need filing|tiny site',
  organisationPapers:
    '协会用什么证备案|没有营业执照的单位怎么办|村委会能备案吗|民办幼儿园用什么证件|事业单位要什么证|寺庙可以备案吗|律师事务所用什么证|合作社能备案吗|基金会备案要什么证|社会团体用什么证件号|学校没有营业执照|我们是民非|what if we have no business licence',
  materials:
    '备案要准备哪些材料|要带什么证件|需要什么资料|办这个要哪些东西|要提交啥材料|材料清单发我一份|要交哪些照片|个人备案要什么材料|企业要提供哪些证件|先把要准备的告诉我|除了执照还要啥|要不要户口本|what documents do i need|which papers',
  imagesOrPdf:
    '材料是PDF还是图片|照片要什么格式|必须是PDF/A吗|传图片行不行|pdf能上传吗|文件格式有要求吗|扫描成PDF可以吗|要jpg吗|which file format|pdf or jpg',
  verificationForm:
    '核验单要打印吗|真实性核验单在哪下|核验单怎么填|要当面核验吗|要去现场拍照吗|幕布拍照还要不要|核验单是什么东西|纸质核验单要寄吗|verification form',
  faceCheck:
    '刷脸谁来刷|人脸识别要法人刷还是负责人刷|人脸要谁去扫|刷脸在哪刷|人脸核验怎么做|一定要刷脸吗|刷脸安全吗会不会存下来|人脸是不是必须法人|网站负责人刷还是老板刷|要用哪个app刷脸|who does the face check|is the face check mandatory|刷脸是刷给你们看吗|不想把脸给聊天机器人|人脸在这里刷吗|刷脸是在你们这里还是在阿里云',
  commitment:
    '承诺书是什么|承诺书在哪下载|承诺书谁签|承诺书可以代签吗|承诺书要盖章吗|承诺书怎么写|承诺书让财务签行不行|电子签名可以吗|承诺书内容是啥|签了承诺书有什么责任|who signs the commitment',
  authorizationLetter:
    '授权书怎么写|什么时候需要授权书|没有授权书行吗|授权书要法人签吗|授权书有模板吗|委托书和授权书|授权经理当负责人要什么|when do i need an authorisation letter',
  refiling:
    '重新备案是怎么回事|要不要重新备|信息变了要重新备案吗|我这情况算重新备案吗|该办变更还是重新备|是变更还是新增|哪种情况要从头办|以前备过现在要重新弄吗|备案类型选哪个|首次备案还是新增接入选哪个|what counts as re-filing|do i have to file again',
  moveProvider:
    '从阿里云换到腾讯云备案怎么办|换服务商备案号会变吗|网站搬家了还要备案吗|搬到华为云要重新备吗|换个云平台要怎么弄|原来的号到新平台能用不|想把网站挪到别家|服务器到期换了一家|迁到别的云备案怎么处理|换云以后号还是那个吗|新的云要不要再备|接入备案怎么做|新增接入要多久|新增接入和变更有啥区别|move from one cloud to another|does the number change when i move|域名备过案服务器换了一家选什么|备案类型选新增接入对吗|有号但是换了服务器商|备过案的域名换到新的云选首次还是接入|号还在只是换了家服务商|域名备过案服务器换了家我选首次还是新增接入还是变更|备案号查得到服务器换了该选哪个',
  oldAccess:
    '老平台的备案要不要取消|旧的接入不取消会怎样|搬走之后原来那家怎么办|原服务商说要取消我的接入|取消接入和注销一样吗|取消接入会不会掉备案|老的那家没取消有影响吗|先取消老的还是先办新的|收到通知要取消接入|阿里云说要清退我的接入|should i cancel the old access',
  downtime:
    '备案时要关网站吗|备案审核期间网站能开吗|要关多久|换接入商要停站吗|变更备案要关站吗|备案的时候网站一定得关掉吗|不想停网站怎么办|审核的时候能不能访问|搬家过程中网站会停吗|网站关了客户怎么办|must the site be offline during review|备案期间网站打不开影响生意|能不能先开着网站|备案不关站行不行|关站会影响我做生意|能边营业边备案吗|网站停了顾客找不到怎么办',
  changeIp:
    'IP变了要改备案吗|换了公网IP怎么办|服务器换了一台同一家的|IP地址变更要报吗|升级服务器IP变了|要不要通知管局换IP|弹性IP换了要变更吗|老的IP不用了|同一个云换机器要重新备吗|文章说要换IP真的吗|does a new ip need a change',
  redeploy:
    '服务器信息对不上要重装吗|登记的IP和现在的不同怎么办|备案信息和实际不符|要不要重装系统|管局说信息不一致|备案资料跟真实情况有出入|ip不一致会怎样|do i have to redeploy',
  renamed:
    '公司改名了备案怎么办|营业执照换名字了|企业更名要变更吗|公司名称变更要哪些材料|改名后号会变吗|店名改了要重新备吗|公司名字变了先注销吗|更名函是什么|the company changed its name',
  ownerChanged:
    '网站卖给别人了怎么办|公司转让了备案怎么弄|备案能不能过户|主体换了怎么备|网站转给另一家公司|备案号可以转让吗|信用代码变了怎么办|合并重组以后备案|接手别人的网站怎么备|把网站给我另一个公司用|店盘给别人了备案怎么办|transfer the filing to another company|sold the site',
  personChanged:
    '法人换了怎么办|负责人离职了要改吗|换负责人要什么手续|我们法人上个月换了|网站负责人不干了|老板换人了备案要变更吗|原负责人走了|换法人要不要重新备案|新法人要刷脸吗|管网站的人辞职了|the legal representative changed|the owner left',
  addressChanged:
    '公司搬家了备案要改吗|地址变了要变更吗|注册地址迁到外省怎么办|从合肥搬到南京备案怎么弄|跨省迁移要注销吗|换了办公室要报吗|公司迁址|搬到另一个城市|the company moved',
  changeAhead:
    '变更要提前多久|什么时候去办变更|变更有时间要求吗|信息变了多久内要改|变更晚了会罚吗|改备案要提前三十天吗|变更备案的期限|how soon must i report a change',
  unchangeable:
    '哪些信息不能改|域名能变更吗|备案主体能不能改|证件号码能改吗|省份能不能换|哪些改不了|备案里什么不可以变更|换域名能走变更吗|what cannot be changed',
  numberLost:
    '备案号被注销了怎么办|我的号没了怎么恢复|备案掉了还能找回吗|为什么我的备案被取消了|查不到我的备案号了|号被管局收回了|以前的备案号不见了|备案被清理了|接到通知备案被注销|备案号失效了|掉备案了怎么搞|my number was cancelled|the number is gone|注销了的老号还能接着用吗|以前的号被注销了能不能继续用|作废的备案号还能用吗|老号没了能不能恢复使用',
  emptyShell:
    '空壳主体是什么|空壳备案会怎样|说我是空壳网站|服务器没续费备案会掉吗|退了服务器备案还在吗|服务器到期不用了备案怎么办|没有接入信息会被注销吗|收到空壳通知|云服务器释放了备案有影响吗|what is an empty shell|the server expired',
  oneOrder:
    '能同时提交两个备案吗|有一个订单在审能再交吗|提示有在途订单|已经有未完成的备案|两个网站一起交行吗|提示主体正在备案中|another order is in progress',
  addSite:
    '再加一个网站怎么备|第二个域名要备案吗|一个公司能备几个网站|一个备案可以挂几个域名|多个域名怎么备|新增网站要多久|我还有个域名也要备|两个域名指向一个网站|新做了个网站要重新备案吗|加域名影响老网站吗|add another domain|second site|三个域名都指向一个站要分开备吗|好几个域名一块备还是分次备|几个域名能一起交吗|多个域名同一个网站备几次|几个域名指一个站一块备还是分几次|仨域名一个网站要备几次',
  cancel:
    '怎么注销备案|网站不做了怎么办|备案不要了怎么取消|公司注销了备案怎么处理|注销备案要什么材料|不注销有影响吗|不用网站了一定要注销吗|注销要多久|关店了网站备案要销吗|想把备案撤掉|how do i cancel the filing|we close the site',
  annualReview:
    '备案号要年审吗|备案有效期多久|备案会过期吗|每年要续吗|要不要年检|备一次管几年|备案是永久的吗|管局会不会抽查|收到年度核查的通知|does the filing expire|yearly review',
  domainRealName:
    '域名没实名能备吗|域名实名要多久|实名认证后要等几天才能交|为什么实名完还要等|域名实名怎么做|刚买的域名能马上备案吗|域名实名是谁的名字|域名刚过户要等多久|刚实名就提交行不行|domain real name verification|昨天刚买的域名今天交可以吗|刚注册的域名今天提交有问题吗|域名买了几天才能备|新买的域名要放几天',
  domainHolder:
    '域名是我老婆名字买的行不行|域名在个人名下公司能备吗|域名所有者和公司不一致|域名不是公司的怎么办|域名是员工注册的|域名是建站公司名下的|域名要过户吗|域名持有人必须是公司吗|域名是法人名字可以吗|域名写股东名字|whose name must the domain be in|the domain is in my own name',
  domainExpiry:
    '域名快到期能备吗|域名还剩两个月|域名有效期要多久|要先续费域名吗|域名明年到期有影响吗|域名下个月过期|域名剩余时间要求|the domain expires soon',
  domainSuffix:
    '什么后缀能备案|.top可以备吗|.xyz能备案不|.io域名行不行|国外买的域名能备吗|godaddy的域名能备案吗|哪些域名不能备|.net和.com有区别吗|.me域名|域名要转回国内吗|.vip能不能备|我的域名后缀支持备案吗|域名是在国外注册的|which suffixes can be filed|domain bought abroad',
  siteName:
    '网站名称怎么起|名字可以用英文吗|能叫中国什么什么吗|网站名要和公司名一样吗|网站叫什么名字好|名称不规范是什么意思|名字几个字才行|可以用品牌名吗|网站名能带地名吗|网站名带公司两个字行吗|名称能不能用拼音|起名有啥讲究|什么样的名字会被退|网站名不能写什么|能用数字当网站名吗|名字和别人重复可以吗|rules for the site name|can the name be english|网站叫两个字母可以吗|我网站名就两个字行不行|网站名叫KK可以吗|全英文的名字行不行|能叫中国轴承网吗|名字短一点可以吗|网站就叫两个英文字母可以吗|名字叫KK行吗',
  footerIcp:
    '备案号挂在哪里|网站底部要写什么|备案号要放首页吗|号要怎么放到网站上|底下要放啥|不挂备案号会怎样|备案号链接到哪里|每个页面都要放备案号吗|网页最下面要加什么|没挂号被通知整改|备案号一定要显示吗|where do i put the icp number|link in the footer|备案号必须放最底下吗|放左下角行不行|备案号放在侧边可以吗|备案号字体颜色有要求吗|一定要放中间吗|号小一点放角落可以不|手机版页面也要放吗',
  footerPolice:
    '公安备案号放哪|公安图标要放吗|公安号也要挂吗|网安备案号怎么放底部|公安备案号多久内要挂上|不挂公安号会怎样|where does the police number go',
  electronicMark:
    '要放电子标识吗|那个红盾标还要吗|验证标识文件怎么放|bazx.cert文件还要上传吗|电子验证标志|is the electronic mark still needed',
  resolving:
    '域名解析要停吗|备案前能解析吗|解析了会被退吗|域名已经解析到服务器了怎么办|没备案能先上线吗|说我没关解析|什么时候能解析域名|审核时域名可以指向吗|备案期间解析|must the dns be stopped|may the domain resolve',
  siteNotReady:
    '网站没做好可以备案吗|还没建站先备案行不行|网站内容还没有|先备案再做网站|要做好网站才能备吗|空网站能备案吗|网页还在设计|the site is not ready yet',
  commercial:
    '卖会员算经营性吗|网站放广告要什么证|卖自己家货算经营性吗|我这个是经营性还是非经营性|收费的网站怎么备案|接广告要办证吗|经营性网站要办什么|网站盈利怎么备|做平台抽佣算不算经营性|线上收学费算经营性吗|网站只是展示算非经营吧|is my site commercial',
  preApproval:
    '什么行业要前置审批|前置审批是什么|我们卖茶叶要批文吗|理发店要前置审批不|食品网站要许可吗|前置审批怎么办|哪些网站要先批|餐饮要前置审批吗|前置审批选哪个|都不涉及怎么选|宗教用品网站|出版物网站|网约车|我开民宿的要批文吗|which sites need pre-approval|我们是卖轮胎的要前置审批吗|前置审批听不懂跟我们沾边吗|五金店要前置审批不|我们行业用不用批文|普通小生意要前置审批吗|卖衣服的选哪个前置',
  contentChanged:
    '网站内容变了要改备案吗|加了商城功能要变更吗|新增留言板要报吗|网站改卖别的东西了|业务变了备案要改不|加个论坛栏目要变更吗|内容和备案的不一样会罚吗|the content changed',
  app: 'APP要备案吗|安卓应用备案怎么办|上架应用商店要备案|APP没上架要备吗|手机软件备案|app备案在哪里办|做了个app要办什么|苹果上架要备案号|does an app need filing',
  miniProgram:
    '小程序要备案吗|微信小程序备案怎么弄|小程序在哪备|支付宝小程序要备案不|有网站备案了小程序还要备吗|抖音小程序备案|小程序没备案会下架吗|点餐小程序要备案吗|mini program filing',
  appSigning:
    '公钥在哪里看|MD5签名怎么获取|包名是什么|app签名怎么查|bundle id在哪找|sha1值去哪看|how do i find the public key|做APP的人离职了包名去哪找|签名MD5是手写签名吗|md5是不是要我签字拍照|app的特征信息在哪里弄',
  subdomain:
    '二级域名要单独备吗|www要不要备|子域名备案|m站要备案吗|shop.开头的要备案吗|三级域名要备案吗|泛域名怎么备|blog子域名|does a subdomain need its own filing',
  cdn: '用CDN要备案吗|套了cdn能不备案吗|cdn加速要备案号吗|对象存储绑域名要备案吗|OSS自定义域名要备案吗|cdn节点在国外|does a cdn need filing',
  interactive:
    '留言板算交互吗|有评论功能算不算|能注册登录算互动吗|在线客服算交互吗|什么算交互服务|会员登录算不算交互|联系表单算互动吗|预约功能算吗|只有联系方式算交互吗|what counts as interactive',
  whyId:
    '为什么要我身份证|要身份证干什么|不给身份证号行不行|不同意给身份证会怎样|凭什么要我的证件|不想给身份证还能办吗|身份证号一定要填吗|不授权能继续吗|一定要身份证照片吗|拒绝提供证件会怎么样|why do you need my id|what if i do not consent|我要是不同意会怎样|不同意授权会怎么样|拒绝了还能继续吗|不同意是不是就办不了|我不想同意可以吗',
  dataSafety:
    '我的资料会不会泄露|身份证存哪里了|谁能看到我的信息|你们会不会卖我信息|照片会拿去做人脸吗|身份证会不会被拿去贷款|资料安全吗|信息给你们放心吗|你们怎么保护隐私|我的信息存多久|会不会被盗用|工作人员看得到我的身份证吗|数据加密吗|会把资料给第三方吗|is my data safe|who can see my id|do you keep my passport photo',
  deleteData:
    '办完能删掉我的资料吗|怎么删除我的信息|资料会保留多久|照片用完删吗|选办完就删会有影响吗|能马上删除身份证照片吗|我要注销我的数据|不办了把我信息删了|聊天记录能清掉吗|delete my data|will you delete my photos|办完之后资料还在你们那吗|你们会一直存着我的资料吗|弄完了我的信息还留着吗|办好之后我的身份证照片怎么处理|以后还能把我的资料删掉不',
  principalLegalRep:
    '主体负责人可以不是法人吗|负责人能写经理吗|店长当负责人行不行|我老婆能当负责人吗|必须写法定代表人吗|让员工当主体负责人|负责人写谁|不写老板写别人行吗|法人不想当负责人|负责人一定要是法人不|股东能当负责人吗|must the principal be the legal representative|can my wife be responsible|退回说主体负责人非法定代表人怎么办|主体负责人不是法人被退了|提示负责人不是法定代表人|负责人和法人不一致被驳回|要求主体负责人必须是法人',
  serviceOwner:
    '网站负责人写谁|网站负责人和主体负责人能是一个人吗|网站负责人要什么条件|外包的人能当网站负责人吗|技术员当网站负责人|两个负责人必须不同吗|服务负责人是什么|网管可以当网站负责人吗|who is the service owner|may both be the same person|我和合伙人共用一个邮箱可以吗|两个负责人用同一个手机行吗|主体负责人和网站负责人邮箱能一样吗|法人负责人网站负责人三个是一个人可以吗|两个人共用号码',
  emergencyPhone:
    '应急电话写谁的|应急联系方式能和手机一样吗|应急电话可以写座机吗|备用号码填谁|没有第二个号码怎么办|应急联系人写家人行吗|emergency phone|应急电话填我自己手机行不行|为什么要两个电话|应急电话干嘛要另一个号|就一个手机号怎么填应急',
  idExpiry:
    '身份证快过期了能备吗|身份证过期有影响吗|证件有效期要多长|身份证明年到期要紧吗|身份证还有一个月到期|长期身份证怎么填|my id expires soon',
  age: '多大年纪能当负责人|未满18岁能备案吗|17岁可以当负责人吗|年龄有要求吗|七十岁能当负责人吗|学生没成年能备案不|我女儿还没成年|minimum age|十七岁能备个人网站吗|用我女儿名字备她才十六|孩子没满十八能当网站负责人吗|我侄子17岁能当负责人吗',
  individual:
    '个人可以备案吗|没有公司能备吗|个人网站怎么备|个人备案能做什么网站|个人能做商城吗|个人备案有什么限制|自然人能备案吗|没执照就自己一个人|个人备案可以放公司内容吗|个人备案和企业备案哪个好|can an individual file|个人备案能卖东西吗|个人网站上卖点手工饼干可以吗|个人名义做网站卖货|没执照个人卖自己做的东西能备吗|个人站能放微信收款吗|个人网站能接单吗|个人名义备个站卖点饼干可以吗|个人的网站上能卖自己做的吃的不',
  soleProprietor:
    '个体户怎么备案|个体户算企业还是个人|个体工商户选什么性质|夫妻店能备案吗|小卖部有执照能备吗|个体户用执照还是身份证|个体户负责人写谁|sole trader',
  hkMoTwPerson:
    '台湾人能当负责人吗|外国人可以备案吗|护照能备案吗|香港居民怎么备案|老外当法人怎么办|外籍法人要什么证件|港澳通行证行不行|法人是外国人|永居证可以吗|can a foreigner be responsible|can i use my passport|i am a german with a passport can i be responsible|foreign legal representative with passport|can a foreigner be the responsible person|外籍总经理能当负责人吗|法人是德国人用护照行吗|must the responsible person be chinese',
  electronicLicence:
    '电子营业执照能用吗|执照副本可以吗|要正本还是副本|执照截图行吗|电子版执照|执照复印件盖章行不行|拍副本可以吗|electronic licence',
  emailNeeded:
    '没有邮箱怎么办|一定要填邮箱吗|QQ邮箱行吗|邮箱可以用别人的吗|邮箱用来干嘛|不会用邮箱|企业邮箱必须吗|gmail可以填吗|do i need an email',
  hkServer:
    '香港服务器要备案吗|用香港主机是不是不用备|买香港云可以免备案吗|免备案空间靠谱吗|台湾服务器要备案不|免备案服务器是真的吗|does a hong kong server need filing',
  overseasIcp:
    '国外服务器要备案吗|用美国主机要不要备案|海外服务器能办ICP吗|服务器在新加坡怎么备|境外服务器想备案行不行|服务器在日本要ICP吗|does an overseas server need icp',
  overseasPolice:
    '境外服务器要公安备案吗|国外的机器也要去公安备吗|海外服务器公安备案几天内|香港服务器要公安备案不|境外网站公安备案怎么办|网站在国外公安管得着吗|police filing for an overseas server|只做外国人生意机器在美国要公安备案吗|机器在洛杉矶人在国内还要公安备案吗|纯做外贸服务器在国外公安要备吗|不面向国内的境外网站公安备案|客户全是老外服务器也在国外还要去公安吗|只做美国生意机器在国外还要公安备案吗|服务器在国外还要公安备案吗',
  moveAbroad:
    '搬到国外是不是就不用备了|为了不备案换香港服务器行吗|迁到海外有什么坏处|嫌备案麻烦能不能放国外|用国外服务器躲备案|把网站挪到境外可以吗|should i move abroad to avoid filing',
  sharedHosting: '虚拟主机能备案吗|虚拟空间怎么备|买的空间不是服务器|共享主机能不能备|轻量服务器能备案吗|轻量应用服务器|virtual hosting',
  payAsYouGo:
    '按量付费能备案吗|服务器要买多久才能备案|买一个月的可以吗|三个月的服务器够备案吗|包月的能备吗|试用的服务器能备案吗|免费试用的云主机|学生机能备案吗|服务器快到期了能备案吗|how long must i rent the server|只买了一个月行不行|包期一个月能备吗|先买一个月试试水可以备案吗|剩余时长不够三个月|服务器还剩一个月能备吗',
  hardware:
    'CPU内存要填吗|为什么要问硬件配置|MAC地址哪里看|要填服务器配置吗|不知道服务器型号|硬件清单必须交吗|配置表要不要|do i need the cpu model',
  bandwidthTest: '要做流量测试吗|压力测试必须做吗|峰值流量1000G是什么|带宽测试怎么做|达不到流量要求怎么办|peak traffic test',
  powerAndBgp: '双电源怎么填|BGP多线要求吗|电源冗余是什么|运营商要两家吗|云服务器不知道电源|网卡速率要10G吗|dual power',
  findIp:
    'IP地址去哪里看|公网IP怎么查|我的IP是多少在哪找|192.168开头能填吗|内网IP还是公网IP|怎么知道服务器IP|阿里云公网ip在哪儿看|where do i find the ip|IP这玩意儿上哪看|ip地址怎么找|我不知道ip是啥在哪里有',
  policeDeadline:
    '公安备案多久内要办|公安要在多少天里面办|公安备案有期限吗|开站后几天内去公安备|公安备案什么时候办|三十天是从哪天算|公安备案最晚什么时候|deadline of the police filing',
  policeLate:
    '超过三十天没办公安会罚吗|公安备案晚了怎么办|网站开了两年没公安备案|忘了办公安备案现在补行吗|公安备案逾期了|开了快两个月才知道要公安备案|过期没备公安罚多少|以前一直没做公安备案|i am late with the police filing|公安备案一直没弄现在补还来得及吗|去年开的站公安还没备|补办公安备案会不会反而被罚|拖了一年没去公安备案|现在才去公安备案会不会挨罚',
  policePortal:
    '公安备案在哪办|公安备案网址是多少|公安备案要去派出所吗|网上能办公安备案吗|公安备案去哪个网站|公安备案平台怎么登录|公安备案要跑现场吗|公安备案入口|where do i file with the police',
  policeInterview:
    '公安会打电话吗|网安会上门吗|公安备案要面谈吗|要去公安局面审吗|网警会来公司吗|警察会不会上门来查|公安打电话会问什么|will the police visit|police interview',
  policeReports:
    '要定期向公安汇报吗|每个月要上报公安吗|公安备案后要交报告吗|多久报一次给网安|备完公安还要报什么|monthly report to the police',
  policeAccount:
    '公安备案用谁的账号登录|要注册法人账号吗|公安平台个人账号还是单位账号|公安备案账号怎么注册|公安平台用法人身份登录吗|可以用员工账号登公安平台吗|which account for the police portal',
  policeWhere:
    '公安备案找哪个公安局|归哪个派出所|公安备案按注册地还是办公地|哪个区的网安管我|我们归哪个网安大队|公安属地怎么选|which police office',
  policeConfirm:
    '怎么问网安要不要备|打电话给网安问什么|拿不准要不要公安备案找谁确认|纯国外业务要不要公安备案|网安部门怎么联系确认|ask the police whether to file',
  controlledGoods:
    '什么是管制物品|卖菜刀算管制吗|弓箭算不算管制物品|卖仿真枪玩具要填吗|管制物品选什么|卖酒精化学品算吗|卖户外刀具|controlled goods',
  whatIsMlps: '等保是什么|什么叫等级保护|等保和备案什么关系|等保是必须的吗|等保测评是啥|小网站要等保吗|what is mlps',
  mlps3: '备案要等保三级吗|没有等保能备案吗|一定要做三级等保|等保三级才能过吗|没做等保会被退吗|需要等保证书吗|do i need mlps level 3',
  mlpsFiling: '等保备案去哪办|二级等保要报公安吗|等保备案要几天|等保备案找谁|等保证明多久下来|mlps filing',
  logs: '日志要存多久|日志保存六个月是真的吗|日志非要半年吗|硬盘小存不下日志怎么办|什么日志要留|日志怎么保存|30天还是6个月|日志可以只存三个月吗|没开日志怎么办|how long do i keep logs|日志留半年是谁规定的|凭什么要我留六个月日志|硬盘满了日志能删吗|存日志太占地方了|日志留这么久干嘛',
  planMust:
    '应急预案必须要有吗|小公司也要预案吗|没有预案行不行|预案是不是走形式|应急预案是法律要求吗|一个人的网站要预案吗|must i have a contingency plan',
  planContent: '预案里写什么|应急预案包括哪些内容|预案要有哪几章|预案要写DDoS吗|预案里面都有啥|what is in the plan',
  drills: '演练多久一次|一年要演练几次|每个季度都要演练吗|不演练会怎样|演练频率怎么规定|演练一定要做吗|半年一次够不够|how often are drills',
  report4h:
    '出事多久要上报|被黑了几小时内报|事件报告时限|4小时是什么|网站被攻击要多长时间内上报|数据泄露多久内报告|什么事要上报|小事情也要上报吗|how soon must i report an incident',
  incidentLevels: '事件分几级|到底四级还是五级|怎么算重大事件|网络安全事件级别|什么算较大事件|一般事件是什么|how many incident levels',
  warningColours: '预警有几种颜色|红橙黄蓝什么意思|蓝色预警是正常吗|预警颜色怎么分|warning colours',
  summary30: '总结报告多久交|事后要写报告吗|处置完还要交什么|总结报告交给谁|summary report',
  breachNotify:
    '客户信息泄露了怎么办|数据丢了要通知用户吗|被黑了第一步做什么|资料被偷了要告诉客户吗|出了安全事故怎么处理|用户信息被盗|网站被黑了怎么办|data breach what now',
  reportWhere: '出事了报给谁|向哪里报告安全事件|报网信办还是公安|12387是什么|出事打什么电话|where do i report an incident',
  ddos: '被DDoS了怎么办|网站被攻击打不开|要买高防吗|流量攻击怎么处理|要不要装防护设备|网站被人打了卡死|ddos attack',
  rto: 'RTO填多少|恢复时间目标怎么写|RPO是什么意思|多久恢复写几小时|rto和rpo有什么区别|what is rto',
  securityOfficer:
    '网络安全负责人是谁|安全负责人要有证吗|老板可以当安全负责人吗|一定要有安全负责人吗|安全负责人要懂技术吗|安全员写谁|安全负责人可以是外包吗|who is the security officer',
  tls: '必须用HTTPS吗|一定要TLS1.3吗|没有SSL证书能备案吗|密钥90天要换吗|http可以吗|要装证书吗|is https mandatory',
  sm2: '要用国密吗|SM2是什么|国密算法必须上吗|加密用什么算法|没用国密会被退吗|do i need sm2',
  ciio: '我们是关基吗|什么是关键信息基础设施|怎么知道是不是关基|关基单位有哪些|are we critical infrastructure',
  policy:
    '安全管理制度怎么写|制度可以抄模板吗|没有制度怎么办|安全制度要写几页|公安要看什么制度|制度要上墙吗|规章制度有范本吗|security policy template',
  abroadIsExport:
    '数据放香港算出境吗|客户资料存国外服务器行吗|会员信息在海外服务器|用国外服务器存手机号|放台湾算出境吗|does a hong kong server count as export',
  assessment:
    '两千个客户要安全评估吗|多少人的数据要申报|数据出境要不要报网信办|十万人以下要做什么|只有几百个会员要评估吗|出境评估门槛|when is a security assessment needed',
  standardContract: '标准合同怎么签|标准合同去哪备案|个人信息出境认证怎么办|标准合同和认证选哪个|how do i file a standard contract',
  separateConsent:
    '单独同意怎么弄|默认打勾行不行|弹窗勾选算单独同意吗|注册协议里写一句可以吗|出境要用户签字吗|同意书怎么写|how to get separate consent',
  localisation: '用户数据必须存国内吗|数据能不能放海外|一定要用国内服务器存数据吗|数据本地化|must data stay in china',
  sensitiveInfo:
    '哪些算敏感信息|身份证号是敏感信息吗|人脸照片算敏感吗|银行卡号算吗|手机号算不算敏感个人信息|what is sensitive personal information',
  importantData: '我的数据算重要数据吗|什么叫重要数据|订单数据是重要数据吗|销售数据重要吗|important data',
  cacFiling: '要去网信办备案吗|网信办备案怎么办|网信办那边要做什么|filing with the cac',
  privacyPolicy: '一定要有隐私政策吗|隐私政策怎么写|收手机号要告诉用户吗|网站要放隐私声明吗|隐私政策有模板吗|privacy policy needed',
  gdpr: '要管GDPR吗|有欧洲客户怎么办|欧盟的规定要遵守吗|gdpr',
  whoAreYou:
    '你是谁|你是真人还是机器|你们是政府的吗|你们是什么公司|你是干什么的|跟我聊天的是机器人吗|你叫什么|are you a robot|who am i talking to|你是真人吗还是机器人|对面是人还是机器|我在跟谁聊天',
  official: '你说的算数吗|你是官方的吗|你们是工信部的吗|出了问题你负责吗|你说的有依据吗|听你的被罚了怎么办|are you official',
  whatCanYouDo: '你能干什么|你能帮我做哪些事|你们提供什么服务|这个是干嘛用的|你能帮到什么程度|你会什么|what can you do',
  documents:
    '填完能得到什么|最后给我什么文件|材料怎么下载|填完以后怎么办|申请表在哪下载|生成的文件交到哪里|资料填好了下一步|what do i get at the end',
  resume:
    '没填完明天能接着填吗|关了网页会丢吗|换电脑能继续吗|填一半走了还在吗|恢复码是什么|我先去忙回头再弄行吗|下次怎么找到这个对话|can i continue later',
  changeAnswer:
    '填错了怎么改|前面说错了能改吗|怎么修改刚才的答案|能退回上一步吗|手机号写错了要改|改一下前面的回答|how do i correct an answer',
  guideChecklist: '那两篇文章是什么|网上的指南靠谱吗|指南清单是什么|文章里说的要照做吗|网上攻略说的和你不一样|guide checklist',
  onsite: '会有人来现场核查吗|管局会上门吗|营收5000万要核查吗|备案要现场检查吗|要实地看机房吗|on-site check',
  whitelist: '白名单怎么进|能优先审核吗|信用好能快吗|进白名单有什么条件|whitelist',
  vendorRecommendation: '买哪家的服务器好|推荐个云厂商|哪家备案快|阿里云好还是腾讯云好|在哪买域名好|推荐个代办|which provider is best',
  askPerson: '能找个人聊吗|客服电话多少|人工什么时候在|有没有真人帮我|人工客服几点上班|can i talk to a person',
  drillHow: '演练是像消防那样跑吗|演练是不是要真的断网|演练就是开会吗|演练要全公司参加吗|网络演练到底演什么',
  planSubmit: '预案写了有人看吗|写好的预案给谁看|预案要交上去吗|谁来收我们的预案',
  otherProvince:
    '户口在河南人在浙江往哪边报|个人备案报户籍地还是居住地|户籍和工作地不在一个省怎么备|老家的身份证在外地备案报哪个省|人在外省打工个人备案归哪',
  contactAuthority: '把网安大队电话给我|给我个管局电话|网安电话有没有|区公安局网安的联系方式',
  accessMethod: 'difference between colocation and cloud host|托管和云主机有啥区别|what is the difference between hosting and leased line',
  policeMust: '律师说公安备案没人查|skip the police filing nobody checks|what happens if i skip the police filing',
  domainCertificate: '是要SSL证书吗|这里要传的是SSL证书吗',
  leaveBlank: '空着会被打回来吗|不填会不会退回',
  sensitiveExport: '客户传护照照片就二十几个人没事吧|人数这么少不用办手续了吧|才几十个人的护照照片',
}
