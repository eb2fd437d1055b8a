/** A sentence of a rule where its authority stands below, with how sure we are of it: it is not said twice. */
export const withoutBasis = (message: string): string => message.replace(/ ?[（(](?:依据：|Basis: ).*[）)]$/, '')
