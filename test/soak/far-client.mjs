/** Opens connections of three kinds, says how many stand once each has been answered or has sent its half, and holds them. */
import { once } from 'node:events'
import { connect } from 'node:net'

const { host, port, path, token, each } = JSON.parse(process.env.FAR)
const kinds = {
  watches: `GET ${path}/events?after=0 HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n\r\n`,
  sendsHalf: `POST ${path}/uploads HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 1000000\r\n\r\n--x`,
  holdsReady: 'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n',
}
const answers = { watches: true, sendsHalf: false, holdsReady: true }
const open = []
for (const [kind, request] of Object.entries(kinds))
  for (let n = 0; n < each; n += 1) {
    const socket = connect(port, host).on('error', () => {})
    await once(socket, 'connect')
    socket.write(request)
    if (answers[kind]) await once(socket, 'data')
    open.push(socket)
  }
console.log(open.length)
setInterval(() => open.length, 60_000)
