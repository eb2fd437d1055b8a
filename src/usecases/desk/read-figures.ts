import type { Figure } from '../../domain/desk/count-figures.ts'
import type { Deps } from '../../ports/deps.ts'

export interface NamedFigure extends Figure {
  /** empty for what nobody in particular did */
  readonly name: string
}

/** What was done at the desk on the days from `from` to `to`, per day and person. */
export async function readFigures(
  deps: Pick<Deps, 'desk' | 'staff'>,
  organisation: string,
  from: string,
  to: string,
): Promise<readonly NamedFigure[]> {
  const [figures, people] = await Promise.all([deps.desk.figures(organisation, from, to), deps.staff.list(organisation)])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return figures.map(figure => ({ ...figure, name: names.get(figure.staff) ?? figure.staff }))
}
