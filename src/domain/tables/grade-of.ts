import { inForce } from '../rules/parameters.ts'
import type { Grade, GradeScale, IncidentGrade, Table } from './tables.ts'

/** What is known of an incident; what is not known yet does not count. */
export interface IncidentFacts {
  readonly persons?: number
  readonly lossCny?: number
}

export const gradeOrder: readonly Grade[] = ['extraordinary', 'major', 'significant', 'general']

/**
 * The grade that the known facts reach at least on a scale: thresholds include their number. Null: below the scale;
 * undefined: nothing is known, or the scale is not in force that day.
 */
export function gradeOf(table: Table<IncidentGrade>, scale: GradeScale, on: string, facts: IncidentFacts): Grade | null | undefined {
  const rows = table.rows.filter(row => row.scale === scale && inForce(row, on))
  if (rows.length === 0 || (facts.persons === undefined && facts.lossCny === undefined)) return undefined
  const reached = rows.filter(row => reaches(facts.persons, row.persons) || reaches(facts.lossCny, row.lossCny) || row.otherwise)
  return gradeOrder.find(grade => reached.some(row => row.grade === grade)) ?? null
}

const reaches = (amount: number | undefined, least: number | null): boolean => amount !== undefined && least !== null && amount >= least
