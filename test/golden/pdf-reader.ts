import { PDFiumLibrary } from '@hyzyla/pdfium'

/** A grey picture of a page, one byte a pixel. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** 0.8 of 72 dpi: small files, and still every stroke of a Chinese character leaves a mark. */
const scale = 0.8

/** The text of each page, as a reader of the file would copy it. */
export async function textsOfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    return [...document.pages()].map(page => page.getText())
  } finally {
    library.destroy()
  }
}

export async function picturesOfPages(pdf: Uint8Array): Promise<readonly Picture[]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    const pictures: Picture[] = []
    for (const page of document.pages()) {
      const { width, height, data } = await page.render({ scale, render: async ({ data }) => data })
      const grey = new Uint8Array(width * height)
      for (let at = 0; at < grey.length; at += 1) grey[at] = data[at * 4 + 1]!
      pictures.push({ width, height, grey })
    }
    return pictures
  } finally {
    library.destroy()
  }
}
