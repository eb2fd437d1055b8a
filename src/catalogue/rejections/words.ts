/** Parts of the patterns by which a notice is read. The text is half-width, lower-case and simplified. */
export const near = (a: string, b: string, gap = 14): RegExp => new RegExp(`(?:${a}).{0,${gap}}?(?:${b})`)
/** in either order */
export const around = (a: string, b: string, gap = 14): RegExp => new RegExp(`(?:${a}).{0,${gap}}?(?:${b})|(?:${b}).{0,${gap}}?(?:${a})`)

export const notEqual =
  '不(?:一样|一致|符|相符|匹配|对应|相同|统一|吻合)|对不上|有出入|(?<!不)不同(?!意)|未?与.{0,16}不(?:一|相|匹)|mismatch|do(?:es)? not match|differs?|inconsistent'
export const unclear =
  '不(?:够)?清(?:晰|楚)?|看不(?:清|到|见)|模糊|反光|遮挡|缺角|不完整|不全|缺边|裁(?:切|剪)|过暗|过曝|曝光|无法(?:辨认|辨识|识别)|辨认不|黑白|复印|photocop|翻拍|水印|拍糊|糊|blurr?(?:y|ed)|unclear|illegible|unreadable|cropped|cut off'
export const absent =
  '缺(?:少|失)?(?!省)|未(?:见|提供|提交|上传|附|附上|补充|签署|取得|办理)|没(?:有)?(?:提供|提交|上传|附|传|交|看到|见到|找到|放)|漏(?:传|交|了)|(?:要|得|还差|差)(?:再)?(?:交|传|补|提供|一份|个)|(?<!如)需(?:要|求)?(?:提供|提交|上传|补充|补交|补传|补齐|另附)|要求(?:提供|提交|上传|补|交)|请(?:您)?(?:补充|提供|上传|补交|补传|补齐|提交|附上)|应(?:当)?(?:提供|提交|上传|附)|须(?:提供|提交|上传|附)|补(?:充)?(?:上传|提交|提供|交|传(?!真)|齐)|missing|not (?:provided|attached|uploaded|included|submitted)|please (?:provide|upload|attach|supply|submit)'
export const expired =
  '(?:已|即将|快|将)?(?:过期|到期|失效)|超(?:过|出)?有效期|有效期(?:已|不足|不够|少于|剩余|至|截止|太短|只剩|仅剩)|不在有效期|expired|expir(?:es|ing|y)|no longer valid'
export const wrong =
  '不(?:规范|正确|准确|合格|合规|合要求|真实|符合(?:要求|规范|规定)?|对|妥|当|通过|行|可(?!见)|好)|有误|错误|填错|写错|有问题|无效|invalid|incorrect|wrong|not acceptable'
/** some complaint at all, beside an object that is hardly named without one */
export const complains =
  /不|未|没|无(?!关)|缺|少|漏|错|误|需|须|应|请|要|让|补|超|含|涉及|存在|发现|有|违|过期|失效|禁|勿|改|问题|差|not|missing|must|required?|fail|wrong|lack|invalid|expired|without|found|contains?|need/
