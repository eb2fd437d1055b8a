const isStaff =
  /我(?:是|叫|就是)[^。;；\n]{0,10}(?:店长|行政|会计|财务|人事|出纳|文员|助理|秘书|前台|员工|网管|运营|经理|同事|主管|信息员|[\u4e00-\u9fff]{1,3}[部处科]的?[\u4e00-\u9fff]{2,3}(?=[,，。;；\n]))/
const isSent = /(?:老板娘?|法人|经理|领导|[\u4e00-\u9fff]总)[^。;；\n]{0,8}(?:让|叫|委托|安排|派)我|受[^,，。;；\n]{1,8}(?:委托|安排|指派)/

/** 我是公司会计, 老板叫我来, 受郝总委托: whoever writes is not the one on the licence. */
export const speaksFor = (text: string): boolean => isStaff.test(text) || isSent.test(text)
