/** a year, or a month, and what belongs to it on the next line */
const broken = /(?<=\d{2,4}年|\d{1,2}月)\n(?=\d{1,2}[月日号])/g

/** A day that was typed over two lines, 2013年 and 6月3号, is one. Nothing moves. */
export const joinDates = (text: string): string => (text.includes('\n') ? text.replace(broken, ' ') : text)
