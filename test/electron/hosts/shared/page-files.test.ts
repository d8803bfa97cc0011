import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageFilePath, readPageFile } from '../../../../electron/hosts/shared/page-files.ts'

const outer = mkdtempSync(join(tmpdir(), 'csat-page-'))
const page = join(outer, 'page')
mkdirSync(join(page, 'assets'), { recursive: true })
writeFileSync(join(outer, 'secret.json'), '{}')
writeFileSync(join(page, 'index.html'), '<!doctype html>')
writeFileSync(join(page, 'assets', 'a.js'), '1')

describe('the files of the page', () => {
  it('gives the page for the bare address, and built assets as immutable', async () => {
    expect(await readPageFile(page, '/')).toMatchObject({
      mediaType: 'text/html; charset=utf-8',
      immutable: false,
    })
    expect(await readPageFile(page, '/assets/a.js')).toMatchObject({
      mediaType: 'text/javascript; charset=utf-8',
      immutable: true,
    })
  })

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/../../secret.json',
    '/%00.js',
    '/%',
    '/index',
  ])('gives nothing for %s', async (path) => {
    expect(await readPageFile(page, path)).toBeNull()
  })

  it('never names a path outside its folder, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const found = pageFilePath(page, `/${path}`)
        expect(found === null || found.startsWith(page)).toBe(true)
      }),
    )
  })
})
