import { definePredicate } from '../define.ts'

/** The parameter has the text `value` in the province of the domicile; unknown on days that no period covers. */
export const provinceSays = definePredicate(1, ({ domicileProvince }, { args, parameter }) => {
  const said = parameter(String(args.parameter))
  return domicileProvince === undefined || said === undefined ? undefined : said === args.value
})
