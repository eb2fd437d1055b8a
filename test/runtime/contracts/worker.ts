/** The objects that the contracts are held against; the tests themselves run beside them. */
export { Office } from '../../../src/adapters/rooms/office-object.ts'
export { Room } from '../../../src/adapters/rooms/room-object.ts'

export default { fetch: () => new Response(null, { status: 404 }) }
