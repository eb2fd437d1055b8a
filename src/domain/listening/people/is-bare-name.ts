/** Nothing but the name of a person behind a label: (负责人)是陈阿凤. */
export const isBareName = (behind: string, surnames: ReadonlySet<string>): boolean => {
  const name = behind.replace(/^[是写填叫:\s]+|[的吧啊呀]$/g, '')
  return /^[\u4e00-\u9fff]{2,3}$/.test(name) && surnames.has(name.slice(0, 1))
}
