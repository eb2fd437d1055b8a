/** of processor time: the pages of an honest scan are drawn in a third of it */
export const readingMs = 1_400
/** 50 million pixels, progressive */
export const decodingMs = 2_500
/** a page is drawn for paper, larger, whatever is on it */
export const drawingMs = 10_000
