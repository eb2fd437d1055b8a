/** How people ask for the answers of `../server.ts`, by their ids; `said` takes them apart. */
export const server: Readonly<Record<string, string>> = {
  hkServer: `
    香港的服务器要不要备 | 服务器在香港还要办吗 | 香港主机需要备案吗 | 服务器在台湾要备案吗 | 香港服务器要备案吗 | 服务器在香港 | 港澳台服务器 | 台湾服务器 | 香港主机免备案
    hong kong server`,
  overseasIcp: `
    美国主机用备案不 | 机器在美国要备案吗 | 国外服务器要备案吗 | 服务器在境外要办ICP吗 | 海外服务器备案 | 境外服务器能不能ICP备案 | 美国服务器 | 新加坡服务器要备案吗 | 免备案服务器
    overseas server | server abroad`,
  overseasPolice: `
    服务器在国外公安备案要不要 | 国外服务器也要公安备案吗 | 海外服务器要公安备案吗 | 境外服务器公安备案 | 服务器在国外还要去公安吗 | 服务器在新加坡公安备案 | 国外的网站公安管吗
    police filing with a server abroad`,
  moveAbroad: `
    搬到国外就不用备案了吗 | 换成海外服务器可以吗 | 用香港服务器是不是省事 | 不想备案有什么办法 | move abroad to avoid filing`,
  sharedHosting: `
    虚拟主机能备案吗 | 用虚拟空间可以吗 | 没有独立服务器 | 租的空间 | shared hosting`,
  payAsYouGo: `
    按量付费能备案吗 | 服务器要买多久 | 包年包月 | 买一个月行不行 | 服务器时长要求 | pay as you go | how long must the server be rented`,
  hardware: `
    要填CPU吗 | 要填内存型号吗 | MAC地址要填吗 | 硬件清单 | 为什么问硬件 | 要报服务器配置吗 | hardware list | mac address | cpu`,
  bandwidthTest: `
    要测一千G吗 | 要做峰值流量测试吗 | 1000Gbps | 压力测试要求 | 流量测试 | 要测带宽吗 | 1000 gbps | load test`,
  powerAndBgp: `
    要双电源吗 | 要BGP吗 | 机房有什么要求 | 电源要求 | 要几条线路 | 服务器有配置要求吗 | dual power | bgp`,
  findIp: `
    我有两台服务器填哪个ip | 公网ip在哪看 | 填内网ip还是外网ip | 多台机器ip怎么填 | 不知道IP是多少怎么查 | 服务器IP上哪看 | IP在哪里看 | 怎么查服务器IP | 公网IP是什么
    不知道IP | 内网IP行吗 | 192.168可以吗 | where do i find my ip`,
}
