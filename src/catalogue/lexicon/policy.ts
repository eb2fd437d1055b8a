import type { PolicyWords } from '../../domain/listening/moves/hear-policy.ts'

const article = '(?:文章指南|(?:那|这|网上(?:的|那)?|这个|那个)?(?:两)?篇?(?:网上(?:的)?)?(?:文章|指南|备案攻略))'
const what = '(?:的|上的|上|里的|里)?(?:要求|标准|说法|说的|写的|内容|规矩)?'
const part = '(?:的|里的|上的)?(?:那|这)?(?:个|些)?(?:部分|一?块|几项|检查项|核对项|清单|项目|内容)?'
const all = '(?:严格|完全|全部|全都|逐条|逐项|一条不落|一项不漏)'
const by = '(?:按照|按|照着|照|依照|依据|遵照|遵守|执行)'
const no = '(?:不用|不要|不想|不必|不需要|用不着|甭|别|先不|不)'
const check = '(?:核对|核查|检查|对照|对|过|填|查|看|走|来|问)'

const has = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'))

/** How far the articles are followed, in an owner's words. */
export const policy: PolicyWords = {
  profiles: [
    {
      policy: 'guided',
      said: has(
        `${no}(?:再)?(?:那么|这么|太)?(?:严格)(?:${by})?(?:${article})?(?:了|来)?$`,
        `${no}(?:再)?${by}${article}${what}?${all}`,
        '恢复(?:成|到|为)?(?:默认|原来)(?:的)?(?:设置|模式|方式|做法|状态)?',
        '(?:用|改回|回到|还是)?默认(?:的)?(?:模式|设置|方式|做法)',
        '^guided$',
        '(?:switch |back )to guided',
        'back to (?:the )?(?:default|normal)',
      ),
    },
    {
      policy: 'official',
      said: has(
        `(?:只|仅|光|就)(?:要|想)?(?:看|按|按照|管|用|填|办|核对|问|要|认|照)(?:着)?(?:官方|法定|法律|法规|硬性|规定|依法)(?:的)?(?:要求|规定|材料|部分|那些|那套|内容|项目|口径|来)?`,
        `${no}(?:再)?(?:管|理|理会|听|信|参考|考虑|看|${by})(?:网上)?${article}`,
        '(?:别|不)管(?:网上)?(?:那|这)?篇?文章',
        '^(?:还是)?(?:按|用)?(?:纯)?官方(?:的)?(?:要求|口径)?(?:模式|就行|就好|就可以)$',
        'officials? (?:rules |requirements )?only',
        '(?:just|only) (?:the )?official',
        'ignore (?:the |that )?(?:guide|article)',
        '^official$',
      ),
    },
    {
      policy: 'guideStrict',
      said: has(
        `${all}(?:地)?(?:的)?${by}${article}`,
        `${by}${article}${what}${all}`,
        `${article}${what}(?:都|全)?(?:要)?(?:严格|一条不落|全部)(?:地)?(?:执行|遵守|做到|达到|满足)`,
        '(?:用|开|切到|改成)?严格模式',
        'guide ?-?strict',
        'strictly (?:by|follow(?:ing)?|per) (?:the )?(?:guide|article)',
        'follow (?:the )?(?:guide|article)s? strictly',
      ),
    },
  ],
  wanted: has(
    `${by}${article}${what}(?:再|也|都|帮我|给我|一起)*${check}(?:一?遍|一?下|一?次|吧|$)`,
    `${article}${part}(?:我)?(?:也|都|再|要|想|给我|帮我|一起|一并|顺便|还是)+(?:核对|核查|检查|填|对|过|查)(?:一?遍|一?下|一?次|上|了|吧|完)*`,
    `(?:再|也|帮我|给我|来|要|想)?(?:核对|对照)(?:一?遍|一?下|一?次)?${article}`,
    '(?:check|go through|fill(?: in)?)(?: it| us| me)?(?: against| with)? (?:the )?(?:guide|article)',
  ),
  declined: has(
    `${article}${part}(?:就|也|都|先)?${no}(?:再)?(?:核对|核查|检查|填|对|查|看|问|弄|做|管|要|了)`,
    `${no}(?:再)?${by}?${article}${part}${check}`,
    `${no}(?:再)?(?:核对|核查|检查|对照|填|查|弄|做|问)(?:网上)?${article}`,
    `^${no}(?:再)?(?:那|这)?个?(?:文章)?指南${part}(?:了|吧|啦)?$`,
    '(?:skip|no|not) (?:the )?(?:guide|article)',
  ),
  asks: /什么|啥|为何|为什么|怎么|区别|是不是|有没有必要|有必要|要不要|用不用|需不需要|必须|会不会|是否|如果|what|why|should i|do i/,
  filler:
    /算了|还是|那就|那么|那|就|好(?:的|吧)?|行|嗯+|请|麻烦(?:您|你)?|吧|谢谢|我(?:想|要)?|帮(?:我|忙)|您|你|可以|能|吗|不用|不要|please|ok(?:ay)?|thanks/gi,
}
