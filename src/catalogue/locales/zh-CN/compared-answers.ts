import type { compared } from '../../answers/compared.ts'
import type { Say } from '../texts.ts'

const abroad =
  '您的服务器在境外（含港澳台）：ICP备案不用办，也办不了。给内地用户用的网站，开通30日内办公安联网备案，网上办，归单位（个人是住址）所在地的公安；完全面向境外、内地没人用的，没有查到必须办的要求，可以先向属地网安确认。'

/** What is true of what stays, what differs and what counts; a line from memory says so. */
export const comparedAnswers: Readonly<Record<(typeof compared)[number]['id'], Say>> = {
  numberKept: () =>
    '换接入商（新增接入）、改名、换IP、换负责人、改网站名，备案号都不变，继续用原来的号。换了主体（信用代码不同）、注销后再办，或者搬到外省，才会是新号。（凭记忆，以管局为准）',
  accessOrChange: () =>
    '看接入商换没换：已经备过案，服务器换到或加一家云服务商，办“新增接入”；还在原来那家，只是名称、负责人、电话、地址、网站内容或IP变了，办“变更备案”；主体和域名都没备过，才是“首次备案”；主体备过、再加一个网站，是“新增互联网信息服务”。',
  psServiceKind: () =>
    '只能选一类，选最主要的：能在网上下单付款的选“交易”，只做介绍展示的公司官网选“综合”，个人博客选“个人主页”，以发帖为主的选“论坛”，聊天的选“通讯”。不止一样的，按客户主要来做什么选。（凭记忆，以公安平台页面为准）',
  logSize: () =>
    '要多大我说不准，看访问量：先看一个星期的日志占多少，乘以26就是半年的量；按天切割、压缩以后一般只剩十分之一左右，也可以放云上的日志服务或对象存储，价格看云厂商。（压缩的比例凭经验）',
  exportCount: () =>
    '数的是把内地收集的个人信息给到境外的人数，从今年1月1日起累计、一个人只算一次。在境外收集的外国客人的信息，拿到内地处理完再给境外、没有混进内地的个人信息和重要数据的，不算在内（第四条，凭记忆）。内地的人一个都没给过境外，就填0或者说“没有”。',
  serverCounted: () =>
    '给这个网站用的都算：数据库、备份那台不对外也算一台，停着不用的、只做测试的不算；一台机器里放几个网站还是一台，虚拟主机、云数据库这类按1算或在说明里写一句。（这是我们的建议，以表上的说明为准）',
  'bothFilings@overseas': () => abroad,
  'whatIsIcp@overseas': () => abroad,
  'whichFilings@overseas': () => `${abroad}另外再备一份应急预案。`,
  'authority@overseas': () => abroad,
  'authorityByServer@overseas': () => abroad,
}
