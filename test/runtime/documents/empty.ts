/** A worker that does nothing, to be weighed against. */
export default { fetch: () => new Response('empty') }
