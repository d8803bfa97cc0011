import { resolve } from 'node:path'
import { openReadOnly, readRows, traceAnswer } from '#core/project/index.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { type Command, exitCodes, textOption, word } from '../command.ts'
import { traceAsText } from '../trace-as-text.ts'
import { withProject } from '../with-project.ts'

export const traceCommand: Command = {
  usage: 'trace PROJECT --row N --variable V',
  summary: {
    'zh-CN': '追溯一个值的来源：文件、工作表、单元格，以及之后的每次修改；N 为第几份答卷（从 1 起）。',
    en: 'Tells the file, sheet and cell a value comes from and who changed it since; N counts the responses from 1.',
  },
  options: { row: { type: 'string' }, variable: { type: 'string' } },
  words: [1, 1],
  async run(invocation) {
    const variable = textOption(invocation, 'variable')
    const row = Number(textOption(invocation, 'row') ?? Number.NaN)
    if (variable === undefined || !Number.isSafeInteger(row) || row < 1) {
      invocation.remark(`usage: csat ${traceCommand.usage}`)
      return exitCodes.usage
    }
    await withProject(openReadOnly(resolve(word(invocation, 0))), (project) => {
      const { rows, total } = readRows(project, { offset: row - 1, limit: 1 })
      const response = rows[0]?.id ?? refuse('traceRowMissing', { row, total })
      const traced = traceAnswer(project, response, variable)
      invocation.result(invocation.json ? JSON.stringify(traced) : traceAsText(traced, invocation.language))
    })
    return exitCodes.ok
  },
}
