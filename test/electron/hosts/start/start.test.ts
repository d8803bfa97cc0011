import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildIsCurrent } from '../../../../electron/hosts/start/build-is-current.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const hasElectron = existsSync(join(root, 'node_modules', 'electron', 'path.txt'))

describe('npm start', () => {
  it.skipIf(hasElectron)('says where Electron can be had, and serves the workbench to a browser', async () => {
    const home = mkdtempSync(join(tmpdir(), 'csat-start-'))
    const child = spawn(process.execPath, [join(root, 'electron/hosts/start/start.ts'), '--port', '0'], {
      env: { ...process.env, CSAT_HOME: home, CSAT_ELECTRON_TIMEOUT: '200' },
    })
    const heard = { out: '', error: '' }
    child.stderr.on('data', (chunk: Buffer) => {
      heard.error += chunk.toString()
    })
    try {
      const address = await new Promise<string>((resolve, reject) => {
        child.stdout.on('data', (chunk: Buffer) => {
          heard.out += chunk.toString()
          const found = /http:\S+/.exec(heard.out)?.[0]
          if (found !== undefined) resolve(found)
        })
        child.on('exit', () => reject(new Error(heard.error)))
      })
      expect(heard.error).toContain('ELECTRON_MIRROR')
      const page = new URL('/', address)
      expect((await fetch(page)).status).toBe(403)
      const entered = await fetch(address, { redirect: 'manual' })
      expect(entered.status).toBe(303)
      const cookie = entered.headers.get('set-cookie') ?? ''
      expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
      const served = await fetch(page, { headers: { cookie: cookie.split(';')[0] ?? '' } })
      expect(served.status).toBe(200)
      expect(served.headers.get('content-security-policy')).toContain("default-src 'none'")
    } finally {
      child.kill()
      rmSync(home, { recursive: true, force: true })
    }
  })
})

describe('buildIsCurrent', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csat-build-'))
  const write = (path: string, seconds: number) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), '')
    utimesSync(join(folder, path), seconds, seconds)
  }

  it('is false without a build, true after one, and false again when a source is touched', () => {
    for (const source of ['electron/a.ts', 'renderer/a.ts', 'shared/a.ts', 'package.json', 'electron.vite.config.ts'])
      write(source, 1_000)
    for (const entry of ['electron', 'renderer', 'shared']) utimesSync(join(folder, entry), 1_000, 1_000)
    expect(buildIsCurrent(folder)).toBe(false)
    for (const product of [
      'main/cli.js',
      'main/desktop.js',
      'main/core.js',
      'preload/preload.cjs',
      'renderer/index.html',
    ]) {
      write(`out/${product}`, 2_000)
    }
    expect(buildIsCurrent(folder)).toBe(true)
    write('shared/a.ts', 3_000)
    expect(buildIsCurrent(folder)).toBe(false)
    rmSync(folder, { recursive: true })
  })
})
