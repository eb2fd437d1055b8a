/** A link that is clicked for the person; the server names the file. */
export function download(url: string): void {
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = ''
  anchor.rel = 'noopener'
  anchor.click()
}
