/** 我在…, 我们公司在…: what stands before the place when it is the speaker's own; 我们放在… is the server's */
const ofSpeaker = /(?:^|[,.。;!\s])(?:本人|我们?|咱们?|俺们?)(?:公司|单位|店|厂|家|人|现在|目前|平时|都|就|也|是|这边|的)*(?:住|常住)?在$/

/** 能办不 成都的: where somebody is from, at the end of what is told */
export const saysWhereFrom = (behind: string): boolean =>
  /^(?:这边|那边|本地)?的(?:公司|店|单位|企业|个体户?)?(?:$|[,.。;!\s])/.test(behind)

export const saysWhereSpeakerIs = (before: string): boolean => ofSpeaker.test(before.trimEnd())
