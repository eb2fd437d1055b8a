import { PDFiumLibrary } from '@hyzyla/pdfium'

/** A grey picture of a page, one byte a pixel. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** 0.8 of 72 dpi: small files, and still every stroke of a Chinese character leaves a mark. */
const scale = 0.8

/** The reader keeps a part of each file and has room for about 3,800 of them. */
const mostFiles = 1000
let library: ReturnType<typeof PDFiumLibrary.init> | null = null
let files = 0

/** Started once for many files of a worker. */
async function load(pdf: Uint8Array) {
  if (!library || files % mostFiles === 0) library = PDFiumLibrary.init()
  files += 1
  return (await library).loadDocument(pdf)
}

/** The text of each page, as a reader of the file would copy it. */
export async function textsOfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await load(pdf)
  try {
    return [...document.pages()].map(page => page.getText())
  } finally {
    document.destroy()
  }
}

/** Pictures of the first pages. */
export async function picturesOfPages(pdf: Uint8Array, most = Number.POSITIVE_INFINITY): Promise<readonly Picture[]> {
  const document = await load(pdf)
  try {
    const pictures: Picture[] = []
    for (const page of document.pages()) {
      if (pictures.length >= most) break
      const { width, height, data } = await page.render({ scale, renderFormFields: true, render: async ({ data }) => data })
      const grey = new Uint8Array(width * height)
      for (let at = 0; at < grey.length; at += 1) grey[at] = data[at * 4 + 1]!
      pictures.push({ width, height, grey })
    }
    return pictures
  } finally {
    document.destroy()
  }
}
