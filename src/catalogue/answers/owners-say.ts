/** How owners come to a question, with what surrounds it: worries, hearsay, somebody in the family, another word for the thing. */
export const ownersSay: Readonly<Record<string, string>> = {
  howLong:
    '大概啥时候能拿到号|从今天算几号能下来|一个礼拜够不够|要拖多久才批|朋友说要一个月真的吗|审核得等到猴年马月|我下个月办展会赶得上不|过年前办得好不|几个工作日出结果|正常情况几天下证|备案这事儿得耗多少天|等多少天能用上网站|估摸着要多长时间|前后得个把月吧|你给个准信儿要几天|平均审核时长|how soon can we go live|typical turnaround|我们这边一般几天批|整个办完要不要半个月|几天能出备案号|从交材料到开站得多长时间|管局那头得审好久哦|多久可以搞得定',
  howLongPolice:
    '网安那边一直不给结果|公安那个交了两个星期了没动静|公安的号怎么还不下来|派出所审这么慢吗|公安备案几个工作日|警察那边要审多长时间|公安审核一般多久出号|公安备案提交完多少天有消息|网警审核要多久|公安那边显示待审核好多天了|how many days for the police number',
  rush: '老板催得紧能不能快点办|下周一就要上线求求了|能找人插一下队不|我愿意加钱能快两天不|有熟人能快点批吗|发票抽奖活动马上开始等不起|给你发个红包帮我弄快点|急单怎么处理|明天就要用能批下来吗|赶着双十一上线能不能先批|有没有提前审的办法|投标急用能不能优先|能特事特办吗|能不能走个后门|开业日子定死了怎么赶得上|expedite please we launch next week|can we pay for priority',
  oneMinute:
    '有人说他有内部渠道一天就好|广告上写当天出号|闲鱼上有人说两小时下号|有公司承诺隔天就下来|快手上讲的秒备案|群里有人说半天就能搞定|说是人工通道一天下证|电话推销说三小时出备案号|24小时出号能信不|同行说他十分钟就弄好了吹牛吧|立等可取的备案是不是假的|someone promised a number within a day',
  fee: '备案得交多少银子|是不是一分钱不用花|政府要不要收费|办公安的要交钱不|有没有工本费|我得准备多少预算|听说要交保证金|以后每年还收钱不|为啥别人说要好几百|备一个域名多少钱|官方报价多少|掏钱不掏钱|会不会中途让我打钱|这玩意要花钱不|免费办还是收费办|要交税吗备案|网站年费和备案费|代账会计说备案要交六百|收到一张备案服务费账单|有人叫我交备案年费|do we owe any official charges|filing cost|办个备案花得到好多钱|收不收手续费啊',
  agent:
    '我外甥懂电脑让他帮我办行不|做网站的人说他帮我一条龙|找个公司代劳可以不|代办的说不用我露面|委托会计公司弄行不行|建站的说包备案收我一千二|能不能全权交给别人弄|我人不到场行不行|有人打电话说可以代备案|花几百块让人弄省心不|代理备案的公司正规吗|找网上的人代弄会不会出事|我不懂这些找人搞可以不|秘书可以替老板去办不|让我老公去办我的行吗|三方代办靠得住不|is it ok to use a filing agency|our web agency offers to handle it',
  smsCheck:
    '工信部发来六位数字填哪里|有个12381的短信是真的不|短信多久失效|核验短信昨天收到的今天还能弄不|验证码要我自己填还是他们填|短信让我点网址能点吗|我没看懂短信让我干啥|手机在我老公那儿短信他收的|核验短信是谁的手机收|短信过期了咋整|超过一天没验证会怎么着|错过短信验证会被退吗|收到个验证码要输身份证后六位正常吗|12381 message what is it|短信在国外能验证吗|我昨晚忘了点短信|核验的链接是哪个|短信要在几个钟头里弄完',
  smsMissing:
    '两天了短信影子都没有|核验码死活不来|短信是不是被我当垃圾短信删了|手机停机那天发的短信|怎么让他们再发一遍验证码|没收到工信部的信息怎么补|换了手机卡收不到核验|短信发到前任负责人手机了|拦截软件把短信拦了怎么办|验证短信没影|sms never arrived how to get it again',
  providerReview:
    '交上去先到谁手里|云公司那头要审几天|是不是先过阿里云这关|客服会来电话核对吗|初审没接到电话会不会退|腾讯云说要跟我核实|审核专员会打给谁|平台先看一遍再给管局吗|电话里会问些什么|打电话核实是哪里打来的|我上班不方便接核实电话|错过核实电话怎么办|几点打电话来核实|华为云初审一般几个小时',
  status:
    '我的单子走到哪儿了|怎么看审没审完|有没有个查进度的地方|我想看看现在什么情况|备案号记不得了怎么翻出来|老网站备案号在哪里看|查一下我公司名下有几个备案|帮我查下进展|审到哪个环节了|交了一周了不知道啥情况|在哪儿看结果|公安备案进度哪里看|想查对方公司备没备案|track my application|where do i see progress|哪里能查到自己备案没|网上能查到备案信息不|我们单位以前备过没有咋查',
  guarantee:
    '你敢打包票吗|给个准话能不能过|我心里没底能过吗|十有八九能成吗|审核通不过钱退不退|有没有可能被拒|过的几率有多大|会不会又不过|你保证给我办成|资料都齐了应该能过吧|百分百下来不|要是没批下来算谁的|promise it will pass|chances of approval',
  rejected:
    '又给我退了气死|说我材料不合格|为啥别人过我不过|退件了看不明白写的啥|审核驳了啥原因|写着不符合备案要求|被拒了三次|一直不让过|一般卡在哪里|容易在哪一步被毙|管局给打回来的多是因为啥|常见被退的毛病|驳回理由怎么看|显示审核不通过|they refused it why|returned by the authority',
  whatIsIcp:
    '备案到底备个啥子|为啥开个网站还得登记|这个ICP是个什么名堂|ICP听不懂讲简单点|备案是给谁看的|老人家听不懂备案啥意思|没听说过ICP|用大白话讲讲什么是备案|备案有什么好处|备了案能干啥|explain icp in simple words|why does a site need a record|备案这词啥意思',
  whatIsPolice:
    '公安也要登记是登记啥|网安备案图个啥|公安联网备案是个什么流程|公网安备那个是什么|警察要我网站资料做什么|公安那个听都没听过|联网备案讲的是啥|what does the police record mean',
  bothFilings:
    '怎么要弄两遍|一个工信部一个公安傻傻分不清|ICP弄完还没完啊|办了一个另一个能省不|两个号不是一回事吗|公安那个和管局那个差在哪|是不是办一个就行了|这两个备案啥关系|都是备案为啥分两家|怎么又冒出个公安备案|只办ICP行不行|只办公安的行不行',
  doNothing:
    '我就是不备会有人来找我吗|没备案会不会被抓|会不会有警察找上门|不弄的话会罚多少|罚款一般罚几万|我同行没备案也没事啊|不备案网站能活多久|没备被逮到怎么处理|先开着不备行不|会封我网站吗|不备案算不算犯法|会留案底吗|会影响征信吗|会不会吊销执照|没备案就上线被举报了怎么办|不理这事有什么严重后果|拖着不办会出啥事|不登记会怎么处罚|can they shut us down|penalty for running without icp|会不会查到我头上|不备案抓到蹲不蹲号子|不办有啥坏处',
  accessProvider:
    '接入商填卖域名的还是卖服务器的|我是在腾讯云买的接入商写谁|接入服务商是不是电信|不知道服务器是谁家的|网络公司代买的服务器接入商写谁|找阿里云备还是找万网备|服务器在甲家域名在乙家去谁那里办|接入提供者是哪个意思|在哪个平台提交备案|谁帮我交给管局|服务器是租朋友的接入商写谁|接入商名字写简称还是全称|西部数码算接入商不|电信机房托管接入商是谁|which vendor submits|我该上哪家去备',
  authority:
    '我这归哪儿批|我在青岛归谁审|我们是四川公司哪个局管|跑哪个衙门|备案归省里还是市里|哪个通管局受理|管局是啥单位在哪|受理机关写什么|我是新疆的归哪管|受理部门是哪家|which provincial office handles us|注册在深圳办公在北京归哪里',
  authorityByServer:
    '机房在内蒙公司在江苏归谁管|服务器放北京是不是归北京管|机器在香港归哪个局|跟着服务器走还是跟着公司走|文章写按机房所在省报是不是|服务器在杭州我公司在甘肃去浙江备吗|看机房还是看执照|技术说要去服务器那个省备|买的成都机房要去四川备案吗|is it the province of the data centre',
  selfFile:
    '我能跳过云厂商自己报不|能自己跑一趟管局交材料吗|工信部网站上能直接申请吗|大厅窗口收不收|直接去省里办快不快|不想经过阿里云自己办|能不能自己弄不找他们|有没有线下窗口|带着材料去管局|亲自上门递交|why can i not submit to miit directly',
  portalDown:
    '备案那个网页进去是空白|工信部网站老是打不开|你发的网址点不开|页面一直转圈进不去|提交按钮点了没反应|备案后台登不进去|系统崩了吗|显示服务器繁忙|网站502了备不了|哪个网址才是真的|有没有正规入口|链接失效了|在哪个地址登录备案|怎么进备案系统|beian portal shows an error|which website is the real one',
  whichFirst:
    '先弄哪一个|两边同时交行不行|公安那个能提前弄吗|先去网安再去管局可以吗|没拿到ICP号先交公安|ICP和公安谁在前|反过来办行不|一起办省事不|先后次序有讲究吗|公安备案要等ICP批了吗|which goes first',
  isIcpNeededPersonal:
    '我就自己发发照片也要备|就一个简历页面还备啥|爱好者小网站要办吗|没营业额的网站要不要备|给亲戚朋友看的也要|网站没人访问也要备案|家谱网站要备案不|婚礼请柬网页要备案吗|就放个联系电话也要备|个人作品集要备案吗|公司内部就几个人看的官网|非营利的也要|不卖东西也要备吗|就一页纸那么简单也得备|小本生意网站也要备吗|hobby site filing|static page only',
  organisationPapers:
    '业委会能备吗|我们是居委会没执照|商会拿什么证备案|宗教场所用什么证|医院用事业单位证吗|学校备案要什么证件|民办养老院没有营业执照|农民专业合作社拿什么备|工会能不能备案|机关单位备案用啥证|研究会备案|律所没有营业执照怎么弄|社区服务中心|部队能备吗|we are an ngo which certificate|基金会拿什么登记证',
  materials:
    '要我准备啥东西|先告诉我要翻哪些证出来|资料都有哪些|带啥去|需要交哪几样|除了身份证还要啥|要拍哪些照片|东西多不多|给我列个单子|材料一共几份|办之前先备齐什么|要不要银行开户许可证|要不要房产证租房合同|要户口本结婚证吗|checklist of papers|准备工作有哪些|公司备案要交啥',
  imagesOrPdf:
    '发PDF还是JPG|word能传吗|上传只能图片吗|扫描成pdf行不|格式有讲究不|照片发HEIC行不行|截屏可以吗|要不要转成pdf|png可以吗|什么格式的文件能传|PDF/A是个啥要不要|upload pdf or picture',
  verificationForm:
    '核验单是啥单子|真实性核验在哪儿弄|核验单要盖章吗|以前那个表还要不要打|要不要到现场对着布拍照|核验点在哪|核验单谁签|纸质版要不要邮寄|还要寄材料吗|要快递原件给管局吗|verification sheet paper',
  faceCheck:
    '人脸认证让谁去做|老板不会弄手机人脸咋办|脸是扫谁的|可以让员工去刷脸吗|人脸是在哪个软件做|要不要本人到场刷脸|刷脸要下载什么|刷脸的时候要不要念数字|刷脸会不会把我脸存了|人脸识别安全不安全|视频核验谁来|两个负责人都要扫脸吗|老爸七十了要他刷脸|刷脸是法人还是管理员|whose face is scanned|face recognition who',
  commitment:
    '承诺书干嘛使的|那个承诺要签几份|承诺书谁来签字|让我签承诺书会不会担责|承诺书能打印签吗|承诺书模板哪里有|承诺书盖哪个章|真实性承诺写什么|可不可以让别人替签承诺书|签了以后出事算我的吗|commitment letter template',
  authorizationLetter:
    '法人不在要写委托吗|经理当负责人要啥手续|授权书要公证吗|委托书自己写行不|法人写个条子行不行|授权书怎么弄一份|没写授权会退吗|法人给我授权要盖章吗|授权我当负责人|power of attorney for the manager',
  refiling:
    '我这种算变更还是新办|到底选首次还是接入|选备案类型选晕了|以前有号现在要不要从头来|要全部重新搞一次吗|信息改了一点要重来吗|类型怎么选|该点哪个按钮新增还是变更|服务器换了公司也换了怎么选|换了服务器是不是要重新备案|是首次备案吗我以前办过|是不是得推倒重来|which type do i choose|do i start over',
  moveProvider:
    '从A云搬到B云号还在吗|换云厂商会不会断网站|想从百度云挪到京东云|换平台备案号作废不|新服务器在另一家要再备一遍|服务器商换了怎么接着用|换家便宜的云备案怎么办|老东家到期不续了换新的|转到华为云要做啥|把网站迁走备案跟着走吗|新的那家怎么接上|接入备案是干嘛的|备过案换了空间商|原来在西部数码现在去阿里云|搬云是不是只要接入就行|switching hosts what about the number|migrate to another cloud',
  oldAccess:
    '老的那家要不要退|原来的接入怎么取消|先退旧的还是先办新的|旧服务器什么时候能关|那边的备案要不要删|以前那家不理我没法取消|原接入商倒闭了怎么办|旧平台的接入留着有影响吗|取消接入会不会号没了|原服务商跑路联系不上|老云那边要不要打招呼|cancel the old provider first',
  downtime:
    '备案要不要关网站|审核那阵子网站能开吗|会不会影响正在跑的网站|老客户还能打开吗|网站停了生意怎么办|备案得停几天|变更的时候网站断不断|接入新家时网站能不能照常|办备案期间能访问不|不想停站怎么办|关站要关多久|停业多久|can the site stay up meanwhile|备案会不会影响线上业务',
  changeIp:
    '换了个IP地址要不要报|IP变了咋办|弹性IP换了要紧不|服务器重置以后IP不一样了|升级换了公网地址|同一家换机房IP变了|从杭州区换到北京区还是阿里云|机器迁移IP改了要改备案吗|IP和备案的对不上|为备案专门换IP有必要吗|IP经常变怎么填|new ip same provider',
  redeploy:
    '要重装系统吗|服务器要不要重新搞一遍|备案信息和实际服务器不一样|登记的IP不是现在这台|系统要重新部署吗|要把网站重新装一次吗|备案上的机器早就不用了|实际和备案不符怎么改|查到登记的服务器是老的|reinstall the server for filing',
  renamed:
    '公司改了个名|执照名称变了备案咋整|改名要重新备案不|名字变更税号没变|个体户字号改了|单位更名备案怎么弄|换名字不换公司|公司叫法变了|我们去市监局改了名称|改名证明要不要传|company got a new name',
  ownerChanged:
    '店转出去了备案跟谁|公司卖了网站给新老板|网站过户给别的公司|换一个公司来用这个域名|主体换人了|把网站卖掉备案怎么办|执照换了一个新的代码|合并成一家公司了|老公司注销了网站给新公司用|弟弟接手用他的执照|备案能转让给别人吗|主体变成另一家|兄弟公司想用这个备案|transfer the filing to a new company|sold the business',
  personChanged:
    '负责人不干了|老板换人了要改吗|法人换成我老婆了|法人变更备案咋弄|网站管理员离职了要改不|负责人走了备案上还是他|换法定代表人要重新备案吗|联系人换了|会计走了备案写的她|新经理接手要改吗|the responsible person left',
  addressChanged:
    '搬家换地方了备案要改吗|公司换了办公室|注册地址变了备案咋办|迁到外省了怎么弄|从上海迁到苏州|同城换了个区|执照地址改了要不要动备案|换城市了要注销重来吗|门店搬到隔壁街|we moved to another province',
  changeAhead:
    '变更要提前几天说|改信息要提前多久|先改还是先报|改完再报行不行|信息变了多久内要更新|变了没及时改会罚吗|忘了去变更怎么办|变更有没有期限|晚报变更会怎样|notify changes in advance',
  unchangeable:
    '域名能直接换一个吗|省份选错了能改吗|证件号填错了能变更吗|哪些信息改不了|备案里域名想换掉|换个域名接着用老号行不行|信用代码变了能改吗|把旧域名替换成新域名|备案域名改另外一个|which items can not be changed',
  numberLost:
    '备案号没了怎么找回来|我的号怎么查不到了|备案被取消了|号掉了能恢复不|原来有号现在显示未备案|被注销了没人通知我|备案失效了怎么办|号让管局注销了|备案丢了|以前的号还能用不|网站备案突然没了|our number vanished|revoked number back',
  emptyShell:
    '什么叫空壳|空壳备案咋处理|服务器不续费备案会没吗|退了服务器备案还在吗|服务器到期了号会掉吗|收到通知说备案是空壳|主机停了备案会不会被清|没有接入信息|收到未接入提醒|服务器退租后备案保留多久|服务器断了两个月会注销备案吗|shell filing notice',
  oneOrder:
    '一次能提几个申请|能不能两个单子一起办|上一个没办完能提下一个吗|提示有未完成订单|别家有个单子没撤|同时备网站和APP行不行|在途订单怎么处理|两家云同时提交备案|说我有正在进行的备案|another order in progress',
  addSite:
    '想再加个域名|还有一个网站也要备|第二个网站怎么弄|同一家公司再备一个站|一个公司能有几个网站|一个备案能放多少域名|多个域名一起备|新买了域名加进去|两个域名指一个网站|个人名下最多备几个|再多备一个要重来吗|已经有号了要加域名|add a second site|another domain same company',
  cancel:
    '网站不要了怎么弄|备案想撤销掉|不做了要去注销吗|生意黄了备案咋处理|怎么销号|网站关了备案不注销行不|公司注销了备案要注销吗|店不开了备案怎么办|注销备案要什么材料|注销要多久|cancel my icp number|close the site for good',
  annualReview:
    '备案一年一审吗|明年还要再弄吗|备案号几年有效|备案会过期不|备案要续费吗|每年要不要更新|管局抽查查什么|永久有效吗|备案多久到期|过几年还得重办吗|要定期核验吗|does the number expire',
  domainRealName:
    '域名实名还没过能交吗|新买的域名几天能备|实名完马上能备案吗|域名刚过户要等几天|实名认证审核中能提交不|域名没实名行不行|为什么说域名未实名|刚注册的域名今天就备|域名实名多久同步|过户后多久能备案|域名模板实名|domain bought yesterday',
  domainHolder:
    '域名写的是我老公名字|域名在前员工名下|用我哥的域名给公司备|域名是做网站的公司买的|域名持有人和公司不一样|域名是私人的公司能用吗|域名不在我名下怎么办|股东个人的域名行吗|要不要先过户域名|网络公司霸着我域名|法人名下的域名备公司|域名所有者必须是公司吗|借朋友域名备案|the domain belongs to my partner|domain owned by the agency',
  domainExpiry:
    '域名快到期了能备不|域名剩一个月|要先续费再备吗|域名只买了一年够吗|域名下周过期|域名过期了还能备吗|域名有效期不够|到期日太近会退吗|域名续几年合适备案|domain expires next month',
  domainSuffix:
    '.io能备案吗|点cc后缀行不行|.shop域名可以备吗|.me能不能备|后缀有要求吗|namecheap买的域名行不行|国外买的域名要转回来吗|哪种后缀不能备|.vip可以不|境外注册商的域名备不了怎么办|.ai域名能备吗|.club能不能备案|which tlds can be filed|domain at a foreign registrar',
  siteName:
    '网站名叫啥合适|网站名字有啥讲究|名字能用英文吗|网站名两个字行不|能不能叫某某网|名称带城市名行吗|叫中华某某可以吗|能用品牌名当网站名吗|网站名必须和公司一样吗|网站名称被退说不规范|带官网两个字行吗|名字里有数字可以吗|叫国际行不行|起名有什么忌讳|网站名字不能有什么字|我想叫阿里巴巴烧饼|what may the site be called|name with only letters',
  footerIcp:
    '号放网站哪个位置|备案号不放会罚吗|底下那串字要加链接吗|备案号放最下面中间吗|不挂号行不行|怎么把备案号加到网页上|字体大小有要求吗|手机版网页也要放号吗|底部号链接到哪|每个页面都要放备案号吗|放关于我们页面行不行|小程序里要不要放号|put the number at the bottom',
  footerPolice:
    '公安的号放哪|公安备案号挂哪里|公安图标要放吗|两个号并排放行不|公安号不放会怎样|公安备案号放网站左边可以不|网安的号也要挂吗|police number on the page',
  electronicMark: '电子标识还要不要放|那个电子证书标志还要下载吗|备案电子标识在哪下|红盾那个标要放吗|验证标识是不是取消了|electronic badge',
  resolving:
    '备案前解析要不要关|域名解析现在开着有事吗|解析没停会不会退|要把域名停掉吗|解析到国外可以吗备案时|先解析再备案行不行|没备案能不能先解析|审核的时候域名打得开会怎样|为什么要暂停解析|解析怎么处理|dns record during review',
  siteNotReady:
    '网站还没影呢能备吗|先备着再慢慢做网站|网站还没写代码|内容空的能过吗|网页一片空白能提交吗|没做网站只有域名|要等网站建好才备吗|网站在开发中能不能备|还没请人做网站|还没上线就备案可以吗|no website yet',
  commercial:
    '我们卖课程算经营性吗|网站挂别人广告算不算|会员充值算经营性不|自己产品在线卖算哪种|经营性非经营性咋选|接推广赚点钱算吗|网站收中介费|做信息平台收费|打赏算不算经营性|只放产品图电话成交算吗|知识付费|我们只介绍公司选哪个|平台收商家入驻费|is an ad-financed site commercial|selling subscriptions',
  preApproval:
    '我们这行要不要批文|卖水果要前置审批吗|开宾馆的要批文不|美容店选什么前置|前置那一栏我该选啥|卖烟酒要前置吗|做旅游的网站要批吗|装修公司要前置审批吗|农产品网站要不要许可|汽修厂要不要前置|前置审批全不沾怎么填|卖宠物要审批吗|招聘网站要前置吗|翻译公司要不要前置|does a hotel site need approval|pre approval for a bakery',
  contentChanged:
    '网站改卖别的了要不要报|新加了购物功能要改备案吗|加个评论区要说一声吗|换行业了备案要改吗|栏目加多了要变更吗|内容和当初说的不一样了|后来加了直播|网站用途变了|从展示改成商城要报吗|页面内容更新要不要报备|added a shop to the site',
  app: '我有个app也得备吗|苹果商店下架说要备案号|安卓包要不要备案|app备案走哪里|没上架的app要不要备|app先上架后备行吗|应用市场让我填备案号|app备案跟网站备案一样吗|华为应用市场要备案|app要单独备吗|our mobile app|app filing where',
  miniProgram:
    '小程序必须备案吗|微信里的小程序怎么备|小程序提示未备案|小程序不备会停吗|已经备了网站小程序能免吗|小程序在哪里点备案|支付宝百度小程序要备吗|个人小程序能备案不|点餐的小程序要办吗|小程序备案多久|wechat mini app needs a record',
  appSigning:
    '公钥怎么弄|包名谁给我|签名值从哪来|开发人员走了拿不到签名|MD5那一串哪里有|安卓证书指纹在哪看|bundleid不懂|这个SHA1是什么|公钥模数是啥|怎么从安装包里看包名|app特征信息找谁要|package name unknown',
  subdomain:
    'm.开头的要不要另备|二级域名用备吗|商城放在shop子域名|论坛用bbs子域名要备不|子站要不要单独办|备了主域名www还要吗|不同子域名放不同网站行吗|三级域名指到别的服务器|blog.这种要备吗|subdomains included',
  cdn: '加速要不要备案|上CDN还得备吗|套了加速是不是就不用备|图片放OSS要备案不|七牛云绑域名要备案吗|用海外加速可以不备吗|静态资源放对象存储|国内加速域名没备案不给加|全站加速要备案吗|cdn for an unfiled domain',
  interactive:
    '能留电话号码算交互不|在线客服算吗|有个表单提交算不算|能点赞算交互吗|会员中心算不算互动|商品评价算不算|微信扫码加好友算交互吗|预约挂号算不算|投票功能算不算|搜索框算交互吗|下单功能算交互吗|聊天窗口算不算互动|does a contact form count|user comments interactive',
  whyId:
    '干嘛要我身份证|身份证不想给|填身份证号有必要吗|为啥连身份证都要|必须给证件号吗|我不放心给号码|能不能不要身份证|证件号可以不填吗|要我证件干啥用|不给证件办得了吗|要身份证是不是太过分|不同意就办不了吗|不勾同意行不行|拒绝授权有啥后果|why so much personal data|refuse to give my id|身份证拿去干嘛',
  dataSafety:
    '会不会把我信息卖了|怕泄露怎么办|资料放你这保险不|你们能看到我身份证吗|数据存在哪个服务器|会不会拿我照片乱用|信息会不会外流|怎么保证隐私|身份证照片会不会被人贷款|你们内部人能查吗|我怕被骗|你们靠谱吗资料安全不|会不会被黑客偷走|别人看得到我填的东西不|are my details encrypted|who reads what i type|你们这里会不会漏我信息',
  deleteData:
    '办好能清掉不|我想把资料都删掉|身份证照片要删干净|不办了信息怎么销毁|资料留多久|能撤回我发的身份证吗|刚发的照片删了|把聊天删掉|你们存到什么时候|办完资料还留着干啥|能不能自动删除|erase everything|how long do you store it|把我信息抹掉',
  principalLegalRep:
    '负责人写老板娘行吗|不写法人写厂长可以吗|主体负责人能不能是会计|法人太忙能让别人当不|法人不配合能换个人当负责人吗|负责人非得法人吗|儿子管公司能写儿子吗|总经理当主体负责人|主体负责人写合伙人|法人挂名的能不写他吗|法人年纪大让我当负责人|提示主体负责人与法人不一致|can my manager be the principal|负责人能写别人不',
  serviceOwner:
    '网站负责人写谁好|管网站的要啥条件|网站负责人能跟法人同一个不|外包技术当网站负责人|两个负责人能用一个电话吗|两边邮箱一样行不行|老公当主体负责人我当网站负责人|一个人兼两个负责人|网站负责人必须是员工吗|网站负责人要交社保吗|服务负责人填谁|负责人是同一个人要填两遍吗|who should run the site|same person for both roles',
  emergencyPhone:
    '应急电话写啥|备用电话没有怎么办|家里座机行吗|应急联系填谁的|第二个电话写我爱人的|为什么非要两个号|应急号码能和手机一样不|留员工的号当应急电话行吗|紧急联系人电话|双卡双号行不行|second phone number',
  idExpiry:
    '证件快到期能用吗|身份证还有两个月到期|身份证过期了|身份证换新证期间能备吗|有效期不足三个月|身份证到期日太近|长期有效怎么填|执照快过期了能不能备|证件有效期要剩多久|我爸身份证过期了没换|id card about to expire',
  age: '我才十七能备案吗|未成年可以办不|多大才能当负责人|大学生能备案吗|年纪大了能当负责人不|我妈七十二能当负责人吗|有没有年龄限制|十六岁能做网站负责人吗|孩子上高中想备案|高龄老人刷脸不便|老年人可以备吗|minimum age for the owner',
  individual:
    '我没公司自己能备吗|个人能办备案不|私人网站可以备案吗|个人身份办有啥限制|个人备案能不能带货|没有执照怎么备|自由职业者能备吗|个人网站放公司内容会怎样|个人备案后能改成公司吗|个人站能放广告吗|个人名义卖手工品|个人和公司备案哪个简单|个人备案不能做什么|上班族自己备|without a company can i file|personal site selling things',
  soleProprietor:
    '我是小卖部个体户|个体户能办吗|个体工商户算单位还是个人|个体户备案跟公司一样吗|夫妻店怎么备|个体执照备案选啥|个体户要公章吗|个体经营者就是我自己|摆摊的有执照能备吗|早餐店个体户备案|sole trader which nature',
  hkMoTwPerson:
    '我是香港人能备吗|台胞证能不能用|外籍老板怎么办|老外当法人备案要啥|用护照可以备吗|美国人当负责人行不行|回乡证可以吗|绿卡可以当证件吗|法人是日本人|我入了外籍|澳门身份证行吗|韩国人开的店|外国护照刷脸怎么弄|foreign owner passport|taiwanese boss',
  electronicLicence:
    '电子执照行不行|执照只有电子版|用副本拍照行吗|正本挂墙上拍可以不|手机里的电子执照截图|复印件盖章能不能用|执照打印出来再拍|没有纸质执照|执照拍副本还是正本|digital licence accepted',
  emailNeeded:
    '没邮箱怎么整|不会弄邮箱|邮箱必填吗|用QQ号邮箱可以不|邮箱填老婆的行吗|邮箱干嘛用|微信代替邮箱行不行|邮箱忘记密码了|企业邮箱才行吗|no email address',
  hkServer:
    '用香港机子免备案不|放香港是不是啥都不用办|香港服务器要办什么|台湾主机要备不|港澳的算境内吗|免备案主机能信吗|香港云便宜不用备是真的吗|香港空间公安要不要备|hong kong vps icp',
  overseasIcp:
    '国外服务器怎么备案|服务器在美国能办ICP不|海外主机要备案吗|机器在德国怎么弄|新加坡服务器备案|境外机子申请ICP|服务器在境外要不要工信部备案|日本vps要不要备|server in tokyo icp',
  overseasPolice:
    '国外服务器公安管不管|境外机子要公安备案不|外贸站在国外服务器要不要去网安|服务器在海外客户在国内要不要公安备|香港的机器也要报公安|只给老外看的要公安备案吗|网站在境外公安备案去哪办|海外服务器网安备案|police filing foreign host',
  moveAbroad:
    '搬到香港省得备|放国外躲备案行不行|换海外服务器就不用备了吧|为了省事放境外有啥坏处|把服务器移出去|国外服务器免备案好不好|怕麻烦用美国空间|avoid icp by hosting abroad',
  sharedHosting:
    '虚拟主机行不行|空间能备案吗|买的是建站空间不是云主机|轻量服务器可以备不|200块的虚拟空间|云虚拟主机怎么备|web hosting plan',
  payAsYouGo:
    '按小时付费的能备吗|买几个月才给备|只租一个月能备不|服务器要买满多久|试用机能不能备|学生优惠机备案|服务器剩余时间不够|抢占式实例能备案吗|租期太短会被退吗|先买一个月备案再续|包月不行吗非要包年|月付的可以不|minimum rental period',
  hardware:
    '要填CPU型号吗|内存多大也要写|网卡MAC哪里有|机器型号不知道怎么填|硬件清单要不要交|为什么问内存|服务器参数都要报|配置信息必填吗|说要交服务器硬件表|mac address required',
  bandwidthTest:
    '要不要测流量|一千G的流量哪有|压测报告要交吗|带宽要达到多少|峰值流量怎么填|没做过压力测试|我的带宽才5兆行吗|stress test report',
  powerAndBgp: '双路供电要证明吗|电源几路我哪知道|BGP是什么要不要|要不要多线接入|网卡要万兆吗|机房供电问我干嘛|UPS要不要|redundant power',
  findIp:
    '公网IP哪里查|我怎么知道IP|IP在哪儿显示|服务器地址是哪串数字|192开头的是不是IP|内网地址能填吗|怎么ping出IP|IP是什么东西去哪弄|后台哪个是公网IP|控制台看不到IP|where to see our ip',
  policeDeadline:
    '公安那个几天之内办|开通多久要去公安|公安备案最迟哪天|三十天怎么数|三十天包不包括周末|30日从拿号算还是开站算|网站上线几天内报公安|公安备案有没有时间要求|什么时候去办公安的|police within how many days',
  policeLate:
    '公安备案忘记办了|网站开一年了没去公安|超期补办会罚吗|过了三十天才想起来|老网站从没做过公安备案|现在补公安备案要紧吗|公安备案晚了半年|逾期了主动去补有事吗|一直不知道要公安备案|missed the police deadline',
  policePortal:
    '公安备案网上怎么弄|去哪个网站办公安的|公安平台网址|要跑派出所一趟吗|公安备案入口在哪里|公安备案能不能在手机办|公安那个怎么注册登录|公安备案怎么操作|网安大队现场办吗|police website address',
  policeInterview:
    '警察会上门吗|网安会不会约谈|网警要来公司看|公安会打电话问什么|要不要去公安局面谈|派出所的人会来查吗|会被叫去问话吗|公安要不要看现场|上门核查看什么|will officers come',
  policeReports: '要不要每月报材料给公安|备完要定期报吗|每季度给网安交报告|公安要不要年报|以后还要跟公安汇报什么|periodic police report',
  policeAccount:
    '公安平台拿谁的名字注册|公安账号用公司还是个人|法人不会注册公安账号|可以用我的手机号注册公安平台吗|登录公安要法人刷脸吗|公安平台单位用户怎么注册|经办人账号行不行|police account whose',
  policeWhere:
    '归哪个网安管|公安备案属地怎么定|找区里还是市里网安|执照在A区办公在B区去哪个网安|派出所选哪个|我们这归哪个大队|个人的按户口还是住址去公安|which police district',
  policeConfirm:
    '怎么问网安|打给谁问要不要备|拿不准找哪个问|网安电话怎么打听|不确定要不要公安备案|问公安哪个部门|怎么跟网安确认|纯外销网站问谁要不要办公安|who at the police can tell',
  controlledGoods:
    '管制物品指什么|我卖水果刀算吗|卖弹弓算不算|卖化工原料算管制吗|玩具枪算不算|卖酒算不算管制|户外弓箭店|农药算管制物品吗|鞭炮算不算|无人机算不算管制|卖指甲刀剪刀要紧吗|are kitchen knives controlled',
  whatIsMlps:
    '等保是啥东西|没听过等级保护|等保跟我有啥关系|什么是等级保护测评|等保要花钱吗是什么|等保干嘛的|我一个小店也要等保|要不要做等保|explain mlps',
  mlps3:
    '备案非要等保三级吗|没有等保证书能不能备|客户说要三级等保才能备|文章说等保三级必须|没做等保会退件吗|等保不做行不行|等保证明要不要交|must we hold level 3',
  mlpsFiling:
    '等保去哪里备|二级备案找谁|等保定级以后怎么弄|等保备案几天|等保材料交给哪个部门|定级备案流程|等保备案证明多久发|等保去市局还是区局|mlps record where',
  logs: '日志必须半年吗|存不了那么久|日志谁规定要存|日志不存会怎样|日志存三个月行不行|服务器没开日志|日志太大删了行不|网站日志留几个月|法律要求日志保存多久|只存了一个月日志|日志占满硬盘|log retention period',
  planMust:
    '应急预案不写行不|小店要啥预案|预案是不是必须的|没有预案会罚吗|就我一个人也要预案|法律哪条说要预案|预案不做会怎么样|网站这么小还要预案|plan mandatory for a small shop',
  planContent:
    '预案里要有什么|预案写点啥|预案包含哪些部分|应急预案目录|预案怎么才算完整|预案要写多少页|预案要不要写联系人|what goes into the plan',
  drills:
    '一年演练几回|演练要多频繁|不演练行不行|每季度演练真的吗|多长时间演练一次|演练次数有规定吗|半年没演练了|how often must we rehearse',
  report4h:
    '出事几小时内要报|多久必须上报|被黑要不要马上报|网站瘫了要不要报|报晚了会怎样|小事故也要报吗|半夜出事第二天报行不|上报时限多少|几个钟头之内|reporting deadline after a hack',
  incidentLevels:
    '事件怎么分等级|什么算重大|四级五级到底几级|一级是最严重吗|我这算几级事件|分级标准是什么|一般事件和较大事件怎么区分|网站打不开算几级|severity grades',
  warningColours: '预警颜色怎么分|红色黄色啥意思|蓝色是没事吗|橙色预警什么程度|预警几个颜色|alert colours',
  summary30: '事后总结什么时候交|总结报告几天内|处置完写报告给谁|事件结束后要交啥|总结要写多久内|final report deadline',
  breachNotify:
    '顾客资料泄露咋办|数据库被拖了|客户手机号被人卖了|泄露了通不通知客户|信息外泄第一步做啥|被黑了数据丢了怎么处理|用户密码泄露|员工把客户名单带走了|漏了几百个客户电话|怎么告诉受影响的人|customer data leaked|data stolen',
  reportWhere: '出事打哪个电话|向谁报告|找网信办还是派出所|事故上报渠道|12387管什么|安全事件往哪报|报给工信部吗|where to report a hack',
  ddos: '网站被打瘫了|有人攻击我网站|流量攻击怎么扛|被人刷流量|网站突然访问不了怀疑被攻击|要不要买高防|要不要买防火墙设备|被恶意访问|DDoS是什么|防护怎么填|under attack now',
  rto: 'RTO是几个小时|恢复时间写多少|RPO不懂|多久恢复合适|恢复点目标是啥|停机多久能恢复怎么写|两个恢复时间啥区别|recovery objective',
  securityOfficer:
    '网络安全负责人谁来当|不懂电脑能当安全负责人吗|安全负责人可以是老板吗|安全负责人要证书不|让网管当安全负责人|安全负责人写外包的人|安全负责人和网站负责人能一样吗|没有懂技术的人写谁|安全负责人要不要背责任|安全员可以是女的吗|who can be security officer',
  tls: '没有小锁行不行|网站没https能备吗|TLS版本要多少|证书必须买吗|不装SSL会退吗|1.2行不行|密钥多久换|http网站能备案不|https一定要吗|old tls version',
  sm2: '国密要不要上|不用国密行吗|加密算法填什么|商用密码评估要做吗|密评要不要做|供应商说必须国密|SM4要不要|加密怎么选|chinese crypto required',
  ciio: '我算关基不|关基是什么单位|怎么判断是不是关键基础设施|小公司会是关基吗|关键信息基础设施运营者是啥意思|医院算不算关基|are we ciio',
  policy:
    '安全制度要写吗|没有制度文件|制度网上下载一个行不|管理制度写什么|公安要看安全制度|制度要盖章吗|制度要几份|怎么写网络安全管理制度|制度文件有样本吗|security rules document',
  abroadIsExport:
    '放香港算出境不|客户信息存美国服务器|国外服务器存会员资料|数据库在新加坡算不算出境|国内用户注册信息传到境外|服务器在国外收国内手机号|is storing in hk an export',
  assessment:
    '客户几千人要评估吗|多少人以上要申报|几万个用户要不要安全评估|人数怎么算|只有一百多个客户要办吗|出境要不要报批|评估要找谁做|十万人怎么数|threshold for the security assessment',
  standardContract: '标准合同去哪里弄|和境外签什么合同|合同备案找谁|标准合同范本|认证和合同选哪个|出境合同怎么办|sccs filing',
  separateConsent:
    '单独同意怎么搞|勾一下算不算同意|默认勾选可以吗|注册条款里写上算吗|要不要用户手写签名|同意弹窗怎么写|单独同意书长啥样|consent popup enough',
  localisation: '数据一定要放国内吗|能不能存国外|必须境内存储吗|数据存外面违法吗|用户资料非得放国内服务器|store data in china',
  sensitiveInfo:
    '什么算敏感信息|身份证照片算敏感吗|健康信息算不算|指纹算敏感吗|人脸要怎么管|银行卡号算敏感不|定位信息算不算|收会员人脸要注意啥|which data are sensitive',
  importantData: '重要数据是什么|我的数据算重要吗|怎么判断重要数据|订单算重要数据吗|地图数据算不算|谁来认定重要数据|important data test',
  cacFiling: '网信办那边要办啥|还要去网信办备案吗|网信备案是什么|网信办备案号填什么|cac registration',
  privacyPolicy:
    '要不要写隐私政策|隐私声明放哪|收集手机号要公示吗|隐私协议模板|没有隐私政策会罚吗|cookie要提示吗|网站要不要弹隐私|用户协议要不要写|need a privacy notice',
  gdpr: '有德国客户要管GDPR吗|欧盟那套要遵守吗|卖到法国|欧洲人的数据|eu visitors',
  whoAreYou:
    '你是谁呀|跟我说话的是人吗|你是AI吧|你是客服吗|你们单位叫啥|机器人还是活人|你是不是骗子|who is this|am i chatting with a machine',
  official:
    '你们是政府部门吗|你说的话负不负责|是不是官方平台|你们有资质吗|听你的错了算谁的|你们和工信部啥关系|凭啥信你|有法律效力吗你说的|are you the government',
  whatCanYouDo:
    '你能帮我干啥|你会做哪些|你有什么用|能帮我做到哪一步|你们这是什么服务|这个聊天是干什么的|你能管哪些事|what is this chat for',
  documents:
    '弄完给我什么|材料在哪下载|填好了怎么交|生成的表格怎么用|文件发我邮箱行吗|申请书长什么样|最后出来几个文件|填完之后下一步干嘛|下载的东西交给谁|打印出来怎么弄|where is my package',
  resume:
    '填到一半能存吗|我先去忙晚点继续|断网了会丢吗|下次怎么接着来|换个手机还能继续不|关掉页面记录还在不|明天接着弄行吗|恢复码怎么用|中间停几天可以吗|save and come back',
  changeAnswer:
    '刚才填错了|想改前面的答案|说错了怎么办|怎么改之前填的|名字打错了|能回头改吗|改手机号怎么弄|前面那个不对|fix a wrong answer',
  guideChecklist:
    '那篇文章是啥|文章里的清单要不要做|网上攻略能信吗|指南跟官方有什么不一样|不核对文章行不行|文章讲的是不是真的|is the guide binding',
  onsite: '会上门检查吗|要现场看机房吗|营业额大会被查吗|管局来不来公司|五千万以上要核查吗|用户多会不会来查|实地核验|inspector on site',
  whitelist: '白名单怎么申请|信用高有优待吗|优先审核名单|老客户能不能快|有没有免审|trusted list',
  vendorRecommendation:
    '你推荐哪家云|用谁家服务器好|哪个云备案快|买哪个防火墙|找哪家代办好|阿里腾讯华为选哪个|域名在哪买划算|recommend a host',
  askPerson:
    '叫你们人来|能打电话说吗|有没有客服热线|换人工|人工客服啥时候在|我要跟真人讲|你搞不清楚换个人|留个电话你们打给我|speak to a human',
  steps:
    '一步步怎么走|从哪开始弄|流程给我说说|整个过程是啥样|先做啥后做啥|我啥都没有从零怎么办|有没有教程|办备案的步骤|第一步干什么|有视频教程吗|walk me through',
  icpDeadline: 'ICP备案有没有最后期限|开站前要办好吗|晚办ICP会怎样|几号之前要备|ICP要在什么时候办|先开业后备案行不|deadline for icp',
  needServer:
    '没有服务器能备吗|只有域名行不行|要先买服务器吗|服务器还没买|先备案再买服务器|不买云主机能不能备|光有域名|do i need to buy hosting first',
  serviceCode:
    '备案服务号是啥|授权码哪里拿|备案码怎么申请|服务号要花钱买吗|淘宝卖的备案码能用吗|一台服务器几个备案号|别人送我一个备案码|filing code where',
  intranet:
    '只内部用要不要备|公司OA要备案吗|员工用的系统|测试网站要备不|只给自己看的后台|VPN里面用的|加了密码的网站要备吗|局域网网站|internal tool',
  ipOnly: '没域名直接用IP行吗|用IP访问要备案不|换个端口躲备案|IP加端口访问|不用域名能不能不备|bare ip address site',
  mailOnly: '域名只用来收邮件|域名放着不用要备吗|只做企业邮箱|域名只做跳转|买来保护品牌的域名|parked domain',
  platformShop:
    '我就开个淘宝店|只有公众号要备吗|抖音小店要不要备|美团店铺要办吗|只在微信卖货|视频号要备案吗|小红书店铺|拼多多店要不要备案|没有网站只有店铺|only a wechat account',
  siteBuilder: '用建站平台做的网站|凡科的站怎么备|模板站要备不|有赞商城要备吗|SaaS建的站谁来备|公司官网是第三方搭的|saas shop builder',
  ownRoom:
    '自己家电脑当服务器|公司机房自己的机器|办公室宽带能开网站吗|拉专线备案|机器托管在电信|家里NAS放网站|自建机房怎么备|server in our office',
  freeHosting: 'github页面要备吗|vercel部署的|shopify独立站要备不|wix网站|cloudflare页面|免费托管|独立站在国外平台|netlify site',
  foreignLanguage: '英文网站要备吗|只做外国客户|外贸站要不要ICP|全英文给老外看的|客户在欧美服务器在国内|english only site hosted in china',
  unfiledDomain: '没备案能先打开吗|网站显示未备案|访问被拦截了|打开是提示页|没批下来怎么测试|备案前怎么预览|先上线几天行不行|blocked page',
  lawBasis: '哪条法律规定的|依据是什么|有文件吗|法规名称是啥|哪个办法里写的|谁规定要备案|给我看条文|legal basis please',
  accessMethod: '接入方式选哪个|云服务器选啥|托管和专线啥区别|虚拟主机还是云主机|我是租用的选什么|接入方式不懂|cloud host or hosting',
  serverPlace:
    '服务器在哪个城市怎么看|地域填什么|华北2是哪|机房地址不知道|服务器放在哪里我不清楚|区域在控制台哪看|cn-hangzhou是哪|where is my server located',
  multiServer: '有三台服务器要备几次|多台机器怎么填|好几个IP都要写吗|服务器多要不要各备各的|负载均衡后面几台|several servers one site',
  twoProviders: '一个域名两家云同时用|两边都放网站|双云备份要备两次吗|阿里腾讯各一台|主备两家|two clouds at once',
  sharedServer:
    '几个公司共用一台服务器|一台机器放多个网站|借用别人服务器备案|用朋友的服务器行吗|兄弟公司服务器给我用|服务器账号是别人的能备吗|总公司的服务器|one server many companies',
  accountTransfer:
    '换个云账号备案怎么办|备案在老账号里|账号是前同事的|备案怎么转到新账号|账号要注销备案呢|用子账号可以吗|阿里云账号丢了备案|move filing to another account',
  languagesOnce: '中英文网站备几次|两种语言要分开备吗|网站语言选哪些|多语种只备一次行吗|bilingual site',
  providerPhone: '阿里云客服电话|腾讯云怎么联系|云厂商应急电话填什么|服务商热线多少|找不到客服电话|vendor hotline number',
  phoneNumber:
    '手机号有要求吗|用老公名下的手机号|虚拟号段行不行|170的号能用吗|手机必须实名本人吗|外地手机号行不行|座机可以吗|电话打不通会怎样|号码不是我名字开的|国外手机号可以填吗|香港手机号行吗|同事的号码可以吗|物联网卡号|两个负责人电话能一样吗|which mobile number',
  phoneChanged:
    '换手机号了备案要改吗|电话变了怎么办|邮箱换了要不要变更|负责人手机停用了|号码注销了备案还留着老号|联系方式更新|new phone number after filing',
  mailingAddress:
    '通讯地址写哪|地址写店里还是家里|执照地址是虚拟的怎么填|集群注册地址|注册地址没人在|实际办公在别处|地址要写到门牌吗|会不会寄信来|写租的房子行吗|写居委会地址|孵化器地址能备案吗|which address to enter',
  otherProvince:
    '外地户口能在这备吗|身份证是老家的|人在广东户籍湖南|跨省个人备案|要居住证吗|外省个人能不能备|在外地工作备案报哪|id from another province',
  investor: '投资人写谁|上级单位没有怎么填|股东有三个写哪个|出资人是公司|投资者一栏填什么|各占一半写谁|没有主管单位|who is the investor',
  idDocument:
    '身份证拍照要求|正反面都拍吗|复印件行不行|临时身份证可以吗|身份证丢了|身份证在补办|驾照代替行吗|户口本代替身份证|社保卡可以吗|拍身份证要原件吗|id card copy',
  watermark: '能不能打水印|加上仅供备案使用|遮住一部分行吗|打码可以吗|怕被盗用加字|马赛克遮住地址|watermark allowed',
  photoHow:
    '照片怎么拍才行|有反光可以吗|照片太大传不了|拍糊了能用吗|要彩色还是黑白|拍歪了行不行|图片超过大小|要不要四个角都拍到|用扫描仪还是手机拍|photo quality',
  handheld: '手持照怎么拍|要拿着身份证拍吗|手持照给谁看|不想露脸|手持身份证会不会被滥用|手持照衣服有要求吗|举着证件|selfie with the card',
  faceFails:
    '刷脸老失败|人脸一直不通过|戴眼镜刷不过|老人刷脸识别不了|双胞胎刷脸|人脸比对不一致|摄像头坏了|整过容刷不过|胖了认不出|face check keeps failing',
  seal: '没有公章怎么办|要不要盖章|财务章行吗|电子章可以不|章丢了|公章在老板那|个体户没刻章|合同章代替|按手印行吗|company chop needed',
  printSign: '要打印签字吗|没有打印机|电子签名行不行|签名用什么笔|字写错了能涂改吗|手机上签行吗|签完怎么传|print and sign',
  legalRepAbroad: '老板在国外怎么弄|法人出国了|法人回不来刷脸|老板出差半年|法人人在美国|短信在国外收|老板常年不在|director lives overseas',
  oneForMany:
    '一个人能当几家负责人|我名下三个公司|同一个负责人备多个|一个手机号能备几个公司|两个公司法人都是我|会计兼几家负责人|same person several companies',
  licenceScope:
    '经营范围没有互联网行吗|执照范围要加什么吗|范围里没有电子商务|超出经营范围|经营范围有要求吗|要不要增项|business scope requirement',
  licenceProblem:
    '执照异常了能备吗|被列入异常名录|没报年报|新办的执照查不到|刚领执照能备吗|执照被吊销|公司在注销中|公司刚成立|abnormal operation list',
  branch:
    '分公司能单独备吗|门店用总公司的执照|加盟店怎么备|子公司用集团的备案行吗|总部和分店|部门能不能备案|连锁店每家都要备吗|branch office filing',
  foreignCompany:
    '外资公司怎么备|香港公司能备案吗|没有大陆公司行不行|国外公司想在中国开网站|代表处可以备案吗|外商独资|bvi公司|foreign entity without china company',
  personalToCompany:
    '个人备案转公司|以前用个人备的现在有公司了|个人的改成企业的|个体户升级成公司备案怎么办|从个人名下转到公司|convert personal filing',
  domainCertificate:
    '域名证书去哪下|域名证书是啥|没有域名证书|证书要花钱吗|和https证书是一个吗|域名证书截图行吗|where to download the domain certificate',
  siteRemark:
    '网站内容怎么描述|备注怎么写|说明写几个字|内容说明给个例子|随便写行吗|描述写太短会退吗|用途怎么填|照抄别人的描述|describe the site',
  serviceKind:
    '服务类型选哪个|我这种网站算什么类|没有合适的选项|选综合类行吗|内容类型选啥|又展示又卖货选哪个|网站属于哪一类|which category',
  leaveBlank: '不填行不行|空着可以吗|不知道怎么填先空着|这项可以跳过吗|选填还是必填|没有就不填了|以后补行吗|leave it empty',
  fakeInfo:
    '地址随便写一个行不|借别人执照用用|资料不太真实会怎样|用假电话可以吗|编一个行不行|信息填假的被发现|借身份证备案|做假会罚吗|false information',
  domainLookup:
    '域名是谁的怎么看|忘了域名注册在哪|查域名所有人|怎么看域名到期|whois怎么查|不知道域名在哪家买的|look up the owner of a domain',
  afterApproval: '号下来以后要干啥|批了之后还有事吗|备案通过后做什么|拿到号就完事了吗|通过了下一步|备案成功后注意啥|what after approval',
  goLive:
    '批了多久能打开|通过了网站还打不开|号下来网站什么时候能访问|刚通过马上能用吗|拿到号几小时生效|通过后怎么开通|still offline after approval',
  resubmit: '被退了怎么再交|重新提交要钱吗|退了几次还能交吗|改好再交要排队吗|重交要重新验短信吗|次数有限制吗|submit again',
  wrongSubmitted:
    '交上去发现写错了|提交后能改吗|怎么撤回申请|审核中想改信息|填错手机号已经提交了|订单能取消吗|放弃备案怎么操作|撤单|withdraw the application',
  holidays: '周末审不审|过年管局放假吗|二十天算不算周末|国庆耽误几天|周六上班吗管局|节假日顺延吗|五一算工作日吗|working days and holidays',
  numberMeaning:
    '号后面的-1是什么|备案号怎么看|京ICP备什么意思|主体号和网站号|号里的数字啥意思|带A的号|哪个是我的备案号|挂哪个号|suffix of the number',
  certificate: '有没有备案证书|能给我个证明吗|纸质证书|要证书给客户看|备案证明怎么打|领证吗|proof of the filing',
  publicInfo: '别人能查到我什么|我的手机号会公开吗|名字会被查到吗|备案信息公开吗|地址会不会被看到|身份证会不会公示|what is public',
  scamCalls:
    '有人打电话让我交钱|自称管局的电话|接到推销备案的电话|备案后老有人打电话|叫我转账的|骗子短信|让我加微信办备案|来电说网站要关停让交费|说我备案过期要交费|scam call',
  contactAuthority: '管局电话多少|怎么联系通管局|能打给审核的人吗|网安电话|投诉电话|催审打哪|contact the administration',
  refileAfterCancel: '注销后还能再备吗|注销了多久能重新办|注销之后想再开|销了号域名还能备吗|file again after cancelling',
  domainSold:
    '域名卖了备案怎么办|买的域名别人备过案|域名被别人备了|二手域名有备案|域名不续费了备案呢|老域名过期被人抢注|前主人没注销|domain already filed by someone',
  keepOpen: '网站空着行吗|备案后不开站会注销吗|网站停了几个月|先备着不用|网站打不开会被注销备案吗|暂时没内容|site must stay reachable',
  siteRenamed: '网站名想改|改版要变更吗|换模板要报吗|网站改个名字|换了程序|网站标题和备案名不同|rename the site',
  siteClose: '怎么关网站|怎么停解析|关站怎么操作|放个维护页面算关吗|域名怎么暂停|take the site down',
  copiedFooter: '能借别人的备案号吗|抄个号放底下|用假号行不行|买个备案号|网上租备案|挂别的网站的号|borrow a number',
  ipv6: '要不要IPv6|IPv6地址填不填|没有IPv6行吗|ipv6要求|ipv6',
  icpLicence: 'ICP证和备案有什么不同|要不要办ICP许可证|增值电信许可|EDI证要办吗|经营许可证怎么申请|ICP证难办吗|icp licence or filing',
  onlineShop: '网上商城怎么备|自己网站卖货要啥证|线上卖吃的|可以在线付款的网站|做B2C|团购网站|接入支付要备案吗|online store own goods',
  newsRepost: '转载新闻行不行|放行业资讯可以吗|发时政内容|公司动态算新闻吗|新闻栏目要许可吗|repost news',
  medicalSite: '卖药要什么证|诊所网站要批吗|牙科网站|医疗器械网站|保健品网站|中医馆网站备案|医美|clinic site permit',
  educationSite: '培训班网站要批文吗|幼儿园网站|驾校网站|网课平台|学校网站要审批吗|教培|training school permit',
  videoSite: '网站放视频行吗|做直播要证吗|影视网站|放宣传片|音乐网站|短视频平台|video on the site',
  gameFinance: '游戏网站能备吗|理财网站|保险代理网站|贷款中介网站|投资公司备案|区块链网站|棋牌网站|finance site',
  forum: '论坛能备案吗|做社区|贴吧那种|交友网站|能发帖的网站|微信群算不算|问答社区|discussion board',
  algorithm: '算法备案要不要|用了AI要备案吗|接入大模型|生成式AI备案|推荐算法|chatbot on my site',
  appDetail: '单机app要备吗|公司内部app|没服务器的app|安卓苹果要两个号吗|app没联网|inhouse app',
  govDomain: 'gov域名|事业单位域名要求|党政机关网站|必须用cn域名吗|政务域名|government domain',
  chineseDomain: '中文域名能不能备|点中国域名|点网址后缀|汉字域名|chinese character domain',
  policeMust:
    '公安备案必须办吗|小网站要不要公安备|不办公安的行不行|公安备案没人管吧|有ICP了还要公安吗|个人网站要公安备案吗|公安备案能省吗|is the police one mandatory',
  policeMaterials: '公安备案要什么材料|公安那边交啥|公安备案填什么|去公安要带什么|公安备案表格|公安备案要照片吗|papers for the police',
  policeRejected: '公安备案被退|公安审核不通过|网安退回了|公安说材料不对|公安备案失败|police refused',
  policeChange:
    '公安备案要改信息|公安备案注销|换服务器公安要改吗|改名了公安备案怎么改|公安那边的负责人换人|域名换了公安备案|update the police record',
  policeIcon: '公安图标下载|警徽图标哪里|公安备案的代码|图标怎么放|公网安备图标|police badge image',
  handleIllegal: '有人发违法内容|评论区有人骂人|发现黄赌信息|有人乱发广告|要不要审核评论|违规内容怎么处理|illegal posts',
  keepRecords: '发布记录存多久|帖子要保存吗|内容备份60天|留言要存多久|retain posts',
  inspection: '网安来检查看什么|公安检查要准备啥|突击检查|检查不合格会怎样|年度检查|police inspection list',
  securityPenalty: '没制度会罚多少|没日志罚款吗|安全没做好罚谁|老板要担责吗|网络安全处罚|个人会不会被罚|security fine',
  planHow: '预案不会写|预案谁来写|有没有预案模板|预案帮我写|预案要请专家吗|预案多久改一次|老预案能用吗|write the plan for me',
  planSubmit: '预案交到哪|预案给公安吗|预案要不要备案|预案写好放哪|预案要审批吗|submit the plan to whom',
  drillHow: '演练怎么搞|演练要多少人|桌面推演|演练记录怎么写|演练拍照吗|两个人怎么演练|消防演练代替|run a drill',
  backup: '多久备份一次|备份放哪里|快照算备份吗|没备份过|异地备份要吗|备份频率填什么|how often to back up',
  vulnScan: '漏洞扫描要做吗|扫描报告要买吗|没扫过漏洞|渗透测试必须吗|漏洞修复率怎么填|用什么工具扫|vulnerability scan needed',
  mlpsGrade: '我该定几级|等保怎么定级|一级还是二级|定级标准|网站定级谁定|小电商几级|which mlps level',
  mlpsRenew: '等保要重新备案吗|等保过期|2025新版等保|等保备案更新|测评到期|mlps renewal',
  payRansom: '被勒索怎么办|黑客要比特币|文件被加密了|要不要给赎金|中了勒索病毒|数据被锁|ransom demand',
  pipia: '影响评估是什么|评估报告自己写吗|PIA怎么做|个人信息保护评估|评估要留几年|privacy impact assessment',
  minorsData: '收小孩信息|学生资料|家长同意|幼儿照片|未成年用户|children data',
  exportContract: '帮客人订国外酒店|代购要传信息|国际快递单子|员工资料给总部|签证代办|跨境电商发货信息|booking abroad',
  foreignTools: '用谷歌统计算出境吗|用Gmail收客户资料|国外CRM|用海外表单工具|装了脸书像素|用Zoom|google analytics export',
  exportPenalty: '违规出境罚多少|数据出境不办会怎样|个人信息违法罚款|exporting data illegally fine',
  dataStore: '客户资料留多久|用户注销后删不删|信息保存期限|订单信息存几年|keep customer data',
  personalData: '什么算个人信息|微信号算吗|IP算不算个人信息|只收电话算不算|cookie算吗|车牌号算不算|what is personal data',
  sensitiveExport: '护照照片传国外|身份证发给境外|少量敏感信息出境|十几个人的护照|sensitive data abroad',
  policeDown: '公安平台打不开|公安网站登录不了|公安备案网站卡|实名认证失败公安平台|公安系统报错|police site down',
  planRoles: '人太少没法分工|就两个人怎么设小组|领导小组写谁|一个人担几个角色|应急小组成员|夫妻店应急小组|roles in a tiny team',
  training: '培训谁来讲|安全培训怎么搞|没做过培训|培训要签到吗|多久培训一次|security training',
  serverProof: '服务器证明怎么开|机房证明|所在地证明|没有证明怎么办|租赁合同算证明吗|proof of server location',
  providerRegion: '国际版阿里云算境外吗|AWS中国算境内吗|签的是新加坡公司|接入商是国外的|azure世纪互联|provider entity abroad',
  appIcon: '图标多大|APP图标尺寸|图标格式|icon size',
  howManyQuestions: '还有多少没填|还剩几题|问完没有|要问多久|问题也太多了|快完了没|remaining questions',
  sendAtOnce: '我一次发给你|拍照给你看|发文件你自己填|能不能上传表格|我把资料打包发你|语音行不行|paste everything',
  canYouSubmit: '你替我交吗|能全程代办不|我还用去别处填吗|你直接报上去|帮我登录提交|填完算备案了吗|submit on my behalf',
  speakHow: '可以讲方言吗|能用英文吗|我打错字了|听得懂四川话不|普通话不好|换成英文|language options',
  shareCase: '让会计来填|转给同事|发给老板看看|两个人一起填|给技术员填一部分|share with colleague',
  useOfModel: '会不会拿我的话训练|你用的哪家AI|你会乱说吗|资料会给大模型吗|AI靠谱吗|trained on chats',
  askSequence: '接下来问啥|先填什么|后面还要什么|能换个顺序吗|下面要填的有哪些|what comes next',
  whichFilings: '我该办哪些|三样都要吗|我到底要办啥|我的情况需要什么|几个都要办吗|帮我看看要办哪样|which of them apply',
}
