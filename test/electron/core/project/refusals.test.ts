import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { projectRefusals } from '#shared/messages/refusals/project.ts'

const placeholders = (text: string) => new Set(text.match(/\{\w+\}/g))

describe.each(Object.entries(projectRefusals))('the refusal %s', (code, text) => {
  test('is a sentence in both languages, with the same names in them', () => {
    expect(text['zh-CN']).toMatch(/[。！]$/)
    expect(text.en).toMatch(/[.]$/)
    expect(placeholders(text['zh-CN'])).toEqual(placeholders(text.en))
  })

  test('is used', () => {
    const core = fileURLToPath(new URL('../../../../electron/core/', import.meta.url))
    const sources = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    expect(sources.some((name) => readFileSync(core + name, 'utf8').includes(`'${code}'`))).toBe(true)
  })
})
