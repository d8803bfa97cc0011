import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { previewImport, previewWithOther } from '#core/import/index.ts'
import { openReadOnly } from '#core/project/index.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { type Command, exitCodes, textOption, word } from '../command.ts'
import { inspectedFile } from '../inspected.ts'
import { inspectedAsText } from '../inspected-as-text.ts'
import { inspectedProject } from '../inspected-project.ts'
import { otherFile, sheetOptions } from '../sheet-options.ts'
import { withProject } from '../with-project.ts'

export const inspectCommand: Command = {
  usage: 'inspect DATA [--sheet S | --sheets all|A,B] [--profile P] [--with OTHER] [--json]',
  summary: {
    'zh-CN': '显示导入程序对数据文件的识别结果，或项目的内容；不写入任何东西。',
    en: 'Shows what the importer understands of a data file, or what a project holds; writes nothing.',
  },
  options: {
    sheet: { type: 'string' },
    sheets: { type: 'string' },
    profile: { type: 'string' },
    with: { type: 'string' },
  },
  words: [1, 1],
  async run(invocation) {
    const data = resolve(word(invocation, 0))
    if (!existsSync(data)) refuse('fileNotFound', { name: basename(data) })
    const { json, language } = invocation
    if (data.toLowerCase().endsWith('.csat')) {
      await withProject(openReadOnly(data), (project) => {
        const inspected = inspectedProject(project, data)
        invocation.result(json ? JSON.stringify(inspected) : inspectedAsText(inspected, language))
      })
      return exitCodes.ok
    }
    const options = { ...sheetOptions(invocation), profile: textOption(invocation, 'profile') ?? null }
    const other = otherFile(textOption(invocation, 'with'))
    const preview =
      other === null
        ? await previewImport(data, basename(data), options)
        : await previewWithOther(data, basename(data), other, options)
    const inspected = inspectedFile(preview, language)
    invocation.result(json ? JSON.stringify(inspected) : inspectedAsText(inspected, language))
    return exitCodes.ok
  },
}
