/** In the place of `@pdf-lib/upng` in the Worker, 7 KB packed: pictures become objects of a PDF by our own reader of PNG. */
export default {}
