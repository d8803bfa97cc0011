import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createTableCache, openReadOnly } from '#core/project/index.ts'
import { printProject } from '#core/report/print-project.ts'
import { type Command, exitCodes, textOption, word } from '../command.ts'
import { withProject } from '../with-project.ts'

export const reportCommand: Command = {
  usage: 'report FILE --out PDF [--lang zh|en]',
  summary: {
    'zh-CN': '把项目的报告输出为 PDF。',
    en: 'Prints the report of a project as PDF.',
  },
  options: { out: { type: 'string' } },
  words: [1, 1],
  async run(invocation) {
    const out = textOption(invocation, 'out')
    if (out === undefined) {
      invocation.remark(`usage: csat ${this.usage}`)
      return exitCodes.usage
    }
    const { folders, version, language, json, progress } = invocation
    await withProject(openReadOnly(word(invocation, 0)), async (project) => {
      const services = { version, now: () => new Date().toISOString(), newId: () => randomUUID() }
      const pdf = await printProject(project, createTableCache(), {
        ...services,
        fonts: folders.fonts,
        language,
        onProgress: progress,
      })
      await writeFile(resolve(out), pdf.bytes)
      invocation.result(json ? JSON.stringify({ file: resolve(out), bytes: pdf.bytes.byteLength }) : resolve(out))
    })
    return exitCodes.ok
  },
}
