import type { Answer } from '../../domain/catalogue.ts'
import { house, official } from './basis.ts'

/** Security, plans and incidents. */
export const security = [
  {
    id: 'whatIsMlps',
    asks: ['什么是等保', '等保是什么', '等级保护', '等保几级', '网络安全等级保护', '等保要做吗', 'what is mlps', 'classified protection'],
    basis: [official('MLPS43', '第十四条', '2007-06-22', 'read'), official('GB22239', '', '2019-12-01', 'memory')],
  },
  {
    id: 'mlps3',
    asks: [
      '备案要等保三级吗',
      '一定要三级等保吗',
      '必须做等保三级吗',
      '等保认证要多少钱',
      '营收5000万要等保',
      '没有等保能备案吗',
      'is level 3 required',
    ],
    basis: [official('MLPS43', '第十四条', '2007-06-22', 'read'), house],
  },
  {
    id: 'mlpsFiling',
    asks: ['等保备案多久办', '等保二级要备案吗', '定级以后怎么办', '等保备案证明', 'mlps filing'],
    basis: [official('MLPS43', '第十五条', '2007-06-22', 'read')],
  },
  {
    id: 'logs',
    asks: [
      '日志要存多久',
      '日志留存',
      '为什么要留六个月',
      '日志保存几个月',
      '一个月日志行吗',
      '30天日志够吗',
      'how long must logs be kept',
      'logs six months',
    ],
    basis: [official('CSL', '第二十三条', '2026-01-01', 'derived')],
  },
  {
    id: 'planMust',
    asks: [
      '应急预案必须有吗',
      '一定要应急预案吗',
      '小公司也要预案吗',
      '为什么要应急预案',
      '没有预案会怎样',
      '预案有什么用',
      'is a contingency plan required',
    ],
    basis: [
      official('CSL', '第二十七条', '2026-01-01', 'derived'),
      official('NDSR', '第十一条', '2025-01-01', 'read'),
      official('CSL', '第六十一条', '2026-01-01', 'secondHand'),
    ],
  },
  {
    id: 'planContent',
    asks: ['预案里写什么', '应急预案包括哪些', '预案内容', '预案有模板吗', '预案要多长', 'what goes into the plan'],
    basis: [official('NCP', '', '2017-01-10', 'memory'), official('IRM', '第七条', '2025-11-01', 'secondHand')],
  },
  {
    id: 'drills',
    asks: [
      '演练多久要做一次',
      '应急演练几次',
      '每季度要演练吗',
      '演练频率要求',
      '演练怎么做',
      '多久演练一次',
      'how often are drills needed',
    ],
    basis: [official('NCP', '', '2017-01-10', 'memory')],
  },
  {
    id: 'report4h',
    asks: [
      '真出事了几小时内要报告',
      '出事多久上报',
      '事件报告时限',
      '发生安全事件怎么报',
      '网络安全事件报告',
      '多久内上报',
      '数据泄露多久报告',
      'how soon must an incident be reported',
    ],
    basis: [official('IRM', '第四条', '2025-11-01', 'secondHand')],
  },
  {
    id: 'incidentLevels',
    asks: [
      '事件分几级',
      '安全事件等级',
      '什么叫较大事件',
      '应急响应几级',
      '响应级别',
      '分级标准',
      'how many incident levels',
      'grades of incidents',
    ],
    basis: [official('GB20986', '', '2023-12-01', 'secondHand'), official('IRM', '', '2025-11-01', 'secondHand')],
  },
  {
    id: 'warningColours',
    asks: ['预警几种颜色', '红橙黄蓝', '预警级别', '蓝色预警是什么', '三色预警', 'warning colours'],
    basis: [official('NCP', '', '2017-01-10', 'memory')],
  },
  {
    id: 'summary30',
    asks: ['总结报告什么时候交', '处置完还要报告吗', '事后报告', '30天总结', 'summary report'],
    basis: [official('IRM', '第八条', '2025-11-01', 'secondHand')],
  },
  {
    id: 'breachNotify',
    asks: ['泄露了要通知用户吗', '数据泄露怎么办', '用户信息丢了', '被黑了怎么办', '网站被攻击了', 'data breach', 'hacked'],
    basis: [official('PIPL', '第五十七条', '2021-11-01', 'read'), official('IRM', '第四条', '2025-11-01', 'secondHand')],
  },
  {
    id: 'reportWhere',
    asks: ['向谁报告', '报给哪个部门', '12387是什么', '报警打什么电话', '网信办电话', 'whom to report to'],
    basis: [official('IRM', '', '2025-11-01', 'memory'), official('IRM', '第四条', '2025-11-01', 'secondHand')],
  },
  {
    id: 'ddos',
    asks: ['被DDoS怎么办', '流量攻击怎么处理', '要买高防吗', 'DDoS防护', '一定要装防护设备吗', 'ddos'],
    basis: [house, official('CSL', '第二十七条', '2026-01-01', 'derived')],
  },
  {
    id: 'rto',
    asks: ['RTO是什么', '恢复时间目标', 'RPO什么意思', '最多丢多少数据', '不懂RTO', 'rto', 'rpo'],
    basis: [house],
  },
  {
    id: 'securityOfficer',
    asks: ['网络安全负责人写谁', '安全负责人是什么', '一定要有安全负责人吗', '老板自己当安全负责人行吗', 'security officer'],
    basis: [official('CSL', '第二十三条', '2026-01-01', 'derived')],
  },
  {
    id: 'tls',
    asks: ['必须TLS1.3吗', 'https是必须的吗', '证书90天', '要用TLS吗', 'SSL证书', 'tls 1.3', 'https required'],
    basis: [house],
  },
  {
    id: 'sm2',
    asks: ['要用国密吗', 'SM2 SM3', '国密算法', '要国密认证吗', '密码要求', 'sm2', 'chinese cryptography'],
    basis: [house],
  },
  {
    id: 'ciio',
    asks: ['什么是关基', '关键信息基础设施', '我是关基吗', '怎么知道是不是关基', 'critical information infrastructure'],
    basis: [official('CSL', '第三十三条', '2026-01-01', 'memory'), house],
  },
  {
    id: 'policy',
    asks: ['安全管理制度是什么', '网络安全制度怎么写', '要什么制度', '管理制度模板', 'security policy'],
    basis: [official('CSL', '第二十三条', '2026-01-01', 'derived'), official('MPS33', '第十条', '1997-12-30', 'read')],
  },
] as const satisfies readonly Answer[]
