import type { Cue } from '../spans/find-cues.ts'

/** 代班的电话: of somebody whom no role names */
export const isOfOthers = ({ attributes, roles, start }: Cue, text: string): boolean =>
  attributes.length > 0 && roles.length === 0 && /(?<!我|俺|咱|人|自己|[前上]面|刚才|之前|[填写说那这]个?)的$/.test(text.slice(0, start))
