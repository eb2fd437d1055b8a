/** What an owner says when nobody is there yet: of each kind of message one, so that each kind of reader and of answer has run. */
export const rehearsed: readonly string[] = [
  '你好，我们公司网站要备案，以前没备过',
  '苏州示例纺织有限公司',
  '服务器是腾讯云买的，IP是119.29.10.20',
  '域名 shili-fangzhi.com',
  '不对，域名是shili-fz.com',
  '备案期间网站能打开吗？',
  '是的',
  '不知道',
  '负责人王示例，手机13900139000，邮箱wang@shili-fz.com',
  '网站名称：示例纺织\n网站语言：简体中文\n日志留存：12个月',
  '江苏省苏州市姑苏区示例路1号，2027年3月5日到期',
  '没有',
]
