import type { Hearing } from '../hearing.ts'
import type { Understanding } from '../understanding.ts'

/** a page of the authorities that does not work, and nothing else */
const portalFails =
  /^(?:你好|请问|那个|我们?|今天|现在|一直|老是|总是|,|\s)*(?:公安|网安|网警|工信部|管局|备案)(?:联网)?(?:备案)?的?(?:管理|服务)?(?:网站|网页?|平台|系统|官网|页面)[^,。;?]{0,6}(?:(?:登录?|进|打|访问|点|注册|提交)不(?:进去?|上去?|去|开|了)|转圈|报错|卡(?:住|死)|崩了|空白)(?:了|啊|呀|的|,|。|!|\s)*(?:怎么办|咋办|咋整|咋弄|怎么弄|急)?[啊呀。!?\s]{0,40}$/
const ofPolice = /公安|网安|网警/

/** 公安网站登不进去: which page fails says nothing of what they want to file, and asks what to do. Undefined where it is anything else. */
export function hearTrouble({ text, tools: { answers = [] }, request }: Hearing): Partial<Understanding> | undefined {
  if (!portalFails.test(text)) return undefined
  const id = ofPolice.test(text) ? 'policeDown' : 'portalDown'
  if (!answers.some(answer => answer.id === id)) return undefined
  return { intent: 'question', topics: [{ id, quote: request.text.trim(), score: 0.9 }] }
}
