import { describe, expect, test } from 'vitest'
import { answerTo, hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'

describe('everyday answers on servers, security, data and plans', () => {
  test.each([
    ['domicileProvince', '云南', '530000'],
    ['preApprovalTypes', '没有新闻出版那些', ['none']],
    ['investorOrSuperior', '应急打店里0572-2012345', undefined],
    ['domicileDistrict', '中文,没有英文', undefined],
    ['logRetentionMonths', '每天都存', undefined],
    ['logRetentionMonths', '不止半年,留了12个月', 12],
    ['organizerNature', '以前是个体户,现在是公司', 'enterprise'],
    ['organizerName', '贸易公司,义乌示例南洋贸易有限公司', undefined],
    ['principalIsLegalRep', '这个备案要交钱吗,老板让我问一下', undefined],
    ['siteName', '就叫示例灶香蒸菜咯', '示例灶香蒸菜'],
    ['siteName', '企业官网', undefined],
    ['organizerCertValidTo', '执照没写到期日', 'longTerm'],
    ['authenticityCommitment', '签啦', true],
    ['collectsPersonalInfo', '收', true],
    ['principalIdValidFrom', '2013年\n6月3号', '2013-06-03'],
    ['deputyWhenUnreachable', '副手是甘露，手机13600136033', [{ name: '甘露', mobile: '13600136033' }]],
    ['serviceOwnerSameAsPrincipal', '同一个', true],
    ['serviceOwnerEmail', 'lin@example.com(工作邮箱)', 'lin@example.com'],
    ['vulnScanTool', 'we use Nessus', 'Nessus'],
    ['vulnFixRatePct', '高危的都修了', undefined],
    ['serviceOwnerName', '我外甥 搞电脑的', undefined],
    ['changeType', '法人换成我儿子了 厂也搬了', ['address', 'personInCharge']],
    ['icpFilingType', '备案在腾讯云,现在阿里云这边也要接', 'addAccess'],
    [
      'responseTeam',
      '陈样例 技术 13600136000;黄样例 对外联络 13500135000',
      [
        { name: '陈样例', role: '技术', mobile: '13600136000' },
        { name: '黄样例', role: '对外联络', mobile: '13500135000' },
      ],
    ],
    ['annualRevenueCny', '人民币壹仟贰佰万元整', 12_000_000],
    ['annualRevenueCny', '叁佰万', 3_000_000],
    ['legalRepName', '陆伍', '陆伍'],
    ['currentlyResolving', '目前已停止解析', false],
    ['icpFilingType', '系注销原主体下的一个网站', 'cancelService'],
    [
      'responseTeam',
      '技术处置:陈示例13900139000;对外沟通:周示例13700137000',
      [
        { name: '陈示例', role: '技术处置', mobile: '13900139000' },
        { name: '周示例', role: '对外沟通', mobile: '13700137000' },
      ],
    ],
    ['filingScenario', '备案号早下来了,就差公安那个没弄', 'publicSecurity'],
    ['filingScenario', '拟同步办理ICP备案及公安联网备案', 'both'],
    ['isCommercialService', '课程是要钱滴 不交钱后头的视频看不到', true],
    ['isInteractive', '客人可以在下面写评价的', true],
    ['isCiio', '从未收到过相关部门的认定通知', false],
    ['drillFrequency', '哪有空哦,一年搞一回了不起了', 'yearly'],
    ['logRetentionMonths', '早先只留三十天 被说了以后改成一年', 12],
    ['serverIpRanges', '10.8.0.5为内网地址,对外公网地址为123.60.8.20', ['123.60.8.20']],
    ['serviceOwnerEmail', '小写的 w x 下划线 0 6 艾特 example 点 com', 'wx_06@example.com'],
    ['mailingAddress', '菜市场进门左手第三家', undefined],
    ['domainExpiryDate', 'renewed it, good until May twentieth twenty twenty nine', '2029-05-20'],
    ['rtoHours', 'should be back within a day', 24],
    ['servesMainlandUsers', 'all my customers are people in our town', true],
    ['exportsPersonalInfo', 'our customer service girl in Malaysia can see the orders', true],
    [
      'rolesTable',
      '管理员张三,编辑李四',
      [
        { role: '管理员', person: '张三' },
        { role: '编辑', person: '李四' },
      ],
    ],
    [
      'responseTeam',
      '何示例管技术13800138011,罗示例打电话通知客户13800138012',
      [
        { name: '何示例', role: '技术', mobile: '13800138011' },
        { name: '罗示例', role: '打电话通知客户', mobile: '13800138012' },
      ],
    ],
    [
      'responseTeam',
      '张伟组长13800138000,对外王芳',
      [
        { name: '张伟', mobile: '13800138000' },
        { name: '王芳', role: '对外' },
      ],
    ],
    ['ddosRunbookSteps', '1.打电信热线 2.拔网线,哪天修好哪天再插回去', ['打电信热线', '拔网线,哪天修好哪天再插回去']],
    ['serviceOwnerSameAsPrincipal', '不是同一个', false],
    ['principalIsLegalRep', '嗯就他', true],
    ['principalEmail', 'zhao at qq点com', 'zhao@qq.com'],
    ['encryptionAlgorithms', '传输用TLS,库里AES256,没上国密', ['aes', 'tls']],
    ['accessMethod', '没买云服务器', undefined],
    ['appName', '应用商店里叫“货到哪”', '货到哪'],
    ['serverIpRanges', 'from 43.154.10.16 to 43.154.10.19, four of them', ['43.154.10.16-43.154.10.19']],
    ['backupSiteAddress', '备份的话是放在另外一台机器在腾讯云重庆', '腾讯云重庆'],
    ['memoryCapacityGb', '半个T', 512],
    ['memoryCapacityGb', '两根16的', 32],
    ['trafficDeviationPct', '翻了一番', 100],
    ['trafficDeviationPct', '是原来的三倍', 200],
    ['trafficDeviationPct', '少了一半', -50],
    ['siteDomains', 'a.cn要备,b.cn先不弄', ['a.cn']],
    ['domainHolderName', '挂在老员工王刚名下', '王刚'],
    ['memoryCapacityGb', '八根16G的内存条', 128],
    ['organizerCertAddress', '和经营的地方不同,是萧山区市心中路88号', '萧山区市心中路88号'],
    ['organizerCertAddress', '老地址是拱墅区祥园路30号,新的是滨江区江南大道588号', '滨江区江南大道588号'],
    ['mailingAddress', '寄店里就可以,地址是鼓楼区中山路18号', '鼓楼区中山路18号'],
    ['psAddress', '没有固定地方,在家办公,家住海淀区中关村南大街5号', '海淀区中关村南大街5号'],
    ['serverAddress', '在我们厂二楼,东莞市长安镇振安路33号', '东莞市长安镇振安路33号'],
    ['deputyWhenUnreachable', '找我们副总刘洋 13900139001', [{ name: '刘洋', mobile: '13900139001' }]],
    ['principalName', '我大儿子刘洋', '刘洋'],
    ['appPackageName', 'com点laoli点shop', 'com.laoli.shop'],
    ['currentlyResolving', '已经停了', false],
    ['accessProviderRegion', '华东2', 'mainland'],
    ['accessProviderRegion', 'us-west-1', 'overseas'],
    ['isCommercialService', '有广告位收钱的', true],
    ['operatesInChina', '公司在香港,没在内地开', false],
    ['deviceLogDays', '安全设备那边日志留了四十五天', 45],
    ['siteLanguages', '中英文都有', ['english', 'simplifiedChinese']],
    ['bgpCarriers', '三大运营商都有', ['chinaMobile', 'chinaTelecom', 'chinaUnicom']],
    ['refilingReason', '服务器搬到新加坡去了', 'movedOverseas'],
    ['operatesInChina', '店就开在昆明', true],
    ['vulnFixRatePct', '共发现漏洞25项,已修复22项,剩3项排期', 88],
    ['serverCount', '一台不够用,开了三台', 3],
    ['organizerCertValidTo', '营业期限:2016-04-08 至 2036-04-07', '2036-04-07'],
    ['existingIcpNumber', '嗯滇ICP备二零二一零零三四五六号杠一', '滇ICP备2021003456号-1'],
    ['principalEmail', '我邮箱是l g d两零幺八艾特幺六三点com', 'lgd2018@163.com'],
    ['notifyMobile', '发我这个 13700137400', '13700137400'],
    ['securityOfficerName', '那就写我吧,只有我能管……温小岚', '温小岚'],
    ['serviceOwnerName', '网站是我弟弟在弄 他叫何俊', '何俊'],
    ['siteName', '我们老板说要叫 宏达五金', '宏达五金'],
    ['cpuModel', '至强 gold 6248', '至强 gold 6248'],
    ['serverRegion', '机器?就在我们厂里机房', 'mainland'],
    ['accessProviderName', '用的是阿里云啦', '阿里云'],
    ['accessProviderName', '在鹅厂买的', '腾讯云'],
    ['accessProviderName', 'Tencent Cloud', '腾讯云'],
    ['accessProviderName', '滕讯云', '腾讯云'],
    ['accessProviderName', '腾迅的', '腾讯云'],
    ['accessProviderName', '阿里运', '阿里云'],
    ['accessProviderName', '华伟云', '华为云'],
    ['accessProviderName', '托管在 贵阳示例数据科技有限公司', '贵阳示例数据科技有限公司'],
    ['accessProviderName', '机房是本地的,昆明示例信息技术有限公司', '昆明示例信息技术有限公司'],
    ['accessProviderRegion', '腾讯云,国内的', 'mainland'],
    ['accessProviderRegion', '深圳示例科技有限公司', 'mainland'],
    ['accessProviderRegion', '阿里云国际站', 'overseas'],
    ['accessMethod', '買咗雲主機', 'cloudHost'],
    ['accessMethod', '放自己办公室', 'ownRoom'],
    ['serverProvince', '在魔都', '310000'],
    ['serverProvince', '帝都机房', '110000'],
    ['serverProvince', '羊城那边', '440000'],
    ['serverProvince', '山城', '500000'],
    ['serverCount', '一台web一台db', 2],
    ['serverCount', '两台前端加三台后端', 5],
    ['serverCount', '总共6台,4台应用2台数据库', 6],
    ['serverCount', '以前四台,现在缩到三台了', 3],
    ['serverCount', '3台,打算加到5台', 3],
    ['serverCount', '三台,退了一台,现在两台', 2],
    ['filingScenario', '甲方招标要我们交一份应急预案,备案早有了', 'planOnly'],
    ['organizerNature', '镇政府下面的文化站 应该是事业单位编制', 'publicInstitution'],
    ['domicileCity', '南昌边上?不是 我们赣州', '360700'],
    ['principalEmail', 'lishuigen1968@126 点 com', 'lishuigen1968@126.com'],
    ['serviceOwnerName', '我们公司的 Wang Xiaoming 王晓鸣', '王晓鸣'],
    ['siteDomains', '李记果园。中国', ['xn--fcsz49aygl33k.xn--fiqs8s']],
    ['accessProviderName', '中国电信股份有限公司赣州分公司的机房', '中国电信股份有限公司赣州分公司'],
    [
      'systemsInScope',
      '果园商城,域名lijiguoyuan.cn,IP 121.40.1.10,负责人王晓鸣',
      [{ name: '果园商城', domain: 'lijiguoyuan.cn', ip: '121.40.1.10', owner: '王晓鸣' }],
    ],
    [
      'systemsInScope',
      '果园商城 lijiguoyuan.cn 归王晓鸣管,还有个仓库系统',
      [{ name: '果园商城', domain: 'lijiguoyuan.cn', owner: '王晓鸣' }, { name: '仓库系统' }],
    ],
    ['filingScenario', '备案重新做一下 网址打不开了被阿里拦截了', 'icpRefiling'],
    ['domicileCity', 'Suzhou', '320500'],
    ['serverProvince', 'somewhere in Guangdong', '440000'],
    ['isCommercialService', '发布招聘信息收企业的钱,一条五十', true],
    ['organizerName', 'Suzhou Brightway Education Consulting Co Ltd, 中文是 苏州亮途教育咨询有限公司', '苏州亮途教育咨询有限公司'],
    ['legalRepIdNumber', 'C01X0234K passport', 'C01X0234K'],
    ['principalIsLegalRep', '法人是我', true],
    ['principalIsLegalRep', '我是店长 法人是我嬢嬢', false],
    ['serviceOwnerSameAsPrincipal', '网站那一头写小邱,不写我', false],
    ['siteLanguages', '日文韩文也有,主要还是中文简体', ['japanese', 'korean', 'simplifiedChinese']],
    ['domainHolderName', '原网管 张伟平 已离职 域名还没过户', '张伟平'],
    ['ddosRunbookSteps', '一 通知值班的 二 限流 三 上高防 四 报网警', ['通知值班的', '限流', '上高防', '报网警']],
    ['deputyWhenUnreachable', '找不着我就找孙悦,18600004321', [{ name: '孙悦', mobile: '18600004321' }]],
    ['changeDate', '打算下个月十号换', '2026-12-10'],
    ['exportedSensitivePersons', '没往外传过护照身份证这些', 0],
    ['icpFilingType', '主体想整个注销掉不要了', 'cancelSubject'],
    ['servesMainlandUsers', '面向海外华人和老外,不过内地同胞也有来买的', true],
    ['organizerName', '温洲瓯海鑫达泵阀配件厂 温州的州打错了', '温州瓯海鑫达泵阀配件厂'],
    ['principalIsLegalRep', '嗯呐 法人 负责人 烧锅炉的 全是我', true],
    ['principalName', '叶赫那拉·宏 身份证上就带点', '叶赫那拉·宏'],
    ['principalEmergencyPhone', '0452－2123456，转3找老赵', '0452-2123456-3'],
    ['isInteractive', '订房要注册账号的', true],
    ['hasInternationalBusiness', '东南亚有代理商,货走宁波港', true],
    ['accessMethod', '机子是自己攒的 扔在电信机房', 'colocation'],
    ['serverCount', '一主一备', 2],
    ['serverCount', '主备各一台,外加一台数据库', 3],
    ['planVersion', '初版', 'V1.0'],
    ['servesMainlandUsers', '客户基本都是江浙沪的工厂老板', true],
    ['organizerCertType', '事业单位那个蓝本本', 'institutionCert'],
    ['principalIdType', '普通二代身份证啊还能是啥', 'residentIdCard'],
    ['siteName', '示例老灶火锅 官方网站', '示例老灶火锅 官方网站'],
    ['organizerCertValidTo', '到2033年8月就到期了 8号', '2033-08-08'],
    ['preApprovalNumber', '药监局那个证 (川)-非经营性-2024-0087', '(川)-非经营性-2024-0087'],
    ['mailingAddress', '成都市青羊区文殊院街3号 别寄执照那个地儿', '成都市青羊区文殊院街3号'],
    ['drillFrequency', '开春一回 入秋一回', 'halfYearly'],
    ['userNoticeChannel', '官网挂个横幅 再给老顾客群发短信', ['announcement', 'sms']],
    [
      'siteContentDescription',
      '就介绍我们律所有哪些律师 办过什么案子 怎么联系 不能注册也不能留言',
      '介绍我们律所有哪些律师 办过什么案子 怎么联系 不能注册也不能留言',
    ],
    ['vulnScanTool', '扫描用的绿盟', '绿盟'],
    ['vulnScanTool', '平时就用阿里云云安全中心扫一扫', '阿里云云安全中心'],
    ['vulnScanTool', '用AWVS扫的', 'AWVS'],
    ['serverCount', 'just two', 2],
    ['serverCount', 'only one server', 1],
    ['serverCount', 'three machines', 3],
    ['serverCount', '俩', 2],
    ['serverMacAddresses', '525400AABB01', ['52:54:00:AA:BB:01']],
    ['serverMacAddresses', '00163e112233、00163e445566', ['00:16:3E:11:22:33', '00:16:3E:44:55:66']],
    ['resourceTermMonths', '两年零两个月', 26],
    ['resourceTermMonths', '1年加3个月', 15],
    ['resourceTermMonths', 'one and a half years', 18],
    ['resourceTermMonths', 'three years', 36],
    ['resourceTermMonths', '俩年', 24],
    ['currentlyResolving', '还没把域名指过来', false],
    ['currentlyResolving', '解析断掉了', false],
    ['ntpOffsetMs', '负两毫秒', -2],
    ['ntpOffsetMs', 'minus 4 ms', -4],
    ['ntpOffsetMs', '慢不了多少,2毫秒', 2],
    ['trafficDeviationPct', '跌了8个点', -8],
    ['trafficDeviationPct', '比平时高12%', 12],
    ['trafficDeviationPct', '低了百分之五', -5],
    ['physicalAccessControls', '门口有条大狗', ['other']],
    ['physicalAccessControls', '大爷看门', ['guard']],
    ['ddosProtection', '什么防护都没做', 'none'],
    ['mlpsLevel', 'not graded yet', 'notGraded'],
    ['mlpsLevel', 'never done it', 'notGraded'],
    ['vulnFixRatePct', '九成五', 95],
    ['vulnFixRatePct', '88个百分点', 88],
    ['keyRotationDays', '每半年换一回', 180],
    ['keyRotationDays', '每月换', 30],
    ['keyRotationDays', '季度换一次', 90],
    ['logRetentionMonths', '半年多一点点都没有,就半年', 6],
    ['logRetentionMonths', '不存日志', 0],
    ['logRetentionMonths', 'six months', 6],
    ['logRetentionMonths', '留180日', 6],
    ['deviceLogDays', '一个半月', 45],
    ['rtoHours', '两个钟头', 2],
    ['rtoHours', '半个钟', 0.5],
    ['rtoHours', 'within an hour', 1],
    ['rtoHours', 'half an hour', 0.5],
    ['rtoHours', '一个钟之内', 1],
    ['rpoHours', '最多丢一天', 24],
    ['reportDeadlineHours', '四個鐘頭', 4],
    ['backupFrequency', '逢礼拜六备', 'weekly'],
    ['backupFrequency', '周日凌晨备', 'weekly'],
    ['backupFrequency', 'once a week', 'weekly'],
    ['backupFrequency', '有空才备', 'irregular'],
    ['drillFrequency', '一年做两回', 'halfYearly'],
    ['drillFrequency', '每年四回', 'quarterly'],
    ['drillFrequency', '一年搞一回', 'yearly'],
    ['drillFrequency', 'twice a year', 'halfYearly'],
    ['drillFrequency', '说不准,看心情', 'irregular'],
    ['planEffectiveDate', '下个月第一天', '2026-12-01'],
    ['planEffectiveDate', '从即日起', '2026-11-23'],
    ['planEffectiveDate', '今天就生效', '2026-11-23'],
    ['planEffectiveDate', '年后再说吧,先写1月1号', '2027-01-01'],
    ['applicationDate', '后天', '2026-11-25'],
    ['applicationDate', 'today', '2026-11-23'],
    ['applicationDate', '明早交', '2026-11-24'],
    ['lastSelfCheckDate', '昨儿', '2026-11-22'],
    ['lastTrainingDate', '上月末那天', '2026-10-31'],
    ['lastTrainingDate', '国庆前那个周五,9月25号', '2026-09-25'],
    ['psFilingStatus', '叫我再补一份承诺书', 'supplement'],
    ['psFilingStatus', '材料不全让补交', 'supplement'],
    ['changeType', '新上了个论坛', ['business']],
    ['collectsPersonalInfo', '得留个称呼和电话', true],
    ['collectsPersonalInfo', '要实名注册', true],
    ['collectsPersonalInfo', '唔收', false],
    ['personalInfoCategories', '姓名生日', ['birthDate', 'name']],
    ['personalInfoCategories', '娃娃的信息', ['minorUnder14']],
    ['personalInfoCategories', '就个车牌', ['other']],
    ['hasInternationalBusiness', '冇嘅', false],
    ['hasInternationalBusiness', '莫得', false],
    ['exportsPersonalInfo', '全放在腾讯云上海', false],
    ['exportsPersonalInfo', '数据库在新加坡', true],
    ['exportsPersonalInfo', '总部在德国,那边能看到客户', true],
    ['isCiio', '我们被列为关基', true],
    ['isCiio', '小店哪算', false],
    ['exportExemption', '只是中转一下', ['transit']],
    ['bgpEnabled', '单线的', false],
    ['declaredIp', '旧的是8.134.20.31', ['8.134.20.31']],
    ['actualIp', 'ping出来8.134.20.31', ['8.134.20.31']],
    ['serverIpRanges', '公网ip 是 121.40.1.10', ['121.40.1.10']],
    ['serverIpRanges', 'IP 是 121.40.1.10,mysql 5.7.1.2', ['121.40.1.10']],
    ['dataRetentionChoice', 'delete it once filed', 'untilFiled'],
    ['securityOfficerIdType', '台胞证', 'taiwanPermit'],
    ['securityOfficerIdType', '外国人永久居留证', 'permanentResidentCard'],
    ['securityOfficerName', '周敏在管', '周敏'],
    ['securityOfficerName', '网络安全归周敏管', '周敏'],
    ['emergencyContactName', '出事找赵海', '赵海'],
    ['emergencyContactName', '应急的话找赵海', '赵海'],
    ['planApprover', '由赵海签发', '赵海'],
    ['policeStation', '归示例路派出所管', '示例路派出所'],
  ])('%s: %s', (field, text, value) => {
    expect(answerTo(field, text)).toEqual(value)
  })

  test.each([
    ['vulnFixRatePct', '0.9', 90],
    ['vulnFixRatePct', '基本都修了', 100],
    ['mlpsLevel', '二级在做,还没下证', 'notGraded'],
    ['serverCount', '两台跑网站,一台跑数据库', 3],
    ['rolesTable', '全归周敏管', [{ role: '安全负责人', person: '周敏' }]],
    ['serverCount', '原先四台现在砍掉一台', 3],
    ['principalIdValidTo', '起是2018三月十五,二十年的', '2038-03-15'],
    ['domainExpiryDate', '注册的时候是2023年10月12号,交了五年', '2028-10-12'],
    ['serverCount', '本来五台 退了两台', 3],
  ])('%s: %s is shown before it is stored', (field, text, value) => {
    const heard = hear(text, { asking: [field] })
    expect(heard.fills.find(fill => fill.field === field)?.value).toEqual(value)
    expect(stored(heard)).not.toHaveProperty(field)
  })

  test.each([
    ['policeStation', '归哪个派出所不清楚,去年刚搬来的', 'unknown'],
    ['formerOrganizerName', '以前叫啥来着,我来之前就改了', 'unknown'],
    ['serverDistrict', '机房在哪个区没问过', 'unknown'],
    ['backupSiteAddress', '备份放哪得问做网站的,我真说不上来', 'later'],
    ['appIcon', '图标让设计重新切图,切好发你', 'later'],
    ['psSiteLevel', '我们这边网安说不用填网站级别', 'notApplicable'],
    ['drillRecordFile', '没演练过没有记录', 'notApplicable'],
    ['previousAccessProvider', '第一次买服务器 之前没有', 'notApplicable'],
    ['siteName', '都是儿子弄的 我哪懂这些', 'unknown'],
    ['investorOrSuperior', '幕后老板低调 不愿意露名字', 'declined'],
    ['annualRevenueCny', '政府机关哪有营业收入', 'notApplicable'],
    ['domainHolderName', '加了隐私保护查不出来', 'unknown'],
    ['resourceTermMonths', '买的多久?发票在我弟那 我让他翻', 'later'],
    ['ddosRunbookSteps', '等我们运维写 他礼拜三交', 'later'],
    ['changeDate', '已经换完了 哪天换的忘球了', 'unknown'],
    ['planApprover', '等开完董事会再定谁签', 'later'],
    ['appName', 'APP没起名儿呢', 'later'],
    ['rpoHours', '数据丢了就丢了 没想过这个', 'unknown'],
    ['notifyMobile', '短信别发我,烦', 'declined'],
    ['preApprovalFile', '批文压根没下来 还在排队', 'later'],
    ['serverAddress', '人家机房地址不对外公布的呀', 'unknown'],
    ['mailingAddress', '公司搬家呢这周,下礼拜定了地方再填行不', 'later'],
    ['powerFeeds', '云服务器这个我哪看得到', 'notApplicable'],
    ['encryptionAlgorithms', '问我们码农去,我只管炒菜', 'unknown'],
    ['vulnFixRatePct', '修是修了 修了多少没统计过诶', 'unknown'],
    ['interactiveFeatures', '没有 就看看', 'notApplicable'],
    ['serverAddress', '云上面的机器,人家地址不告诉我们', 'unknown'],
    ['annualRevenueCny', '与备案无必要联系,依最小必要原则不予提供', 'declined'],
    ['legalRepName', '不清楚诶 之前的人走了', 'unknown'],
    ['principalName', '时间太久 忘干净了', 'unknown'],
    ['isCiio', '没人跟我交代过', 'unknown'],
    ['contactHours', 'i have no idea what that is', 'unknown'],
    ['principalName', '正忙着 一会儿说', 'later'],
    ['personalInfoCategories', '稍等 我打个电话问问', 'later'],
    ['rtoHours', '过两天才有结果', 'later'],
    ['rpoHours', 'give me a minute', 'later'],
    ['principalIsLegalRep', '我问下会计再回你', 'later'],
    ['exportsPersonalInfo', '我现在在外面 晚上弄', 'later'],
    ['gdprApplies', '隐私 不说', 'declined'],
    ['cpuModel', '涉密 不能讲', 'declined'],
    ['cpuModel', '唔知喎', 'unknown'],
    ['cpuModel', '后台看不出来', 'unknown'],
    ['nicBandwidthGbps', '母鸡', 'unknown'],
    ['mlpsLevel', '知不道', 'unknown'],
    ['drillFrequency', '忘光了', 'unknown'],
    ['exportedPersons', '没统计过', 'unknown'],
    ['isCiio', '没听说过', 'unknown'],
    ['bgpEnabled', '不太懂这个', 'unknown'],
    ['policeStation', '不清楚归谁管', 'unknown'],
    ['serverAddress', '我哪晓得在哪栋楼', 'unknown'],
    ['tlsVersion', '鬼晓得', 'unknown'],
    ['serverIpRanges', '等外包发我', 'later'],
    ['serverIpRanges', '还没分配', 'later'],
    ['serverMacAddresses', '等运维来了再问', 'later'],
    ['rolesTable', '开会商量好再定', 'later'],
    ['systemsInScope', '还在整理', 'later'],
    ['mlpsFilingNumber', '证书在财务那里', 'later'],
    ['securityOfficerPhoto', '周一拍', 'later'],
    ['materialFiles', '弄好一起发', 'later'],
    ['serverLocationProofFile', '让机房开一个', 'later'],
    ['vendorHotlines', '我查下合同再给你', 'later'],
    ['powerFeeds', '云上的,不归我们管', 'notApplicable'],
    ['serverMacAddresses', '虚拟主机没有这个', 'notApplicable'],
    ['previousAccessProvider', '头一次备案', 'notApplicable'],
    ['mlpsFilingNumber', '没做等保', 'notApplicable'],
    ['securityOfficerIdNumber', '他不给', 'declined'],
    ['securityOfficerIdNumber', '人家不肯给', 'declined'],
  ])('%s: %s is no value', (field, text, state) => {
    expect(statesOf(hear(text, { asking: [field] }))).toEqual({ [field]: state })
  })

  test('a phone is no credit code, a wrong credit code is told whatever was asked, what is gone is no number', () => {
    expect(hear('13888012345', { asking: ['organizerCertNumber'] }).rejects).toEqual([])
    expect(hear('91330106MA2CGRJ56P', { asking: ['siteName'] }).rejects).toEqual([
      expect.objectContaining({ field: 'organizerCertNumber', code: 'creditCode.checkDigit' }),
    ])
    expect(answerTo('serverCount', '现在退了一台')).toBeUndefined()
    expect(answerTo('organizerNature', '我就挂个靠,别人公司的照')).toBeUndefined()
    expect(answerTo('domainHolderName', '域名所有人是合作社,就上面那个全称')).toBeUndefined()
  })

  test('the second year is no term, what is meant to be bought is no number', () => {
    expect(answerTo('resourceTermMonths', '按年付,今年第二年')).toBeUndefined()
    expect(stored(hear('买的虚拟主机', { asking: ['serverCount'] }))).toEqual({ accessMethod: 'sharedHosting' })
  })

  test.each([
    ['businessLicenseFile', '要彩色的还是黑白的'],
    ['serverIpRanges', '填公网还是内网'],
    ['backupFrequency', '不备份会怎么样'],
    ['consentSensitive', '你要拿去做什么'],
    ['cacFilingNumber', '还要网信办备案?'],
  ])('%s: %s asks', (field, text) => {
    const heard = hear(text, { asking: [field] })
    expect(['question', 'why']).toContain(heard.intent)
    expect(stored(heard)).toEqual({})
  })
})

test.each([
  ['法人？就是我啊 店是我开的', 'principalIsLegalRep', true],
  ['法人？张三丰', 'legalRepName', '张三丰'],
  ['网站名称嘛？老陈汽修', 'siteName', '老陈汽修'],
])('%s: the label is asked back and answered in one breath', (text, field, value) => {
  expect(hear(text, { asking: ['legalRepName', 'siteName'] }).fills).toMatchObject([{ field, value }])
})

test.each(['老板叫我弄一个应急预案 明天要交', '万一没过怎么办', '马上给你'])('%s names nobody', text => {
  expect(hear(text, { asking: ['legalRepName'] }).fills.filter(({ field }) => field === 'legalRepName')).toEqual([])
})

describe('a number beside the name that was asked for', () => {
  test.each(['我对象 李娜 13500135000', '李娜,电话13500135000'])('%s: theirs', text => {
    expect(stored(hear(text, { asking: ['emergencyContactName'] }))).toEqual({
      emergencyContactName: '李娜',
      emergencyContactMobile: '13500135000',
    })
  })

  test('a number that is said to be mine stays the speaker’s', () => {
    const heard = stored(hear('李娜 我的电话13500135000', { asking: ['emergencyContactName'] }))
    expect(heard).toEqual({ emergencyContactName: '李娜', principalMobile: '13500135000' })
  })
})

test('a period told in months is shown from the first day to the last', () => {
  const { fills } = hear('去年11月到今年10月', { asking: ['auditLogPeriod'] })
  expect(fills).toMatchObject([{ value: { start: '2025-11-01', end: '2026-10-31' }, doubt: 'approximate' }])
})

test('the number of a standard counts no days', () => {
  expect(stored(hear('有27001证书', { asking: ['isoCertified'] }))).toEqual({ isoCertified: true })
})

test('whoever writes wants something: nothing at all is no filing that does not apply', () => {
  expect(statesOf(hear('头一回弄,啥都没有', { asking: ['filingScenario'] }))).toEqual({})
})

describe('a figure between two others is asked back', () => {
  test.each([
    ['annualRevenueCny', '50-100万之间', [500_000, 1_000_000]],
    ['annualRevenueCny', '五十到一百万', [500_000, 1_000_000]],
    ['annualRevenueCny', '80-90w', [800_000, 900_000]],
    ['annualRevenueCny', '五千到一万', [5000, 10_000]],
    ['registeredUserCount', '三到五千', [3000, 5000]],
    ['serverCount', '两到三台', [2, 3]],
    ['rtoHours', '4到6个小时', [4, 6]],
  ])('%s: %s', (field, text, options) => {
    const { fills, clarifies } = hear(text, { asking: [field] })
    expect({ fills, clarifies }).toMatchObject({ fills: [], clarifies: [{ field, options }] })
  })
})

test.each(['扫出来四个高危,都修了,还有两个中危没弄'])('%s: what was fixed of all grades together is shown', text => {
  expect(hear(text, { asking: ['vulnFixRatePct'] }).fills).toMatchObject([{ field: 'vulnFixRatePct', value: 66.67, doubt: 'sum' }])
})
