import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { cookieName, decide } from '../../../../electron/hosts/browser/gate.ts'

const token = 'a-token-of-the-test'
const port = 4123
const cookie = `${cookieName(port)}=${token}`
const own = {
  host: `127.0.0.1:${port}`,
  cookie,
  origin: `http://127.0.0.1:${port}`,
}

function request(method: string, url: string, headers: Record<string, string>): IncomingMessage {
  return { method, url, headers } as unknown as IncomingMessage
}
const ask = (method: string, url: string, headers: Record<string, string>) =>
  decide(request(method, url, headers), token, port)

describe('the gate of the browser host', () => {
  it('passes a call of its own page', () => {
    expect(ask('POST', '/rpc/app/info', own)).toEqual({ kind: 'pass' })
    expect(ask('GET', '/', { host: own.host, cookie })).toEqual({
      kind: 'pass',
    })
  })

  it('lets in who knows the token, once and only by GET', () => {
    expect(ask('GET', `/enter?token=${token}`, { host: own.host })).toEqual({
      kind: 'enter',
    })
    expect(ask('POST', `/enter?token=${token}`, { host: own.host }).kind).toBe('deny')
    expect(ask('GET', '/enter?token=guess', { host: own.host })).toMatchObject({
      kind: 'deny',
      status: 403,
    })
    expect(ask('GET', '/enter', { host: own.host }).kind).toBe('deny')
  })

  it('denies a foreign Host, so that a rebound name does not reach it', () => {
    expect(ask('GET', '/', { host: `evil.example:${port}`, cookie })).toMatchObject({ kind: 'deny', status: 421 })
    expect(ask('GET', '/', { host: '127.0.0.1:80', cookie })).toMatchObject({
      kind: 'deny',
      status: 421,
    })
    expect(ask('GET', `/enter?token=${token}`, { host: 'evil.example' }).kind).toBe('deny')
  })

  it('denies a foreign Origin and cross-site requests, even with the cookie', () => {
    expect(ask('POST', '/rpc/app/info', { ...own, origin: 'http://evil.example' })).toMatchObject({ status: 403 })
    expect(ask('POST', '/rpc/app/info', { ...own, origin: 'null' })).toMatchObject({ status: 403 })
    expect(
      ask('GET', '/', {
        host: own.host,
        cookie,
        'sec-fetch-site': 'cross-site',
      }),
    ).toMatchObject({ status: 403 })
  })

  it('denies calls without the cookie, with a wrong one, or with another port’s', () => {
    expect(ask('POST', '/rpc/app/info', { host: own.host, origin: own.origin })).toMatchObject({ reason: 'no session' })
    expect(ask('GET', '/', { host: own.host, cookie: `${cookieName(port)}=wrong` })).toMatchObject({ status: 403 })
    expect(ask('GET', '/', { host: own.host, cookie: `${cookieName(1)}=${token}` })).toMatchObject({ status: 403 })
  })

  it('denies calls that no page of its own would send', () => {
    expect(ask('GET', '/rpc/app/info', own)).toMatchObject({
      kind: 'deny',
      status: 405,
    })
    expect(ask('POST', '/index.html', own)).toMatchObject({
      kind: 'deny',
      status: 405,
    })
    expect(ask('POST', '/rpc/app/info', { host: own.host, cookie })).toMatchObject({ reason: 'no Origin' })
  })
})
