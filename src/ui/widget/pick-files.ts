const kinds = 'image/*,application/pdf,.doc,.docx,.xls,.xlsx,.csv,.txt'

/** Opens the system's file chooser; several at once; a phone offers its camera too. Empty when the person backs out. */
export function pickFiles(): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = kinds
  input.multiple = true
  return new Promise(resolve => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
