export const count = <T>(list: readonly T[], holds: (item: T) => boolean): number => list.filter(holds).length

export const rate = (part: number, whole: number): number => (whole ? part / whole : 0)

/** The lower one where two stand in the middle; 0 of nothing. */
export const quantile = (list: readonly number[], share: number): number => {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}

export const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)
