import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { privacySecret } from '#core/app/privacy-secret.ts'
import { refusalOf } from '../project/support/refusal-of.ts'
import { testFolder } from '../project/support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let settings: string
beforeEach(() => {
  folder = testFolder()
  settings = folder.path('settings')
})
afterEach(() => folder.remove())

const file = () => `${settings}/privacy-secret`

describe('privacySecret', () => {
  it('is made once, of 64 hexadecimal digits, and kept for its user only', () => {
    const secret = privacySecret(settings)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(privacySecret(settings)).toBe(secret)
    expect(readFileSync(file(), 'utf8')).toBe(secret)
    expect(statSync(file()).mode & 0o077).toBe(0)
    expect(readdirSync(settings)).toEqual(['privacy-secret'])
  })

  it('is the same for programs that start for the first time at the same moment', async () => {
    const module = resolve('electron/core/app/privacy-secret.ts')
    const script = `import { privacySecret } from ${JSON.stringify(module)}; process.stdout.write(privacySecret(${JSON.stringify(settings)}))`
    const starts = Array.from({ length: 5 }, () =>
      promisify(execFile)(process.execPath, ['--no-warnings', '--input-type=module', '-e', script]),
    )
    const secrets = new Set((await Promise.all(starts)).map(({ stdout }) => stdout))
    expect([...secrets]).toEqual([privacySecret(settings)])
  }, 30_000)

  it.each(['', '0123', `${'g'.repeat(64)}`])('is not replaced where its file holds %j: that is refused', (content) => {
    mkdirSync(settings)
    writeFileSync(file(), content)
    const refusal = refusalOf(() => privacySecret(settings))
    expect(refusal).toMatchObject({ code: 'privacySecretDamaged', details: { file: file() } })
    expect(readFileSync(file(), 'utf8')).toBe(content)
    // What the sentence advises where there is no backup.
    rmSync(file())
    expect(privacySecret(settings)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('lasts as long as the process where it cannot be kept', () => {
    writeFileSync(settings, 'a file where the folder would be')
    expect(privacySecret(settings)).toBe(privacySecret(settings))
  })
})
