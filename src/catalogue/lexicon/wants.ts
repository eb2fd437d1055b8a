import type { WantWords } from '../../domain/listening/hear-wants.ts'

/** What is to be done, when several things are named in one breath. */
export const wants: WantWords = {
  filings: {
    icpFiling:
      /icp|工信部|重新备案|重新备|重备|管局|网站备案|域名备案|首次备案|网站(?=(?:和|跟|与|及|、|加上?|还有|以及)[^,。;]{0,6}预案)|(?<=预案(?:和|跟|与|及|、|加上?|还有|以及))网站|(?<![公安网])备案(?!号)|re-?fil/,
    // who only asks for a plan is no filing: 公安那边催了
    publicSecurityFiling:
      /(?:公安|网警|police)(?=[\s\S]*(?:备案|filing|登记))|(?<=(?:备案|登记)[\s\S]*)(?:公安|网警)|公安(?:那个|那边)?(?=(?:和|跟|与|及|、|加|以及|还有|都))|(?<=(?:和|跟|与|及|、|加|以及|还有|也|还)[^,。;]{0,4})公安|联网备案|网安备案|public security/,
    contingencyPlan: /预案|contingency plan|emergency plan/,
  },
  only: /(?:只|就|光|单)(?:要|做|办|需要|想要|写|弄|(?:叫|让|要求|需)[^,。;]{0,4}(?:交|做|写|办|要|弄))|(?<!公安[^,。;]{0,4})(?:先|暂时|暂)不备案|only|just|(?:不|不用|不需要|先不|暂时不)(?:要|办|做|写|弄|搞).{0,4}(?:预案|备案)|(?:预案|备案)(?:都)?(?:不|先不|暂时不|就不)(?:要|用|办|做|写|弄)|(?:其[他它余]|别的)[^,。;]{0,8}(?:不|别|免)/,
}
