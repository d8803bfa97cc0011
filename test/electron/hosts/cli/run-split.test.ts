import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Language } from '#shared/messages/language.ts'
import type { Invocation } from '../../../../electron/hosts/cli/command.ts'
import { analyseCommand } from '../../../../electron/hosts/cli/commands/analyse.ts'

const folder = mkdtempSync(join(tmpdir(), 'csat-split-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const data = join(folder, 'marks.csv')
const rows = [
  '东店,5,4',
  '西店,2,3',
  '东店,4,4',
  '东店,3,2',
  '西店,4,5',
  '西店,1,2',
  '南店,5,5',
  '西店,3,3',
  '东店,1,2',
]
writeFileSync(data, `门店,Q1,Q2\n${rows.join('\n')}\n`)

async function analyse(
  words: readonly string[],
  options: Record<string, string>,
  json = true,
  language: Language = 'zh-CN',
) {
  const out: string[] = []
  const invocation: Invocation = {
    words,
    options,
    language,
    json,
    folders: { resources: '', fonts: '', page: '' },
    version: '0',
    result: (text) => out.push(text),
    progress: () => undefined,
    remark: () => undefined,
  }
  return { status: await analyseCommand.run(invocation), out: out.join('\n') }
}

interface Answer {
  readonly variable: string
  readonly groups: readonly {
    readonly value: string
    readonly label: string
    readonly n: number
    readonly result?: unknown
    readonly error?: { readonly code: string; readonly message: string }
  }[]
}

test('a split gives for each group what a filter on it gives, and a refusal in the place of a group that is too small', async () => {
  const options = { items: ['Q1', 'Q2'] }
  const { status, out } = await analyse([data, 'reliability'], { params: JSON.stringify(options), split: '门店' })
  expect(status).toBe(0)
  const { variable, groups } = JSON.parse(out) as Answer
  expect(variable).toBe('门店')
  expect(groups.map(({ value, n }) => [value, n])).toEqual([
    ['东店', 4],
    ['南店', 1],
    ['西店', 4],
  ])
  for (const { value, result } of groups.filter(({ label }) => label !== '南店')) {
    const filter = [{ variable: '门店', in: [value] }]
    const alone = await analyse([data, 'reliability'], { params: JSON.stringify({ ...options, filter }) })
    expect(result).toEqual(JSON.parse(alone.out))
  }
  expect(groups[1]?.result).toBeUndefined()
  expect(groups[1]?.error?.message).toMatch(/[\u4e00-\u9fff]/)
})

test('without --json the groups stand under each other, in the language that was asked for', async () => {
  const params = JSON.stringify({ variables: ['Q1'] })
  const { out } = await analyse([data, 'descriptives'], { params, split: '门店' }, false, 'en')
  expect([...out.matchAll(/门店 = (..) \(n = (\d)\)/g)].map(([, name, n]) => [name, n])).toEqual([
    ['东店', '4'],
    ['南店', '1'],
    ['西店', '4'],
  ])
})

test('a split by what is no variable is refused as a whole', async () => {
  const params = JSON.stringify({ variables: ['Q1'] })
  await expect(analyse([data, 'descriptives'], { params, split: '区域' })).rejects.toMatchObject({
    refusal: { code: 'unknownVariable' },
  })
})

test('a case of a batch may be split, beside others that are not', async () => {
  const batch = join(folder, 'cases.jsonl')
  const params = { items: ['Q1', 'Q2'] }
  const cases = [
    { id: 'by shop', analysis: 'reliability', params, data, split: '门店' },
    { id: 'all', analysis: 'reliability', params, data },
    { id: 'wrong', analysis: 'reliability', params, data, split: '区域' },
  ]
  writeFileSync(batch, cases.map((one) => JSON.stringify(one)).join('\n'))
  const { status, out } = await analyse([], { batch })
  expect(status).toBe(0)
  const [split, whole, wrong] = out.split('\n').map((line) => JSON.parse(line))
  const alone = await analyse([data, 'reliability'], { params: JSON.stringify(params), split: '门店' })
  expect(split).toEqual({ id: 'by shop', ...JSON.parse(alone.out) })
  expect(whole).toMatchObject({ id: 'all', result: { n: 9 } })
  expect(wrong).toMatchObject({ id: 'wrong', error: { code: 'unknownVariable' } })
})
