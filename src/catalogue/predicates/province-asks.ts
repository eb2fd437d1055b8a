import { definePredicate } from '../define.ts'

/** The province of the domicile asks for what the parameter names (1); unknown on days that no period covers. */
export const provinceAsks = definePredicate(1, ({ domicileProvince }, { args, parameter }) => {
  const asks = parameter(String(args.parameter))
  return domicileProvince === undefined || asks === undefined ? undefined : asks === 1
})
