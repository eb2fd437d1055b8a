/** 姓　　名：, on a line of its own or behind its number */
const spaced =
  /(?<=^|\n)([^\S\n]{0,12}(?:[-*•·]|\d{1,2}[.、])?[^\S\n]{0,4})([\u4e00-\u9fff])([^\S\n]{1,12})([\u4e00-\u9fff])(?=[^\S\n]{0,4}[:：])/g
/** ________ for a value to be written on */
const rule = /_{4,}/g

/** 姓    名:____郭示范____, as a form is set: the label is one word, the rule to write on is none. Same length, values do not move. */
export const drawLabels = (text: string): string => text.replace(spaced, '$1$3$2$4').replace(rule, said => ' '.repeat(said.length))
