const kinds = 'image/*,application/pdf,.doc,.docx,.xls,.xlsx,.csv,.txt,.log,.xml,.nessus,.gz'

/** Opens the system's file chooser, several at once, or the camera of a phone. Empty when the person backs out. */
export function pickFiles(from: 'files' | 'camera' = 'files'): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = from === 'camera' ? 'image/*' : kinds
  input.multiple = from === 'files'
  // as an attribute: a desktop browser that acts as a phone knows no such property
  if (from === 'camera') input.setAttribute('capture', 'environment')
  return new Promise(resolve => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
