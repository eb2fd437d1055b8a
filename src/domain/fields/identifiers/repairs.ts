/** The text with every character that looks like another one replaced by it; nothing when there is none. */
export function repairs(text: string, lookalikes: Readonly<Record<string, string>>): readonly string[] {
  const repaired = [...text].map(char => lookalikes[char] ?? char).join('')
  return repaired === text ? [] : [repaired]
}
