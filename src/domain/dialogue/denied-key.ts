/** Under the memory of what was told: a value that was put forward for the field was turned down, and not only met with silence. */
export const deniedKey = (field: string): string => `denied:${field}`
