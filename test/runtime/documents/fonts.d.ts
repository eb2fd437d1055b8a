/** Fonts and forms are data modules of the test worker. */
declare module '*.ttf' {
  const bytes: ArrayBuffer
  export default bytes
}

declare module '*.pdf' {
  const bytes: ArrayBuffer
  export default bytes
}
