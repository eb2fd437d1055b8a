/**
 * In the place of `@pdf-lib/standard-fonts` in the Worker: the measures of the fourteen fonts that every reader of PDFs has, 97 KB packed. Our
 * documents embed their own, so that nothing asks for them.
 */
export const FontNames = {}
export const Encodings = {}
export const Font = {
  load(name: string): never {
    throw new Error(`the measures of ${name} are not bundled`)
  },
}
