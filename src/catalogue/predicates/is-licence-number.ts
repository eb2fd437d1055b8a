import { definePredicate } from '../define.ts'

const licence = /^(?:合字|[\u4e00-\u9fff])?B2-\d{8}(?:-\d+[AXK]?)?$|^[\u4e00-\u9fff]ICP证\d{6}号(?:-\d+[AXK]?)?$/

/** A telecom business licence (粤B2-20090059, 京ICP证030173号), not a filing number. */
export const isLicenceNumber = definePredicate(1, ({ existingIcpNumber }) =>
  typeof existingIcpNumber === 'string' ? licence.test(existingIcpNumber) : undefined,
)
