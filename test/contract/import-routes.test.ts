import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hosts, root, type ServedContract } from './hosts.ts'

const imports = join(root, 'test', 'fixtures', 'imports')
const fixture = (name: string) => new File([readFileSync(join(imports, name))], name)

describe('imports with the help of other files and earlier waves', () => {
  let served: ServedContract
  beforeAll(async () => {
    const [inProcess] = hosts
    if (inProcess === undefined) throw new Error('no host')
    served = await inProcess.serve()
    await served.client.projects.create({ name: '门店', template: null, language: 'zh-CN', target: null })
  })
  afterAll(() => served.close())

  it('read several sheets as one table, import them, and offer the import as a template', async () => {
    const { client } = served
    const file = await client.files.receive({ file: fixture('p11-各门店满意度_分表.xlsx') })
    expect(await client.imports.templates()).toEqual([])
    const preview = await client.imports.previewSheets({ file })
    expect(preview.summary.responses).toBe(115)
    for await (const _ of await client.imports.run({ file, mapping: preview.mapping }));
    const [template] = await client.imports.templates()
    expect(template).toMatchObject({ fileName: 'p11-各门店满意度_分表.xlsx', responses: 115, variables: 11 })
    const adapted = await client.imports.adapt({ file, sheet: null, batchId: template?.batchId ?? '' })
    expect(adapted.adaptation).toEqual({ renamed: [], missing: [], added: [], scaleDiffers: [] })
    expect(adapted.preview.summary.responses).toBe(115)
    const names = (variables: readonly { readonly name: string }[]) => variables.map(({ name }) => name)
    expect(names(adapted.preview.mapping.variables)).toEqual(names(preview.mapping.variables))
  })

  it('refuse a template that is not there', async () => {
    const { client } = served
    const file = await client.files.receive({ file: fixture('p03-物业服务满意度调查.xlsx') })
    await expect(client.imports.adapt({ file, sheet: null, batchId: 'nothing' })).rejects.toMatchObject({
      data: { code: 'batchUnknown' },
    })
  })

  it('join two exports, and read a file as the export it is said to be', async () => {
    const { client } = served
    const codes = await client.files.receive({
      file: fixture('p02-302415678_按序号_售后服务满意度调查_128_126.xlsx'),
    })
    const words = await client.files.receive({
      file: fixture('p01-302415678_按文本_售后服务满意度调查_128_126.xlsx'),
    })
    const joined = await client.imports.previewWith({ file: codes, sheet: null, other: words })
    expect(joined.mapping.variables.find(({ column }) => column === 'G')?.labels).toEqual({ 1: '男', 2: '女' })
    const forced = await client.imports.previewAs({ file: codes, sheet: null, profile: 'plain', mapping: null })
    expect(forced.profile).toMatchObject({ id: 'plain', confidence: 1 })
  })
})
