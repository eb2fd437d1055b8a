import { definePredicate } from '../define.ts'

/** The province of the domicile asks for what the parameter names (1). */
export const provinceAsks = definePredicate(1, ({ domicileProvince }, { args, parameter }) =>
  domicileProvince === undefined ? undefined : parameter(String(args.parameter)) === 1,
)
