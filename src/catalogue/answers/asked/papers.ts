/** How people ask for the answers of `../papers.ts`, by their ids; `said` takes them apart. */
export const papers: Readonly<Record<string, string>> = {
  phoneNumber: `
    手机号有什么要求 | 170开头的手机号能用吗 | 虚拟号可以备案吗 | 一定要用负责人本人的手机号吗 | 可以填别人的手机号吗 | 用我老公的手机号行不行 | 公司座机可以吗 | 手机号不是我实名的能用吗
    一个手机号能给两个负责人用吗 | 外地手机号可以吗 | 香港手机号能填吗 | 用员工的号码行不行 | 我的电话是物联卡 | 号码归属地要和公司一个省吗 | 填小号可以不
    what phone number can i use | must the mobile be mine | foreign phone number`,
  phoneChanged: `
    换手机号了备案要改吗 | 备案上的电话停机了怎么办 | 手机号注销了备案怎么改 | 电话换了要重新备案吗 | 邮箱换了要不要变更 | 备案留的是离职员工的电话 | 联系方式变了怎么办 | 原来留的号码不用了
    备案登记的手机丢了 | 管局打不通我电话会怎样 | i changed my phone number | update contact details`,
  mailingAddress: `
    通讯地址填哪里 | 执照地址和办公地址不一样怎么填 | 可以填家里的地址吗 | 注册地址和实际经营地址不同 | 公司地址写注册的还是办公的 | 没有办公室地址写哪 | 租的房子可以当地址吗 | 通信地址要和执照一致吗
    地址要精确到门牌号吗 | 填我家里住址行不行 | 孵化器挂靠地址怎么写 | 虚拟注册地址怎么办 | 地址写不全会被退吗 | 证件住所是什么 | which address do i enter
    mailing address differs from licence | can i use my home address`,
  otherProvince: `
    外地人能在这里备案吗 | 户口不在本地能备案吗 | 身份证是外省的可以备吗 | 要居住证吗 | 没有居住证能备案吗 | 个人备案要在户籍所在地吗 | 我老家湖南人在广东怎么备 | 外省个人备案收不收 | 跨省备案可以吗
    法人是外地户口行不行 | 人不在老家能备老家的吗 | 身份证地址和现在住的不一样 | residence permit needed | i live in another province`,
  investor: `
    投资者填谁 | 投资者或主管单位怎么写 | 主办单位上级写什么 | 股东好几个写哪个 | 两个人合伙投资者写谁 | 没有上级单位怎么填 | 个体户投资者写谁 | 投资人填公司还是个人 | 主管单位是哪个
    各占一半股份填谁 | 投资方写法人可以吗 | who is the investor | superior unit`,
  idDocument: `
    身份证丢了怎么办 | 临时身份证可以备案吗 | 身份证复印件行不行 | 身份证照片要原件吗 | 身份证扫描件可以吗 | 没带身份证原件能备吗 | 身份证正在补办能先备吗 | 身份证要正反面吗 | 电子身份证能用吗
    驾驶证可以代替身份证吗 | 用户口本备案行不行 | 身份证快到期了 | temporary id card | copy of the id card`,
  watermark: `
    身份证上能打水印吗 | 执照加水印可以吗 | 证件照片写仅供备案使用行不行 | 照片要不要加水印 | 水印挡住字会被退吗 | 怕被盗用能不能加水印 | 身份证号码可以打码吗 | 遮住一部分可以吗 | 证件打马赛克上传行吗
    照片p一下可以吗 | may i add a watermark | can i blur part of the id`,
  photoHow: `
    照片怎么拍 | 执照照片反光怎么办 | 照片太大传不上去怎么办 | 图片上传失败 | 照片模糊会被退吗 | 用手机拍可以吗 | 扫描件还是照片 | 图片多大合适 | 照片要彩色的吗 | 黑白复印能传吗 | 图片压缩怎么弄
    上传不了图片 | 截图可以吗 | 图片格式有要求吗 | 传照片老是失败 | how do i take the photo | the picture is too large | upload fails`,
  handheld: `
    手持身份证照片怎么拍 | 一定要手持照吗 | 手持照要露脸吗 | 手持证件照做什么用 | 手持身份证安全吗 | 为什么要手举身份证拍照 | 手持照谁来拍 | 可以不拍手持照吗 | 幕布照还要吗 | 手拿身份证拍照有啥用
    手持照会被拿去贷款吗 | photo holding the id | why a selfie with my id`,
  faceFails: `
    人脸识别过不去怎么办 | 刷脸老是失败 | 人脸认证不通过 | 法人年纪大了刷脸刷不过 | 老人不会刷脸怎么办 | 刷脸能不能别人代替 | 法人在国外怎么刷脸 | 刷脸没通过会影响备案吗 | 人脸核验失败几次会锁
    没有智能手机怎么刷脸 | 用照片代替刷脸行吗 | 脸部识别一直不成功 | 眼睛做了手术刷不了脸 | 老爷子不会用手机怎么弄人脸 | the face check fails
    he is abroad and cannot do the face check`,
  seal: `
    没有公章怎么办 | 一定要盖公章吗 | 个体户没刻章行不行 | 可以盖合同章吗 | 财务章能用吗 | 电子公章可以吗 | 公章丢了怎么备案 | 盖在哪里 | 章在会计那里没法盖 | 个人备案要盖章吗 | 没刻公章能备案不
    盖章不清楚会被退吗 | do i need a company seal | no company chop`,
  printSign: `
    承诺书要打印出来吗 | 签字用什么笔 | 要不要寄原件 | 纸质材料要邮寄吗 | 要手写签名吗 | 签完传到哪里 | 签错了能涂改吗 | 表格下载下来要打印吗 | 日期写哪天 | 要按手印吗 | 打印店打印可以吗
    材料需要寄过去吗 | do i have to print and sign | do i mail the originals`,
  legalRepAbroad: `
    法人在国外怎么办 | 老板不在国内能备案吗 | 法人出差了能不能备 | 法人联系不上怎么办 | 法人住院了怎么备 | 法人坐牢了 | 老板在外地刷不了脸 | 法人不配合怎么办 | 法人是挂名的找不到人 | 法人不在公司
    老板长期在国外 | 法定代表人去世了 | the legal representative is abroad | the boss is not in china`,
  oneForMany: `
    一个人能当几家公司的负责人吗 | 我有两个公司都写我行吗 | 同一个法人两家公司怎么备 | 一个身份证能备几个网站 | 一个人可以备几个案 | 我名下有三家公司手机号能一样吗 | 同一个负责人管几个网站
    一个执照能备几个网站 | 两个公司负责人都是我电话重复了 | 一个人能备案几次 | responsible for several companies
    how many sites can one person file`,
  licenceScope: `
    经营范围要有互联网吗 | 执照经营范围没写网站能备吗 | 经营范围要加信息服务吗 | 营业范围不含网上销售能备案吗 | 要不要先增加经营范围 | 经营范围和网站内容不一样 | 执照上没有电子商务行不行
    做网站要变更营业执照吗 | 营业执照要加项目吗 | 网站卖的东西不在经营范围 | business scope | does the licence need internet services`,
  licenceProblem: `
    执照刚办下来能备案吗 | 公司被列入经营异常能备吗 | 没年报影响备案吗 | 营业执照过期了怎么办 | 执照被吊销了还能备案吗 | 新公司执照要等几天才能备 | 营业执照没有有效期 | 执照丢了能备案吗
    公司刚注册信息查不到 | 执照在换证能先备吗 | 三证合一前的老执照行不行 | 异常名录 | licence expired | company on the abnormal list`,
  branch: `
    分公司能备案吗 | 门店可以单独备案吗 | 加盟店用谁的执照备 | 分公司用总公司的执照行吗 | 总公司在外省分公司怎么备 | 分公司负责人算法人吗 | 子公司能用母公司的备案吗 | 连锁店每家都要备吗
    集团公司的备案下面公司能用吗 | 办事处能备案不 | 项目部 | can a branch file | subsidiary under the parent's filing`,
  foreignCompany: `
    外资公司能备案吗 | 外国公司可以备案吗 | 香港公司能在内地备案吗 | 台资企业怎么备 | 没有国内公司怎么备案 | 海外公司想在中国开网站 | 外商独资企业备案有什么不同 | 用香港公司的商业登记证行不行
    境外主体能办ICP吗 | 合资公司要备案吗 | 国外注册的公司 | can a foreign company file | hong kong company icp
    we have no chinese entity`,
  personalToCompany: `
    个人备案怎么转成企业备案 | 个人备案改公司可以吗 | 个体户升级成公司备案怎么办 | 个转企备案要重新办吗 | 原来用个人备的现在有公司了 | 个人网站变成企业网站 | 备案性质能改吗 | 个人备案变更为企业
    把备案从我名下转到公司 | 用个人名义备了想换公司 | 小店注册成公司了备案号能带过去不 | personal filing to company | sole trader became a company`,
  domainCertificate: `
    域名证书在哪下载 | 域名证书是什么 | 是不是SSL证书 | 域名证书和SSL证书一样吗 | 没有域名证书怎么办 | 怎么拿到域名证书 | 域名证书截图行吗 | 要交ssl证书吗 | 阿里云域名证书怎么下
    域名证书打印出来是什么样 | 证书是https那个吗 | 域名是别人买的拿不到证书 | where is the domain certificate | is it the ssl certificate`,
  siteRemark: `
    网站内容怎么写 | 网站描述随便写行不行 | 内容描述要写多少字 | 备注写什么 | 网站简介怎么写能过 | 写两句话够吗 | 网站内容写少了会被退吗 | 服务内容怎么描述 | 内容说明给个例子 | 网站用途写什么
    可以照抄别人的描述吗 | 描述要详细到什么程度 | how do i describe the site | how long must the description be`,
  serviceKind: `
    网站服务类型选哪个 | 网站类别选什么 | 服务内容选哪一项 | 公司官网选哪种类型 | 内容类型怎么选 | 选单位门户还是电子商务 | 选错类型会怎样 | 我这个网站算哪一类 | 综合门户还是企业展示
    可以多选几个类型吗 | 博客选什么类别 | 卖货的选哪个 | which type of site | which category do i choose`,
  leaveBlank: `
    这个可以不填吗 | 空着会被退回吗 | 不知道怎么填能跳过吗 | 哪些是必填的 | 可以先空着吗 | 没有的怎么填 | 能不能随便填一个 | 乱填会怎样 | 填无可以吗 | 不懂的可以先放着吗 | 这一项必须填吗
    少填一项有影响吗 | may i leave it blank | is this required | can i skip it`,
  fakeInfo: `
    填假信息会怎样 | 用假地址备案行不行 | 借别人的执照备案可以吗 | 用朋友公司的名义备可以不 | 冒用别人身份证备案 | 信息不真实有什么后果 | 租个执照来备案 | 写错了会不会算虚假备案 | 编一个地址可以吗
    用亲戚的身份证备案会出事吗 | 挂靠别的公司备案 | 虚假备案怎么处理 | what if i give false information | use a friend's licence`,
  domainLookup: `
    怎么查域名在谁名下 | 域名是谁的名字去哪看 | 怎么看域名所有者 | 域名注册人怎么查 | whois怎么查 | 不知道域名当初用谁名字买的 | 域名在哪买的忘了怎么查 | 域名到期时间在哪看 | 怎么知道域名实名了没
    域名是不是我公司的怎么确认 | 域名注册商怎么查 | 域名什么时候到期怎么查 | 忘记域名在哪家注册的 | who owns the domain | whois lookup
    when does my domain expire`,
}
