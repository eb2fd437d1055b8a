/** Words of the settings and of what is picked while writing. */
const admin = {
  cannedTitle: '常用语',
  cannedHelp: '写回复时按 / 选用。双花括号里的名字会换成办件里的内容，例如 {{organizerName}}。',
  cannedSearch: '搜索常用语',
  cannedName: '标题',
  cannedText: '内容',
  cannedHole: '插入办件里的内容',
  holes: { agent: '客服姓名', filings: '办什么备案', missing: '还缺什么', deadline: '最近期限' },
  pickCanned: '常用语',
  pickPerson: '提到同事',
  personSearch: '搜索同事',
  pickNone: '没有找到。',
  removeSure: (name: string) => `删除“${name}”？`,
  mentioned: '提到您',
  mentionsUnread: (count: number) => (count ? `${count} 个会话里有提到您的备注没读` : '提到您的备注'),
  removed: '已删除。',
}

export type AdminTexts = typeof admin
export default admin
