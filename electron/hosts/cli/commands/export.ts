import { resolve } from 'node:path'
import { exportData, formatOfName } from '#core/export/index.ts'
import { openReadOnly } from '#core/project/index.ts'
import { type Command, exitCodes, textOption, word } from '../command.ts'
import { withProject } from '../with-project.ts'

export const exportCommand: Command = {
  usage: 'export FILE --to DATA.xlsx|.csv|.sav [--labels|--codes] [--with-excluded] [--variables A,B] [--lang zh|en]',
  summary: {
    'zh-CN': '把项目中的答卷写成数据文件；再次导入时，数据和编码表保持不变。',
    en: 'Writes the responses of a project as a data file that imports again with the same data and codebook.',
  },
  options: {
    to: { type: 'string' },
    labels: { type: 'boolean' },
    codes: { type: 'boolean' },
    'with-excluded': { type: 'boolean' },
    variables: { type: 'string' },
  },
  words: [1, 1],
  async run(invocation) {
    const { options, language, json, progress } = invocation
    const to = textOption(invocation, 'to')
    if (to === undefined || (options['labels'] === true && options['codes'] === true)) {
      invocation.remark(`usage: csat ${this.usage}`)
      return exitCodes.usage
    }
    const path = resolve(to)
    const format = formatOfName(path)
    await withProject(openReadOnly(word(invocation, 0)), async (project) => {
      const wanted = {
        format,
        answers: options['codes'] === true ? 'codes' : 'labels',
        includeExcluded: options['with-excluded'] === true,
        variables: textOption(invocation, 'variables')?.split(',') ?? null,
        language,
      } as const
      const written = await exportData(project, path, wanted, () => new Date().toISOString(), { onProgress: progress })
      if (json) invocation.result(JSON.stringify(written))
      else for (const file of written.files) invocation.result(file)
      if (written.cutTexts > 0) {
        invocation.remark(
          language === 'en'
            ? `${written.cutTexts} texts were longer than the format can hold and were cut.`
            : `有 ${written.cutTexts} 处文字超过该格式的长度上限，已截断。`,
        )
      }
    })
    return exitCodes.ok
  },
}
