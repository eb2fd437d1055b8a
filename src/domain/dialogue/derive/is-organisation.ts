const ending = /(?:公司|企业|合伙|中心|集团|厂|院|社)(?:[(（][^()（）]{1,20}[)）])?$/

/** A partnership may be headed by a company, which sends somebody: its name is nobody's. */
export const isOrganisation = (name: unknown): boolean => typeof name === 'string' && ending.test(name)
