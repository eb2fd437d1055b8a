/** How people ask for the answers of `../compared.ts`, by their ids; `said` takes them apart. */
export const compared: Readonly<Record<string, string>> = {
  numberKept: `
    备案号会不会变 | 备案号会变吗 | 号会不会换成新的 | 改完号变不变 | 改了名字备案号变不变 | 换了云服务商原来的备案号还在吗 | 换接入商号变不变 | 变更以后号还是原来那个吗 | 换了IP号会变吗
    新增接入之后备案号是新的吗 | 老号能不能保留 | 我想保住原来的备案号 | 备案号还能沿用吗 | 公司搬家备案号变吗 | 换负责人备案号要换吗 | 原备案号作废吗 | 网站名改了号也跟着改吗 | 底部那个号要不要换
    重新备案号还是那个号不 | 号码会不会变成新的 | 办完之后备案号变成另一个吗 | does the number stay the same | will our filing number change
    do we keep the old number`,
  accessOrChange: `
    新增接入和变更备案有什么区别 | 新增接入跟变更差在哪 | 算变更还是新增接入 | 是办接入还是办变更 | 变更和接入分不清 | 什么情况办变更什么情况办新增接入 | 我这种是变更还是接入 | 换IP算变更还是接入
    首次备案和新增接入有啥不同 | 新增网站和新增接入一样吗 | 该选变更还是选接入 | 接入备案和变更备案哪个 | 几种类型讲人话 | 备案类型都是什么意思
    what is the difference between adding access and a change | add access or change filing`,
  psServiceKind: `
    公安表里服务类型选哪个 | 公安那个综合和交易选哪个 | 公安备案服务类型选综合行吗 | 公安备案选交易还是综合 | 公安备案的九个类型选哪个 | 网店在公安那边选什么类型 | 公司官网公安备案选哪一类
    公安那栏论坛和通讯有啥区别 | 公安表里个人主页是啥 | 公安表上只能选一个吗 | 又有商城又有论坛公安选哪个 | 我们能在线下单公安选什么 | which service type on the police form
    general or trading on the police form`,
  logSize: `
    存半年日志要多大硬盘 | 日志六个月要占多少空间 | 日志要多少G | 存日志要买多大的盘 | 半年的日志有多大 | 日志太大了放不下怎么办 | 日志服务一年多少钱 | 日志压缩以后存行吗
    how much disk do six months of logs need | logs take too much space`,
  exportCount: `
    外国客人的信息也要算进去吗 | 只有国外客户的资料算不算人数 | 日本客人的信息算出境人数吗 | 境外人士的数据要不要填 | 中国客人信息没存国外还用填吗 | 没有把数据给国外人数填几 | 出境人数怎么数
    出境人数从什么时候算起 | 外国人自己填的资料算数据出境吗 | 海外用户在海外注册算不算 | 只算国内的人还是外国的也算 | 出境的人数填多少 | 一个人都没出境填零吗 | do foreign guests count
    who counts as an exported person`,
  serverCounted: `
    数据库服务器也要算进去吗 | 不对外的那台也算吗 | 数据库那台要不要算台数 | 内网的机器算不算一台 | 备份服务器算在里面吗 | 负载均衡算一台服务器吗 | 测试服务器要不要算 | 云数据库算服务器吗
    虚拟主机算几台 | 一台机器里几个站算几台 | 没有公网的机器要填吗 | 台数怎么数 | 服务器数量怎么填 | 停着没用的机器算不算 | does the database server count
    how many servers do i enter`,
}
