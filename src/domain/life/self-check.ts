/** Something that is looked at in a self-check. */
export interface SelfCheckItem {
  readonly id: string
  /** how people speak of it */
  readonly named: RegExp
  readonly words: Readonly<Record<'zh-CN' | 'en', string>>
}

const clauses = /[^,，。;；!！\n]+/g
const bad =
  /没(?!有?(?:问题|漏洞|发现|毛病|违|高危|异常))|不(?!错|少|用)|缺|过期|失效|错(?!误?的?没)|未(?!发现)|有(?:\d+|一|两|几)?(?:个|处)?(?:高危|中危)?(?:漏洞|问题)|发现(?:了)?(?:\d+|一|两|几)个|忘|only|not\b|missing/i
const rest = /(?:其他|其它|其余|别的|剩下的|另外的)[^,，。]{0,4}(?:都|全)?(?:好|没问题|正常|ok|没有问题)|the rest/i

/** 日志存了7个月,备份没做: the numbers (from 1) of the items that a message says are fine or not; `rest`: the others are fine. */
export function itemsSaid(
  text: string,
  items: readonly SelfCheckItem[],
): { readonly good: readonly number[]; readonly bad: readonly number[]; readonly rest: boolean } {
  const said = new Map<number, boolean>()
  for (const [clause] of text.matchAll(clauses))
    for (const [at, { named }] of items.entries()) if (named.test(clause)) said.set(at + 1, bad.test(clause))
  const of = (isBad: boolean) => [...said].filter(([, each]) => each === isBad).map(([at]) => at)
  return { good: of(false), bad: of(true), rest: rest.test(text) }
}
