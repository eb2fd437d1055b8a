/**
 * The page inside the hidden frame: a worker can only be started by a page of its own origin. It hands the asking page's port to the worker and has no
 * part in what is said. It holds no credential and shows nothing, so that any page may frame it.
 */
const worker = new Worker('/ui/reading/worker.js', { type: 'module' })

addEventListener('message', event => {
  const [port] = event.ports
  if (event.source === parent && port) worker.postMessage('port', [port])
})
parent.postMessage('anbei-reading-ready', '*')
