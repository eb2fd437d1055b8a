/** How people ask for the answers of `../about.ts`, by their ids; `said` takes them apart. */
export const about: Readonly<Record<string, string>> = {
  whoAreYou: `
    你是机器人吧 | 你是人还是机器 | 你们是干嘛的 | 你是谁 | 你是机器人吗 | 你是真人吗 | 你是AI吗 | 你们是什么公司 | who are you | are you a bot`,
  official: `
    你们是官方吗 | 是不是政府的 | 靠谱吗 | 你说的算数吗 | 会不会说错 | 法律依据是什么 | are you official | is this legal advice`,
  whatCanYouDo: `
    你能做什么 | 能帮我办什么 | 你会什么 | 怎么用 | 怎么开始 | 要我做什么 | what can you do | how does this work`,
  documents: `
    你们能给我什么文件 | 最后能拿到什么 | 最后给我什么 | 能下载什么 | 会生成什么文件 | 文件在哪下载 | 拿到材料以后怎么办 | 填完之后怎么办 | 下一步做什么 | what do i get
    download | next step`,
  resume: `
    填到一半关了怎么办 | 中间退出了还在吗 | 我先不弄了回头再来可以吗 | 我明天再来弄资料还在吗 | 关掉以后还能接着弄吗 | 中途退出怎么办 | 能保存吗 | 明天再填行吗 | 换手机还能接着填吗
    关掉了会不会没了 | can i come back later | is it saved`,
  changeAnswer: `
    填错了能改吗 | 前面说错了咋改 | 填错了怎么改 | 前面说错了 | 怎么修改 | 可以改前面的吗 | how do i change an answer`,
  guideChecklist: `
    文章指南是什么 | 指南核对 | 网上文章说的要不要做 | 文章里的要求都要满足吗 | 指南清单 | the article’s checklist`,
  onsite: `
    会有人上门核查吗 | 要现场核查吗 | 会不会来公司检查 | 营收超5000万要核查吗 | 用户超过10万要现场核查吗 | on-site verification`,
  whitelist: `
    白名单是什么 | 优先受理 | 信用评价 | 大企业能优先吗 | whitelist | credit score`,
  vendorRecommendation: `
    买哪家服务器好 | 推荐哪家云 | 用什么设备 | 哪家备案快 | 推荐一个代办 | which vendor is best | recommend`,
  askPerson: `
    能不能给我打电话 | 有没有人能跟我说 | 加个微信聊行吗 | 找个懂的人跟我说 | 人工客服上班时间 | 什么时候有人 | 人工什么时候在 | when is a person available`,
}
