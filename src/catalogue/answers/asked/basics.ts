/** How people ask for the answers of `../basics.ts`, by their ids; `said` takes them apart. */
export const basics: Readonly<Record<string, string>> = {
  whatIsIcp: `
    备案到底是个什么东西 | ICP备案是什么 | 什么是备案 | 备案是干嘛的 | 什么叫ICP | 为什么要备案 | what is an icp filing | what is icp`,
  whatIsPolice: `
    公安备案是什么 | 什么是公安联网备案 | 网安备案 | 为什么还要去公安备案 | 公安那个备案干什么用 | what is the police filing | public security filing`,
  bothFilings: `
    公安备案和工信部备案是一个东西吗 | 公安那个和管局那个是不是一回事 | 工信部备了公安还要备吗 | 我要不要再办个公安的 | 公安那边是不是也要办 | 办了ICP公安的也要弄吗 | 公安那边是不是也要去改
    做了ICP还用做公安备案吗 | ICP和公安备案有什么不一样 | 两个备案有什么区别 | ICP备案和公安备案区别 | 两个都要办吗 | 办了ICP还要办公安吗 | 公安备案必须办吗 | 只办一个行不行
    difference between icp and police filing | do i need both`,
  doNothing: `
    what happens without a filing | site goes online without filing | 不办会不会封 | 没备案被查到怎么办 | 我要是不备案呢 | 不备案有什么后果
    不备案会怎么样 | 不办有什么后果 | 不备案罚款吗 | 会不会被罚 | 不弄行不行 | 不理它会怎样 | 网站会被关吗 | 不办会怎样 | what if i do nothing | penalty | fine`,
  accessProvider: `
    什么是接入商 | 接入商是谁 | 接入服务商是什么意思 | 网络接入服务提供者 | 云厂商就是接入商吗 | what is an access provider`,
  authority: `
    归哪个管局管 | 在哪里备案 | 去哪办 | 哪个通信管理局 | 受理单位是谁 | 管辖 | 该找哪个省的管局 | 归谁管 | which authority | where do i file`,
  authorityByServer: `
    服务器在外地公司在本地归哪边管 | 归重庆还是贵州管 | 去公司那边还是机房那边办 | 服务器在上海公司在杭州归哪管 | 服务器在上海是不是归上海管 | 按服务器所在地备案吗 | 属地管理 | 服务器在外省怎么办
    服务器和公司不在一个省 | 机房在哪就在哪备案吗 | server in another province | does the server location decide`,
  selfFile: `
    备案在哪里提交 | 在工信部官网上填表吗 | 绕过云厂商自己备案 | 直接去通管局官网填 | 去哪个网站填表 | 我自己去通信管理局网站填可以吗 | 能不能直接去管局办 | 自己在工信部网站备案 | 可以自己提交吗
    要不要跑管局 | 去管局窗口 | 在哪个网站填 | 备案入口在哪 | 从哪里登录备案 | can i file it myself | file directly with the administration`,
  portalDown: `
    备案网站登录不上 | 官网打不开 | 网站打不开 | 门户进不去 | 那个备案网站打不开 | 管局官网登不上 | 网址打不开 | 文章里的网址进不去 | 浙江备案系统网址 | 登录不了
    portal does not open | site cannot be reached`,
  whichFirst: `
    先办公安还是先办工信部的 | 两个备案哪个在前 | 先办哪个 | 要不要先办ICP备案 | 我要先办ICP吗 | 顺序是什么 | 先公安还是先ICP | 需要ICP号才能办公安吗 | which one first
    icp first`,
  isIcpNeededPersonal: `
    个人网站要备案吗 | 自己玩的博客要备案吗 | 小网站要备案吗 | 没赚钱也要备案吗 | 只有几个人看也要备案 | does a small personal site need it`,
  materials: `
    办这个要带啥 | 都要准备些啥东西 | 需要哪些证件 | 要准备什么材料 | 需要哪些资料 | 材料清单 | 要带什么 | 要提供什么证件 | 准备什么东西 | what documents do i need
    materials`,
  organisationPapers: `
    我们单位没有执照怎么办 | 协会没有营业执照怎么办 | 社会团体用什么证件 | 学校没有营业执照怎么备案 | 事业单位用什么证 | 民办非企业用什么证件备案 | 我们单位没有执照 | 社团没有执照能备案吗
    which certificate does an association use`,
  imagesOrPdf: `
    照片有大小要求吗 | 手机上拍的执照行吗 | 图片太大传不上去 | 照片模糊行吗 | 扫描件可以吗 | 照片有什么要求 | 图片要多大 | 上传的照片要什么格式 | 执照照片要怎么拍 | 证件照要原件吗
    材料要PDF吗 | 要传什么格式 | 图片可以吗 | 文件格式要求 | 要PDF/A吗 | 扫描件还是照片 | file format | pdf or image`,
  verificationForm: `
    核验单是什么 | 真实性核验单 | 要不要幕布照 | 要现场拍照吗 | 要寄纸质材料吗 | verification form`,
  faceCheck: `
    刷脸是谁刷 | 刷脸要谁来刷 | 法人不会用手机怎么刷脸 | 老人家不会弄人脸 | 法人在国外怎么办 | 人在外地怎么刷脸 | 刷脸的时候背景有要求吗 | 法人没空刷脸怎么办 | 能不能不刷脸 | 备案幕布是什么
    拍照要不要幕布 | 人脸核验怎么做 | 人脸识别 | 刷脸 | 人脸验证在哪里做 | 谁来刷脸 | face check`,
  commitment: `
    承诺书是什么 | 承诺书要签字吗 | 签名能用印章吗 | 真实性承诺 | 责任告知书 | 要盖章吗 | commitment | do i have to sign`,
  authorizationLetter: `
    我不是法人可以签字吗 | 别人能替法人签吗 | 授权书什么时候要 | 法人授权书 | 负责人不是法人怎么办 | 让员工当负责人 | letter of authorisation`,
}
