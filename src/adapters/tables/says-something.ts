import type { TableRow } from '../../ports/tables.ts'

/** Not a blank row: a value, or something that could not be read. */
export const saysSomething = ({ cells, problems }: TableRow): boolean => problems.length > 0 || cells.some(cell => cell !== null)
