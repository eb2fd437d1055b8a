/** The part of pngjs that the tests use; it ships no types. */
declare module 'pngjs' {
  export class PNG {
    constructor(options: { readonly width: number; readonly height: number })
    width: number
    height: number
    data: Buffer
    static readonly sync: {
      read(bytes: Buffer): PNG
      write(png: PNG, options?: { readonly colorType?: number; readonly deflateLevel?: number }): Buffer
    }
  }
}
