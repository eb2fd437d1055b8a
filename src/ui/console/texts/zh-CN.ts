const zhCN = {
  consoleTitle: '安备 客服台',
  signIn: '登录',
  signInTitle: '客服登录',
  email: '邮箱',
  password: '密码',
  signInBad: '邮箱或密码不对',
  signOut: '退出登录',
  signedInAs: (name: string, role: string) => `${name}（${role}）`,
  roles: { agent: '客服', supervisor: '主管', admin: '管理员' },
  inbox: '会话列表',
  inboxEmpty: '现在没有会话。',
  inboxNone: '会话列表还没有开放。',
  inboxStates: { open: '助手接待', waiting: '等待人工', taken: '人工接待', closed: '已结束' },
  refresh: '刷新',
}

export type ConsoleTexts = typeof zhCN
export default zhCN
