/** Six places: what a derived percentage may differ by is arithmetic, not fact. */
export const toSixPlaces = (value: number): number => Math.round(value * 1e6) / 1e6
