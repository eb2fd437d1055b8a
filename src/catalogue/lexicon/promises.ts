/** Words by which a colleague sees what was promised to an owner. */
export const promiseWords: readonly string[] = [
  '稍后',
  '马上',
  '明天',
  '今天内',
  '尽快',
  '回复您',
  '联系您',
  '通知您',
  '发给您',
  '帮您',
  'will ',
  "I'll",
  'tomorrow',
  'get back to you',
]
