import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Text } from '#shared/messages/language.ts'

const shared = join(import.meta.dirname, '..', '..', '..', 'shared')
/** Formulas, names of programs and signs between values read alike in every language. */
const shortest = 12

interface Named {
  readonly name: string
  readonly text: Text
}

function isText(value: object): value is Text {
  return 'zh-CN' in value && typeof value['zh-CN'] === 'string' && 'en' in value && typeof value.en === 'string'
}

function textsWithin(value: unknown, name: string, seen: Set<unknown>): Named[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (isText(value)) return [{ name, text: value }]
  return Object.entries(value).flatMap(([key, part]) => textsWithin(part, `${name}.${key}`, seen))
}

/** Names in braces, also of those that choose a word by their number: `{n|item|items}`. */
function places(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/g), ([, name = '']) => name))].toSorted()
}

const seen = new Set<unknown>()
const texts: Named[] = []
for (const file of readdirSync(shared, { recursive: true, encoding: 'utf8' }).toSorted()) {
  // The contract holds no texts, only the codes of languages.
  if (!file.endsWith('.ts') || file.startsWith('contract')) continue
  const module: unknown = await import(join(shared, file))
  texts.push(...textsWithin(module, relative('.', file), seen))
}
const wrong = (is: (text: Text) => boolean) => texts.flatMap(({ name, text }) => (is(text) ? [name] : []))

describe('every text of the program', () => {
  it('is found: thousands of them', () => {
    expect(texts.length).toBeGreaterThan(4000)
  })

  it('says something in both languages', () => {
    expect(wrong(({ 'zh-CN': zh, en }) => zh.trim() === '' || en.trim() === '')).toEqual([])
  })

  it('names the same places in both', () => {
    expect(wrong(({ 'zh-CN': zh, en }) => places(zh).join() !== places(en).join())).toEqual([])
  })

  it('is Chinese in Chinese', () => {
    const sentences = ({ 'zh-CN': zh }: Text) => zh.replace(/\{[^{}]*\}/g, '').length >= shortest
    expect(
      wrong((text) => sentences(text) && !/\p{Script=Han}/u.test(text['zh-CN']) && text['zh-CN'] !== text.en),
    ).toEqual(['messages/app/quality.ts.qualityRuleTexts.reversedPair.source'])
  })

  it('holds no Chinese sign in English, but for what a user or a file wrote and the name of the other language', () => {
    expect(wrong(({ en }) => /[\u3000-\u9fff\uff00-\uffef]/.test(en.replace(/“[^”]*”/g, '')))).toEqual([
      'messages/app/shell.ts.shellTexts.switchLanguage',
    ])
  })

  it('ends a sentence in both languages or in neither', () => {
    const open = ({ 'zh-CN': zh, en }: Text) => /[。！？]$/.test(zh) && !/[.!?]$/.test(en)
    // Abbreviations end in a point too.
    const closed = ({ 'zh-CN': zh, en }: Text) => /[.!]$/.test(en) && !/\b(No|cum)\.$/.test(en) && !/[。！？]$/.test(zh)
    expect([wrong(open), wrong(closed)]).toEqual([[], []])
  })
})
