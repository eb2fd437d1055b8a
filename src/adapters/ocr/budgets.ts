/** of processor time: the pages of an honest scan are drawn in a third of it */
export const readingMs = 1_200
/** 50 million pixels, progressive, take two thirds of it */
export const decodingMs = 1_100
/** a page is drawn for paper, larger, whatever is on it */
export const drawingMs = 10_000
