/** A negation right before a word: 不是阿里云, 没有评论, 不要再放香港. */
const before =
  /(?:不(?:再)?是|并非|不再|没有?|未|无|不(?!但|光|仅|只)|非|(?<![识特分区级类差告性])别|哪(?:里|儿)?(?:来的?|有|会|能|敢|用得着|需要|轮得到)|勿|不用|不要|不在|不存在|不涉及|没用|不支持|不含|不包括|除了|禁止|取消了?|关(?:闭|了|掉)了?|去掉了?|屏蔽了?|(?<![a-z])(?:(?:do|does|did|is|are|was|were|has|have|will|would|can|could)n'?t|can'?t|cannot|not|no|without|never|neither|nor))(?:有|是|算|属于|卖|发|搞|弄|写|定|装|配|买|用|在|放|做|开|带|设|提供|支持|涉及|任何|什么|啥|这些|那些|[那这](?:个|种)|去|给|过|了|的|再|上(?!海|网|面|级|门)|接(?!入)|启用|部署|走|、|和|或|及|跟|与|用户|功能|我们|自己|独立|单独|专门|另外|额外|构成|(?<![a-z])(?:have|has|use|any|a|an|the|sell|offer|really|actually|do)(?![a-z])|[ ,])*$/
/** A negation right behind a word: 评论没有, 直播不做, 身份证不收. */
const behind =
  /^(?: (?=q[1-4]|[一二三四]季度|下半年|明年|以后|将来))?(?:的)?(?:预算|方案|采购|申请|设备|授权|部分|一项|一块)?(?:(?:这|那)(?:一)?(?:块|项|条|点|个|种)儿?)?(?:今年|去年|前年|上个?月|本月|年初|年底|下半年|q[1-4]|[一二三四]季度|\d{1,2}月(?:份)?|\d{4}年)*(?:功能|服务|这些|那些|这种|之类|什么|啥|版本?|端|板块)?(?:的话?)?(?:我们?|咱们?|俺们?|这边|一(?:个|点|句|字)儿?|可|是|都|也|就|目前|暂时?|尚|仍|均|皆|一律|全部|还|倒|早(?:就)?|已经?|做了?一半|全)*(?:(?:明年|以后|将来)(?:再|才|上|做|开|说)|还在(?:开发|做)|再说|没动|没变|没改|下架|下掉|弃|(?:仍|尚|正|还)在(?:研发|开发|筹备|规划|内测|建设)|没有?|不(?!限|止|仅|光|过)(?:是|做|收|要|用|支持|带|提供|开|能|让|涉及)?|无(?!锡|为|棣|极|线|忧)|未(?!来|央)|取消|关(?:了|闭|掉)|停(?:了|用|掉)|撤(?:了|掉)|断(?:了|掉)|下线|去掉|砍了|删了)(?![^,。;\s]{0,1}[备错])/

/** 不注销主体: by what stands before it alone */
export const isDeniedAhead = (clause: string, start: number): boolean => before.test(clause.slice(Math.max(0, start - 14), start))

/** Is the word at start..end denied by what stands around it in its clause? */
export function isNegated(clause: string, start: number, end: number): boolean {
  return before.test(clause.slice(Math.max(0, start - 14), start)) || behind.test(clause.slice(end, end + 16))
}
