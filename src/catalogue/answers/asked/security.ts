/** How people ask for the answers of `../security.ts`, by their ids; `said` takes them apart. */
export const security: Readonly<Record<string, string>> = {
  whatIsMlps: `
    小公司要做等保吗 | 营业额不大要不要等保 | 等保是啥 | 等保跟备案什么关系 | 什么是等保 | 等保是什么 | 等级保护 | 等保几级 | 网络安全等级保护 | 等保要做吗 | what is mlps
    classified protection`,
  mlps3: `
    小网站需要做等保吗 | 营收超过五千万要做等保吗 | 不做等保能不能备案 | 备案要等保三级吗 | 一定要三级等保吗 | 必须做等保三级吗 | 等保认证要多少钱 | 营收5000万要等保 | 没有等保能备案吗
    is level 3 required`,
  mlpsFiling: `
    等保备案多久办 | 等保二级要备案吗 | 定级以后怎么办 | 等保备案证明 | mlps filing`,
  logs: `
    日志不留会怎样 | 日志要存几个月 | 访问日志必须留吗 | 日志要存多久 | 日志留存 | 为什么要留六个月 | 日志保存几个月 | 一个月日志行吗 | 30天日志够吗
    how long must logs be kept | logs six months`,
  planMust: `
    预案是必须的吗 | 小店也要写应急预案吗 | 不写预案行不行 | 小店也得写应急预案吗 | 没有应急预案会被罚吗 | 应急预案必须有吗 | 一定要应急预案吗 | 小公司也要预案吗 | 为什么要应急预案 | 没有预案会怎样
    预案有什么用 | is a contingency plan required`,
  planContent: `
    应急预案咋写 | 预案里写什么 | 应急预案包括哪些 | 预案内容 | 预案有模板吗 | 预案要多长 | what goes into the plan`,
  drills: `
    演练多久要做一次 | 应急演练几次 | 每季度要演练吗 | 演练频率要求 | 演练怎么做 | 多久演练一次 | how often are drills needed`,
  report4h: `
    数据泄露多久要报告 | 被攻击了要不要报 | 出事了多久内要报 | 数据泄露要几个小时内报 | 泄露了多久内上报 | 被黑了几个小时之内要报告 | 真出事了几小时内要报告 | 出事多久上报 | 事件报告时限
    发生安全事件怎么报 | 网络安全事件报告 | 多久内上报 | 数据泄露多久报告 | how soon must an incident be reported`,
  incidentLevels: `
    安全事件有哪些等级 | 应急响应分几个级别 | 事件分几级 | 安全事件等级 | 什么叫较大事件 | 应急响应几级 | 响应级别 | 分级标准 | how many incident levels
    grades of incidents`,
  warningColours: `
    预警几种颜色 | 红橙黄蓝 | 预警级别 | 蓝色预警是什么 | 三色预警 | warning colours`,
  summary30: `
    总结报告什么时候交 | 处置完还要报告吗 | 事后报告 | 30天总结 | summary report`,
  breachNotify: `
    泄露了要通知用户吗 | 数据泄露怎么办 | 用户信息丢了 | 被黑了怎么办 | 网站被攻击了 | data breach | hacked`,
  reportWhere: `
    出了事报给哪个部门 | 安全事件向谁报告 | 网站被黑了找谁报 | 被黑了要给谁报告 | 向谁报告 | 报给哪个部门 | 12387是什么 | 报警打什么电话 | 网信办电话 | whom to report to`,
  ddos: `
    网站被人攻击了打不开怎么办 | 有人攻击我网站 | 网站被打瘫了怎么办 | 被DDoS怎么办 | 流量攻击怎么处理 | 要买高防吗 | DDoS防护 | 一定要装防护设备吗 | ddos`,
  rto: `
    RTO是什么 | 恢复时间目标 | RPO什么意思 | 最多丢多少数据 | 不懂RTO | rto | rpo`,
  securityOfficer: `
    网络安全负责人写谁 | 安全负责人是什么 | 一定要有安全负责人吗 | 老板自己当安全负责人行吗 | security officer`,
  tls: `
    必须TLS1.3吗 | https是必须的吗 | 证书90天 | 要用TLS吗 | SSL证书 | tls 1.3 | https required`,
  sm2: `
    要用国密吗 | SM2 SM3 | 国密算法 | 要国密认证吗 | 密码要求 | sm2 | chinese cryptography`,
  ciio: `
    什么是关基 | 关键信息基础设施 | 我是关基吗 | 怎么知道是不是关基 | critical information infrastructure`,
  policy: `
    安全管理制度是什么 | 网络安全制度怎么写 | 要什么制度 | 管理制度模板 | security policy`,
}
