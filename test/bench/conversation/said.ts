/** What an owner says, one message after the other; then a new owner comes. */
export const said: readonly string[] = [
  '我要给公司网站备案',
  '杭州示例科技有限公司',
  '服务器在阿里云，IP是121.40.1.10',
  '域名是example.com',
  '日志留存6个月',
  '要多久？',
  '手机13800138000',
  '不清楚',
  '没有',
  '网站名称叫示例茶业',
]
