export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mime: string
  /** the same, smaller; absent where whoever stands before us compresses, or where it is small already */
  readonly gzip?: Uint8Array<ArrayBuffer>
}

/** The built pages: index.html, widget.js … as `ui/build.ts` wrote them. */
export interface Assets {
  /** `path` has no leading slash and no dot segments; null when there is no such file */
  read(path: string): Promise<Asset | null>
}
