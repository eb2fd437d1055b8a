/** How people ask for the answers of `../assistant.ts`, by their ids; `said` takes them apart. */
export const assistant: Readonly<Record<string, string>> = {
  howManyQuestions: `
    还要问多少个问题 | 还有几个问题没完没了 | 要填多久 | 大概还剩多少 | 问题怎么这么多 | 一共要回答多少题 | 填完要花多长时间 | 还要问我什么 | 能不能少问点 | 什么时候才能问完 | 这个问卷多长
    how many questions are left | how long does this chat take`,
  sendAtOnce: `
    我能一次性发给你吗 | 资料一起发可以吗 | 能不能传文件你自己看 | 发营业执照照片你能识别吗 | 我把表格发你行不行 | 可以拍照给你吗 | 我复制粘贴给你行吗 | 能语音说吗 | 发word给你能看吗
    把以前的备案资料发你 | 可以发截图吗 | 一条条说太慢了 | can i send everything at once | can you read the licence photo`,
  canYouSubmit: `
    你能帮我直接提交吗 | 你们会替我交上去吗 | 填完你们就帮我备了吗 | 我还要自己去提交吗 | 能代我办吗 | 我把账号密码给你你来弄行吗 | 填好以后自动提交吗 | 你直接给我备好不就行了 | 全程你们办吗
    这个是直接报到管局吗 | 填这里就等于备案了吗 | can you submit it for me | do you file it yourselves`,
  speakHow: `
    能说英文吗 | 可以用方言吗 | 能换成英文界面吗 | 我打字不好可以吗 | 可以讲粤语吗 | 有英文版吗 | 错别字你看得懂吗 | 我普通话不标准 | can we speak english
    do you speak english | switch to english | change language`,
  shareCase: `
    能让同事一起填吗 | 可以转给会计接着填吗 | 我填一半让老板填行吗 | 换个人来填可以吗 | 我能把链接发给别人填吗 | 两个人能同时填吗 | 我老婆用她手机接着弄行吗 | 发给技术让他填IP | 别人怎么接着我的填
    can a colleague continue | share the chat`,
  useOfModel: `
    我的信息会拿去训练AI吗 | 你是chatgpt吗 | 你用的什么大模型 | 会不会把我资料发给AI公司 | 你是人工智能吗 | 这些聊天会被别人拿去用吗 | 你会瞎编吗 | 你说的靠谱吗会不会胡说 | AI会不会弄错
    are you chatgpt | do you train on my data`,
  askSequence: `
    接下来要问什么 | 后面还要填哪些内容 | 你会问我哪些东西 | 先填哪部分 | 能不能先填网站信息 | 可以换个顺序填吗 | 都要问些啥 | 后面还有什么环节 | 都要填什么信息
    what will you ask next | which data do you need`,
  whichFilings: `
    我到底要办哪几个 | 我这种情况要办什么备案 | 要办哪些备案 | 几个备案都要办吗 | 三个都要做吗 | 我该选哪个 | 我需要哪种备案 | 一共要办几样 | 我是开店的要办哪个 | 不知道该办哪种
    预案和备案都要吗 | ICP公安预案都要弄吗 | which filings do i need | do i need all three`,
}
