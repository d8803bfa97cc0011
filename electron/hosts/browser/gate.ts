import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export type GateDecision =
  | { readonly kind: 'pass' }
  /** The right token in the address: set the cookie and send the reader to the page. */
  | { readonly kind: 'enter' }
  | {
      readonly kind: 'deny'
      readonly status: 403 | 405 | 421
      readonly reason: string
    }

/** Cookies do not know ports: the name carries it, so that two programs side by side do not throw each other out. */
export function cookieName(port: number): string {
  return `csat_session_${port}`
}

function equal(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}

function cookie(request: IncomingMessage, wanted: string): string {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=')
    if (name === wanted && value !== undefined) return value
  }
  return ''
}

/**
 * The one entrance of the browser host; nothing behind it checks again. Passes only requests that name this very address
 * as Host (no DNS rebinding), come from this very origin where they say where from (no cross-site calls), and carry the
 * session's cookie, which is set once by the address with the random token that the program printed.
 */
export function decide(request: IncomingMessage, token: string, port: number): GateDecision {
  const host = request.headers.host ?? ''
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    return { kind: 'deny', status: 421, reason: 'wrong Host' }
  }
  const origin = request.headers.origin
  if (origin !== undefined && origin !== `http://${host}`) return { kind: 'deny', status: 403, reason: 'wrong Origin' }
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return { kind: 'deny', status: 403, reason: 'cross-site' }
  }
  const url = new URL(request.url ?? '/', `http://${host}`)
  if (url.pathname === '/enter') {
    const right = request.method === 'GET' && equal(url.searchParams.get('token') ?? '', token)
    return right ? { kind: 'enter' } : { kind: 'deny', status: 403, reason: 'wrong token' }
  }
  if (!equal(cookie(request, cookieName(port)), token)) return { kind: 'deny', status: 403, reason: 'no session' }
  const rpc = url.pathname.startsWith('/rpc/')
  if (request.method !== (rpc ? 'POST' : 'GET')) return { kind: 'deny', status: 405, reason: 'wrong method' }
  // A browser names the origin on every POST; what does not is no page of ours.
  if (rpc && origin === undefined) return { kind: 'deny', status: 403, reason: 'no Origin' }
  return { kind: 'pass' }
}
