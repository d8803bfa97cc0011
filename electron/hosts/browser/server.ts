import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import type { Application } from '#core/app/application.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import { pageHeaders } from '../shared/content-security-policy.ts'
import { readPageFile } from '../shared/page-files.ts'
import { cookieName, decide } from './gate.ts'

/** Uploads above this are refused; the desktop host reads big files in place. */
const maximumBody = 300 * 1024 * 1024

export interface BrowserHost {
  /** The address with the token, to be opened once; afterwards the cookie carries the session. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/** Serves the page and the core on 127.0.0.1. `port` 0 takes a free one. */
export async function serveBrowser(application: Application, page: string, port: number): Promise<BrowserHost> {
  const token = randomBytes(32).toString('base64url')
  const rpc = new RPCHandler(application.router, {
    plugins: [new BodyLimitPlugin({ maxBodySize: maximumBody })],
  })
  let bound = port
  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, pageHeaders)
      response.end()
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const decision = decide(request, token, bound)
    if (decision.kind === 'deny') {
      response.writeHead(decision.status, {
        ...pageHeaders,
        'Content-Type': 'text/plain; charset=utf-8',
      })
      response.end(`${decision.reason}. Open the address that the program printed.\n请打开程序启动时给出的网址。\n`)
      return
    }
    if (decision.kind === 'enter') {
      const attributes = 'HttpOnly; SameSite=Strict; Path=/'
      response.writeHead(303, {
        ...pageHeaders,
        'Set-Cookie': `${cookieName(bound)}=${token}; ${attributes}`,
        Location: '/',
      })
      response.end()
      return
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname.startsWith('/rpc/')) {
      const answer = await rpc.handle(request, response, {
        prefix: '/rpc',
        context: {},
      })
      if (!answer.matched) response.writeHead(404, pageHeaders).end()
      return
    }
    const file = await readPageFile(page, pathname)
    if (file === null) {
      response.writeHead(404, pageHeaders).end()
      return
    }
    const caching = file.immutable ? 'private, max-age=31536000, immutable' : 'no-store'
    response.writeHead(200, {
      ...pageHeaders,
      'Content-Type': file.mediaType,
      'Cache-Control': caching,
    })
    response.end(file.body)
  }

  bound = await listen(server, port)
  return {
    url: `http://127.0.0.1:${bound}/enter?token=${token}`,
    port: bound,
    close: () => closeServer(server),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
      reject(taken ? new RefusalError({ code: 'portTaken', details: { port } }) : error)
    })
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
